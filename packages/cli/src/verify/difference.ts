/** The first thing in a log that is not as it must be: enough to find the place and to see both values. */

export interface FirstDifference {
  /** What does not hold, in a few words of a closed list. */
  readonly what: DifferenceKind;
  readonly stream: string;
  readonly revision: bigint;
  /** The entry, transition or part within the event, where there is one. */
  readonly entry: number | null;
  readonly expected: string;
  readonly got: string;
}

export type DifferenceKind =
  | 'gap in revisions'
  | 'seal'
  | 'event id'
  | 'undecodable event'
  | 'wrong event type'
  | 'owner'
  | 'log opened'
  | 'cursor'
  | 'counting law'
  | 'parts of a batch'
  | 'frame'
  | 'reference revision'
  | 'shard of an account'
  | 'identity applied twice'
  | 'cited entry'
  | 'parameter set hash'
  | 'log time'
  | 'verdict'
  | 'missing verdict'
  | 'coverage'
  | 'turn'
  | 'booking'
  | 'conservation'
  | 'invariant';

/** Ends a verification. */
export class LogDifference extends Error {
  override readonly name = 'LogDifference';
  constructor(readonly difference: FirstDifference) {
    const { what, stream, revision, entry, expected, got } = difference;
    super(`${what}: ${stream} revision ${revision}${entry === null ? '' : ` entry ${entry}`}: expected ${expected}, got ${got}`);
  }
}

export interface Place {
  readonly stream: string;
  readonly revision: bigint;
}

export function differ(what: DifferenceKind, at: Place, expected: unknown, got: unknown, entry: number | null = null): never {
  throw new LogDifference({ what, stream: at.stream, revision: at.revision, entry, expected: String(expected), got: String(got) });
}

export function assertSame(what: DifferenceKind, at: Place, expected: unknown, got: unknown, entry: number | null = null): void {
  if (expected !== got) differ(what, at, expected, got, entry);
}
