/** The answer for programs (docs/cli/fidelity.schema.json): money as decimal strings of atoms, everything else as numbers. */
import { FALL } from './checks/october';
import type { OctoberMeasure } from './october/octoberMeasure';
import { percentile } from './october/tally';
import { formatWindow } from './october/window';
import { isPassed, type CheckRow } from './report';

export function toFidelityJson(rows: readonly CheckRow[], measures: readonly OctoberMeasure[]): object {
  return { ok: isPassed(rows), skipped: null, checks: rows.map((row) => ({ ...row, detail: row.detail ?? null })), october: measures.map(measureJson) };
}

function measureJson({ settings, run, day, pure, verify, verifySeconds, logMegabytes }: OctoberMeasure): object {
  const { tally, audit } = day;
  const { suspected, confirmed, delaysMicros } = tally.suspicionCounts();
  const millis = run.frames.map((frame) => frame.millis).sort((a, b) => a - b);
  const seconds = (micros: bigint | undefined): number | null => (micros === undefined ? null : Number(micros) / 1e6);
  return {
    window: formatWindow(settings.window),
    hasCollar: settings.hasCollar,
    realAccounts: run.realAccounts,
    syntheticAccounts: run.syntheticAccounts,
    positions: run.positions,
    frames: run.frames.length,
    seconds: run.seconds,
    frameMillis: { p50: millis[Math.floor(millis.length / 2)] ?? null, max: millis.at(-1) ?? null },
    events: day.events,
    logMegabytes,
    breaches: {
      transitions: tally.transitions,
      worsening: tally.worsening,
      inFall: tally.worseningBetween(FALL.fromMinute, FALL.toMinute),
      fullestTenMinutes: tally.fullestBinMinute(),
      byHour: tally.worseningByHour,
      byZone: tally.breachesByZone,
    },
    liquidations: tally.liquidationCounts(),
    insurance: { endAtoms: String(day.insuranceEndAtoms), feesAtoms: String(tally.insuranceFees), drawnAtoms: String(tally.insuranceDrawn), takenOver: tally.takenOver },
    collar: { suspected, confirmed, delaySecondsP50: seconds(percentile(delaysMicros, 0.5)), delaySecondsMax: seconds(delaysMicros.at(-1)) },
    audit: { accounts: audit.accounts, equal: audit.equal, instruments: audit.instruments, flatInstruments: audit.flatInstruments },
    pureSeconds: pure.seconds,
    verify: { breaches: verify.breaches, verified: verify.verified, firstDifference: verify.firstDifference, seconds: verifySeconds },
  };
}
