/** What Plimsoll publishes: breaches, margins, liquidation orders and steps. Names and numbers as in topics.proto. */
import type {
  AccountMargin,
  Atoms,
  Citation,
  CollateralContribution,
  Cure,
  LiquidationEntry,
  LiquidationOrder,
  LiquidationStep,
  Lots,
  MarginBreach,
  Micros,
  PositionContribution,
  Ppm,
  Ticks,
  Trigger,
  Zone,
} from '@plimsoll/domain';
import {
  bool,
  code,
  enumeration,
  int64,
  list,
  nested,
  optional,
  quantity,
  sint64,
  text,
  uint32,
  uint64,
} from './fields';
import { group, message, tagged } from './message';
import { side } from './records';

export const zone = (number: number, name: string) =>
  enumeration<Zone>(number, name, ['normal', 'warning', 'margin-call', 'liquidation', 'bankrupt']);
export const trigger = (number: number) =>
  enumeration<Trigger>(number, 'trigger', ['ledger', 'market', 'reference', 'booking']);
export const liquidationOrderKind = (number: number) =>
  enumeration<LiquidationOrder['order']['kind']>(number, 'kind', ['reduce', 'cancel']);

const positionCodec = message<PositionContribution>('PositionContribution', {
  instrumentId: text(1, 'instrument_id'),
  sizeLots: sint64<Lots>(2, 'size_lots'),
  markTicks: sint64<Ticks>(3, 'mark_ticks'),
  markTime: int64<Micros>(4, 'mark_time_micros'),
  entryCostAtoms: sint64<Atoms>(5, 'entry_cost_atoms'),
  unrealisedPnlAtoms: sint64<Atoms>(6, 'unrealised_pnl_atoms'),
  notionalAtoms: sint64<Atoms>(7, 'notional_atoms'),
  initialAtoms: sint64<Atoms>(8, 'initial_requirement_atoms'),
  maintenanceAtoms: sint64<Atoms>(9, 'maintenance_requirement_atoms'),
});

const collateralCodec = message<CollateralContribution>('CollateralContribution', {
  assetId: text(1, 'asset_id'),
  balanceAtoms: sint64<Atoms>(2, 'balance_atoms'),
  netAtoms: sint64<Atoms>(3, 'net_atoms'),
  priceTicks: optional(sint64<Ticks>(4, 'price_ticks')),
  weightPpm: sint64<Ppm>(5, 'weight_ppm'),
  valueAtoms: sint64<Atoms>(6, 'value_atoms'),
});

const cureCodec = message<Cure>('Cure', {
  depositAtoms: sint64<Atoms>(1, 'deposit_atoms'),
  closeSharePpm: optional(sint64<Ppm>(2, 'close_share_ppm')),
  closes: list(
    3,
    'closes',
    message<Cure['closes'][number]>('CureClose', {
      instrumentId: text(1, 'instrument_id'),
      side: side(2),
      sizeLots: sint64<Lots>(3, 'size_lots'),
    }),
  ),
});

const citationCodec = message<Citation>('Citation', {
  stream: text(1, 'stream'),
  revision: uint64(2, 'revision'),
  entry: uint32(3, 'entry'),
});

export const marginBreachCodec = message<MarginBreach>('MarginBreach', {
  breachId: text(1, 'breach_id'),
  accountId: text(2, 'account_id'),
  ordinal: uint64(3, 'ordinal'),
  from: zone(4, 'from_zone'),
  to: zone(5, 'to_zone'),
  trigger: trigger(6),
  equityAtoms: sint64<Atoms>(7, 'equity_atoms'),
  initialAtoms: sint64<Atoms>(8, 'initial_requirement_atoms'),
  maintenanceAtoms: sint64<Atoms>(9, 'maintenance_requirement_atoms'),
  shortfallAtoms: sint64<Atoms>(10, 'shortfall_atoms'),
  logTime: int64<Micros>(11, 'log_time_micros'),
  parameterSetId: text(12, 'parameter_set_id'),
  parameterSetHash: text(13, 'parameter_set_hash'),
  hold: bool(14, 'hold'),
  incomplete: bool(15, 'incomplete'),
  positions: list(16, 'positions', positionCodec),
  collaterals: list(17, 'collaterals', collateralCodec),
  cure: nested(18, 'cure', cureCodec),
  numeraireAssetId: text(19, 'numeraire_asset_id'),
  citations: list(30, 'citations', citationCodec),
});

export const accountMarginCodec = message<AccountMargin>('AccountMargin', {
  accountId: text(1, 'account_id'),
  zone: zone(2, 'zone'),
  ordinal: uint64(3, 'ordinal'),
  equityAtoms: sint64<Atoms>(4, 'equity_atoms'),
  initialAtoms: sint64<Atoms>(5, 'initial_requirement_atoms'),
  maintenanceAtoms: sint64<Atoms>(6, 'maintenance_requirement_atoms'),
  isolatedInitialAtoms: sint64<Atoms>(7, 'isolated_initial_requirement_atoms'),
  savingAtoms: sint64<Atoms>(8, 'saving_atoms'),
  hold: bool(9, 'hold'),
  incomplete: bool(10, 'incomplete'),
  unpriced: bool(11, 'unpriced'),
  logTime: int64<Micros>(12, 'log_time_micros'),
  parameterSetId: text(13, 'parameter_set_id'),
  numeraireAssetId: text(14, 'numeraire_asset_id'),
});

type Order = LiquidationOrder['order'];

export const liquidationOrderCodec = message<LiquidationOrder>('LiquidationOrder', {
  orderId: text(1, 'order_id'),
  liquidationId: text(2, 'liquidation_id'),
  accountId: text(3, 'account_id'),
  order: tagged<Order>(liquidationOrderKind(4), {
    reduce: group<Extract<Order, { kind: 'reduce' }>>(
      { instrumentId: text(5, 'instrument_id'), side: side(6), size: quantity(7, 'size'), mark: quantity(9, 'mark') },
      'reduce',
    ),
    cancel: group<Extract<Order, { kind: 'cancel' }>>({ targetOrderId: text(11, 'target_order_id') }, 'cancel'),
  }),
  logTime: int64<Micros>(12, 'log_time_micros'),
  deadline: int64<Micros>(13, 'deadline_micros'),
  frame: optional(uint64(14, 'frame')),
});

const STEP_KINDS: readonly LiquidationEntry['kind'][] = [
  'liquidation-opened',
  'order-placed',
  'order-expired',
  'liquidation-closed',
  'booking',
];

export const liquidationStepCodec = message<LiquidationStep>('LiquidationStep', {
  liquidationId: text(1, 'liquidation_id'),
  accountId: text(2, 'account_id'),
  step: uint64(3, 'step'),
  what: code(4, 'what', STEP_KINDS),
  reason: text(5, 'reason'),
  equityAtoms: optional(sint64<Atoms>(6, 'equity_atoms')),
  maintenanceAtoms: optional(sint64<Atoms>(7, 'maintenance_requirement_atoms')),
  orderId: optional(text(8, 'order_id')),
  instrumentId: optional(text(9, 'instrument_id')),
  sizeLots: optional(sint64<Lots>(10, 'size_lots')),
  amountAtoms: optional(sint64<Atoms>(11, 'amount_atoms')),
  assetId: optional(text(12, 'asset_id')),
  logTime: int64<Micros>(13, 'log_time_micros'),
  citations: list(30, 'citations', citationCodec),
});
