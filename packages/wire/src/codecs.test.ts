/** The generated code is the oracle: it reads what we write, we read what it writes, and the bytes are the same. */
import type { Fill, LedgerBatch } from '@plimsoll/domain';
import { v1 } from '@plimsoll/proto';
import fc, { type Arbitrary } from 'fast-check';
import path from 'node:path';
import protobuf from 'protobufjs';
import * as wire from './codecs';
import * as any from './testing/arbitraries';
import * as anyLog from './testing/logArbitraries';
import * as oracle from './testing/oracle';

/** What a generated class offers, as far as it is used here. */
interface Generated {
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  fromObject(plain: object): object;
  toObject(message: object, options: object): object;
}

interface Case<T = unknown> {
  readonly message: string;
  readonly values: Arbitrary<T>;
  readonly encode: (value: T) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => T;
  readonly plain: (value: T) => object;
}

const subject = <T>(
  message: string,
  values: Arbitrary<T>,
  encode: (value: T) => Uint8Array,
  decode: (bytes: Uint8Array) => T,
  plain: (value: T) => object,
): Case => ({ message, values, encode, decode, plain }) as unknown as Case;

const SUBJECTS: readonly Case[] = [
  subject('Fill', any.fill, wire.encodeFill, wire.decodeFill, oracle.plainFill),
  subject('Transfer', any.transfer, wire.encodeTransfer, wire.decodeTransfer, oracle.plainTransfer),
  subject('OrderEvent', any.order, wire.encodeOrderEvent, wire.decodeOrderEvent, oracle.plainOrder),
  subject('Mark', any.mark, wire.encodeMark, wire.decodeMark, oracle.plainMark),
  subject('Funding', any.funding, wire.encodeFunding, wire.decodeFunding, oracle.plainFunding),
  subject('Clock', any.clock, wire.encodeClock, wire.decodeClock, oracle.plainClock),
  subject('FrameEnd', any.frameEnd, wire.encodeFrameEnd, wire.decodeFrameEnd, oracle.plainFrameEnd),
  subject('ReferenceRecord', any.referenceRecord, wire.encodeReferenceRecord, wire.decodeReferenceRecord, oracle.plainReferenceRecord),
  subject('MarginBreach', anyLog.marginBreach, wire.encodeMarginBreach, wire.decodeMarginBreach, oracle.plainMarginBreach),
  subject('AccountMargin', anyLog.accountMargin, wire.encodeAccountMargin, wire.decodeAccountMargin, oracle.plainAccountMargin),
  subject('LiquidationOrder', anyLog.liquidationOrder, wire.encodeLiquidationOrder, wire.decodeLiquidationOrder, oracle.plainLiquidationOrder),
  subject('LiquidationStep', anyLog.liquidationStep, wire.encodeLiquidationStep, wire.decodeLiquidationStep, oracle.plainLiquidationStep),
  subject('OwnerChanged', anyLog.ownerChanged, wire.encodeOwnerChanged, wire.decodeOwnerChanged, oracle.plainOwnerChanged),
  subject('ReferenceChange', anyLog.referenceChange, wire.encodeReferenceChange, wire.decodeReferenceChange, oracle.plainReferenceChange),
  subject('MarketBatch', anyLog.marketBatch, wire.encodeMarketBatch, wire.decodeMarketBatch, oracle.plainMarketBatch),
  subject('LedgerBatch', anyLog.ledgerBatch, wire.encodeLedgerBatch, wire.decodeLedgerBatch, oracle.plainLedgerBatch),
  subject('VerdictBatch', anyLog.verdictBatch, wire.encodeVerdictBatch, wire.decodeVerdictBatch, oracle.plainVerdictBatch),
  subject('LiquidationBatch', anyLog.liquidationBatch, wire.encodeLiquidationBatch, wire.decodeLiquidationBatch, oracle.plainLiquidationBatch),
];

const generated = (message: string): Generated => (v1 as unknown as Record<string, Generated>)[message] as Generated;
const toPlain = (message: string, bytes: Uint8Array): object =>
  generated(message).toObject(generated(message).decode(bytes), { longs: BigInt, enums: String, arrays: true });
const RUNS = { numRuns: 150 };

describe.each(SUBJECTS)('$message', ({ message, values, encode, decode, plain }) => {
  test('what we write, the generated code reads', () => {
    fc.assert(
      fc.property(values, (value) => expect(toPlain(message, encode(value))).toEqual(plain(value))),
      RUNS,
    );
  });

  test('what the generated code writes, we read; and the bytes are the same', () => {
    fc.assert(
      fc.property(values, (value) => {
        const bytes = generated(message).encode(generated(message).fromObject(plain(value))).finish();
        expect(decode(bytes)).toEqual(value);
        expect(Buffer.from(encode(value)).equals(bytes)).toBe(true);
      }),
      RUNS,
    );
  });
});

test('every field of every message of the schema is written by some value', () => {
  const root = new protobuf.Root();
  const folder = path.resolve(__dirname, '../../../proto');
  root.resolvePath = (_, target) => (path.isAbsolute(target) ? target : path.join(folder, target));
  root.loadSync(['plimsoll/v1/topics.proto', 'plimsoll/v1/log.proto']);
  const unseen = new Set<string>();
  const collect = (type: protobuf.Type): void => type.fieldsArray.forEach((field) => unseen.add(`${type.name}.${field.name}`));
  (root.lookup('plimsoll.v1') as protobuf.Namespace).nestedArray.forEach((each) => each instanceof protobuf.Type && collect(each));

  const see = (type: protobuf.Type, plain: Record<string, unknown>): void => {
    for (const field of type.fieldsArray) {
      const value = plain[field.name];
      if (value === undefined) continue;
      unseen.delete(`${type.name}.${field.name}`);
      const inner = field.resolve().resolvedType;
      if (inner instanceof protobuf.Type) [value].flat().forEach((part) => see(inner, part as Record<string, unknown>));
    }
  };
  for (const { message, values, encode } of SUBJECTS) {
    for (const value of fc.sample(values, { numRuns: 100, seed: 1 })) {
      see(root.lookupType(`plimsoll.v1.${message}`), toPlain(message, encode(value)) as Record<string, unknown>);
    }
  }
  expect([...unseen]).toEqual([]);
});

describe('what hashes are made of', () => {
  test('a breach hashes to the same bytes whatever it cites', () => {
    fc.assert(
      fc.property(anyLog.marginBreach, anyLog.marginBreach, (breach, other) => {
        const cited = wire.encodeBreachForHash({ ...breach, citations: other.citations });
        expect(Buffer.from(cited).equals(wire.encodeBreachForHash(breach))).toBe(true);
        expect(wire.decodeMarginBreach(cited)).toEqual({ ...breach, citations: [] });
      }),
      RUNS,
    );
  });

  test('a parameter set hashes to the same bytes in whatever order it names instruments and assets', () => {
    fc.assert(
      fc.property(any.parameters, (set) => {
        const instruments = distinct(set.instruments, (each) => each.instrumentId);
        const collaterals = distinct(set.collaterals, (each) => each.assetId);
        const one = wire.canonicalParameterSet({ ...set, instruments, collaterals });
        const other = wire.canonicalParameterSet({
          ...set,
          instruments: [...instruments].reverse(),
          collaterals: [...collaterals].reverse(),
        });
        expect(Buffer.from(one).equals(other)).toBe(true);
      }),
      RUNS,
    );
  });

  const distinct = <T>(values: readonly T[], idOf: (value: T) => string): T[] => [
    ...new Map(values.map((value) => [idOf(value), value])).values(),
  ];
});

describe('the log', () => {
  const CHANGES = { member: 'evaluator-1', generation: '7' };

  test.each(wire.LOG_EVENT_TYPES)('%s is decoded by its type', (type) => {
    const { values, encode } = SUBJECTS.find(({ message }) => message === pascal(type)) as Case;
    for (const value of fc.sample(values, { numRuns: 20, seed: 3 })) {
      expect(wire.decodeLogEvent(type, encode(value))).toEqual({ type, value });
    }
  });

  test('an event type that is not known stops the reader', () => {
    const payload = wire.encodeOwnerChanged(CHANGES);
    for (const type of ['owner-changed.v2', '', '__proto__', 'toString']) {
      expect(() => wire.decodeLogEvent(type, payload)).toThrow(expect.objectContaining({ code: 'unknown_event_type' }));
    }
  });

  test('damage and missing fields stop the reader, and say which', () => {
    const payload = wire.encodeOwnerChanged(CHANGES);
    const withoutGeneration = payload.subarray(0, 2 + CHANGES.member.length);
    expect(() => wire.decodeLogEvent('owner-changed', withoutGeneration)).toThrow(
      expect.objectContaining({ code: 'missing_field', field: 'OwnerChanged.generation' }),
    );
    expect(() => wire.decodeLogEvent('owner-changed', payload.subarray(0, -1))).toThrow(
      expect.objectContaining({ code: 'undecodable', field: 'OwnerChanged' }),
    );
  });

  const pascal = (type: string): string => type.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
});

describe('a value that its field cannot hold is never written as another', () => {
  const fill = fc.sample(any.fill, { numRuns: 1, seed: 7 })[0] as Fill;

  test.each([
    ['a price above int64', { ...fill, price: { mantissa: 2n ** 63n, exponent: 0 } }],
    ['a price below int64', { ...fill, price: { mantissa: -(2n ** 63n) - 1n, exponent: 0 } }],
    ['a time above int64', { ...fill, venueTime: (2n ** 63n) as Fill['venueTime'] }],
    ['a negative sequence', { ...fill, sequence: -1n }],
    ['a sequence above uint64', { ...fill, sequence: 2n ** 64n }],
    ['NaN for an exponent', { ...fill, price: { mantissa: 1n, exponent: Number.NaN } }],
    ['a fraction for an exponent', { ...fill, price: { mantissa: 1n, exponent: 0.5 } }],
    ['an exponent above 32 bits', { ...fill, price: { mantissa: 1n, exponent: 2 ** 31 } }],
    ['a side of another language', { ...fill, side: 'long' as Fill['side'] }],
  ])('%s', (_, value) => {
    expect(() => wire.encodeFill(value)).toThrow(expect.objectContaining({ name: 'WireError', code: 'out_of_range' }));
    // What was begun leaves no trace in what follows.
    expect(wire.decodeFill(wire.encodeFill(fill))).toEqual(fill);
  });
});

test('a batch larger than the buffer that it is written into', () => {
  const fill = fc.sample(any.fill, { numRuns: 1, seed: 7 })[0] as Fill;
  const entries = Array.from({ length: 20_000 }, (_, index) => ({
    fact: fill,
    source: 0,
    offset: BigInt(index),
    producedMicros: undefined,
  }));
  const batch: LedgerBatch = {
    shard: 3,
    entries,
    cursors: [],
    referenceRevision: 1n,
    more: false,
    frame: undefined,
    isFrameClosed: false,
  };
  const bytes = wire.encodeLedgerBatch(batch);
  expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024);
  const read = wire.decodeLedgerBatch(bytes);
  expect(read.entries.length).toBe(entries.length);
  expect(read.entries.findIndex(({ offset }, index) => offset !== BigInt(index))).toBe(-1);
  expect(read.entries.at(-1)).toEqual(entries.at(-1));
});
