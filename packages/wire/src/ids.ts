/** What an id may be: harmless in a log line, a URL path, a file name of most systems, and the same in every encoding. */
import { refuse } from './refusal';

/** Accounts, instruments, assets and venues. */
export const SHORT_ID_LENGTH = 64;
/** Everything else that has an id. */
export const ID_LENGTH = 128;

const LETTER_OR_DIGIT = 1;
const MARK = 2;
/** What each character below 128 may be in an id: 0 is not allowed. */
const ID_CHARACTERS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z0-9]/.test(character)) return LETTER_OR_DIGIT;
  return '._:@/+=-'.includes(character) ? MARK : 0;
});

export function isId(value: string, lengthLimit: number): boolean {
  const length = value.length;
  if (length === 0 || length > lengthLimit || ID_CHARACTERS[value.charCodeAt(0)] !== LETTER_OR_DIGIT) return false;
  for (let index = 1; index < length; index++) {
    // Beyond the table the answer is undefined, which is no more allowed than 0.
    if (!ID_CHARACTERS[value.charCodeAt(index)]) return false;
  }
  return true;
}

export function checkId(field: string, value: string, lengthLimit: number): void {
  if (isId(value, lengthLimit)) return;
  refuse('invalid_id', field, value, `1 to ${lengthLimit} of A-Z a-z 0-9 ._:@/+=- after a letter or digit`);
}
