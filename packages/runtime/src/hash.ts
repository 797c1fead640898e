/**
 * Hashes and the ids made of them. The one file of runtime that imports from the host: everything else hashes through it.
 *
 * It makes no random ids: an id here is a function of what it names, so that a retry carries the same one.
 */
import { createHash, hash as hashAtOnce } from 'node:crypto';
import { invariant } from '@plimsoll/domain';

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HEX_DIGITS = '0123456789abcdef';

/** SHA-256 over the parts as if they were one array. 32 bytes. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return plain(hash.digest());
}

/** The same as 64 lower-case hex digits. */
export function sha256Hex(...parts: readonly Uint8Array[]): string {
  return hex(sha256(...parts));
}

/**
 * The same of one array, as 32 characters of one byte each: for the hot path of ids, where an array for every hash costs
 * more than the hash.
 */
export function sha256Latin1(bytes: Uint8Array): string {
  // Hosts before 20.12 lack the function that hashes in one call.
  if (typeof hashAtOnce === 'function') return hashAtOnce('sha256', bytes, 'binary');
  return createHash('sha256').update(bytes).digest('binary');
}

/** SHA-256 of what arrives in pieces: for state that is too large to stand in one array. */
export class Sha256 {
  private readonly hash = createHash('sha256');
  private isFinished = false;

  update(part: Uint8Array): this {
    invariant(!this.isFinished, 'a finished SHA-256 takes no more bytes');
    this.hash.update(part);
    return this;
  }

  /** 32 bytes. To be called once. */
  digest(): Uint8Array {
    invariant(!this.isFinished, 'a SHA-256 is finished once');
    this.isFinished = true;
    return plain(this.hash.digest());
  }

  digestHex(): string {
    return hex(this.digest());
  }
}

/** Whether the text is a UUID in the one form used here: lower case, with dashes. */
export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text);
}

/**
 * The name-based UUID of RFC 9562, section 5.5: SHA-1 of the namespace's 16 bytes and the name.
 * @param namespace a UUID, lower case with dashes
 */
export function uuidV5(namespace: string, name: Uint8Array | string): string {
  const digest = createHash('sha1')
    .update(uuidBytes(namespace))
    .update(typeof name === 'string' ? utf8(name) : name)
    .digest();
  const id = digest.subarray(0, 16);
  id[6] = ((id[6] ?? 0) & 0x0f) | 0x50;
  id[8] = ((id[8] ?? 0) & 0x3f) | 0x80;
  const text = hex(id);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/** The 16 bytes of a UUID. */
export function uuidBytes(uuid: string): Uint8Array {
  invariant(isUuid(uuid), `not a UUID in lower case with dashes: "${uuid}"`);
  const digits = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, index) => parseInt(digits.slice(2 * index, 2 * index + 2), 16));
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text. An unpaired surrogate becomes U+FFFD, so ids are checked before they get here. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Lower case, two digits a byte. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX_DIGITS.charAt(byte >> 4) + HEX_DIGITS.charAt(byte & 15);
  return text;
}

/** The host's digest is a subclass that prints and compares otherwise than the Uint8Array that ports speak of. */
function plain(digest: Uint8Array): Uint8Array {
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength);
}
