/**
 * What an account would be after every position has given up the same share: equity and requirement without building the
 * account. It is `evaluateMargin` after `afterClosing`, to the atom (a property test holds it to that), and is here
 * because a search asks it twenty times an account when thousands fall at once.
 *
 * A partial close makes a part of the profit real, and what is released of the entry cost leaves the rest; in the sum of
 * both it cancels:   net′ = balance + Σ ( −V(closed) − slippage − fee + V(rest) − cost )
 */
import type { Account } from '../account';
import type { AssetId, LiquidationParameters } from '../facts';
import { valueFloor, valueHalfAway, type Instrument } from '../instrument';
import { invariant } from '../invariant';
import {
  assetPrice,
  collateralValueFloor,
  requirementCeil,
  requirementValueCeil,
  type AssetPrice,
  type MarginInputs,
} from '../margin';
import { collateralWeightPpm, rulesOf, type ActiveParameters, type InstrumentRules } from '../reference';
import { ONE_MILLION, abs, divCeil, mulDivCeil, type Lots, type Ppm, type Ticks } from '../units';
import { shareOfLotsCeil } from '../verdict';
import type { FeeRates } from './fees';

/** What closing is assumed to cost, in parts per million of the notional closed. */
export interface ClosingCosts {
  readonly slippagePpm: bigint;
  readonly fees: FeeRates;
}

export const NO_COSTS: ClosingCosts = { slippagePpm: 0n, fees: { feeToInsurancePpm: 0n as Ppm, feeToVenuePpm: 0n as Ppm } };

export const costsOf = (parameters: LiquidationParameters): ClosingCosts => ({
  slippagePpm: parameters.slippageAllowancePpm,
  fees: parameters,
});

interface Leg {
  readonly instrument: Instrument;
  readonly rules: InstrumentRules;
  readonly ticks: Ticks;
  readonly sizeLots: Lots;
  readonly entryCostAtoms: bigint;
}

/** All positions that settle in one asset, and what the account holds of it. */
interface Pool {
  readonly balance: bigint;
  readonly price: AssetPrice;
  readonly weightPpm: bigint;
  readonly legs: Leg[];
}

export class Slice {
  private readonly pools: readonly Pool[];
  /** Equity in assets that no position settles in: the share does not move it. */
  private readonly elsewhereAtoms: bigint;
  private readonly levelPpm: bigint;

  constructor(
    inputs: MarginInputs,
    parameters: ActiveParameters,
    account: Account,
    private readonly costs: ClosingCosts,
  ) {
    const pools = new Map<AssetId, Pool>();
    for (const [instrumentId, { sizeLots, entryCostAtoms }] of account.positions) {
      const instrument = inputs.reference.instruments.get(instrumentId);
      const ticks = inputs.market.marks.get(instrumentId)?.ticks;
      invariant(instrument !== undefined && ticks !== undefined, `${instrumentId} has no mark`);
      const assetId = instrument.definition.settlementAssetId;
      const pool = pools.get(assetId) ?? poolOf(inputs, parameters, account, assetId);
      pools.set(assetId, pool);
      pool.legs.push({ instrument, rules: rulesOf(parameters, instrumentId), ticks, sizeLots, entryCostAtoms });
    }
    this.pools = [...pools.values()];
    this.elsewhereAtoms = elsewhere(inputs, parameters, account, pools);
    this.levelPpm = parameters.set.zones.liquidationLeavePpm;
  }

  /** Equity less the end level after the share has been closed; at or above zero it is reached. */
  excessAt(sharePpm: bigint): bigint {
    let equity = this.elsewhereAtoms;
    let maintenance = 0n;
    for (const { balance, price, weightPpm, legs } of this.pools) {
      let net = balance;
      for (const leg of legs) {
        const size = abs(leg.sizeLots);
        const closed = shareOfLotsCeil(leg.sizeLots, sharePpm);
        const rest = (leg.sizeLots > 0n ? size - closed : closed - size) as Lots;
        net += valueFloor(leg.instrument, rest, leg.ticks) - leg.entryCostAtoms - this.spentOn(leg, closed);
        const required = requirementCeil(leg.instrument, leg.rules, rest, leg.ticks).maintenanceAtoms;
        maintenance += requirementValueCeil(required, price);
      }
      if (net !== 0n && !(net > 0n && weightPpm === 0n)) equity += collateralValueFloor(net, price, weightPpm);
    }
    return equity - divCeil(maintenance * this.levelPpm, ONE_MILLION);
  }

  /** What closing these lots takes out of the asset: their value at the mark, the slippage, and the fees. */
  private spentOn(leg: Leg, closed: Lots): bigint {
    if (closed === 0n) return 0n;
    const value = valueHalfAway(leg.instrument, (leg.sizeLots > 0n ? -closed : closed) as Lots, leg.ticks);
    const notional = abs(value);
    const { slippagePpm, fees } = this.costs;
    return (
      value +
      mulDivCeil(notional, slippagePpm, ONE_MILLION) +
      mulDivCeil(notional, fees.feeToInsurancePpm, ONE_MILLION) +
      mulDivCeil(notional, fees.feeToVenuePpm, ONE_MILLION)
    );
  }
}

function poolOf(inputs: MarginInputs, parameters: ActiveParameters, account: Account, assetId: AssetId): Pool {
  const price = assetPrice(inputs, parameters, assetId);
  invariant(price !== undefined, `${assetId} has no price`);
  const balance = account.balances.get(assetId) ?? 0n;
  return { balance, price, weightPpm: collateralWeightPpm(parameters, assetId), legs: [] };
}

function elsewhere(inputs: MarginInputs, parameters: ActiveParameters, account: Account, pools: ReadonlyMap<AssetId, Pool>): bigint {
  let equity = 0n;
  for (const [assetId, net] of account.balances) {
    const weight = collateralWeightPpm(parameters, assetId);
    if (pools.has(assetId) || net === 0n || (net > 0n && weight === 0n)) continue;
    const price = assetPrice(inputs, parameters, assetId);
    invariant(price !== undefined, `${assetId} has no price`);
    equity += collateralValueFloor(net, price, weight);
  }
  return equity;
}
