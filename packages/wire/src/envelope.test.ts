/** Records as others see them: by the CloudEvents reference library, and by who reads dead letters. */
import type { AccountMargin, LiquidationOrder, LiquidationStep, MarginBreach } from '@plimsoll/domain';
import { Kafka, type CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import * as wire from './codecs';
import { crc32cHex } from './crc32c';
import { toDeadLetterRecord, toTopicRecord, type EnvelopeOptions, type RefusedRecord } from './envelope';
import * as anyLog from './testing/logArbitraries';
import { CHANGES, CLOCK, FILL, FRAME_END, FUNDING, MARK, NEW_YEAR, ORDER, reference, TRANSFER } from './testing/samples';

const OPTIONS: EnvelopeOptions = { id: 'fill/1', source: '/venues/demo', timeMicros: NEW_YEAR + 123_456n };
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
const one = <T>(values: fc.Arbitrary<T>): T => fc.sample(values, { numRuns: 1, seed: 11 })[0] as T;

const breach: MarginBreach = { ...one(anyLog.marginBreach), accountId: 'acct-1' };
const margin: AccountMargin = { ...one(anyLog.accountMargin), accountId: 'acct-2' };
const liquidationOrder: LiquidationOrder = { ...one(anyLog.liquidationOrder), accountId: 'acct-3' };
const step: LiquidationStep = { ...one(anyLog.liquidationStep), accountId: 'acct-4' };

const RECORDS = [
  ['plimsoll.fill.v1', 'acct-00042', toTopicRecord('fills', FILL, OPTIONS), wire.encodeFill(FILL)],
  ['plimsoll.transfer.v1', 'acct-00042', toTopicRecord('transfers', TRANSFER, OPTIONS), wire.encodeTransfer(TRANSFER)],
  ['plimsoll.order.v1', 'acct-00042', toTopicRecord('orders', ORDER, OPTIONS), wire.encodeOrderEvent(ORDER)],
  ['plimsoll.mark.v1', 'BTC-PERP', toTopicRecord('marks', MARK, OPTIONS), wire.encodeMark(MARK)],
  ['plimsoll.funding.v1', 'BTC-PERP', toTopicRecord('marks', FUNDING, OPTIONS), wire.encodeFunding(FUNDING)],
  ['plimsoll.clock.v1', 'clock', toTopicRecord('marks', CLOCK, OPTIONS), wire.encodeClock(CLOCK)],
  ['plimsoll.frame-end.v1', 'frame-end', toTopicRecord('orders', FRAME_END, OPTIONS), wire.encodeFrameEnd(FRAME_END)],
  ...(['asset', 'instrument', 'expired', 'parameters', 'act'] as const).map((kind) => {
    const record = reference(CHANGES[kind]);
    const ids = { asset: 'USDC', instrument: 'BTC-PERP', expired: 'BTC-PERP', parameters: 'default-1', act: 'act-1' };
    const sent = toTopicRecord('reference', record, OPTIONS);
    return ['plimsoll.reference.v1', `${kind}:${ids[kind]}`, sent, wire.encodeReferenceRecord(record)] as const;
  }),
  ['plimsoll.margin-breach.v1', 'acct-1', toTopicRecord('margin-breaches', breach, OPTIONS), wire.encodeMarginBreach(breach)],
  ['plimsoll.account-margin.v1', 'acct-2', toTopicRecord('account-margins', margin, OPTIONS), wire.encodeAccountMargin(margin)],
  ['plimsoll.liquidation-order.v1', 'acct-3', toTopicRecord('liquidation-orders', liquidationOrder, OPTIONS), wire.encodeLiquidationOrder(liquidationOrder)],
  ['plimsoll.liquidation-step.v1', 'acct-4', toTopicRecord('liquidations', step, OPTIONS), wire.encodeLiquidationStep(step)],
] as const;

test.each(RECORDS)('%s with key %s', (ceType, key, record, bytes) => {
  expect(textOf(record.key)).toBe(key);
  expect(Buffer.from(record.value).equals(bytes)).toBe(true);
  expect(textOf(record.headers['ce_type'])).toBe(ceType);
  expect(textOf(record.headers['ce_subject'])).toBe(key);
});

describe('CloudEvents', () => {
  const read = (options: EnvelopeOptions): CloudEvent<Uint8Array> => {
    const { headers, value } = toTopicRecord('fills', FILL, options);
    const texts = Object.fromEntries(Object.entries(headers).map(([name, bytes]) => [name, textOf(bytes)]));
    return Kafka.toEvent<Uint8Array>({ headers: texts, value, body: value } as never) as CloudEvent<Uint8Array>;
  };

  test('the reference library reads the record as a valid event', () => {
    const event = read({ ...OPTIONS, correlationId: 'c-1', causationId: 'f-0' });
    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: 'fill/1',
      source: '/venues/demo',
      type: 'plimsoll.fill.v1',
      subject: 'acct-00042',
      datacontenttype: 'application/protobuf',
      correlationid: 'c-1',
      causationid: 'f-0',
    });
    expect(Date.parse(event.time as string)).toBe(Number(NEW_YEAR / 1000n) + 123);
  });

  test('it writes the headers that we write', () => {
    const ours = Object.keys(toTopicRecord('fills', FILL, OPTIONS).headers);
    expect(Object.keys(Kafka.binary(read(OPTIONS)).headers)).toEqual(expect.arrayContaining(ours));
  });

  test('time keeps its microseconds', () => {
    const time = (timeMicros: bigint): string => textOf(toTopicRecord('fills', FILL, { ...OPTIONS, timeMicros }).headers['ce_time']);
    expect(time(NEW_YEAR + 123_456n)).toBe('2026-01-01T00:00:00.123456Z');
    expect(time(NEW_YEAR - 1n)).toBe('2025-12-31T23:59:59.999999Z');
    expect(time(0n)).toBe('1970-01-01T00:00:00.000000Z');
  });

  test('a checksum on demand, and no correlation where none is given', () => {
    const { headers, value } = toTopicRecord('fills', FILL, { ...OPTIONS, withCrc32c: true });
    expect(textOf(headers['crc32c'])).toBe(crc32cHex(value));
    const plain = toTopicRecord('fills', FILL, OPTIONS).headers;
    for (const name of ['crc32c', 'ce_correlationid', 'ce_causationid']) expect(plain).not.toHaveProperty(name);
  });
});

describe('dead letters', () => {
  const REFUSED: RefusedRecord = {
    topic: 'plimsoll.fills.v1',
    partition: 3,
    offset: 2n ** 62n,
    key: Buffer.from('acct-1'),
    value: Buffer.from('not a fill'),
    headers: { ce_id: Buffer.from('F-1'), ce_type: Buffer.from('plimsoll.fill.v1') },
    reason: 'undecodable',
    detail: 'Fill: cut off',
    stage: 'fill-ingestion',
  };
  const headersOf = (refused: RefusedRecord): Record<string, string> =>
    Object.fromEntries(Object.entries(toDeadLetterRecord(refused).headers).map(([name, bytes]) => [name, textOf(bytes)]));

  test('it says where the record stood and why it was refused, and keeps what it was', () => {
    const letter = toDeadLetterRecord(REFUSED);
    expect(letter.key).toEqual(REFUSED.key);
    expect(letter.value).toEqual(REFUSED.value);
    expect(headersOf(REFUSED)).toEqual({
      ce_specversion: '1.0',
      ce_id: 'dlq:plimsoll.fills.v1:3:4611686018427387904',
      ce_source: '/plimsoll/fill-ingestion',
      ce_type: 'plimsoll.dead-letter.v1',
      ce_subject: 'plimsoll.fills.v1:3:4611686018427387904',
      'content-type': 'application/octet-stream',
      '__connect.errors.topic': 'plimsoll.fills.v1',
      '__connect.errors.partition': '3',
      '__connect.errors.offset': '4611686018427387904',
      '__connect.errors.stage': 'fill-ingestion',
      '__connect.errors.class.name': 'plimsoll.wire',
      '__connect.errors.exception.class.name': 'undecodable',
      '__connect.errors.exception.message': 'Fill: cut off',
      'plimsoll.original.ce_id': 'F-1',
      'plimsoll.original.ce_type': 'plimsoll.fill.v1',
    });
  });

  test('the same record gives the same letter', () => {
    expect(toDeadLetterRecord(REFUSED)).toEqual(toDeadLetterRecord({ ...REFUSED }));
  });

  test('up to 256 KiB whole, above it the first 256 bytes and the size', () => {
    const limit = 256 * 1024;
    const whole = Buffer.alloc(limit, 7);
    expect(toDeadLetterRecord({ ...REFUSED, value: whole }).value).toHaveLength(limit);
    const tooLarge = Buffer.alloc(10 * 1024 * 1024, 7);
    const letter = toDeadLetterRecord({ ...REFUSED, value: tooLarge });
    expect(letter.value).toEqual(Uint8Array.from(tooLarge.subarray(0, 256)));
    expect(letter.value?.buffer.byteLength).toBeLessThan(limit);
    expect(textOf(letter.headers['plimsoll.original.bytes'])).toBe(String(tooLarge.length));
  });

  test('a tombstone and a record without a key stay what they are', () => {
    expect(toDeadLetterRecord({ ...REFUSED, key: undefined, value: undefined })).toMatchObject({ key: undefined, value: undefined });
  });

  test('headers from outside are bounded, and cannot pass for ours', () => {
    const headers: Record<string, Uint8Array> = JSON.parse('{"__proto__": "x"}') as Record<string, Uint8Array>;
    Object.defineProperty(headers, '__proto__', { value: Buffer.from('x'), enumerable: true });
    headers['__connect.errors.topic'] = Buffer.from('elsewhere');
    headers['bad\nname'] = Buffer.from('x');
    headers['long'] = Buffer.alloc(100_000, 65);
    for (let index = 0; index < 1000; index++) headers[`h${index}`] = Buffer.from('x');
    const letter = headersOf({ ...REFUSED, headers });
    expect(letter['__connect.errors.topic']).toBe('plimsoll.fills.v1');
    expect(letter['plimsoll.original.__connect.errors.topic']).toBe('elsewhere');
    expect(letter['plimsoll.original.long']).toHaveLength(256);
    expect(Object.keys(letter).length).toBeLessThan(60);
    expect(Object.keys(letter).filter((name) => !/^[A-Za-z0-9._-]+$/.test(name))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
