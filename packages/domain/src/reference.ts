/** The reference state: what assets, instruments and parameters are in force, folded from stream `reference`. */
import type {
  AssetDefinition,
  AssetId,
  CollateralParameters,
  InstrumentDefinition,
  InstrumentExpired,
  InstrumentId,
  InstrumentParameters,
  LogOpened,
  MarginTier,
  ParameterSet,
  ReferenceChangeFact,
} from './facts';
import {
  assetPriceFactor,
  compileInstrument,
  isRefusal,
  isTradable,
  toTicks,
  type AssetPriceFactor,
  type Instrument,
  type Refusal,
} from './instrument';
import { ONE_MILLION, type Atoms, type Micros, type Ppm, type Ticks } from './units';

/** A tier with its deductions, so that the requirement is continuous: D_k = D_(k−1) + floor_k · (r_k − r_(k−1)). */
export interface CompiledTier {
  readonly floorAtoms: bigint;
  readonly maintenancePpm: bigint;
  readonly initialPpm: bigint;
  /** In atoms × ppm: exact, divided once when the requirement is rounded. */
  readonly maintenanceDeduction: bigint;
  readonly initialDeduction: bigint;
}

export interface InstrumentRules {
  readonly parameters: InstrumentParameters;
  readonly tiers: readonly CompiledTier[];
}

export interface ActiveParameters {
  readonly set: ParameterSet;
  readonly hash: string;
  readonly rules: ReadonlyMap<InstrumentId, InstrumentRules>;
  readonly collaterals: ReadonlyMap<AssetId, CollateralParameters>;
}

export interface ReferenceState {
  opened: LogOpened | undefined;
  readonly assets: Map<AssetId, AssetDefinition>;
  readonly instruments: Map<InstrumentId, Instrument>;
  readonly expired: Map<InstrumentId, InstrumentExpired>;
  parameters: ActiveParameters | undefined;
  areLiquidationsHalted: boolean;
  /** Derived from the three above: how each asset is valued in the numeraire. Undefined: the numeraire itself. */
  readonly assetFactors: Map<AssetId, { readonly factor: AssetPriceFactor; readonly instrumentId: InstrumentId }>;
}

export function emptyReference(): ReferenceState {
  return {
    opened: undefined,
    assets: new Map(),
    instruments: new Map(),
    expired: new Map(),
    parameters: undefined,
    areLiquidationsHalted: false,
    assetFactors: new Map(),
  };
}

export function compileTiers(tiers: readonly MarginTier[]): readonly CompiledTier[] {
  const compiled: CompiledTier[] = [];
  for (const tier of tiers) {
    const before = compiled.at(-1);
    compiled.push({
      floorAtoms: tier.floorAtoms,
      maintenancePpm: tier.maintenancePpm,
      initialPpm: tier.initialPpm,
      maintenanceDeduction:
        before === undefined
          ? 0n
          : before.maintenanceDeduction + tier.floorAtoms * (tier.maintenancePpm - before.maintenancePpm),
      initialDeduction:
        before === undefined ? 0n : before.initialDeduction + tier.floorAtoms * (tier.initialPpm - before.initialPpm),
    });
  }
  return compiled;
}

/** An instrument that the set does not name is backed in full, and its marks age fast: the safe side. */
const UNLISTED_RULES: Omit<InstrumentParameters, 'instrumentId'> = {
  tiers: [{ floorAtoms: 0n as Atoms, maintenancePpm: ONE_MILLION as Ppm, initialPpm: ONE_MILLION as Ppm }],
  markAgeLimit: 60_000_000n as Micros,
  collarPpm: undefined,
  collarConfirmations: 0,
  stepNotionalLimitAtoms: undefined,
  insuranceEventLimitAtoms: undefined,
};
const UNLISTED_TIERS = compileTiers(UNLISTED_RULES.tiers);

export function rulesOf(parameters: ActiveParameters, instrumentId: InstrumentId): InstrumentRules {
  return (
    parameters.rules.get(instrumentId) ?? { parameters: { instrumentId, ...UNLISTED_RULES }, tiers: UNLISTED_TIERS }
  );
}

/** The share of a positive balance that counts: 0 when the set does not name the asset, all of the numeraire. */
export function collateralWeightPpm(parameters: ActiveParameters, assetId: AssetId): bigint {
  const named = parameters.collaterals.get(assetId);
  if (named !== undefined) return named.weightPpm;
  return assetId === parameters.set.numeraireAssetId ? ONE_MILLION : 0n;
}

function refuse(reason: Refusal['reason'], detail: string): Refusal {
  return { reason, detail };
}

function checkAsset(state: ReferenceState, asset: AssetDefinition): Refusal | undefined {
  const known = state.assets.get(asset.assetId);
  if (known !== undefined && known.exponent !== asset.exponent) {
    return refuse('definition_conflict', `${asset.assetId}: its exponent is ${known.exponent} and never changes`);
  }
  return undefined;
}

function checkInstrument(state: ReferenceState, instrument: InstrumentDefinition): Refusal | undefined {
  const settlement = state.assets.get(instrument.settlementAssetId);
  if (settlement === undefined) {
    return refuse('unknown_asset', `${instrument.instrumentId}: settlement asset ${instrument.settlementAssetId} is not defined`);
  }
  const known = state.instruments.get(instrument.instrumentId)?.definition;
  // Positions, open orders and logged ticks are counted in these units: another definition is another instrument.
  const isSame =
    known === undefined ||
    (known.priceExponent === instrument.priceExponent &&
      known.sizeExponent === instrument.sizeExponent &&
      known.tickMantissa === instrument.tickMantissa &&
      known.lotMantissa === instrument.lotMantissa &&
      known.multiplier.mantissa === instrument.multiplier.mantissa &&
      known.multiplier.exponent === instrument.multiplier.exponent &&
      known.instrumentKind === instrument.instrumentKind &&
      known.settlementAssetId === instrument.settlementAssetId);
  if (!isSame) {
    return refuse('definition_conflict', `${instrument.instrumentId}: units and kind of an instrument never change; use a new id`);
  }
  if (state.expired.has(instrument.instrumentId)) {
    return refuse('instrument_expired', `${instrument.instrumentId} has expired`);
  }
  const compiled = compileInstrument(instrument, settlement);
  return isRefusal(compiled) ? compiled : undefined;
}

function checkExpired(state: ReferenceState, expired: InstrumentExpired): Refusal | undefined {
  const instrument = state.instruments.get(expired.instrumentId);
  if (instrument === undefined) return refuse('unknown_instrument', `${expired.instrumentId} is not defined`);
  if (state.expired.has(expired.instrumentId)) return refuse('instrument_expired', `${expired.instrumentId} has expired`);
  const price = toTicks(instrument.definition, expired.settlementPrice);
  return typeof price === 'bigint' ? undefined : price;
}

function checkParameters(state: ReferenceState, set: ParameterSet): Refusal | undefined {
  if (!state.assets.has(set.numeraireAssetId)) {
    return refuse('unknown_asset', `numeraire ${set.numeraireAssetId} is not defined`);
  }
  for (const rules of set.instruments) {
    const first = rules.tiers[0];
    if (first === undefined || first.floorAtoms !== 0n) {
      return refuse('invalid_parameters', `${rules.instrumentId}: the first tier begins at zero`);
    }
  }
  return undefined;
}

/** Whether a change may become a fact. price-ingestion asks before it appends; the fold relies on it. */
export function checkReferenceChange(state: ReferenceState, change: ReferenceChangeFact): Refusal | undefined {
  switch (change.kind) {
    case 'asset':
      return checkAsset(state, change);
    case 'instrument':
      return checkInstrument(state, change);
    case 'expired':
      return checkExpired(state, change);
    case 'parameters':
      return checkParameters(state, change);
    case 'act':
      return checkAct(state, change);
  }
}

function checkAct(state: ReferenceState, act: Extract<ReferenceChangeFact, { kind: 'act' }>): Refusal | undefined {
  switch (act.actKind) {
    case 'halt_liquidations':
    case 'resume_liquidations':
      return undefined;
    case 'discard_held_fills':
      return act.instrumentId === undefined ? refuse('missing_field', 'instrument_id') : undefined;
    case 'override_price': {
      if (act.instrumentId === undefined) return refuse('missing_field', 'instrument_id');
      if (act.price === undefined) return refuse('missing_field', 'price');
      const instrument = state.instruments.get(act.instrumentId);
      if (instrument === undefined) return refuse('unknown_instrument', `${act.instrumentId} is not defined`);
      const price = toTicks(instrument.definition, act.price);
      return typeof price === 'bigint' ? undefined : price;
    }
    case 'fund_insurance': {
      if (act.assetId === undefined) return refuse('missing_field', 'asset_id');
      if (act.amount === undefined) return refuse('missing_field', 'amount');
      const asset = state.assets.get(act.assetId);
      if (asset === undefined) return refuse('unknown_asset', `${act.assetId} is not defined`);
      if (asset.exponent !== act.amount.exponent) {
        return refuse('exponent_mismatch', `amount exponent ${act.amount.exponent}, ${act.assetId} has ${asset.exponent}`);
      }
      return undefined;
    }
  }
}

/** The instrument ids whose marks value an asset change with definitions and numeraire: rebuilt when either changes. */
function rebuildAssetFactors(state: ReferenceState): void {
  state.assetFactors.clear();
  const numeraire = state.parameters && state.assets.get(state.parameters.set.numeraireAssetId);
  if (numeraire === undefined) return;
  for (const asset of state.assets.values()) {
    if (asset.assetId === numeraire.assetId || asset.valuationInstrumentId === undefined) continue;
    const valuation = state.instruments.get(asset.valuationInstrumentId);
    if (valuation === undefined) continue;
    state.assetFactors.set(asset.assetId, {
      factor: assetPriceFactor(asset, valuation.definition, numeraire),
      instrumentId: asset.valuationInstrumentId,
    });
  }
}

/** Folds a change that `checkReferenceChange` has let pass. `hash` belongs to a parameter set. */
export function applyReferenceChange(state: ReferenceState, change: ReferenceChangeFact, hash?: string): void {
  switch (change.kind) {
    case 'asset':
      state.assets.set(change.assetId, change);
      break;
    case 'instrument': {
      const settlement = state.assets.get(change.settlementAssetId);
      const compiled = settlement && compileInstrument(change, settlement);
      if (compiled !== undefined && !isRefusal(compiled)) state.instruments.set(change.instrumentId, compiled);
      break;
    }
    case 'expired':
      state.expired.set(change.instrumentId, change);
      break;
    case 'parameters':
      state.parameters = {
        set: change,
        hash: hash ?? '',
        rules: new Map(change.instruments.map((p) => [p.instrumentId, { parameters: p, tiers: compileTiers(p.tiers) }])),
        collaterals: new Map(change.collaterals.map((c) => [c.assetId, c])),
      };
      break;
    case 'act':
      if (change.actKind === 'halt_liquidations') state.areLiquidationsHalted = true;
      if (change.actKind === 'resume_liquidations') state.areLiquidationsHalted = false;
      return;
  }
  rebuildAssetFactors(state);
}

/** The settlement price of an expired instrument in ticks; the check has made sure that it is one. */
export function settlementTicks(state: ReferenceState, instrumentId: InstrumentId): Ticks | undefined {
  const expired = state.expired.get(instrumentId);
  const instrument = state.instruments.get(instrumentId);
  if (expired === undefined || instrument === undefined) return undefined;
  const price = toTicks(instrument.definition, expired.settlementPrice);
  return typeof price === 'bigint' ? price : undefined;
}

export { isTradable };
