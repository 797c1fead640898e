/** What an id may be: harmless in a log line, in a URL and in a key, and the same in every encoding. */

/** Accounts, instruments, assets and venues. */
export const SHORT_ID_LENGTH = 64;
/** Everything else that has an id. */
export const ID_LENGTH = 128;

export const NOT_IN_ID = 1;
const NOT_FIRST_IN_ID = 2;

/** By byte: 0 for a letter or digit. */
export const ID_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(character)) return 0;
  return '._:@/+=-'.includes(character) ? NOT_FIRST_IN_ID : NOT_IN_ID | NOT_FIRST_IN_ID;
});

/** A text where an id should be. */
export interface InvalidId {
  /** Such as `Fill.account_id`. */
  readonly field: string;
  readonly value: string;
  readonly lengthLimit: number;
}
