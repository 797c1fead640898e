/** What protobuf lets pass and we do not, byte by byte, on a mark and on the log. */
import { Writer } from 'protobufjs';
import {
  decodeLedgerBatch,
  decodeLiquidationOrder,
  decodeMark,
  decodeOrderEvent,
  encodeLiquidationOrder,
  encodeMark,
  encodeOrderEvent,
} from './codecs';
import { MARK, NEW_YEAR, ORDER } from './testing/samples';

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const GROUP = 3;
const GROUP_END = 4;
const FIXED32 = 5;

const INSTRUMENT = 2;
const PRICE = 3;
const PRICE_EXPONENT = 4;
const VOL = 7;
const SEQUENCE = 11;

const mark = Buffer.from(encodeMark(MARK));
/** The bytes of a field; `content` writes what follows its tag. */
const field = (number: number, wireType: number, content: (writer: Writer) => Writer = (writer) => writer): Buffer =>
  Buffer.from(content(Writer.create().uint32(number * 8 + wireType)).finish());
/** A varint field, its bytes as given. */
const raw = (number: number, ...bytes: number[]): Buffer => Buffer.concat([field(number, VARINT), Buffer.from(bytes)]);
const text = (number: number, ...bytes: number[]): Buffer => field(number, BYTES, (to) => to.bytes(Buffer.from(bytes)));
const withField = (...fields: Buffer[]): Buffer => Buffer.concat([mark, ...fields]);
const without = (number: number): Buffer => Buffer.concat(splitAt(mark, number));
/** The mark with one field written otherwise, at its place. */
const replaced = (number: number, bytes: Buffer): Buffer => {
  const [before, after] = splitAt(mark, number);
  return Buffer.concat([before, bytes, after]);
};
const times = (count: number, byte: number): number[] => Array<number>(count).fill(byte);

describe('refused as undecodable', () => {
  test.each([
    ['a number given twice, with the same value', withField(field(SEQUENCE, VARINT, (to) => to.uint64(7)))],
    ['a string given twice', withField(field(INSTRUMENT, BYTES, (to) => to.string('ETH-PERP')))],
    ['a number where a string belongs', replaced(INSTRUMENT, field(INSTRUMENT, VARINT, (to) => to.uint32(5)))],
    ['a string where a number belongs', replaced(PRICE, field(PRICE, BYTES, (to) => to.string('5')))],
    ['a double where a number belongs', replaced(PRICE, field(PRICE, FIXED64, (to) => to.double(5)))],
    ['a group', withField(field(20, GROUP), field(20, GROUP_END))],
    ['a known field as a group', replaced(PRICE, Buffer.concat([field(PRICE, GROUP), field(PRICE, GROUP_END)]))],
    ['the end of a group that never began', withField(field(20, GROUP_END))],
    ['wire type 6', withField(field(20, 6))],
    ['wire type 7', withField(field(20, 7))],
    ['field number 0', withField(field(0, VARINT, (to) => to.uint32(1)))],
    ['a tag above 32 bits', withField(Buffer.from([0x80, 0x80, 0x80, 0x80, 0x10, 0]))],
    ['a number of 11 bytes', replaced(VOL, raw(VOL, ...times(10, 0x80), 0))],
    ['a number above 64 bits', replaced(VOL, raw(VOL, ...times(9, 0xff), 2))],
    ['an unknown number above 64 bits', withField(raw(20, ...times(9, 0xff), 2))],
    ['an unknown 32-bit field that is cut off', withField(field(20, FIXED32), Buffer.from([1, 2, 3]))],
    ['an unknown 64-bit field that is cut off', withField(field(20, FIXED64), Buffer.from([1, 2, 3]))],
    ['a length beyond the end', withField(field(20, BYTES, (to) => to.uint32(1)))],
    ['a length of 2^31', withField(field(20, BYTES, (to) => to.uint32(2 ** 31)))],
    ['a length above 32 bits', withField(field(20, BYTES), Buffer.from([0x80, 0x80, 0x80, 0x80, 0x10]))],
    ['65 unknown fields', withField(...times(65, 1).map((value) => field(20, VARINT, (to) => to.uint32(value))))],
    ['a byte that UTF-8 does not have', replaced(INSTRUMENT, text(INSTRUMENT, 0x42, 0xff, 0x43))],
    ['UTF-8 longer than it needs to be', replaced(INSTRUMENT, text(INSTRUMENT, 0xc0, 0xaf))],
    ['half of a surrogate pair', replaced(INSTRUMENT, text(INSTRUMENT, 0xed, 0xa0, 0x80))],
  ])('%s', (_, bytes) => {
    expect(() => decodeMark(bytes)).toThrow(expect.objectContaining({ name: 'WireError', code: 'undecodable' }));
  });

  test('a sint32 above 32 bits is not cut', () => {
    for (const tooLong of [2n ** 32n, 2n ** 32n + 1n, 2n ** 64n - 1n]) {
      const long = field(PRICE_EXPONENT, VARINT, (to) => to.uint64(String(tooLong)));
      expect(() => decodeMark(replaced(PRICE_EXPONENT, long))).toThrow('Mark.price_exponent: is above 32 bits');
    }
  });

  test('a bool is 0 or 1', () => {
    const isReduceOnly = 12;
    const order = Buffer.from(encodeOrderEvent(ORDER));
    const [before, after] = splitAt(order, isReduceOnly);
    const withFlag = (...bytes: number[]): Buffer => Buffer.concat([before, raw(isReduceOnly, ...bytes), after]);
    expect(decodeOrderEvent(withFlag(1)).isReduceOnly).toBe(true);
    for (const bytes of [[2], [0x80, 1], [...times(9, 0x80), 1]]) {
      expect(() => decodeOrderEvent(withFlag(...bytes))).toThrow(/^OrderEvent.reduce_only: is (neither true nor false|above 32 bits)$/);
    }
  });

  test('a cancellation that names a size', () => {
    const cancel = encodeLiquidationOrder({
      orderId: 'LO-1',
      liquidationId: 'L-1',
      accountId: 'acct-1',
      order: { kind: 'cancel', targetOrderId: 'O-1' },
      logTime: NEW_YEAR,
      deadline: NEW_YEAR,
      frame: undefined,
    });
    const sized = Buffer.concat([cancel, field(7, VARINT, (to) => to.sint64(5))]);
    expect(() => decodeLiquidationOrder(sized)).toThrow('LiquidationOrder.size_mantissa: does not belong to cancel');
  });

  test('a nested message is bounded by its own length, not by the batch', () => {
    // An entry of 3 bytes whose fill says that it is 100 bytes long, with enough bytes behind it.
    const rest = field(20, BYTES, (to) => to.bytes(Buffer.alloc(200)));
    const flags = Buffer.from([0x08, 1, 0x20, 1, 0x28, 0, 0x38, 0]);
    const batch = Buffer.concat([Buffer.from([0x12, 3, 0x0a, 100, 0]), flags, rest]);
    expect(() => decodeLedgerBatch(batch)).toThrow(expect.objectContaining({ code: 'undecodable', field: 'LedgerEntry' }));
  });
});

describe('taken', () => {
  test.each([
    ['64 unknown fields of a newer writer', withField(...times(64, 1).map((value) => field(20, VARINT, (to) => to.uint32(value))))],
    ['an unknown 32-bit field', withField(field(20, FIXED32, (to) => to.fixed32(1)))],
    ['an unknown 64-bit field', withField(field(20, FIXED64, (to) => to.double(1)))],
    ['an unknown text', withField(field(300, BYTES, (to) => to.string('more')))],
    ['the highest field number', withField(field(2 ** 29 - 1, VARINT, (to) => to.uint32(1)))],
    ['a number written longer than it needs to be', replaced(SEQUENCE, raw(SEQUENCE, 0x87, 0x80, 0))],
    ['fields in another order', Buffer.concat([field(SEQUENCE, VARINT, (to) => to.uint32(7)), without(SEQUENCE)])],
  ])('%s', (_, bytes) => {
    expect(decodeMark(bytes)).toEqual(MARK);
  });

  test('text in any script', () => {
    const value = { ...MARK, venueId: 'Börse 東京 🌊', instrumentId: '\ufeffBTC' };
    expect(decodeMark(encodeMark(value))).toEqual(value);
  });

  test('what is read outlives the buffer that it was read from', () => {
    const bytes = Buffer.from(mark);
    const read = decodeMark(bytes);
    bytes.fill(0);
    expect(read).toEqual(MARK);
  });
});

/** What stands before a field and what stands after it. */
function splitAt(bytes: Buffer, number: number): [Buffer, Buffer] {
  let position = 0;
  while (position < bytes.length) {
    const start = position;
    const tag = bytes[position++] as number;
    if ((tag & 7) === BYTES) position += 1 + (bytes[position] as number);
    else while ((bytes[position++] as number) >= 128);
    if (tag >>> 3 === number) return [bytes.subarray(0, start), bytes.subarray(position)];
  }
  throw new Error(`no field ${number}`);
}
