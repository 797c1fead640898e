/** The box that a parameter set must fit into. Every refusal is `invalid_parameters` and names field and value. */
import type { InstrumentParameters, LiquidationParameters, ParameterSet, ZoneParameters } from '@plimsoll/domain';
import { refuse } from './refusal';

const ONE_MILLION = 1_000_000n;
/** A thousandfold: no threshold of a venue is near it, and products with it stay far from any limit. */
const ZONE_PPM_LIMIT = 1000n * ONE_MILLION;
/** A century of microseconds, for durations. */
const DURATION_LIMIT_MICROS = 3_155_760_000_000_000n;

export function checkParameterSet(set: ParameterSet): void {
  checkZones(set.zones);
  const instrumentIds = new Set<string>();
  for (const instrument of set.instruments) {
    checkInstrumentParameters(instrument);
    checkOnce('InstrumentParameters.instrument_id', instrument.instrumentId, instrumentIds);
  }
  const assetIds = new Set<string>();
  for (const collateral of set.collaterals) {
    checkShare('CollateralParameters.weight_ppm', collateral.weightPpm);
    checkOnce('CollateralParameters.asset_id', collateral.assetId, assetIds);
  }
  checkLiquidation(set.liquidation);
}

/**
 * Each zone is left no lower than it is entered, and a worse zone lies within the better one. Of the liquidation zone only
 * the entry is compared: its thresholds are shares of the maintenance requirement, those of the others of the initial one.
 */
function checkZones(zones: ZoneParameters): void {
  const ascending: readonly (readonly [string, bigint, string, bigint])[] = [
    ['warning_leave_ppm', zones.warningLeavePpm, 'warning_enter_ppm', zones.warningEnterPpm],
    ['margin_call_leave_ppm', zones.marginCallLeavePpm, 'margin_call_enter_ppm', zones.marginCallEnterPpm],
    ['liquidation_leave_ppm', zones.liquidationLeavePpm, 'liquidation_enter_ppm', zones.liquidationEnterPpm],
    ['warning_enter_ppm', zones.warningEnterPpm, 'margin_call_enter_ppm', zones.marginCallEnterPpm],
    ['warning_leave_ppm', zones.warningLeavePpm, 'margin_call_leave_ppm', zones.marginCallLeavePpm],
    ['margin_call_enter_ppm', zones.marginCallEnterPpm, 'liquidation_enter_ppm', zones.liquidationEnterPpm],
  ];
  for (const [name, value, lowerName, lower] of ascending) {
    if (value < lower) refuse('invalid_parameters', `ZoneParameters.${name}`, value, `at least ${lowerName} ${lower}`);
    checkRange(`ZoneParameters.${name}`, value, 0n, ZONE_PPM_LIMIT);
  }
  checkRange('ZoneParameters.liquidation_enter_ppm', zones.liquidationEnterPpm, 1n, ZONE_PPM_LIMIT);
}

function checkInstrumentParameters(instrument: InstrumentParameters): void {
  checkTiers(instrument);
  checkRange('InstrumentParameters.mark_age_limit_micros', instrument.markAgeLimit, 1n, DURATION_LIMIT_MICROS);
  if (instrument.collarPpm !== undefined) {
    checkRange('InstrumentParameters.collar_ppm', instrument.collarPpm, 1n, ZONE_PPM_LIMIT);
    if (instrument.collarConfirmations === 0) {
      refuse('invalid_parameters', 'InstrumentParameters.collar_confirmations', 0, 'at least 1 beside a collar');
    }
  }
  checkLimit('InstrumentParameters.step_notional_limit_atoms', instrument.stepNotionalLimitAtoms);
  checkLimit('InstrumentParameters.insurance_event_limit_atoms', instrument.insuranceEventLimitAtoms);
}

function checkTiers({ instrumentId, tiers }: InstrumentParameters): void {
  const first = tiers[0];
  if (first === undefined) refuse('invalid_parameters', 'InstrumentParameters.tiers', instrumentId, 'at least one tier');
  if (first.floorAtoms !== 0n) refuse('invalid_parameters', 'MarginTier.floor_atoms', first.floorAtoms, '0 of the first');
  let previousFloor = -1n;
  for (const tier of tiers) {
    if (tier.floorAtoms <= previousFloor) {
      refuse('invalid_parameters', 'MarginTier.floor_atoms', tier.floorAtoms, `above the floor before it, ${previousFloor}`);
    }
    checkShare('MarginTier.maintenance_ppm', tier.maintenancePpm);
    checkShare('MarginTier.initial_ppm', tier.initialPpm);
    if (tier.initialPpm < tier.maintenancePpm) {
      refuse('invalid_parameters', 'MarginTier.initial_ppm', tier.initialPpm, `at least maintenance ${tier.maintenancePpm}`);
    }
    previousFloor = tier.floorAtoms;
  }
}

function checkLiquidation(liquidation: LiquidationParameters): void {
  checkShare('LiquidationParameters.fee_to_insurance_ppm', liquidation.feeToInsurancePpm);
  checkShare('LiquidationParameters.fee_to_venue_ppm', liquidation.feeToVenuePpm);
  checkShare('LiquidationParameters.slippage_allowance_ppm', liquidation.slippageAllowancePpm);
  checkRange('LiquidationParameters.order_deadline_micros', liquidation.orderDeadline, 1n, DURATION_LIMIT_MICROS);
  if (liquidation.maxAttempts === 0) refuse('invalid_parameters', 'LiquidationParameters.max_attempts', 0, 'at least 1');
  checkLimit('LiquidationParameters.insurance_event_limit_atoms', liquidation.insuranceEventLimitAtoms);
}

function checkOnce(field: string, id: string, seen: Set<string>): void {
  if (seen.has(id)) refuse('invalid_parameters', field, id, 'each id once');
  seen.add(id);
}

const checkShare = (field: string, value: bigint): void => checkRange(field, value, 0n, ONE_MILLION);

function checkLimit(field: string, value: bigint | undefined): void {
  if (value !== undefined && value < 0n) refuse('invalid_parameters', field, value, 'not negative');
}

function checkRange(field: string, value: bigint, least: bigint, most: bigint): void {
  if (value < least || value > most) refuse('invalid_parameters', field, value, `${least} to ${most}`);
}
