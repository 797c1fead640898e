/** Which records are taken, which are refused, and for which reason: one story each. */
import type { Fill, InstrumentParameters, Mark, OrderEvent, ParameterSet, ReferenceChangeFact } from '@plimsoll/domain';
import { v1 } from '@plimsoll/proto';
import * as wire from './codecs';
import { readTopicRecord, type EdgeResult } from './edge';
import { toTopicRecord } from './envelope';
import {
  CHANGES,
  CLOCK,
  FILL,
  FRAME_END,
  FUNDING,
  MARK,
  NEW_YEAR,
  ORDER,
  PARAMETERS,
  reference,
  TRANSFER,
} from './testing/samples';
import type { IncomingRecord, IncomingTopicKind, TopicRecords } from './topicKinds';

const ENVELOPE = { id: 'r-1', source: '/demo', timeMicros: NEW_YEAR };

/** Sends a value through its topic. Branded units are let go, so that a test may write plain numbers. */
function send<K extends IncomingTopicKind>(topic: K, value: Loose<TopicRecords[K]>): EdgeResult {
  return readTopicRecord(topic, toTopicRecord(topic, value as TopicRecords[K], ENVELOPE));
}
type Loose<T> = T extends bigint ? bigint : T extends object ? { readonly [K in keyof T]: Loose<T[K]> } : T;

const refused = (reason: string, detail: string): object => ({ ok: false, reason, detail: expect.stringContaining(detail) });
const withFill = (change: Partial<Loose<Fill>>): EdgeResult => send('fills', { ...FILL, ...change });
const withMark = (change: Partial<Loose<Mark>>): EdgeResult => send('marks', { ...MARK, ...change });
const withOrder = (change: Partial<Loose<OrderEvent>>): EdgeResult => send('orders', { ...ORDER, ...change });
const withChange = (change: Loose<ReferenceChangeFact>): EdgeResult =>
  send('reference', reference(change as ReferenceChangeFact));

describe('a valid record is taken as it was sent', () => {
  test.each<readonly [string, EdgeResult, IncomingRecord]>([
    ['fill', send('fills', FILL), FILL],
    ['transfer', send('transfers', TRANSFER), TRANSFER],
    ['order', send('orders', ORDER), ORDER],
    ['mark', send('marks', MARK), MARK],
    ['funding', send('marks', FUNDING), FUNDING],
    ['clock', send('marks', CLOCK), CLOCK],
    ['end of a frame, among fills', send('fills', FRAME_END), FRAME_END],
    ['end of a frame, among transfers', send('transfers', FRAME_END), FRAME_END],
    ['end of a frame, among orders', send('orders', FRAME_END), FRAME_END],
    ['end of a frame, among marks', send('marks', FRAME_END), FRAME_END],
    ['end of a frame, among reference records', send('reference', FRAME_END), FRAME_END],
    ...Object.values(CHANGES).map((change) => [change.kind, withChange(change), reference(change)] as const),
  ])('%s', (_, result, record) => {
    expect(result).toEqual({ ok: true, record });
  });
});

describe('the kind comes from ce_type', () => {
  const read = (ceType: string | undefined, topic: IncomingTopicKind = 'marks'): EdgeResult =>
    readTopicRecord(topic, {
      value: wire.encodeMark(MARK),
      headers: ceType === undefined ? {} : { ce_type: Buffer.from(ceType) },
    });

  test('without it, a record is of the main kind of its topic', () => {
    expect(read(undefined)).toEqual({ ok: true, record: MARK });
  });

  test.each([
    'plimsoll.fill.v1',
    'plimsoll.mark.v2',
    'PLIMSOLL.MARK.V1',
    'plimsoll.mark.v1\n',
    '',
    '__proto__',
    'constructor',
  ])('%j does not belong to the marks', (ceType) => {
    expect(read(ceType)).toEqual(refused('unknown_record_type', 'ce_type: '));
  });

  test('a name of 1 MiB is not shown in whole', () => {
    const result = read('x'.repeat(1024 * 1024));
    expect(result).toEqual(refused('unknown_record_type', `ce_type: ${'x'.repeat(61)}..., expected`));
  });

  test('an outgoing kind does not belong to any topic that comes in', () => {
    expect(read('plimsoll.margin-breach.v1', 'fills')).toMatchObject({ reason: 'unknown_record_type' });
  });
});

describe('size and checksum are looked at before anything is decoded', () => {
  test.each([
    ['fills', 64],
    ['transfers', 64],
    ['orders', 64],
    ['marks', 64],
    ['reference', 512],
  ] as const)('%s: up to %i KiB', (topic, kib) => {
    const ofSize = (length: number): EdgeResult => readTopicRecord(topic, { value: Buffer.alloc(length), headers: {} });
    expect(ofSize(kib * 1024)).toMatchObject({ ok: false, reason: 'undecodable' });
    expect(ofSize(kib * 1024 + 1)).toEqual(refused('record_too_large', `${kib * 1024 + 1} bytes, expected at most`));
  });

  const withCrc = (header: string | Uint8Array): EdgeResult =>
    readTopicRecord('marks', { value: wire.encodeMark(MARK), headers: { crc32c: Buffer.from(header) } });
  const right = Buffer.from(toTopicRecord('marks', MARK, { ...ENVELOPE, withCrc32c: true }).headers['crc32c'] as Uint8Array);

  test('the right checksum is taken, in either case of its digits', () => {
    expect(withCrc(right)).toMatchObject({ ok: true });
    expect(withCrc(right.toString().toUpperCase())).toMatchObject({ ok: true });
  });

  test.each(['00000000', '', 'e306928', `${right.toString()} `, 'zzzzzzzz', '\u0000'.repeat(8)])('%j is not it', (header) => {
    expect(withCrc(header)).toEqual(refused('checksum_mismatch', 'crc32c: '));
  });

  test('a tombstone is no record', () => {
    expect(readTopicRecord('reference', { value: undefined, headers: {} })).toEqual(refused('undecodable', 'tombstone'));
  });
});

describe('absence is never zero: each field left out in turn', () => {
  interface Generated {
    encode(message: object): { finish(): Uint8Array };
    decode(bytes: Uint8Array): object;
    toObject(message: object, options: object): Record<string, unknown>;
    fromObject(plain: object): object;
  }
  const cases: readonly (readonly [string, IncomingTopicKind, Uint8Array, string, readonly string[]])[] = [
    // The fee's three fields are given together or not at all, and so are the two of a price that may be absent.
    ['Fill', 'fills', wire.encodeFill(FILL), '', ['tradeId', 'orderId', 'liquidationId', 'sequence']],
    ['Transfer', 'transfers', wire.encodeTransfer(TRANSFER), '', ['sequence']],
    ['OrderEvent', 'orders', wire.encodeOrderEvent(ORDER), '', ['sequence']],
    ['Mark', 'marks', wire.encodeMark(MARK), '', ['indexPriceMantissa', 'fundingRatePerTrillion', 'impliedVolPpm']],
    ['Funding', 'marks', wire.encodeFunding(FUNDING), 'plimsoll.funding.v1', []],
    ['Clock', 'marks', wire.encodeClock(CLOCK), 'plimsoll.clock.v1', []],
    ['FrameEnd', 'marks', wire.encodeFrameEnd(FRAME_END), 'plimsoll.frame-end.v1', []],
  ];

  test.each(cases)('%s', (message, topic, bytes, ceType, optionalFields) => {
    const generated = (v1 as unknown as Record<string, Generated>)[message] as Generated;
    const plain = generated.toObject(generated.decode(bytes), { longs: BigInt });
    const headers = ceType === '' ? {} : { ce_type: Buffer.from(ceType) };
    for (const name of Object.keys(plain)) {
      const { [name]: _, ...rest } = plain;
      const result = readTopicRecord(topic, { value: generated.encode(generated.fromObject(rest)).finish(), headers });
      const snakeCase = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (optionalFields.includes(name)) expect(result).toMatchObject({ ok: true });
      else expect(result).toEqual(refused('missing_field', `${message}.${snakeCase}: is missing`));
    }
  });

  test('an empty record', () => {
    for (const topic of ['fills', 'transfers', 'orders', 'marks', 'reference'] as const) {
      expect(readTopicRecord(topic, { value: new Uint8Array(0), headers: {} })).toMatchObject({ reason: 'missing_field' });
    }
  });

  test('a reference record that changes nothing', () => {
    const bytes = v1.ReferenceRecord.encode({ venueTimeMicros: 1 }).finish();
    expect(readTopicRecord('reference', { value: bytes, headers: {} })).toEqual(
      refused('missing_field', 'ReferenceRecord.asset: and its alternatives are missing'),
    );
  });

  test('a reference record that changes two things', () => {
    const both = Buffer.concat([wire.encodeReferenceRecord(reference(CHANGES.asset)), Buffer.from([0x1a, 0])]);
    expect(readTopicRecord('reference', { value: both, headers: {} })).toEqual(
      refused('undecodable', 'ReferenceRecord.expired: stands beside an alternative'),
    );
  });
});

describe('ids', () => {
  const HOSTILE = [
    '',
    ' acct',
    'acct ',
    'a b',
    '-acct',
    '.hidden',
    '../../etc/passwd',
    '__proto__',
    'a\u0000b',
    'a\nb',
    'a\u001b[31mred',
    'аcct-00042',
    'acct\u200b',
    'acct\u202e',
    '🌊',
    'a"b',
    "a'b",
    'a\\b',
    'a;b',
    'a<b>',
    'a%00',
  ];

  test.each(HOSTILE)('%j is no account', (accountId) => {
    expect(withFill({ accountId })).toEqual(refused('invalid_id', 'Fill.account_id: '));
  });

  test('65,000 letters are no account, and are not shown in whole', () => {
    const detail = `Fill.account_id: ${'a'.repeat(61)}..., expected 1 to 64 of`;
    expect(withFill({ accountId: 'a'.repeat(65_000) })).toEqual(refused('invalid_id', detail));
  });

  test.each(['a', 'acct-00042', 'BTC-PERP', 'desk/7:main@eu+1=x.y_z', 'constructor'])('%j is one', (id) => {
    expect(withFill({ accountId: id })).toMatchObject({ ok: true, record: { accountId: id } });
  });

  test.each([
    ['Fill.venue_id', 64, (id: string) => withFill({ venueId: id })],
    ['Fill.instrument_id', 64, (id: string) => withFill({ instrumentId: id })],
    ['Fill.fee_asset_id', 64, (id: string) => withFill({ fee: { mantissa: 0n, exponent: 0, assetId: id } })],
    ['Fill.fill_id', 128, (id: string) => withFill({ fillId: id })],
    ['Fill.trade_id', 128, (id: string) => withFill({ tradeId: id })],
    ['Fill.order_id', 128, (id: string) => withFill({ orderId: id })],
    ['Fill.liquidation_id', 128, (id: string) => withFill({ liquidationId: id })],
    ['OrderEvent.order_id', 128, (id: string) => withOrder({ orderId: id })],
    ['Transfer.transfer_id', 128, (id: string) => send('transfers', { ...TRANSFER, transferId: id })],
    ['Mark.instrument_id', 64, (id: string) => withMark({ instrumentId: id })],
    ['AssetDefinition.asset_id', 64, (id: string) => withChange({ ...CHANGES.asset, assetId: id })],
    ['ParameterSet.parameter_set_id', 128, (id: string) => withChange({ ...PARAMETERS, parameterSetId: id })],
    ['OperatorAct.act_id', 128, (id: string) => withChange({ ...CHANGES.act, actId: id })],
  ])('%s has at most %i characters', (field, limit, sendWith) => {
    expect(sendWith('x'.repeat(limit))).toMatchObject({ ok: true });
    expect(sendWith('x'.repeat(limit + 1))).toEqual(refused('invalid_id', `${field}: xxx`));
    expect(sendWith('')).toEqual(refused('invalid_id', `${field}: , expected 1 to ${limit} of`));
  });

  test('none of them reaches a prototype', () => {
    withFill({ accountId: '__proto__', fillId: 'constructor' });
    withChange({ ...PARAMETERS, instruments: [{ ...(PARAMETERS.instruments[0] as InstrumentParameters), instrumentId: '__proto__' }] });
    readTopicRecord('fills', { value: wire.encodeFill(FILL), headers: JSON.parse('{"__proto__": {"ce_type": [1]}}') });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['ce_type']).toBeUndefined();
  });
});

describe('ranges', () => {
  const YEAR_2200 = 7_258_118_400_000_000n;

  test.each([
    ['a size of zero', withFill({ size: { mantissa: 0n, exponent: 0 } }), 'Fill.size_mantissa: 0, expected above zero'],
    ['a negative size', withFill({ size: { mantissa: -1n, exponent: 0 } }), 'Fill.size_mantissa: -1'],
    ['an exponent of 19', withFill({ price: { mantissa: 1n, exponent: 19 } }), 'Fill.price_exponent: 19, expected -18 to 18'],
    ['an exponent of -19', withFill({ size: { mantissa: 1n, exponent: -19 } }), 'Fill.size_exponent: -19'],
    ['an exponent of the fee', withFill({ fee: { mantissa: 1n, exponent: -128, assetId: 'USDC' } }), 'Fill.fee_exponent: -128'],
    ['no time', withFill({ venueTime: 0n }), 'Fill.venue_time_micros: 0'],
    ['a time before 1970', withFill({ venueTime: -1n }), 'Fill.venue_time_micros: -1'],
    ['the year 2200', withFill({ venueTime: YEAR_2200 }), `Fill.venue_time_micros: ${YEAR_2200}`],
    ['a sequence above int64', withFill({ sequence: 2n ** 63n }), 'Fill.sequence: 9223372036854775808'],
    ['a negative vol', withMark({ impliedVol: -1n }), 'Mark.implied_vol_ppm: -1, expected not negative'],
    ['a negative open interest', withMark({ openInterest: { mantissa: -1n, exponent: 0 } }), 'Mark.open_interest_mantissa: -1'],
    ['an order numbered 0', withOrder({ orderSequence: 0n }), 'OrderEvent.order_sequence: 0, expected 1 to'],
    ['a negative open size', withOrder({ openSize: { mantissa: -1n, exponent: 0 } }), 'OrderEvent.open_size_mantissa: -1'],
    ['a closed order still open', withOrder({ state: 'closed' }), 'OrderEvent.open_size_mantissa: 1000, expected 0 of an order that is closed'],
    ['a long reason', withOrder({ reason: 'x'.repeat(1025) }), 'OrderEvent.reason: xxx'],
    ['an asset finer than 18 decimals', withChange({ ...CHANGES.asset, exponent: -19 }), 'AssetDefinition.exponent: -19'],
    ['an asset coarser than whole', withChange({ ...CHANGES.asset, exponent: 1 }), 'AssetDefinition.exponent: 1, expected -18 to 0'],
    ['a tick of zero', withChange({ ...CHANGES.instrument, tickMantissa: 0n }), 'InstrumentDefinition.tick_mantissa: 0'],
    ['a negative lot', withChange({ ...CHANGES.instrument, lotMantissa: -1n }), 'InstrumentDefinition.lot_mantissa: -1'],
    ['a multiplier of zero', withChange({ ...CHANGES.instrument, multiplier: { mantissa: 0n, exponent: 0 } }), 'InstrumentDefinition.multiplier_mantissa: 0'],
    ['an act that gives nothing', withChange({ ...CHANGES.act, actKind: 'fund_insurance', assetId: 'USDC', amount: { mantissa: 0n, exponent: 0 } }), 'OperatorAct.amount_mantissa: 0'],
  ])('%s', (_, result, detail) => {
    expect(result).toEqual(refused('out_of_range', detail));
  });

  test.each([
    ['any price: oil, on 20 April 2020', withMark({ price: { mantissa: -3763n, exponent: -2 } })],
    ['the lowest price of all', withMark({ price: { mantissa: -(2n ** 63n), exponent: 0 } })],
    ['the last microsecond before 2200', withFill({ venueTime: YEAR_2200 - 1n })],
    ['the highest sequence', withFill({ sequence: 2n ** 63n - 1n })],
    ['no fee', withFill({ fee: undefined })],
    ['a market order', withOrder({ price: undefined })],
    ['a closed order', withOrder({ state: 'closed', openSize: { mantissa: 0n, exponent: -3 } })],
  ])('%s', (_, result) => {
    expect(result).toMatchObject({ ok: true });
  });

  test('an enum value that is not known', () => {
    for (const side of [0, 3, 2 ** 31 - 1]) {
      const bytes = v1.Fill.encode(v1.Fill.fromObject({ ...v1.Fill.toObject(v1.Fill.decode(wire.encodeFill(FILL))), side })).finish();
      expect(readTopicRecord('fills', { value: bytes, headers: {} })).toEqual(refused('out_of_range', `Fill.side: ${side} is not known`));
    }
  });

  test.each([
    ['override_price', { instrumentId: undefined }, 'OperatorAct.instrument_id'],
    ['override_price', { price: undefined }, 'OperatorAct.price_mantissa'],
    ['discard_held_fills', { instrumentId: undefined }, 'OperatorAct.instrument_id'],
    ['fund_insurance', { amount: { mantissa: 1n, exponent: 0 } }, 'OperatorAct.asset_id'],
    ['fund_insurance', { assetId: 'USDC' }, 'OperatorAct.amount_mantissa'],
  ] as const)('%s needs what it acts on', (actKind, change, field) => {
    expect(withChange({ ...CHANGES.act, actKind, ...change })).toEqual(refused('missing_field', `${field}: is missing`));
  });
});

describe('the box of the parameters', () => {
  const withSet = (change: Partial<Loose<ParameterSet>>): EdgeResult => withChange({ ...PARAMETERS, ...change });
  const only = PARAMETERS.instruments[0] as InstrumentParameters;
  const withInstrument = (change: Partial<Loose<InstrumentParameters>>): EdgeResult =>
    withSet({ instruments: [{ ...only, ...change }] });
  const tier = (floorAtoms: bigint, maintenancePpm = 5_000n, initialPpm = 10_000n) => ({ floorAtoms, maintenancePpm, initialPpm });
  const withZones = (change: Partial<Loose<ParameterSet['zones']>>): EdgeResult =>
    withSet({ zones: { ...PARAMETERS.zones, ...change } });
  const withLiquidation = (change: Partial<Loose<ParameterSet['liquidation']>>): EdgeResult =>
    withSet({ liquidation: { ...PARAMETERS.liquidation, ...change } });

  test.each([
    ['no tier', withInstrument({ tiers: [] }), 'InstrumentParameters.tiers: BTC-PERP'],
    ['a first floor above zero', withInstrument({ tiers: [tier(1n)] }), 'MarginTier.floor_atoms: 1'],
    ['two equal floors', withInstrument({ tiers: [tier(0n), tier(5n), tier(5n)] }), 'MarginTier.floor_atoms: 5'],
    ['a falling floor', withInstrument({ tiers: [tier(0n), tier(5n), tier(4n)] }), 'MarginTier.floor_atoms: 4'],
    ['initial below maintenance', withInstrument({ tiers: [tier(0n, 20_000n, 10_000n)] }), 'MarginTier.initial_ppm: 10000'],
    ['a rate above one', withInstrument({ tiers: [tier(0n, 0n, 1_000_001n)] }), 'MarginTier.initial_ppm: 1000001'],
    ['a negative rate', withInstrument({ tiers: [tier(0n, -1n)] }), 'MarginTier.maintenance_ppm: -1'],
    ['marks that are stale at once', withInstrument({ markAgeLimit: 0n }), 'mark_age_limit_micros: 0'],
    ['a collar of zero', withInstrument({ collarPpm: 0n }), 'collar_ppm: 0'],
    ['a collar without confirmation', withInstrument({ collarConfirmations: 0 }), 'collar_confirmations: 0'],
    ['a negative limit', withInstrument({ stepNotionalLimitAtoms: -1n }), 'step_notional_limit_atoms: -1'],
    ['an instrument twice', withSet({ instruments: [only, only] }), 'InstrumentParameters.instrument_id: BTC-PERP'],
    ['an asset twice', withSet({ collaterals: [...PARAMETERS.collaterals, ...PARAMETERS.collaterals] }), 'CollateralParameters.asset_id: USDC'],
    ['a weight above one', withSet({ collaterals: [{ assetId: 'USDC', weightPpm: 1_000_001n }] }), 'weight_ppm: 1000001'],
    ['a zone left below its entry', withZones({ liquidationLeavePpm: 999_999n }), 'liquidation_leave_ppm: 999999'],
    ['a warning below the margin call', withZones({ warningEnterPpm: 999_999n }), 'warning_enter_ppm: 999999'],
    ['a margin call below liquidation', withZones({ marginCallEnterPpm: 999_999n }), 'margin_call_enter_ppm: 999999'],
    ['a liquidation zone that none enters', withZones({ liquidationEnterPpm: 0n }), 'liquidation_enter_ppm: 0'],
    ['a threshold beyond all sense', withZones({ liquidationLeavePpm: 2n ** 62n }), 'liquidation_leave_ppm: 4611686018427387904'],
    ['a fee above all', withLiquidation({ feeToInsurancePpm: 1_000_001n }), 'fee_to_insurance_ppm: 1000001'],
    ['a deadline in the past', withLiquidation({ orderDeadline: 0n }), 'order_deadline_micros: 0'],
    ['no attempt', withLiquidation({ maxAttempts: 0 }), 'max_attempts: 0'],
  ])('%s', (_, result, detail) => {
    expect(result).toEqual(refused('invalid_parameters', detail));
  });

  /** The sample's set, with properties of its instrument left out as only another writer would. */
  const without = (...names: ('collarPpm' | 'collarConfirmations')[]): EdgeResult => {
    const bytes = wire.encodeReferenceRecord(reference(PARAMETERS));
    const plain = v1.ReferenceRecord.toObject(v1.ReferenceRecord.decode(bytes), { longs: BigInt });
    for (const name of names) delete plain['parameters']?.instruments?.[0]?.[name];
    return readTopicRecord('reference', { value: v1.ReferenceRecord.encode(v1.ReferenceRecord.fromObject(plain)).finish(), headers: {} });
  };

  test('a collar is optional, and without it nothing needs confirming', () => {
    expect(without('collarPpm', 'collarConfirmations')).toMatchObject({
      ok: true,
      record: { change: { instruments: [{ collarPpm: undefined, collarConfirmations: 0 }] } },
    });
  });

  test('a collar says how many confirmations it needs', () => {
    expect(without('collarConfirmations')).toEqual(
      refused('missing_field', 'InstrumentParameters.collar_confirmations: is missing'),
    );
  });
});
