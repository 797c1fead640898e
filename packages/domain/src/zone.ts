/** The zones and their thresholds, each with one level to enter and a higher one to leave (architecture: the verdict). */
import type { Trigger, Zone, ZoneParameters } from './facts';
import type { Margin } from './margin';
import { unreachable } from './invariant';
import { ONE_MILLION, divCeil, max, type Atoms } from './units';

/** From the mildest to the gravest. */
export const ZONES: readonly Zone[] = ['normal', 'warning', 'margin-call', 'liquidation', 'bankrupt'];

export const gravity = (zone: Zone): number => ZONES.indexOf(zone);

interface Level {
  readonly base: bigint;
  readonly enterPpm: bigint;
  readonly leavePpm: bigint;
}

function levelOf(zone: Zone, margin: Margin, zones: ZoneParameters): Level {
  switch (zone) {
    case 'warning':
      return { base: margin.initialAtoms, enterPpm: zones.warningEnterPpm, leavePpm: zones.warningLeavePpm };
    case 'margin-call':
      return { base: margin.initialAtoms, enterPpm: zones.marginCallEnterPpm, leavePpm: zones.marginCallLeavePpm };
    case 'liquidation':
      return { base: margin.maintenanceAtoms, enterPpm: zones.liquidationEnterPpm, leavePpm: zones.liquidationLeavePpm };
    case 'normal':
    case 'bankrupt':
      return { base: 0n, enterPpm: 0n, leavePpm: 0n };
    default:
      return unreachable(zone);
  }
}

const isBelow = (equity: bigint, base: bigint, ppm: bigint): boolean => equity * ONE_MILLION < base * ppm;

/** Whether equity is below the level that enters the zone. Ratios are compared by cross-multiplying. */
function hasEntered(zone: Zone, margin: Margin, zones: ZoneParameters): boolean {
  if (zone === 'normal') return true;
  if (zone === 'bankrupt') return margin.equityAtoms < 0n;
  const level = levelOf(zone, margin, zones);
  return isBelow(margin.equityAtoms, level.base, level.enterPpm);
}

/** Whether an account already in the zone, or a graver one, must stay at least there. */
function mustStay(zone: Zone, margin: Margin, zones: ZoneParameters): boolean {
  if (zone === 'normal') return true;
  if (zone === 'bankrupt') return margin.equityAtoms < 0n;
  const level = levelOf(zone, margin, zones);
  return isBelow(margin.equityAtoms, level.base, level.leavePpm);
}

/** The zone after a verdict point: the gravest one entered, or held by not having been left. */
export function nextZone(current: Zone, margin: Margin, zones: ZoneParameters, trigger: Trigger): Zone {
  // Bankruptcy is left by a booking only: until the loss is paid for, a recovering mark settles nothing.
  if (current === 'bankrupt' && trigger !== 'booking') return 'bankrupt';
  const held = gravity(current);
  for (let index = ZONES.length - 1; index > 0; index--) {
    const zone = ZONES[index] ?? 'normal';
    if (hasEntered(zone, margin, zones) || (index <= held && mustStay(zone, margin, zones))) return zone;
  }
  return 'normal';
}

/** The equity that the zone is entered below, rounded up; zero for normal and bankrupt. */
export function enterLevelCeil(zone: Zone, margin: Margin, zones: ZoneParameters): Atoms {
  const level = levelOf(zone, margin, zones);
  return divCeil(level.base * level.enterPpm, ONE_MILLION) as Atoms;
}

/** The equity from which on the zone is left, rounded up; zero for normal and bankrupt. */
export function leaveLevelCeil(zone: Zone, margin: Margin, zones: ZoneParameters): Atoms {
  const level = levelOf(zone, margin, zones);
  return divCeil(level.base * level.leavePpm, ONE_MILLION) as Atoms;
}

export const shortfallOf = (zone: Zone, margin: Margin, zones: ZoneParameters): Atoms =>
  max(0n, enterLevelCeil(zone, margin, zones) - margin.equityAtoms) as Atoms;
