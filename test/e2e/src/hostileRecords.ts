/**
 * Records as no venue should send them, each with what must become of it: the reason of its rejection, or `held` where it
 * is a sound fill of an instrument that nobody has defined. The same seed makes the same records.
 */
import { micros, type Fill, type InstrumentDefinition, type RejectReason } from '@plimsoll/domain';
import { TOPICS, partitionOfKey, utf8, type ProducerRecord } from '@plimsoll/runtime';
import { crc32cHex, toTopicRecord } from '@plimsoll/wire';

export interface Hostile {
  readonly kind: string;
  readonly record: ProducerRecord;
  readonly expected: RejectReason | 'held';
}

/** A small generator with a long period (mulberry32): tests need the same numbers everywhere, and no more. */
class Dice {
  constructor(private state: number) {}

  /** From 0 to below the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

let count = 0;

/** A sound fill, with the header by which damage on the way is found. */
export function soundFill(accountId: string, instrument: InstrumentDefinition, more: Partial<Fill> = {}): Fill {
  count += 1;
  return {
    ...{ kind: 'fill', venueId: 'venue', fillId: `fill-${count}`, accountId, instrumentId: instrument.instrumentId },
    ...{ side: count % 2 === 0 ? 'buy' : 'sell', price: { mantissa: 500_000n, exponent: instrument.priceExponent } },
    ...{ size: { mantissa: 1n, exponent: instrument.sizeExponent }, fee: undefined, tradeId: `trade-${count >> 1}` },
    ...{ orderId: undefined, liquidationId: undefined, venueTime: micros(1_700_000_000_000_000n), sequence: undefined },
    ...more,
  };
}

export function recordOf(fill: Fill): ProducerRecord & { readonly value: Uint8Array; readonly key: Uint8Array } {
  const record = toTopicRecord('fills', fill, { id: fill.fillId, source: '/venue', timeMicros: 1n, withCrc32c: true });
  return { topic: TOPICS.fills, ...record };
}

export interface Surroundings {
  readonly shards: number;
  readonly accounts: readonly string[];
  /** Its tick is 5, its lot is 1. */
  readonly instrument: InstrumentDefinition;
}

type Make = (dice: Dice, around: Surroundings) => Omit<Hostile, 'kind'>;

/** Bytes changed on the way: the header still says what they were. */
const damaged = (value: Uint8Array, original: ProducerRecord): Omit<Hostile, 'kind'> => ({
  record: { ...original, value },
  expected: 'checksum_mismatch',
});

/** Bytes that the sender meant: the header fits them. */
function meant(value: Uint8Array, original: ProducerRecord, expected: Hostile['expected']): Omit<Hostile, 'kind'> {
  return { record: { ...original, value, headers: { ...original.headers, crc32c: utf8(crc32cHex(value)) } }, expected };
}

const sound = (dice: Dice, { accounts, instrument }: Surroundings, more: Partial<Fill> = {}): Fill =>
  soundFill(dice.pick(accounts), instrument, more);

const refusedFill =
  (expected: RejectReason, more: (dice: Dice, around: Surroundings) => Partial<Fill>): Make =>
  (dice, around) => ({ record: recordOf(sound(dice, around, more(dice, around))), expected });

const BAD_IDS = ['__proto__', '', ' ', 'a b', 'a\u0000b', 'a\nb', '\u0430nna', '-anna', 'a'.repeat(129), '../etc', '{"a":1}', 'a\u202Eb', '%00', 'a;b'];
const REQUIRED_FIELDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 16];

const MAKERS: Readonly<Record<string, Make>> = {
  truncated: (dice, around) => {
    const original = recordOf(sound(dice, around));
    return damaged(original.value.subarray(0, dice.below(original.value.length)), original);
  },
  'bit-flipped': (dice, around) => {
    const original = recordOf(sound(dice, around));
    const value = original.value.slice();
    const at = dice.below(value.length);
    value[at] = (value[at] ?? 0) ^ (1 << dice.below(8));
    return damaged(value, original);
  },
  random: (dice, around) => {
    const original = recordOf(sound(dice, around));
    return damaged(dice.bytes(1 + dice.below(200)), original);
  },
  'missing field': (dice, around) => {
    const original = recordOf(sound(dice, around));
    return meant(withoutField(original.value, dice.pick(REQUIRED_FIELDS)), original, 'missing_field');
  },
  'half a fee': (dice, around) => {
    const original = recordOf(sound(dice, around, { fee: { mantissa: 1n, exponent: -8, assetId: 'USDT' } }));
    return meant(withoutField(original.value, dice.pick([10, 11, 12])), original, 'missing_field');
  },
  'past 64 bits': (dice, around) => {
    const original = recordOf(sound(dice, around));
    const field = dice.pick([6, 8, 16]);
    const tooWide = Uint8Array.of(field < 16 ? field << 3 : 0x80, ...(field < 16 ? [] : [0x01]), ...new Array<number>(9).fill(0xff), 0x7f);
    return meant(joined(withoutField(original.value, field), tooWide), original, 'undecodable');
  },
  'a field twice': (dice, around) => {
    const original = recordOf(sound(dice, around));
    return meant(joined(original.value, Uint8Array.of(6 << 3, 2)), original, 'undecodable');
  },
  'unknown side': (dice, around) => {
    const original = recordOf(sound(dice, around));
    return meant(joined(withoutField(original.value, 5), Uint8Array.of(5 << 3, 3 + dice.below(100))), original, 'out_of_range');
  },
  'sequence past int64': refusedFill('out_of_range', () => ({ sequence: 2n ** 63n })),
  'off tick': refusedFill('off_tick', (dice) => ({ price: { mantissa: 500_001n + BigInt(dice.below(4)), exponent: -1 } })),
  'other exponent': refusedFill('exponent_mismatch', (dice) =>
    dice.below(2) === 0 ? { price: { mantissa: 500_000n, exponent: dice.pick([-8, -2, 0, 6]) } } : { size: { mantissa: 1n, exponent: dice.pick([-8, 0, 18]) } },
  ),
  'size of zero or less': refusedFill('out_of_range', (dice) => ({ size: { mantissa: -BigInt(dice.below(5)), exponent: -3 } })),
  'price of zero or less': refusedFill('negative_price', (dice) => ({ price: { mantissa: -5n * BigInt(dice.below(1_000)), exponent: -1 } })),
  'worth too much': refusedFill('out_of_range', () => ({ size: { mantissa: 2n ** 62n, exponent: -3 }, price: { mantissa: 5n * 2n ** 60n, exponent: -1 } })),
  'exponent without end': refusedFill('out_of_range', (dice) => ({ price: { mantissa: 5n, exponent: dice.pick([-2_147_483_648, 19, 2_147_483_647]) } })),
  'wrong partition': (dice, around) => {
    const original = recordOf(sound(dice, around));
    const home = partitionOfKey(original.key, around.shards);
    return { record: { ...original, partition: (home + 1 + dice.below(around.shards - 1)) % around.shards }, expected: 'wrong_partition' };
  },
  'key of another': (dice, around) => {
    const original = recordOf(sound(dice, around));
    return { record: { ...original, key: utf8(`${dice.below(1_000_000)}`) }, expected: 'wrong_partition' };
  },
  'no id': (dice, around) => {
    const field = dice.pick(['fillId', 'accountId', 'instrumentId', 'venueId', 'orderId'] as const);
    const fill = sound(dice, around, { [field]: dice.pick(BAD_IDS) });
    return { record: { ...recordOf(fill), partition: dice.below(around.shards) }, expected: 'invalid_id' };
  },
  'of no known type': (dice, around) => {
    const original = recordOf(sound(dice, around));
    return { record: { ...original, headers: { ...original.headers, ce_type: dice.bytes(12) } }, expected: 'unknown_record_type' };
  },
  tombstone: (dice, around) => ({ record: { ...recordOf(sound(dice, around)), value: undefined }, expected: 'undecodable' }),
  'of an unknown instrument': (dice, around) => ({
    record: recordOf(soundFill(dice.pick(around.accounts), { ...around.instrument, instrumentId: `UNKNOWN-${dice.below(50)}` })),
    expected: 'held',
  }),
};

/** Few of them, because each is as large as its topic lets it be. */
const LARGE_MAKERS: Readonly<Record<string, Make>> = {
  'id of 60 KiB': (dice, around) => ({ record: recordOf(sound(dice, around, { fillId: 'x'.repeat(60 * 1024) })), expected: 'invalid_id' }),
  'record of 900 KB': (dice, around) => ({ record: recordOf(sound(dice, around, { orderId: 'x'.repeat(900_000) })), expected: 'record_too_large' }),
};

export function* hostileRecords(total: number, seed: number, around: Surroundings): Iterable<Hostile> {
  const dice = new Dice(seed);
  const kinds = Object.keys(MAKERS);
  const largeEvery = 2_000;
  for (let number = 0; number < total; number++) {
    const isLarge = number % largeEvery === largeEvery - 1;
    const kind = isLarge ? dice.pick(Object.keys(LARGE_MAKERS)) : (kinds[number % kinds.length] as string);
    const make = (isLarge ? LARGE_MAKERS : MAKERS)[kind] as Make;
    yield { kind, ...make(dice, around) };
  }
}

/** A message without one of its fields. Only of use on sound bytes. */
function withoutField(bytes: Uint8Array, field: number): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    const tag = varint(bytes, at);
    at = tag.end;
    if ((tag.value & 7) === 2) {
      const length = varint(bytes, at);
      at = length.end + length.value;
    } else {
      at = varint(bytes, at).end;
    }
    if (tag.value >>> 3 !== field) kept.push(bytes.subarray(start, at));
  }
  return joined(...kept);
}

/** The low 28 bits are enough: tags and lengths are small. */
function varint(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let at = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    if (shift < 28) value |= (byte & 127) << shift;
    if (byte < 128) return { value, end: at };
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
