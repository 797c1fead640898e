/**
 * `npm run fidelity`: everything that can be held against published numbers, as one table. Exit code 0 when all that could
 * be compared was equal, 1 when something differs, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { breachesPerHour, checkOctober, compareCollar } from './checks/october';
import { checkDeleveraging, checkMarketData } from './checks/marketData';
import { checkFills, checkTiers } from './checks/publishedNumbers';
import { measureOctober, type OctoberMeasure } from './october/octoberMeasure';
import type { FrameTime } from './october/octoberRun';
import { CRASH_WINDOW, WHOLE_DAY, formatMinute, formatWindow, makeWindow, parseMinute, type DayWindow } from './october/window';
import { isPassed, renderChecks, renderColumns, type CheckRow } from './report';
import { describeMissing, findSharedData, sharedFolder, type SharedData } from './sharedFolder';
import { toFidelityJson } from './fidelityJson';

const USAGE = `npm run fidelity -- [options]

  --shared DIR     the folder of published market data (default: PLIMSOLL_SHARED, or ../shared)
  --quick          of 10 October 2025 only ${formatWindow(CRASH_WINDOW)} instead of the whole day
  --from HH:MM     begin the day here (UTC, full five minutes)
  --to HH:MM       end it here
  --accounts N     synthetic portfolios beside the real accounts (default 2000)
  --seed S         what collateral, portfolios and the venue are drawn from (default october)
  --json           one object on stdout
  --help           this text

Exit codes: 0 all equal, or the data is missing; 1 a check failed; 2 wrong usage.
`;

interface Options {
  readonly shared: string;
  readonly window: DayWindow;
  readonly accounts: number;
  readonly seed: string;
  readonly isJson: boolean;
}

class UsageError extends Error {}

function readOptions(args: readonly string[]): Options | 'help' {
  let values;
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { shared: text, quick: flag, from: text, to: text, accounts: text, seed: text, json: flag, help: flag };
    ({ values } = parseArgs({ args: [...args], options }));
    if (values.help === true) return 'help';
    const base = values.quick === true ? CRASH_WINDOW : WHOLE_DAY;
    const window = makeWindow(
      values.from === undefined ? base.fromMinute : parseMinute(values.from),
      values.to === undefined ? base.toMinute : parseMinute(values.to),
    );
    const accounts = Number(values.accounts ?? '2000');
    if (!Number.isSafeInteger(accounts) || accounts < 0) throw new RangeError(`"${values.accounts}" is no number of accounts`);
    return { shared: sharedFolder(values.shared), window, accounts, seed: values.seed ?? 'october', isJson: values.json === true };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function runChecks(options: Options, data: SharedData): Promise<{ rows: CheckRow[]; measures: OctoberMeasure[] }> {
  say('published numbers');
  const rows = [...(await checkFills(data)), await checkTiers(data), ...(await checkMarketData(data)), ...(await checkDeleveraging(data))];
  const measures: OctoberMeasure[] = [];
  for (const hasCollar of [true, false]) {
    const { window, accounts, seed } = options;
    say(`10 October 2025 ${formatWindow(window)}, ${hasCollar ? 'with' : 'without'} the deviation collar`);
    try {
      const measure = await measureOctober(
        { marketDataDir: data.dataDir, window, seed, hasCollar, syntheticAccounts: accounts, shards: 4, marksPartitions: 4 },
        reportFrames(),
      );
      measures.push(measure);
      rows.push(...checkOctober(measure));
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      rows.push({ check: 'the day runs', source: `2025-10-10, ${hasCollar ? 'collar' : 'no collar'}`, rows: 0, compared: 0, equal: 0, result: 'failed', seconds: 0, detail });
    }
  }
  return { rows, measures };
}

/** A line every few seconds: a day takes minutes. */
function reportFrames(): (time: FrameTime) => void {
  let saidAt = performance.now();
  return ({ frame, of, logTimeMicros }) => {
    if (performance.now() - saidAt < 5_000 && frame !== of) return;
    saidAt = performance.now();
    say(`  frame ${frame} of ${of}, ${formatMinute(Math.floor(Number((logTimeMicros / 60_000_000n) % 1_440n)))}`);
  };
}

function print(rows: readonly CheckRow[], measures: readonly OctoberMeasure[]): void {
  const [withCollar, without] = measures;
  const tables = [renderChecks(rows)];
  if (withCollar !== undefined) {
    const { titles, rows: hours } = breachesPerHour(measures);
    tables.push(renderColumns(titles, hours));
  }
  if (withCollar !== undefined && without !== undefined) {
    const { titles, rows: lines } = compareCollar(withCollar, without);
    tables.push(renderColumns(titles, lines));
  }
  const failed = rows.filter(({ result }) => result === 'failed').length;
  tables.push(failed === 0 ? `${rows.length} checks, all passed` : `${rows.length} checks, ${failed} FAILED`);
  process.stdout.write(`${tables.join('\n\n')}\n`);
}

function say(text: string): void {
  process.stderr.write(`fidelity: ${text}\n`);
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const data = findSharedData(options.shared);
  if (data === undefined) {
    const line = describeMissing(options.shared);
    process.stdout.write(options.isJson ? `${JSON.stringify({ ok: true, skipped: line, checks: [], october: [] })}\n` : `${line}\n`);
    return 0;
  }
  const { rows, measures } = await runChecks(options, data);
  if (options.isJson) process.stdout.write(`${JSON.stringify(toFidelityJson(rows, measures))}\n`);
  else print(rows, measures);
  return isPassed(rows) ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(`fidelity: ${error instanceof Error ? (isUsage ? error.message : error.stack) : String(error)}\n`);
    if (isUsage) process.stderr.write(`\n${USAGE}`);
    process.exitCode = isUsage ? 2 : 1;
  },
);
