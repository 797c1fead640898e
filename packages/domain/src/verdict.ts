/**
 * The verdict: whether a verdict point moves an account into another zone, and the evidence that goes with it. Pure: the
 * same world gives the same breach, bit for bit, wherever it is asked again.
 */
import type { Account } from './account';
import { byText, sortedKeys } from './account';
import type {
  AccountMargin,
  AssetId,
  CollateralContribution,
  Cure,
  MarginBreach,
  Point,
  PositionContribution,
  Trigger,
  Zone,
} from './facts';
import { valueFloor } from './instrument';
import { invariant } from './invariant';
import {
  assetPrice,
  collateralValueFloor,
  evaluateMargin,
  requirementCeil,
  requirementValueCeil,
  type Margin,
  type MarginInputs,
} from './margin';
import { collateralWeightPpm, rulesOf, type ActiveParameters } from './reference';
import { ONE_MILLION, abs, divCeil, max, mulDivCeil, type Atoms, type Lots, type Ppm } from './units';
import { leaveLevelCeil, nextZone, shortfallOf } from './zone';

export interface Move {
  readonly from: Zone;
  readonly to: Zone;
  readonly margin: Margin;
}

/** The move that the account makes at a verdict point, if any. Changes nothing. */
export function judge(inputs: MarginInputs, account: Account, trigger: Trigger): Move | undefined {
  const parameters = inputs.reference.parameters;
  const margin = evaluateMargin(inputs, account);
  if (parameters === undefined || margin === undefined) return undefined;
  const to = nextZone(account.zone, margin, parameters.set.zones, trigger);
  return to === account.zone ? undefined : { from: account.zone, to, margin };
}

/** Makes the move: at most one per account and verdict point. */
export function move(account: Account, to: Zone): void {
  account.zone = to;
  account.ordinal += 1n;
}

function positionContributions(inputs: MarginInputs, parameters: ActiveParameters, account: Account): PositionContribution[] {
  return sortedKeys(account.positions).map((instrumentId) => {
    const position = account.positions.get(instrumentId);
    const instrument = inputs.reference.instruments.get(instrumentId);
    const mark = inputs.market.marks.get(instrumentId);
    invariant(position !== undefined && instrument !== undefined && mark !== undefined, `${instrumentId} has no mark`);
    const price = assetPrice(inputs, parameters, instrument.definition.settlementAssetId);
    invariant(price !== undefined, `${instrument.definition.settlementAssetId} has no price`);
    const required = requirementCeil(instrument, rulesOf(parameters, instrumentId), position.sizeLots, mark.ticks);
    return {
      instrumentId,
      sizeLots: position.sizeLots,
      markTicks: mark.ticks,
      markTime: mark.venueTime,
      entryCostAtoms: position.entryCostAtoms,
      unrealisedPnlAtoms: (valueFloor(instrument, position.sizeLots, mark.ticks) - position.entryCostAtoms) as Atoms,
      notionalAtoms: required.notionalAtoms as Atoms,
      initialAtoms: requirementValueCeil(required.initialAtoms, price) as Atoms,
      maintenanceAtoms: requirementValueCeil(required.maintenanceAtoms, price) as Atoms,
    };
  });
}

function collateralContributions(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  positions: readonly PositionContribution[],
): CollateralContribution[] {
  const nets = new Map<AssetId, bigint>(account.balances);
  for (const position of positions) {
    const assetId = inputs.reference.instruments.get(position.instrumentId)?.definition.settlementAssetId;
    invariant(assetId !== undefined, `${position.instrumentId} is not defined`);
    nets.set(assetId, (nets.get(assetId) ?? 0n) + position.unrealisedPnlAtoms);
  }
  return [...nets]
    .sort(([a], [b]) => byText(a, b))
    .map(([assetId, net]) => {
      const weight = collateralWeightPpm(parameters, assetId);
      const price = assetPrice(inputs, parameters, assetId);
      const isCounted = price !== undefined && net !== 0n && !(net > 0n && weight === 0n);
      return {
        assetId,
        balanceAtoms: account.balances.get(assetId) ?? (0n as Atoms),
        netAtoms: net as Atoms,
        priceTicks: price?.ticks,
        weightPpm: weight as Ppm,
        valueAtoms: (isCounted ? collateralValueFloor(net, price, weight) : 0n) as Atoms,
      };
    });
}

/** The lots that remain to be closed when every position gives up the same share, rounded up to whole lots. */
export const shareOfLotsCeil = (size: Lots, sharePpm: bigint): Lots => divCeil(abs(size) * sharePpm, ONE_MILLION) as Lots;

/** Equity at the marks does not change by closing at the marks, so the smallest curing share is found by halving. */
function cureByClosing(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  zone: Zone,
  margin: Margin,
): Pick<Cure, 'closeSharePpm' | 'closes'> {
  const none = { closeSharePpm: undefined, closes: [] };
  if (account.positions.size === 0 || margin.equityAtoms < 0n) return none;
  const curesAt = (share: bigint): boolean => {
    const rest = requirementsAfterShare(inputs, parameters, account, share);
    return margin.equityAtoms >= leaveLevelCeil(zone, { ...margin, ...rest }, parameters.set.zones);
  };
  if (!curesAt(ONE_MILLION)) return none;
  let low = 0n;
  let high = ONE_MILLION;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (curesAt(middle)) high = middle;
    else low = middle;
  }
  const closes = sortedKeys(account.positions).map((instrumentId) => {
    const size = account.positions.get(instrumentId)?.sizeLots ?? (0n as Lots);
    return { instrumentId, side: size > 0n ? ('sell' as const) : ('buy' as const), sizeLots: shareOfLotsCeil(size, high) };
  });
  return { closeSharePpm: high as Ppm, closes };
}

function requirementsAfterShare(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  sharePpm: bigint,
): Pick<Margin, 'initialAtoms' | 'maintenanceAtoms'> {
  let initial = 0n;
  let maintenance = 0n;
  for (const [instrumentId, position] of account.positions) {
    const instrument = inputs.reference.instruments.get(instrumentId);
    const mark = inputs.market.marks.get(instrumentId);
    invariant(instrument !== undefined && mark !== undefined, `${instrumentId} has no mark`);
    const rest = (abs(position.sizeLots) - shareOfLotsCeil(position.sizeLots, sharePpm)) as Lots;
    const price = assetPrice(inputs, parameters, instrument.definition.settlementAssetId);
    invariant(price !== undefined, `${instrument.definition.settlementAssetId} has no price`);
    const required = requirementCeil(instrument, rulesOf(parameters, instrumentId), rest, mark.ticks);
    initial += requirementValueCeil(required.initialAtoms, price);
    maintenance += requirementValueCeil(required.maintenanceAtoms, price);
  }
  return { initialAtoms: initial as Atoms, maintenanceAtoms: maintenance as Atoms };
}

/** What would bring the account back to the level that leaves the zone it is now in. */
export function cureOf(inputs: MarginInputs, account: Account, zone: Zone, margin: Margin): Cure {
  const parameters = inputs.reference.parameters;
  if (zone === 'normal' || parameters === undefined) {
    return { depositAtoms: 0n as Atoms, closeSharePpm: undefined, closes: [] };
  }
  const missing = max(0n, leaveLevelCeil(zone, margin, parameters.set.zones) - margin.equityAtoms);
  const weight = collateralWeightPpm(parameters, parameters.set.numeraireAssetId);
  // A deposit into a debt counts in full, and into a balance by its weight: the weight is the safe side of both.
  const deposit = weight > 0n ? mulDivCeil(missing, ONE_MILLION, weight) : missing;
  return { depositAtoms: deposit as Atoms, ...cureByClosing(inputs, parameters, account, zone, margin) };
}

export interface Explanation {
  readonly margin: Margin;
  readonly positions: readonly PositionContribution[];
  readonly collaterals: readonly CollateralContribution[];
}

/** The margin with every contribution to it; undefined where there is no verdict. */
export function explainMargin(inputs: MarginInputs, account: Account): Explanation | undefined {
  const parameters = inputs.reference.parameters;
  const margin = evaluateMargin(inputs, account);
  if (parameters === undefined || margin === undefined) return undefined;
  const positions = positionContributions(inputs, parameters, account);
  return { margin, positions, collaterals: collateralContributions(inputs, parameters, account, positions) };
}

/** The breach of a move that `move` has just made on the account. `breachIdOf` is UUIDv5 over (log id, account, ordinal). */
export function breachOf(
  inputs: MarginInputs,
  account: Account,
  made: Move,
  trigger: Trigger,
  point: Point,
  breachIdOf: (accountId: string, ordinal: bigint) => string,
): MarginBreach {
  const parameters = inputs.reference.parameters;
  const explanation = explainMargin(inputs, account);
  invariant(parameters !== undefined && explanation !== undefined, `${account.id} moved without a margin`);
  const { margin } = explanation;
  return {
    breachId: breachIdOf(account.id, account.ordinal),
    accountId: account.id,
    ordinal: account.ordinal,
    from: made.from,
    to: made.to,
    trigger,
    equityAtoms: margin.equityAtoms,
    initialAtoms: margin.initialAtoms,
    maintenanceAtoms: margin.maintenanceAtoms,
    shortfallAtoms: shortfallOf(made.to, margin, parameters.set.zones),
    logTime: inputs.market.logTime,
    parameterSetId: parameters.set.parameterSetId,
    parameterSetHash: parameters.hash,
    numeraireAssetId: parameters.set.numeraireAssetId,
    hold: margin.hold,
    incomplete: account.held.length > 0,
    positions: explanation.positions,
    collaterals: explanation.collaterals,
    cure: cureOf(inputs, account, made.to, margin),
    citations: [point],
  };
}

/** What the account's margin is now, as it is published. Undefined parameters: nothing to publish. */
export function accountMarginOf(inputs: MarginInputs, account: Account): AccountMargin | undefined {
  const parameters = inputs.reference.parameters;
  if (parameters === undefined) return undefined;
  const margin = evaluateMargin(inputs, account);
  const zero = 0n as Atoms;
  return {
    accountId: account.id,
    zone: account.zone,
    ordinal: account.ordinal,
    equityAtoms: margin?.equityAtoms ?? zero,
    initialAtoms: margin?.initialAtoms ?? zero,
    maintenanceAtoms: margin?.maintenanceAtoms ?? zero,
    // Tiered margin has no offsets between instruments yet, so crossing saves nothing of the requirement itself.
    isolatedInitialAtoms: margin?.initialAtoms ?? zero,
    savingAtoms: zero,
    hold: margin?.hold ?? false,
    incomplete: account.held.length > 0,
    unpriced: margin === undefined,
    logTime: inputs.market.logTime,
    parameterSetId: parameters.set.parameterSetId,
    numeraireAssetId: parameters.set.numeraireAssetId,
  };
}
