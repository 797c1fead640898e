/** Bytes from outside may be anything. They are taken or refused; they never crash, hang, or become what was not sent. */
import type { Fill, Mark } from '@plimsoll/domain';
import { v1 } from '@plimsoll/proto';
import { encodeFill, encodeMark, encodeOrderEvent, encodeReferenceRecord } from './codecs';
import { readTopicRecord, type EdgeResult, type RawRecord } from './edge';
import { toTopicRecord } from './envelope';
import { FILL, MARK, NEW_YEAR, ORDER, PARAMETERS, reference } from './testing/samples';
import type { IncomingTopicKind } from './topicKinds';

const TOPICS: readonly IncomingTopicKind[] = ['fills', 'transfers', 'orders', 'marks', 'reference'];
const ENVELOPE = { id: 'r-1', source: '/demo', timeMicros: NEW_YEAR };

/** Small, fast and the same on every machine (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const REASONS = ['undecodable', 'missing_field', 'invalid_id', 'out_of_range', 'invalid_parameters'];
const REQUIRED = {
  fill: ['venueId', 'fillId', 'accountId', 'instrumentId', 'side', 'priceMantissa', 'priceExponent', 'sizeMantissa', 'sizeExponent', 'venueTimeMicros'],
  mark: ['venueId', 'instrumentId', 'priceMantissa', 'priceExponent', 'venueTimeMicros', 'sequence'],
};

/** What is wrong with an answer, whatever was asked; undefined when nothing is. A plain answer, being asked so often. */
function faultOf(result: EdgeResult, value: Uint8Array): string | undefined {
  if (result.ok) return result.record.kind === 'fill' || result.record.kind === 'mark' ? faultOfTaken(result.record, value) : undefined;
  if (!REASONS.includes(result.reason)) return `reason ${result.reason}`;
  return /^[\x20-\x7e]{1,256}$/.test(result.detail) ? undefined : `detail ${JSON.stringify(result.detail)}`;
}

/** The generated code must see every required field in the bytes themselves, and the same price. */
function faultOfTaken(record: Fill | Mark, value: Uint8Array): string | undefined {
  const message = record.kind === 'fill' ? v1.Fill : v1.Mark;
  const plain = message.toObject(message.decode(value), { longs: BigInt }) as Record<string, unknown>;
  const missing = REQUIRED[record.kind].find((name) => plain[name] === undefined);
  if (missing !== undefined) return `taken without ${missing}`;
  return plain['priceMantissa'] === record.price.mantissa ? undefined : 'another price';
}

function faultsAmong(topic: IncomingTopicKind, values: Iterable<Uint8Array>, headers: RawRecord['headers'] = {}): string[] {
  const faults: string[] = [];
  for (const value of values) {
    const fault = faultOf(readTopicRecord(topic, { value, headers }), value);
    if (fault !== undefined) faults.push(`${fault}: ${Buffer.from(value).toString('hex')}`);
  }
  return faults;
}

function* singleBitFlips(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Uint8Array.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    yield flipped;
  }
}

describe.each([
  ['fills', toTopicRecord('fills', FILL, { ...ENVELOPE, withCrc32c: true })],
  ['marks', toTopicRecord('marks', MARK, { ...ENVELOPE, withCrc32c: true })],
] as const)('every single bit of a record of %s, flipped', (topic, { value, headers }) => {
  const plainHeaders = { ce_type: headers['ce_type'] as Uint8Array };

  test('with a checksum: all refused', () => {
    const reasons = [...singleBitFlips(value)].map((flipped) => reasonOf(readTopicRecord(topic, { value: flipped, headers })));
    expect(reasons).toHaveLength(value.length * 8);
    expect(new Set(reasons)).toEqual(new Set(['checksum_mismatch']));
  });

  test('without: whatever is taken has all of its fields, as the generated code reads them', () => {
    expect(faultsAmong(topic, singleBitFlips(value), plainHeaders)).toEqual([]);
  });
});

test('a record cut off at any byte is refused', () => {
  const records: [IncomingTopicKind, Uint8Array][] = [
    ['fills', encodeFill({ ...FILL, sequence: undefined })],
    ['marks', encodeMark(MARK)],
    ['reference', encodeReferenceRecord({ ...reference(PARAMETERS), sequence: undefined })],
  ];
  for (const [topic, bytes] of records) {
    const reasons = Array.from(bytes, (_, length) => reasonOf(readTopicRecord(topic, { value: bytes.subarray(0, length), headers: {} })));
    expect(new Set(reasons)).toEqual(new Set(['undecodable', 'missing_field']));
  }
});

test('20,000 random buffers', () => {
  const random = randomFrom(20);
  for (const topic of TOPICS) {
    const values = Array.from({ length: 4_000 }, () => Uint8Array.from({ length: random(64) }, () => random(256)));
    expect(faultsAmong(topic, values)).toEqual([]);
    // None of them has a venue, an instrument, a price and a time by chance.
    expect(values.filter((value) => readTopicRecord(topic, { value, headers: {} }).ok)).toEqual([]);
  }
});

test('20,000 valid records with bytes changed, put in, taken out or doubled', () => {
  const random = randomFrom(24);
  const originals: readonly [IncomingTopicKind, Uint8Array][] = [
    ['fills', encodeFill(FILL)],
    ['marks', encodeMark(MARK)],
    ['orders', encodeOrderEvent(ORDER)],
    ['reference', encodeReferenceRecord(reference(PARAMETERS))],
  ];
  const change = (original: Uint8Array): Uint8Array => {
    const at = random(original.length);
    const [before, after] = [original.subarray(0, at), original.subarray(at)];
    const middle = Uint8Array.from({ length: random(4) }, () => random(256));
    const parts = [
      [before, middle, after],
      [before, middle, after.subarray(middle.length)],
      [before, after.subarray(1 + random(8))],
      [before, original, after],
    ];
    return Buffer.concat(parts[random(parts.length)] as Uint8Array[]);
  };
  for (const [topic, original] of originals) {
    expect(faultsAmong(topic, Array.from({ length: 5_000 }, () => change(original)))).toEqual([]);
  }
});

test('10,000 random headers', () => {
  const random = randomFrom(46);
  const value = encodeMark(MARK);
  for (const [header, reason] of [['ce_type', 'unknown_record_type'], ['crc32c', 'checksum_mismatch']] as const) {
    for (let round = 0; round < 5_000; round++) {
      const text = Uint8Array.from({ length: random(40) }, () => random(256));
      const result = readTopicRecord('marks', { value, headers: { [header]: text } });
      if (result.ok || result.reason !== reason || !/^[\x20-\x7e]{1,256}$/.test(result.detail)) throw new Error(JSON.stringify(result));
    }
  }
});

test('deep nesting costs nothing: unknown messages are passed over, groups refused', () => {
  let nested: Buffer = Buffer.alloc(0);
  for (let depth = 0; depth < 2_000; depth++) nested = Buffer.concat([Buffer.from([0xa2, 1]), varint(nested.length), nested]);
  const value = Buffer.concat([encodeMark(MARK), nested]);
  expect(readTopicRecord('marks', { value, headers: {} })).toEqual({ ok: true, record: MARK });
  const groups = Buffer.concat([encodeMark(MARK), Buffer.alloc(50_000, Buffer.from([0xa3, 1]))]);
  expect(readTopicRecord('marks', { value: groups, headers: {} })).toMatchObject({ ok: false, reason: 'undecodable' });
});

const reasonOf = (result: EdgeResult): string => (result.ok ? 'taken' : result.reason);

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (; value >= 128; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}
