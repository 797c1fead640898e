/** What a codec says of bytes, or of a value, that it will not take. */

export type WireErrorCode =
  /** The bytes are no such message: cut off, of a wrong wire type, a field twice, a number over its range, bad UTF-8. */
  | 'undecodable'
  | 'missing_field'
  /** An enum value that this version does not know, or a number that its field cannot hold. */
  | 'out_of_range'
  | 'unknown_event_type';

/** Thrown for a log that cannot be read (which stops the shard) and for a value that cannot be written. Never retried. */
export class WireError extends Error {
  override readonly name = 'WireError';
  constructor(
    readonly code: WireErrorCode,
    /** Message and field, such as `Fill.price_mantissa`. */
    readonly field: string,
    /** What is wrong with it, fit to be shown: no bytes from outside. */
    readonly problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}
