/**
 * Model A, tiered cross margin over several collaterals: the exact and obvious evaluator. It is the verdict's arithmetic and
 * the oracle that faster engines are held against, so it is kept plain. Units: atoms of the numeraire unless named.
 *
 *   net(a)   = balance(a) + Σ unrealised profit and loss that settles in a           per asset
 *   equity   = Σ_a  net ≥ 0: ⌊net · price · weight⌋     net < 0: ⌊net · price⌋        credits down, debts in full
 *   MM       = Σ_i ⌈(notional · r_k − D_k) ⌉ in the settlement asset, ⌈· price⌉       requirements up
 *   IM       = the same with the initial rates
 */
import type { Account } from './account';
import type { AssetId, InstrumentId } from './facts';
import { notionalCeil, valueFloor, type Instrument } from './instrument';
import { invariant } from './invariant';
import { markAge, type MarketState, type MarkState } from './market';
import {
  collateralWeightPpm,
  rulesOf,
  type ActiveParameters,
  type CompiledTier,
  type InstrumentRules,
  type ReferenceState,
} from './reference';
import { ONE_MILLION, divCeil, divFloor, type Atoms, type Lots, type Ticks } from './units';

/** What a margin model needs to judge: nothing else may influence a verdict. */
export interface MarginInputs {
  readonly reference: ReferenceState;
  readonly market: MarketState;
}

export interface Margin {
  readonly equityAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  /** Some mark it rests on is suspect or older than its limit: no new risk, no liquidation. */
  readonly hold: boolean;
}

/** Undefined: the account holds something never marked, or no parameters are in force: no verdict. */
export type MarginResult = Margin | undefined;

export interface Requirement {
  readonly notionalAtoms: bigint;
  readonly initialAtoms: bigint;
  readonly maintenanceAtoms: bigint;
}

function tierOf(tiers: readonly CompiledTier[], notional: bigint): CompiledTier {
  // Sets have a handful of tiers, and most positions lie in the first.
  let found = tiers[0];
  for (let i = 1; i < tiers.length; i++) {
    const tier = tiers[i];
    if (tier === undefined || notional < tier.floorAtoms) break;
    found = tier;
  }
  invariant(found !== undefined, 'a parameter set has at least one tier per instrument');
  return found;
}

/** The requirement of one position in atoms of its settlement asset, rounded up here and nowhere else. */
export function requirementCeil(instrument: Instrument, rules: InstrumentRules, size: Lots, price: Ticks): Requirement {
  const notionalAtoms = notionalCeil(instrument, size, price);
  const tier = tierOf(rules.tiers, notionalAtoms);
  return {
    notionalAtoms,
    initialAtoms: divCeil(notionalAtoms * tier.initialPpm - tier.initialDeduction, ONE_MILLION),
    maintenanceAtoms: divCeil(notionalAtoms * tier.maintenancePpm - tier.maintenanceDeduction, ONE_MILLION),
  };
}

/** How an asset turns into the numeraire at the present mark: atoms × numerator ÷ denominator. */
export interface AssetPrice {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly instrumentId: InstrumentId | undefined;
  readonly ticks: Ticks | undefined;
}

const PAR: AssetPrice = { numerator: 1n, denominator: 1n, instrumentId: undefined, ticks: undefined };

/** Undefined: the asset cannot be valued (no valuation instrument, or it was never marked). */
export function assetPrice(inputs: MarginInputs, parameters: ActiveParameters, assetId: AssetId): AssetPrice | undefined {
  if (assetId === parameters.set.numeraireAssetId) return PAR;
  const valuation = inputs.reference.assetFactors.get(assetId);
  if (valuation === undefined) return undefined;
  const mark = inputs.market.marks.get(valuation.instrumentId);
  // A collateral is never worth less than nothing.
  if (mark === undefined) return undefined;
  return {
    numerator: valuation.factor.numerator * (mark.ticks > 0n ? mark.ticks : 0n),
    denominator: valuation.factor.denominator,
    instrumentId: valuation.instrumentId,
    ticks: mark.ticks,
  };
}

/** The value of a net amount of an asset in the numeraire, rounded down: weighted when positive, in full when owed. */
export function collateralValueFloor(net: bigint, price: AssetPrice, weightPpm: bigint): bigint {
  return net >= 0n
    ? divFloor(net * price.numerator * weightPpm, price.denominator * ONE_MILLION)
    : divFloor(net * price.numerator, price.denominator);
}

export const requirementValueCeil = (amount: bigint, price: AssetPrice): bigint =>
  price.denominator === 1n && price.numerator === 1n ? amount : divCeil(amount * price.numerator, price.denominator);

/** Whether a mark may not be trusted now: suspect, or older than its instrument's limit. */
const isDoubtful = (market: MarketState, instrumentId: InstrumentId, mark: MarkState, rules: InstrumentRules): boolean =>
  market.suspicions.has(instrumentId) || markAge(market, mark) > rules.parameters.markAgeLimit;

/** The same of an instrument by its id; one that was never marked is doubtful too. */
export function isMarkDoubtful(inputs: MarginInputs, parameters: ActiveParameters, instrumentId: InstrumentId): boolean {
  const mark = inputs.market.marks.get(instrumentId);
  return mark === undefined || isDoubtful(inputs.market, instrumentId, mark, rulesOf(parameters, instrumentId));
}

/** Judges nothing, only computes: equity, IM, MM and whether the marks may be trusted. */
export function evaluateMargin(inputs: MarginInputs, account: Account): MarginResult {
  const parameters = inputs.reference.parameters;
  if (parameters === undefined) return undefined;
  const nets = new Map<AssetId, bigint>(account.balances);
  let initial = 0n;
  let maintenance = 0n;
  let hold = false;
  for (const [instrumentId, position] of account.positions) {
    const instrument = inputs.reference.instruments.get(instrumentId);
    const mark = inputs.market.marks.get(instrumentId);
    invariant(instrument !== undefined, `a position in ${instrumentId}, which is not defined`);
    if (mark === undefined) return undefined;
    const rules = rulesOf(parameters, instrumentId);
    hold ||= isDoubtful(inputs.market, instrumentId, mark, rules);
    const assetId = instrument.definition.settlementAssetId;
    const price = assetPrice(inputs, parameters, assetId);
    if (price === undefined) return undefined;
    const pnl = valueFloor(instrument, position.sizeLots, mark.ticks) - position.entryCostAtoms;
    nets.set(assetId, (nets.get(assetId) ?? 0n) + pnl);
    const required = requirementCeil(instrument, rules, position.sizeLots, mark.ticks);
    initial += requirementValueCeil(required.initialAtoms, price);
    maintenance += requirementValueCeil(required.maintenanceAtoms, price);
  }
  let equity = 0n;
  for (const [assetId, net] of nets) {
    if (net === 0n) continue;
    const weight = collateralWeightPpm(parameters, assetId);
    // What earns no credit needs no price, unless it is owed.
    if (net > 0n && weight === 0n) continue;
    const price = assetPrice(inputs, parameters, assetId);
    if (price === undefined) return undefined;
    hold ||= price.instrumentId !== undefined && isMarkDoubtful(inputs, parameters, price.instrumentId);
    equity += collateralValueFloor(net, price, weight);
  }
  return {
    equityAtoms: equity as Atoms,
    initialAtoms: initial as Atoms,
    maintenanceAtoms: maintenance as Atoms,
    hold,
  };
}
