/**
 * `npm run faults`: the day, killed with signal 9 at random moments and begun anew, comes to what the undisturbed day comes
 * to. Exit code 0 when it does, 1 when not, 2 on wrong usage.
 */
import { CRASH_WINDOW, WHOLE_DAY, describeMissing, findSharedData, formatWindow, parseWindow, renderColumns, sharedFolder, withTemporaryFolder, type DayWindow, type OctoberSettings, type SharedData } from '@plimsoll/test-fidelity';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDifference, isCounted, isSameResult, judgeRun, type RunJudgement } from './judgement';
import { planKills } from './killPlan';
import { runUndisturbed, runWithKills, withSnapshots, type KillReport, type KilledReport, type WorkerReport } from './killRun';
import { runWorker } from './worker';

const USAGE = `npm run faults -- [options]

  --kills N              how often the process is killed (default 50)
  --seed S               draws the moments (default faults); the same seed aims at the same frames
  --window HH:MM-HH:MM   the part of 10 October 2025 (UTC, full five minutes; default ${formatWindow(WHOLE_DAY)})
  --quick                the window ${formatWindow(CRASH_WINDOW)} and 10 kills
  --accounts N           synthetic portfolios beside the real accounts (default 2000)
  --shared DIR           the folder of published market data (default: PLIMSOLL_SHARED, or ../shared)
  --json                 one object on stdout
  --help                 this text

Exit codes: 0 the same result after all kills, or the data is missing; 1 not the same; 2 wrong usage.
`;

interface Options {
  readonly kills: number;
  readonly seed: string;
  readonly window: DayWindow;
  readonly accounts: number;
  readonly shared: string;
  readonly isJson: boolean;
}

class UsageError extends Error {}

function readOptions(args: readonly string[]): Options | 'help' {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { kills: text, seed: text, window: text, quick: flag, accounts: text, shared: text, json: flag, help: flag };
    const { values } = parseArgs({ args: [...args], options });
    if (values.help === true) return 'help';
    const isQuick = values.quick === true;
    return {
      kills: countOf(values.kills ?? (isQuick ? '10' : '50'), 'kills'),
      seed: values.seed ?? 'faults',
      window: values.window === undefined ? (isQuick ? CRASH_WINDOW : WHOLE_DAY) : parseWindow(values.window),
      accounts: countOf(values.accounts ?? '2000', 'accounts'),
      shared: sharedFolder(values.shared),
      isJson: values.json === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function countOf(text: string, what: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new RangeError(`"${text}" is no number of ${what}`);
  return Number(text);
}

interface Result {
  readonly reference: WorkerReport & { readonly judgement: RunJudgement };
  readonly killed: KilledReport & { readonly judgement: RunJudgement };
}

async function runFaults({ kills, seed, window, accounts }: Options, { dataDir }: SharedData): Promise<Result> {
  return withTemporaryFolder('plimsoll-faults-', async (folder) => {
    const settings = (name: string): OctoberSettings => ({
      dataDir: join(folder, name),
      marketDataDir: dataDir,
      window,
      seed: 'october',
      hasCollar: true,
      syntheticAccounts: accounts,
      shards: 4,
      marksPartitions: 4,
    });
    say(`10 October 2025 ${formatWindow(window)}, undisturbed`);
    const reference = await runUndisturbed(settings('undisturbed'));
    const frames = reference.frames.at(-1)?.of ?? 0;
    say(`${frames} frames in ${reference.seconds.toFixed(1)} s; now with ${kills} kills`);
    const killed = await runWithKills(withSnapshots(settings('killed')), planKills(kills, frames, seed), reference.frames, sayKill);
    say('hashes and proof');
    return {
      reference: { ...reference, judgement: await judgeRun(settings('undisturbed').dataDir) },
      killed: { ...killed, judgement: await judgeRun(settings('killed').dataDir) },
    };
  });
}

const sayKill = ({ number, frame, of, isAtStart }: KillReport): void => say(`  kill ${number} in frame ${frame} of ${of}${isAtStart ? ', soon after a start' : ''}`);

function say(text: string): void {
  process.stderr.write(`faults: ${text}\n`);
}

/** What has to hold, by name. */
function verdictsOf({ reference, killed }: Result, kills: number): readonly (readonly [string, boolean])[] {
  return [
    [`killed ${killed.kills.length} of ${kills} times`, killed.kills.length === kills],
    ['the same state and breaches as undisturbed', isSameResult(reference.judgement.hashes, killed.judgement.hashes)],
    ['every record accounted for, per topic and partition', isCounted(reference.judgement) && isCounted(killed.judgement)],
    ['verify derives every breach again', reference.judgement.isVerified && killed.judgement.isVerified],
  ];
}

function print(result: Result, verdicts: readonly (readonly [string, boolean])[]): void {
  const { reference, killed } = result;
  const seconds = (millis: number | null): string => (millis === null ? 'killed again' : `${(millis / 1_000).toFixed(2)} s`);
  const kills = killed.kills.map((kill) => [
    String(kill.number),
    `${kill.frame} of ${kill.of}`,
    kill.isAtStart ? 'after a start' : 'in a frame',
    `${(kill.aliveMillis / 1_000).toFixed(2)} s`,
    seconds(kill.restartMillis),
  ]);
  const partitions = killed.judgement.partitions.map((count) => [
    `${count.topic}:${count.partition}`,
    ...[count.inTopic, count.read, count.applied, count.duplicate, count.conflated, count.held, count.rejected].map(String),
    count.isExact ? 'exact' : 'WRONG',
  ]);
  const text = [
    renderColumns(['kill', 'frame', 'when', 'alive', 'restart to progress'], kills),
    renderColumns(['partition', 'in topic', 'read', 'applied', 'duplicate', 'conflated', 'held', 'rejected', 'law'], partitions),
    renderColumns(
      ['', 'undisturbed', 'killed'],
      [
        ['stateHash', reference.judgement.hashes.stateHash, killed.judgement.hashes.stateHash],
        ['breachHash', reference.judgement.hashes.breachHash, killed.judgement.hashes.breachHash],
        ['breaches verified', ...[reference, killed].map(({ judgement: { verify } }) => `${verify.verified} of ${verify.breaches}`)],
        ['first difference', ...[reference, killed].map(({ judgement: { verify } }) => describeDifference(verify))],
        ['time', `${reference.seconds.toFixed(1)} s`, `${killed.seconds.toFixed(1)} s`],
      ],
    ),
    verdicts.map(([what, holds]) => `${holds ? 'passed' : 'FAILED'}  ${what}`).join('\n'),
  ];
  process.stdout.write(`${text.join('\n\n')}\n`);
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'worker') return runWorker(args[1] ?? '{}');
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const data = findSharedData(options.shared);
  if (data === undefined) {
    const line = describeMissing(options.shared);
    process.stdout.write(options.isJson ? `${JSON.stringify({ ok: true, skipped: line })}\n` : `${line}\n`);
    return 0;
  }
  const result = await runFaults(options, data);
  const verdicts = verdictsOf(result, options.kills);
  const ok = verdicts.every(([, holds]) => holds);
  if (options.isJson) process.stdout.write(`${JSON.stringify(toJson(options, result, verdicts, ok))}\n`);
  else print(result, verdicts);
  return ok ? 0 : 1;
}

function toJson(options: Options, { reference, killed }: Result, verdicts: readonly (readonly [string, boolean])[], ok: boolean): object {
  const run = ({ frames, seconds, judgement }: Result['reference']): object => ({
    frames: frames.length,
    seconds,
    ...judgement.hashes,
    breaches: judgement.verify.breaches,
    verified: judgement.verify.verified,
    firstDifference: judgement.verify.firstDifference,
    partitions: judgement.partitions,
  });
  return {
    ok,
    skipped: null,
    window: formatWindow(options.window),
    seed: options.seed,
    checks: verdicts.map(([check, holds]) => ({ check, ok: holds })),
    kills: killed.kills,
    undisturbed: run(reference),
    killed: run(killed),
  };
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(`faults: ${error instanceof Error ? (isUsage ? error.message : error.stack) : String(error)}\n`);
    if (isUsage) process.stderr.write(`\n${USAGE}`);
    process.exitCode = isUsage ? 2 : 1;
  },
);
