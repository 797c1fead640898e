/**
 * A frame: what a simulated venue says between two instants of log time. A source makes any frame again from its number
 * alone, so that a feeder needs no memory: after a restart it asks for the open frame and writes what is missing.
 */
import {
  invariant,
  type ClockRecord,
  type Fill,
  type Funding,
  type InstrumentDefinition,
  type InstrumentId,
  type Mark,
  type Micros,
  type OrderEvent,
  type OrderId,
  type ReferenceChangeFact,
  type Transfer,
} from '@plimsoll/domain';

export type LedgerRecord = Fill | Transfer | OrderEvent;
export type MarketRecord = Mark | Funding | ClockRecord;

/** The feeder numbers the records: what a source gives as `sequence` is not looked at. */
export interface Frame {
  /** From 1, gapless. */
  readonly frame: bigint;
  /** Never falls from one frame to the next. */
  readonly logTime: Micros;
  readonly reference: readonly ReferenceChangeFact[];
  readonly ledger: readonly LedgerRecord[];
  readonly marks: readonly MarketRecord[];
}

/** A pure function of a scenario or of files, and of a seed. */
export interface FrameSource {
  /** What is simulated, for people. */
  readonly name: string;
  /** How many frames there are. */
  readonly length: number;
  /** @param number 1 to `length`, in any order and as often as wanted */
  frame(number: number): Frame;
  /** Every instrument that the source ever defines: the venue trades by it. */
  readonly instruments: ReadonlyMap<InstrumentId, InstrumentDefinition>;
  /** How an order stood when it was opened: what the venue needs to close it. */
  openedOrder(orderId: OrderId): OrderEvent | undefined;
}

const NUMBERS_PER_FRAME = 1n << 20n;

/** frame × 2^20 + the record's number within the frame. */
export function sequenceOf(frame: bigint, number: number): bigint {
  invariant(number >= 0 && BigInt(number) < NUMBERS_PER_FRAME, `frame ${frame} has more than ${NUMBERS_PER_FRAME} records`);
  return frame * NUMBERS_PER_FRAME + BigInt(number);
}

export const frameOfSequence = (sequence: bigint): bigint => sequence / NUMBERS_PER_FRAME;

export function assertFrameNumber(source: Pick<FrameSource, 'name' | 'length'>, number: number): void {
  const isThere = Number.isInteger(number) && number >= 1 && number <= source.length;
  invariant(isThere, `${source.name} has frames 1 to ${source.length}, and no frame ${number}`);
}
