/** A record refused at the edge, and how what it held is shown. */
import type { RejectReason } from '@plimsoll/domain';

const SHOWN_VALUE_LENGTH = 64;
export const DETAIL_LENGTH = 256;

/** Thrown inside the edge only: `readTopicRecord` turns it into a value. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly reason: RejectReason,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** Names the field, shows its value and says what was expected. */
export function refuse(reason: RejectReason, field: string, value: bigint | number | string, expected: string): never {
  throw new Refusal(reason, `${field}: ${show(value)}, expected ${expected}`);
}

/** At most 64 characters of printable ASCII, so that no log line and no terminal can be written to from outside. */
export function show(value: bigint | number | string): string {
  return printable(String(value), SHOWN_VALUE_LENGTH);
}

export function printable(value: string, limit: number): string {
  // Cut first: the value may be as long as a record.
  const clean = value.slice(0, limit + 1).replace(/[^\x20-\x7e]/g, '?');
  return clean.length > limit ? `${clean.slice(0, limit - 3)}...` : clean;
}
