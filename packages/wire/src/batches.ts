/** What stands in the log, but for the liquidations: batches and their entries. Names and numbers as in log.proto. */
import type {
  Atoms,
  Fill,
  FundingSettled,
  LedgerBatch,
  LedgerEntry,
  LedgerFact,
  LogOpened,
  Lots,
  MarkAccepted,
  MarketBatch,
  MarketEntry,
  MarkSuspected,
  Micros,
  Point,
  ReferenceChange,
  ReferenceEntry,
  Ticks,
  Transition,
  VerdictBatch,
} from '@plimsoll/domain';
import { cursorCodec, duplicateCodec, foldedCodec, rejectedCodec } from './batchParts';
import { bool, bytes, int64, list, nested, optional, sint64, text, uint32, uint64, type Field } from './fields';
import { choice, mapped, message, messageOf, type Table } from './message';
import { trigger, zone } from './outgoing';
import { fillCodec, orderCodec, transferCodec } from './records';
import { actCodec, assetCodec, expiredCodec, instrumentCodec, parametersCodec } from './reference';

// ------------------------------------------------------------------ reference

const openedCodec = message<LogOpened>(
  'LogOpened',
  { logId: text(1, 'log_id'), shards: uint32(2, 'shards'), partitioner: text(3, 'partitioner') },
  'opened',
);

/** A parameter set's hash stands beside the set, not in it: the set's own bytes are what is hashed. */
const parametersWithHash: Field<Extract<ReferenceEntry, { kind: 'parameters' }>> = (() => {
  const set = nested(5, 'parameters', parametersCodec);
  const hash = text(10, 'parameter_set_hash');
  return {
    columns: [...set.columns, ...hash.columns],
    read: (from) => ({ ...set.read(from), parameterSetHash: hash.read(from) }),
    write: (to, value) => {
      hash.write(to, value.parameterSetHash);
      set.write(to, value);
    },
  };
})();

const referenceEntryCodec = messageOf<ReferenceEntry>(
  'ReferenceEntry',
  choice<ReferenceEntry>({
    opened: nested(1, 'opened', openedCodec),
    asset: nested(2, 'asset', assetCodec),
    instrument: nested(3, 'instrument', instrumentCodec),
    expired: nested(4, 'expired', expiredCodec),
    parameters: parametersWithHash,
    act: nested(6, 'act', actCodec),
    rejected: nested(7, 'rejected', rejectedCodec),
    duplicate: nested(8, 'duplicate', duplicateCodec),
  }),
);

export const referenceChangeCodec = message<ReferenceChange>('ReferenceChange', {
  entries: list(1, 'entries', referenceEntryCodec),
  cursors: list(2, 'cursors', cursorCodec),
  frame: optional(uint64(3, 'frame')),
  isFrameClosed: bool(4, 'frame_closed'),
  logTime: int64<Micros>(5, 'log_time_micros'),
});

// ------------------------------------------------------------------ market

const accepted: Table<MarkAccepted> = {
  instrumentId: text(1, 'instrument_id'),
  priceTicks: sint64<Ticks>(2, 'price_ticks'),
  venueTime: int64<Micros>(3, 'venue_time_micros'),
  sequence: uint64(4, 'sequence'),
  confirmations: uint32(5, 'confirmations'),
  indexPriceMantissa: optional(sint64(6, 'index_price_mantissa')),
  fundingRatePerTrillion: optional(sint64(7, 'funding_rate_per_trillion')),
  suspectedSince: optional(int64<Micros>(8, 'suspected_since_micros')),
};

const acceptedCodec = message<MarkAccepted>('MarkAccepted', accepted, 'accepted', (from) => ({
  kind: 'accepted',
  instrumentId: accepted.instrumentId.read(from),
  priceTicks: accepted.priceTicks.read(from),
  venueTime: accepted.venueTime.read(from),
  sequence: accepted.sequence.read(from),
  confirmations: accepted.confirmations.read(from),
  indexPriceMantissa: accepted.indexPriceMantissa.read(from),
  fundingRatePerTrillion: accepted.fundingRatePerTrillion.read(from),
  suspectedSince: accepted.suspectedSince.read(from),
}));

const suspectedCodec = message<MarkSuspected>(
  'MarkSuspected',
  {
    instrumentId: text(1, 'instrument_id'),
    priceTicks: sint64<Ticks>(2, 'price_ticks'),
    venueTime: int64<Micros>(3, 'venue_time_micros'),
    sequence: uint64(4, 'sequence'),
    confirmations: uint32(5, 'confirmations'),
  },
  'suspected',
);

const fundingSettledCodec = message<FundingSettled>(
  'FundingSettled',
  {
    instrumentId: text(1, 'instrument_id'),
    ratePerTrillion: sint64(2, 'rate_per_trillion'),
    priceTicks: sint64<Ticks>(3, 'price_ticks'),
    fundingTime: int64<Micros>(4, 'funding_time_micros'),
  },
  'funding-settled',
);

const staleCodec = message<Extract<MarketEntry, { kind: 'stale' }>>(
  'MarkStale',
  { instrumentId: text(1, 'instrument_id'), age: int64<Micros>(2, 'age_micros') },
  'stale',
);

const recoveredCodec = message<Extract<MarketEntry, { kind: 'recovered' }>>(
  'MarkRecovered',
  { instrumentId: text(1, 'instrument_id') },
  'recovered',
);

const aggregateCodec = message<Extract<MarketEntry, { kind: 'aggregate' }>>(
  'VenueAggregate',
  { instrumentId: text(1, 'instrument_id'), openInterestLots: sint64<Lots>(2, 'open_interest_lots') },
  'aggregate',
);

const marketEntryCodec = messageOf<MarketEntry>(
  'MarketEntry',
  choice<MarketEntry>({
    accepted: nested(1, 'accepted', acceptedCodec),
    suspected: nested(2, 'suspected', suspectedCodec),
    'funding-settled': nested(3, 'funding', fundingSettledCodec),
    stale: nested(4, 'stale', staleCodec),
    recovered: nested(5, 'recovered', recoveredCodec),
    aggregate: nested(6, 'aggregate', aggregateCodec),
    rejected: nested(7, 'rejected', rejectedCodec),
  }),
);

export const marketBatchCodec = message<MarketBatch>('MarketBatch', {
  logTime: int64<Micros>(1, 'log_time_micros'),
  entries: list(2, 'entries', marketEntryCodec),
  cursors: list(3, 'cursors', cursorCodec),
  referenceRevision: uint64(4, 'reference_revision'),
  frame: optional(uint64(5, 'frame')),
  isFrameClosed: bool(6, 'frame_closed'),
});

// ------------------------------------------------------------------ ledger

type Held = Extract<LedgerFact, { kind: 'held' }>;

const heldCodec = mapped<Fill, Held>(
  fillCodec,
  (fill) => ({ kind: 'held', fill }),
  (held) => held.fill,
);

const ledgerEntry: Table<LedgerEntry> = {
  fact: choice<LedgerFact>({
    fill: nested(1, 'fill', fillCodec),
    transfer: nested(2, 'transfer', transferCodec),
    order: nested(3, 'order', orderCodec),
    held: nested(4, 'held', heldCodec),
    duplicate: nested(5, 'duplicate', duplicateCodec),
    rejected: nested(6, 'rejected', rejectedCodec),
  }),
  source: uint32(10, 'source'),
  offset: uint64(11, 'offset'),
  producedMicros: optional(int64<Micros>(12, 'produced_micros')),
};

const ledgerEntryCodec = message<LedgerEntry>('LedgerEntry', ledgerEntry, undefined, (from) => ({
  fact: ledgerEntry.fact.read(from),
  source: ledgerEntry.source.read(from),
  offset: ledgerEntry.offset.read(from),
  producedMicros: ledgerEntry.producedMicros.read(from),
}));

export const ledgerBatchCodec = message<LedgerBatch>('LedgerBatch', {
  shard: uint32(1, 'shard'),
  entries: list(2, 'entries', ledgerEntryCodec),
  cursors: list(3, 'cursors', cursorCodec),
  referenceRevision: uint64(4, 'reference_revision'),
  more: bool(5, 'more'),
  frame: optional(uint64(6, 'frame')),
  isFrameClosed: bool(7, 'frame_closed'),
});

// ------------------------------------------------------------------ verdicts

const pointCodec = message<Point>('Point', {
  stream: text(1, 'stream'),
  revision: uint64(2, 'revision'),
  entry: uint32(3, 'entry'),
});

const transition: Table<Transition> = {
  point: nested(1, 'point', pointCodec),
  accountId: text(2, 'account_id'),
  ordinal: uint64(3, 'ordinal'),
  from: zone(4, 'from_zone'),
  to: zone(5, 'to_zone'),
  trigger: trigger(6),
  equityAtoms: sint64<Atoms>(7, 'equity_atoms'),
  initialAtoms: sint64<Atoms>(8, 'initial_requirement_atoms'),
  maintenanceAtoms: sint64<Atoms>(9, 'maintenance_requirement_atoms'),
  hold: bool(10, 'hold'),
  incomplete: bool(11, 'incomplete'),
  logTime: int64<Micros>(12, 'log_time_micros'),
  breachSha256: bytes(13, 'breach_sha256'),
};

export const verdictBatchCodec = message<VerdictBatch>('VerdictBatch', {
  shard: uint32(1, 'shard'),
  transitions: list(2, 'transitions', message<Transition>('Transition', transition)),
  folded: list(3, 'folded', foldedCodec),
  more: bool(4, 'more'),
  frame: optional(uint64(5, 'frame')),
  isFrameClosed: bool(6, 'frame_closed'),
});
