import { crc32c, crc32cHex } from './crc32c';

/** The check value of the CRC catalogue (CRC-32/ISCSI), and the test vectors of RFC 3720, appendix B.4. */
test.each([
  ['"123456789"', Buffer.from('123456789'), 'e3069283'],
  ['nothing', Buffer.alloc(0), '00000000'],
  ['32 bytes of zeroes', Buffer.alloc(32), '8a9136aa'],
  ['32 bytes of ones', Buffer.alloc(32, 0xff), '62a8ab43'],
  ['32 bytes rising', Buffer.from(Array.from({ length: 32 }, (_, index) => index)), '46dd794e'],
  ['32 bytes falling', Buffer.from(Array.from({ length: 32 }, (_, index) => 31 - index)), '113fdb5c'],
])('%s', (_, bytes, hex) => {
  expect(crc32cHex(bytes)).toBe(hex);
});

test('four bytes at a step say the same as one at a step, at every length', () => {
  const bytes = Uint8Array.from({ length: 70 }, (_, index) => (index * 151 + 7) & 255);
  for (let length = 0; length <= bytes.length; length++) {
    expect(crc32c(bytes.subarray(0, length))).toBe(bitByBit(bytes.subarray(0, length)));
  }
});

/** The definition, without tables. */
function bitByBit(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0x82f63b78 : remainder >>> 1;
  }
  return ~remainder >>> 0;
}
