/**
 * Account, instrument, asset and venue ids come back again and again. A string found here costs half of one made anew, is
 * one instance for all records, and carries its hash: each map that it goes through later is spared computing it.
 * The table is direct-mapped and so bounded: another id on the same slot takes its place.
 */
const SLOTS = 8192;
const known: string[] = new Array<string>(SLOTS).fill('');
const latin1Slice = Buffer.prototype.latin1Slice;

/** @param hash any number made of the bytes. The bytes are ASCII. */
export function knownId(bytes: Uint8Array, start: number, end: number, hash: number): string {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const found = known[slot] as string;
  return isSame(found, bytes, start, end) ? found : (known[slot] = latin1Slice.call(bytes, start, end));
}

function isSame(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let index = start; index < end; index++) {
    if (text.charCodeAt(index - start) !== bytes[index]) return false;
  }
  return true;
}
