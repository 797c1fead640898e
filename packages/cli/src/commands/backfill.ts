/** `plimsoll backfill`: history from files into a log. */
import type { Command } from 'commander';
import { FORMATS, type Format } from '../backfill/sources';
import { runBackfill, type BackfillReport } from '../backfill/run';
import { EXIT } from '../exitCodes';
import type { Invocation } from '../host';
import { countOf, formatCount, formatDuration, formatMinute, formatTime } from '../present/figures';
import { startProgress, type Progress } from '../present/progress';
import { renderPairs } from '../present/table';
import type { Style } from '../present/style';
import type { CommonOptions } from '../terminal';
import { shortName } from '../topics';
import { declare, oneOf, onRun, parseTimeMicros, wholeNumber, type Registry } from './command';

interface BackfillCommandOptions extends CommonOptions {
  readonly source: string;
  readonly format: Format;
  readonly dataDir: string;
  readonly stepped?: boolean;
  readonly from?: bigint;
  readonly to?: bigint;
  readonly tiers?: string;
  readonly shards: number;
}

export function addBackfill(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'backfill',
    summary: 'history from files into a log',
    description:
      'Feeds history into a log, with event time as log time. Time only goes forward: a source that begins before the ' +
      "log's time is refused. A further backfill goes on after the last one, and one that was broken off goes on where it stood.",
    examples: [
      { line: 'plimsoll backfill --source F --format binance-klines --data-dir D', why: 'four marks from each bar, and the instruments that the file names' },
      { line: 'plimsoll backfill --source F --format hyperliquid-fills --stepped --data-dir D', why: 'real fills, frame by frame: the same file gives the same bytes' },
      { line: 'plimsoll backfill --source F --format binance-tiers --data-dir D', why: 'leverage brackets as a new parameter set' },
    ],
    failsWhen: 'the source is refused, or a service failed',
  });
  command
    .requiredOption('--source <path>', 'a file (.csv, .csv.gz, .json.gz); for klines also a folder')
    .requiredOption('--format <name>', FORMATS.join(', '), oneOf(...FORMATS))
    .requiredOption('--data-dir <dir>', 'where the data goes')
    .option('--stepped', 'frame by frame, deterministic (default: as the log was fed before)')
    .option('--from <time>', 'begin here (2025-10-10T20:00, UTC)', (text) => parseTimeMicros(text))
    .option('--to <time>', 'end before', (text) => parseTimeMicros(text))
    .option('--tiers <file>', 'klines: leverage brackets for the instruments')
    .option('--shards <n>', 'partitions of accounts, for a new data directory', wholeNumber(1, 1_000), 4);
  onRun<BackfillCommandOptions>(command, registry, (options) => (invocation) => runCommand(invocation, options));
}

async function runCommand({ terminal, signal }: Invocation, options: BackfillCommandOptions): Promise<number> {
  const { source, format, dataDir, from, to, tiers, shards, stepped } = options;
  const startedAt = performance.now();
  let progress: Progress | undefined;
  let before = 0;
  let report: BackfillReport;
  try {
    report = await runBackfill({
      ...{ path: source, format, dataDir, from, to, tiers, shards, signal, isStepped: stepped },
      onStart(found, framesBefore) {
        before = framesBefore;
        terminal.say(`${found.name}: ${countOf(found.length, 'frame')} from ${formatTime(found.frame(1).logTime)} on, into ${dataDir}`);
        progress = startProgress(terminal, { title: 'backfill', unit: 'frames', total: found.length });
      },
      onProgress: ({ frame, logTime }) => progress?.update(frame - before, formatMinute(logTime)),
    });
  } finally {
    progress?.stop();
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  const answer = answerOf(report, { format, dataDir, seconds });
  terminal.answer(answer, () => render(answer, terminal.style));
  return report.isComplete ? EXIT.passed : EXIT.failed;
}

type Answer = ReturnType<typeof answerOf>;

/** The counts are the log's: of a data directory that held something before, they hold that too. */
function answerOf(report: BackfillReport, facts: { readonly format: Format; readonly dataDir: string; readonly seconds: number }) {
  const { overview } = report;
  return {
    ok: report.isComplete,
    source: report.source,
    ...facts,
    stepped: report.isStepped,
    seconds: Math.round(facts.seconds * 1_000) / 1_000,
    frames: { done: report.frames, of: report.of },
    recordsFed: report.records,
    recordsPerSecond: Math.round(report.records / Math.max(0.001, facts.seconds)),
    log: {
      logTime: overview.logTime === 0n ? null : new Date(Number(overview.logTime / 1_000n)).toISOString(),
      accounts: overview.accountCount,
      breaches: overview.transitions,
      records: Object.fromEntries([...overview.recordsByTopic].map(([topic, counts]) => [shortName(topic), counts])),
    },
  };
}

function render(answer: Answer, style: Style): string {
  const verdict = answer.ok ? style.good('Complete') : style.caution('Broken off: run it again, and it goes on where it stood');
  const records = Object.entries(answer.log.records).map(([topic, counts]) => {
    const others = (['duplicate', 'conflated', 'held', 'rejected'] as const).filter((outcome) => counts[outcome] > 0).map((outcome) => `${formatCount(counts[outcome])} ${outcome}`);
    return [topic, `${formatCount(counts.applied)} applied${others.length === 0 ? '' : `, ${others.join(', ')}`}`] as const;
  });
  return [
    `${verdict}: ${answer.source}`,
    renderPairs([
      ['frames', `${formatCount(answer.frames.done)} of ${formatCount(answer.frames.of)}`],
      ['fed', `${countOf(answer.recordsFed, 'record')} in ${formatDuration(answer.seconds)}, ${formatCount(answer.recordsPerSecond)}/s`],
      ['log time', answer.log.logTime ?? 'not begun'],
      ['accounts', formatCount(answer.log.accounts)],
      ['breaches', formatCount(answer.log.breaches)],
    ]),
    `${style.heading('In the log')}${answer.stepped ? style.faint('  with the end records of frames') : ''}\n${renderPairs(records)}`,
  ].join('\n\n');
}
