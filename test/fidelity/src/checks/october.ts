/** What the day has to show, as rows of the table: each can fail. */
import { isAccountedFor, type OctoberMeasure } from '../october/octoberMeasure';
import { percentile } from '../october/tally';
import { formatMinute, formatWindow } from '../october/window';
import { resultOf, type CheckResult, type CheckRow } from '../report';

/** When the falls of the day came: UTC, as the bars have it. */
export const FALL = { fromMinute: 21 * 60 + 10, toMinute: 21 * 60 + 30 };

type Row = Omit<CheckRow, 'source' | 'seconds'> & { readonly seconds?: number };

export function checkOctober(measure: OctoberMeasure): CheckRow[] {
  const { hasCollar, window } = measure.settings;
  const source = `2025-10-10 ${formatWindow(window)}, ${hasCollar ? 'collar' : 'no collar'}`;
  const rows = [
    ...flowRows(measure),
    ...proofRows(measure),
    ...pureRows(measure),
    ...conservationRows(measure),
    breachRow(measure),
    ...liquidationRows(measure),
    ...(hasCollar ? collarRows(measure) : []),
  ];
  return rows.map((row) => ({ seconds: 0, ...row, source }));
}

/** What the fall has to bring is promised of a window that holds the fall, and only counted of any other. */
function promised({ settings: { window } }: OctoberMeasure, isThere: boolean): CheckResult {
  const hasFall = window.fromMinute <= FALL.fromMinute && window.toMinute >= FALL.toMinute;
  return isThere ? 'passed' : hasFall ? 'failed' : 'measured';
}

function flowRows({ run, day, logMegabytes }: OctoberMeasure): Row[] {
  const frames = run.frames.length;
  const wanted = run.frames.at(-1)?.of ?? 1;
  const slowest = Math.max(0, ...run.frames.map(({ millis }) => millis));
  const records = run.frames.reduce((sum, frame) => sum + frame.records, 0);
  return [
    {
      check: 'every frame through the topics',
      rows: records,
      compared: wanted,
      equal: frames,
      result: run.isComplete ? resultOf(wanted, frames) : 'failed',
      seconds: run.seconds,
      detail:
        `${run.realAccounts} real and ${run.syntheticAccounts} synthetic accounts, ${run.positions} positions in ${run.instruments} instruments; ` +
        `${(run.seconds * 1_000 / Math.max(1, frames)).toFixed(0)} ms a frame, slowest ${slowest.toFixed(0)} ms; ${day.events} events, ${logMegabytes.toFixed(0)} MB of log`,
    },
  ];
}

function proofRows(measure: OctoberMeasure): Row[] {
  const { verify, verifyCode, verifySeconds } = measure;
  const { counts, breaches, verified, firstDifference } = verify;
  const accounted = counts.filter(isAccountedFor).length;
  const difference = firstDifference === null ? {} : { detail: `${firstDifference.what} in ${firstDifference.stream}: expected ${firstDifference.expected}, got ${firstDifference.got}` };
  return [
    {
      check: 'verify: breaches derived again',
      rows: breaches,
      compared: breaches,
      equal: verified,
      result: verifyCode !== 0 || firstDifference !== null ? 'failed' : breaches === 0 ? promised(measure, false) : resultOf(breaches, verified),
      seconds: verifySeconds,
      ...difference,
    },
    {
      check: 'verify: records accounted for',
      rows: counts.reduce((sum, { read }) => sum + Number(read), 0),
      compared: counts.length,
      equal: accounted,
      result: resultOf(counts.length, accounted),
      detail: 'read = applied + duplicate + conflated + held + rejected, per topic and partition',
    },
  ];
}

/** Services, topics, log, shards and bytes must add nothing to the rules and take nothing away. */
function pureRows(measure: OctoberMeasure): Row[] {
  const { day, pure } = measure;
  const compare = (check: string, ours: readonly string[], theirs: readonly string[], seconds?: number): Row => {
    const left = new Set(theirs);
    const equal = ours.filter((line) => left.has(line)).length;
    const compared = Math.max(ours.length, theirs.length);
    const missed = ours.find((line) => !left.has(line));
    const detail = missed === undefined ? {} : { detail: `only through the topics: ${missed}` };
    const result = compared === 0 ? promised(measure, false) : resultOf(compared, equal);
    return { check, rows: ours.length, compared, equal, result, ...(seconds !== undefined && { seconds }), ...detail };
  };
  return [
    compare('transitions as by the rules alone', day.transitions, pure.transitions, pure.seconds),
    compare('final state as by the rules alone', day.stateLines, pure.stateLines),
  ];
}

function conservationRows(measure: OctoberMeasure): Row[] {
  const { audit, tally } = measure.day;
  const assets = [...audit.unexplainedAtoms];
  const explained = assets.filter(([, atoms]) => atoms === 0n).length;
  const balanced = tally.bookings - tally.unbalancedBookings;
  return [
    {
      check: 'audit: accounts from raw records',
      rows: audit.accounts,
      compared: audit.accounts,
      equal: audit.equal,
      result: resultOf(audit.accounts, audit.equal),
      detail: audit.firstDifference ?? 'cash and lots of every account, as sums of size × price, are the ledger\'s own',
    },
    { check: 'audit: lots sum to zero', rows: audit.instruments, compared: audit.instruments, equal: audit.flatInstruments, result: resultOf(audit.instruments, audit.flatInstruments) },
    {
      check: 'audit: money in = money there',
      rows: assets.length,
      compared: assets.length,
      equal: explained,
      result: resultOf(assets.length, explained),
      detail: assets.map(([assetId, atoms]) => `${assetId} off by ${atoms}`).join(', '),
    },
    {
      check: 'bookings balance',
      rows: tally.bookings,
      compared: tally.bookings,
      equal: balanced,
      result: tally.bookings === 0 ? promised(measure, false) : resultOf(tally.bookings, balanced),
    },
  ];
}

/** Moves into a worse zone: the ten minutes with most of them must lie in the fall. */
function breachRow(measure: OctoberMeasure): Row {
  const { tally } = measure.day;
  const inFall = tally.worseningBetween(FALL.fromMinute, FALL.toMinute);
  const fullest = tally.fullestBinMinute();
  const isThere = tally.worsening > 0 && fullest >= FALL.fromMinute && fullest < FALL.toMinute;
  const share = tally.worsening === 0 ? 0 : (100 * inFall) / tally.worsening;
  return {
    check: `breaches ${formatMinute(FALL.fromMinute)}-${formatMinute(FALL.toMinute)}`,
    rows: tally.transitions,
    compared: tally.worsening,
    equal: inFall,
    result: promised(measure, isThere),
    detail: `${share.toFixed(1)} % of the moves into a worse zone, of ${tally.breachedAccounts.size} accounts; the fullest ten minutes begin at ${formatMinute(fullest)}`,
  };
}

function liquidationRows(measure: OctoberMeasure): Row[] {
  const { tally } = measure.day;
  const counts = tally.liquidationCounts();
  const some = (check: string, count: number, detail?: string): Row => ({
    check,
    rows: counts.opened,
    compared: counts.opened,
    equal: count,
    result: promised(measure, count > 0),
    ...(detail !== undefined && { detail }),
  });
  return [
    some('liquidations of several steps', counts.severalSteps),
    some('liquidations rejected once', counts.rejectedOnce, `${counts.rejected} rejected at least once`),
    some('liquidations ended by recovery', counts.recovered, Object.entries(counts.outcomes).map(([outcome, count]) => `${count} ${outcome}`).join(', ') + `, ${counts.open} still open`),
    some('liquidations on the insurance fund', counts.usedInsurance, `${usdt(tally.insuranceFees)} USDT of fees in, ${usdt(tally.insuranceDrawn)} drawn; ${tally.takenOver} flat accounts taken over`),
    some('liquidations that reached ADL', counts.reachedAdl, `${counts.adlCounterparties} winning accounts closed`),
    {
      check: 'one open liquidation per account',
      rows: counts.opened,
      compared: counts.opened,
      equal: counts.opened - counts.overlapping,
      result: counts.opened === 0 ? promised(measure, false) : resultOf(counts.opened, counts.opened - counts.overlapping),
    },
  ];
}

function collarRows(measure: OctoberMeasure): Row[] {
  const { tally } = measure.day;
  const { suspected, confirmed, delaysMicros } = tally.suspicionCounts();
  const seconds = (micros: bigint | undefined): string => (micros === undefined ? '-' : `${(Number(micros) / 1e6).toFixed(0)} s`);
  return [
    {
      check: 'collar: suspected, then confirmed',
      rows: tally.marksAccepted + suspected,
      compared: suspected,
      equal: confirmed,
      result: promised(measure, suspected > 0 && confirmed > 0),
      detail: `delay it added: p50 ${seconds(percentile(delaysMicros, 0.5))}, max ${seconds(delaysMicros.at(-1))}`,
    },
  ];
}

/** Whole units of an asset of eight decimals, for reading. */
const usdt = (atoms: bigint): string => String(atoms / 100_000_000n).replace(/\B(?=(\d{3})+$)/g, ',');

/** The same day with the collar and without it, side by side. */
export function compareCollar(withCollar: OctoberMeasure, without: OctoberMeasure): { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const column = (measure: OctoberMeasure): readonly string[] => {
    const { tally } = measure.day;
    const counts = tally.liquidationCounts();
    const { suspected, delaysMicros } = tally.suspicionCounts();
    return [
      suspected,
      delaysMicros.length,
      percentile(delaysMicros, 0.5) === undefined ? '-' : `${Number(percentile(delaysMicros, 0.5)) / 1e6} s`,
      delaysMicros.length === 0 ? '-' : `${Number(delaysMicros.at(-1)) / 1e6} s`,
      tally.transitions,
      tally.worsening,
      tally.worseningBetween(FALL.fromMinute, FALL.toMinute),
      tally.breachesByZone.liquidation,
      tally.breachesByZone.bankrupt,
      counts.opened,
      counts.recovered,
      counts.usedInsurance,
      usdt(tally.insuranceDrawn),
      tally.takenOver,
      usdt(measure.day.insuranceEndAtoms),
      counts.reachedAdl,
      counts.adlCounterparties,
      `${measure.run.seconds.toFixed(1)} s`,
    ].map(String);
  };
  const names = [
    'marks suspected', 'accepted after confirmation', 'delay p50', 'delay max', 'transitions', 'moves into a worse zone',
    'of these 21:10-21:30', 'into liquidation', 'into bankrupt', 'liquidations', 'ended by recovery', 'used the fund', 'USDT drawn', 'flat accounts taken over', 'USDT left in the fund', 'reached ADL', 'winners closed', 'time of the run',
  ];
  const [left, right] = [column(withCollar), column(without)];
  return { titles: ['', 'with collar', 'without'], rows: names.map((name, at) => [name, left[at] ?? '', right[at] ?? '']) };
}

/** Moves into a worse zone per hour of the day, where there are any. */
export function breachesPerHour(measures: readonly OctoberMeasure[]): { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const rows = hours
    .map((hour) => [`${String(hour).padStart(2, '0')}:00`, ...measures.map(({ day }) => String(day.tally.worseningByHour[hour] ?? 0))])
    .filter(([, ...counts]) => counts.some((count) => count !== '0'));
  return { titles: ['breaches per hour', ...measures.map(({ settings }) => (settings.hasCollar ? 'with collar' : 'without'))], rows };
}
