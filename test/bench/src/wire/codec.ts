/**
 * The codec alone: nanoseconds for one record of each hot kind, from bytes to a checked domain value and back. The best of
 * several rounds counts, because whatever else the machine does can only add to it.
 */
import { cpus } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { atoms, micros, ticks, type AccountMargin, type Fill, type LedgerBatch, type Mark, type MarketBatch } from '@plimsoll/domain';
import {
  decodeLedgerBatch,
  decodeMarketBatch,
  encodeAccountMargin,
  encodeFill,
  encodeLedgerBatch,
  encodeMark,
  encodeMarketBatch,
  readTopicRecord,
  toTopicRecord,
} from '@plimsoll/wire';

export interface CodecResult {
  readonly bench: 'codec';
  /** By what was done, for one record or one entry. */
  readonly nanoseconds: Record<string, number>;
  readonly bytes: { readonly fill: number; readonly mark: number };
  readonly processors: string;
}

const RECORDS = 1000;
const BATCH_ENTRIES = 500;
const START = 1_767_225_600_000_000n;
const INSTRUMENTS = ['BTC-PERP', 'ETH-PERP', 'SOL-PERP'] as const;

const numbers = Array.from({ length: RECORDS }, (_, index) => index);

const fills = numbers.map(
  (index): Fill => ({
    kind: 'fill',
    venueId: 'demo',
    fillId: `F-${1_000_000_000 + index}`,
    accountId: `acct-${String(index % 300).padStart(5, '0')}`,
    instrumentId: INSTRUMENTS[index % INSTRUMENTS.length] as string,
    side: index % 2 === 0 ? 'buy' : 'sell',
    price: { mantissa: 6_512_345n + BigInt(index), exponent: -2 },
    size: { mantissa: BigInt(1 + (index % 50)), exponent: -3 },
    fee: { mantissa: BigInt(index - 3), exponent: -6, assetId: 'USDC' },
    tradeId: `T-${500_000_000 + index}`,
    orderId: `O-${700_000_000 + index}`,
    liquidationId: undefined,
    venueTime: micros(START + BigInt(index) * 1000n),
    sequence: BigInt(index + 1),
  }),
);

const marks = fills.map(
  (fill): Mark => ({
    kind: 'mark',
    venueId: fill.venueId,
    instrumentId: fill.instrumentId,
    price: fill.price,
    indexPriceMantissa: fill.price.mantissa - 45n,
    fundingRatePerTrillion: 100_000_000n,
    impliedVol: undefined,
    openInterest: undefined,
    venueTime: fill.venueTime,
    sequence: fill.sequence ?? 0n,
  }),
);

const margins = fills.map(
  (fill): AccountMargin => ({
    accountId: fill.accountId,
    zone: 'normal',
    ordinal: 3n,
    equityAtoms: atoms(fill.price.mantissa * 1_000_003n),
    initialAtoms: atoms(5_000_000_000n),
    maintenanceAtoms: atoms(2_500_000_000n),
    isolatedInitialAtoms: atoms(9_000_000_000n),
    savingAtoms: atoms(4_000_000_000n),
    hold: false,
    incomplete: false,
    unpriced: false,
    logTime: fill.venueTime,
    parameterSetId: 'default',
    numeraireAssetId: 'USDC',
  }),
);

const BATCH_REST = { cursors: [], referenceRevision: 12n, more: false, frame: undefined, isFrameClosed: false };

const ledgerBatch: LedgerBatch = {
  shard: 3,
  entries: fills.slice(0, BATCH_ENTRIES).map((fact, index) => ({
    fact,
    source: 0,
    offset: BigInt(1_000_000 + index),
    producedMicros: fact.venueTime,
  })),
  ...BATCH_REST,
};

const marketBatch: MarketBatch = {
  logTime: micros(START),
  entries: marks.slice(0, BATCH_ENTRIES).map((mark) => ({
    kind: 'accepted',
    instrumentId: mark.instrumentId,
    priceTicks: ticks(mark.price.mantissa),
    venueTime: mark.venueTime,
    sequence: mark.sequence,
    confirmations: 0,
    indexPriceMantissa: mark.indexPriceMantissa,
    fundingRatePerTrillion: mark.fundingRatePerTrillion,
    suspectedSince: undefined,
  })),
  ...BATCH_REST,
};

interface Task {
  readonly records: number;
  readonly run: () => void;
}

function prepareTasks(): Readonly<Record<string, Task>> {
  const envelope = { id: 'r-1', source: '/demo', timeMicros: START };
  const fillRecords = fills.map((fill) => toTopicRecord('fills', fill, envelope));
  const checkedRecords = fills.map((fill) => toTopicRecord('fills', fill, { ...envelope, withCrc32c: true }));
  const markRecords = marks.map((mark) => toTopicRecord('marks', mark, envelope));
  const ledgerBytes = encodeLedgerBatch(ledgerBatch);
  const marketBytes = encodeMarketBatch(marketBatch);
  const each = <T>(values: readonly T[], work: (value: T) => unknown): Task => ({
    records: values.length,
    run: () => values.forEach(work),
  });
  const batch = (run: () => unknown): Task => ({ records: BATCH_ENTRIES, run });
  return {
    'fill, read and checked': each(fillRecords, (record) => readTopicRecord('fills', record)),
    'fill with crc32c, read and checked': each(checkedRecords, (record) => readTopicRecord('fills', record)),
    'mark, read and checked': each(markRecords, (record) => readTopicRecord('marks', record)),
    'fill, encoded': each(fills, encodeFill),
    'mark, encoded': each(marks, encodeMark),
    'account margin, encoded': each(margins, encodeAccountMargin),
    'mark, encoded with its envelope': each(marks, (mark) => toTopicRecord('marks', mark, envelope)),
    'entry of a ledger-batch of 500, encoded': batch(() => encodeLedgerBatch(ledgerBatch)),
    'entry of a ledger-batch of 500, decoded': batch(() => decodeLedgerBatch(ledgerBytes)),
    'entry of a market-batch of 500, encoded': batch(() => encodeMarketBatch(marketBatch)),
    'entry of a market-batch of 500, decoded': batch(() => decodeMarketBatch(marketBytes)),
  };
}

const ROUNDS_PER_SECOND = 100;

export async function benchCodec(options: { readonly seconds: number | undefined }): Promise<CodecResult> {
  const tasks = Object.entries(prepareTasks());
  const best = new Map<string, number>();
  // In turns, so that a busy moment of the machine does not fall on one of them alone.
  for (let round = 0; round < (options.seconds ?? 5) * ROUNDS_PER_SECOND; round++) {
    for (const [name, { records, run }] of tasks) {
      const start = process.hrtime.bigint();
      run();
      const nanoseconds = Number(process.hrtime.bigint() - start) / records;
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, nanoseconds));
    }
    await turn();
  }
  const [fill, mark] = [fills[0] as Fill, marks[0] as Mark];
  return {
    bench: 'codec',
    nanoseconds: Object.fromEntries([...best].map(([name, value]) => [name, Math.round(value)])),
    bytes: { fill: encodeFill(fill).length, mark: encodeMark(mark).length },
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  };
}

export function codecReport({ nanoseconds, bytes, processors }: CodecResult): string {
  return [
    `codec     a fill of ${bytes.fill} bytes, a mark of ${bytes.mark}`,
    ...Object.entries(nanoseconds).map(([name, value]) => `          ${name.padEnd(42)}${String(value).padStart(6)} ns`),
    `on        ${processors}`,
  ].join('\n');
}
