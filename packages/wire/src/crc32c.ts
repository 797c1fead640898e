/** CRC-32C (Castagnoli), the checksum that Kafka batches, iSCSI and ext4 use: polynomial 0x1EDC6F41, reflected. */

const REFLECTED_POLYNOMIAL = 0x82f63b78;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ REFLECTED_POLYNOMIAL : remainder >>> 1;
  }
  return remainder;
});

/** An unsigned 32-bit number. */
export function crc32c(bytes: Uint8Array): number {
  let remainder = -1;
  for (let index = 0; index < bytes.length; index++) {
    remainder = (TABLE[(remainder ^ (bytes[index] as number)) & 255] as number) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}

/** As the `crc32c` header has it: 8 hex digits, lower case. */
export const crc32cHex = (bytes: Uint8Array): string => crc32c(bytes).toString(16).padStart(8, '0');
