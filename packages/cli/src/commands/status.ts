/** `plimsoll status`: how a log stands, and whether anything needs a look. */
import type { Command } from 'commander';
import { openReader } from '../composition';
import { EXIT } from '../exitCodes';
import { UsageError, type Invocation } from '../host';
import { problemsOf, statusOf, type LogStatus, type StatusAnswer } from '../logStatus';
import { Overview } from '../overview';
import { countEvents, readToEnd } from '../reading';
import { askReadiness } from '../readiness';
import { renderStatus } from '../present/statusText';
import { startProgress } from '../present/progress';
import type { CommonOptions } from '../terminal';
import { declare, onRun, type Registry } from './command';

interface StatusOptions extends CommonOptions {
  readonly dataDir?: string;
  readonly url?: string;
}

export function addStatus(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'status',
    summary: 'how a log stands, as a check',
    description:
      'Reads a log beside its writer or without one: log time, events per stream, breaches, zones, doubtful marks, open ' +
      'liquidations, and how far the log is behind its topics. With --url it also asks running services whether they are ready.',
    examples: [
      { line: 'plimsoll status --data-dir .plimsoll/demo-1', why: 'how the demonstration ended' },
      { line: 'plimsoll status --data-dir DIR --url http://127.0.0.1:9464 --json', why: 'the log and the running services, for a monitor' },
    ],
    failsWhen: 'something needs a look: a doubtful mark, a bankrupt account, a service that is not ready',
  });
  command.option('--data-dir <dir>', 'the log to read').option('--url <url>', 'where running services answer /readyz');
  onRun<StatusOptions>(command, registry, (options) => (invocation) => runStatus(invocation, options));
}

async function runStatus({ terminal, signal }: Invocation, options: StatusOptions): Promise<number> {
  if (options.dataDir === undefined && options.url === undefined) throw new UsageError('say which log (--data-dir) or which services (--url)');
  const services = options.url === undefined ? null : await askReadiness(options.url, signal);
  let log: LogStatus | null = null;
  let overview: Overview | undefined;
  if (options.dataDir !== undefined) {
    const reader = await openReader(options.dataDir);
    const progress = startProgress(terminal, { title: 'reading the log', unit: 'events', total: await countEvents(reader.log) });
    try {
      overview = new Overview();
      const gathered = overview;
      await readToEnd(reader.log, (event) => gathered.add(event), { signal, onSlice: (read) => progress.update(read) });
      log = await statusOf(overview, reader.bus);
    } finally {
      progress.stop();
      await reader.close();
    }
  }
  const problems = problemsOf(log, services);
  const answer: StatusAnswer = { ok: problems.length === 0, problems, log, services };
  terminal.answer(answer, () => renderStatus(answer, terminal.style));
  return answer.ok ? EXIT.passed : EXIT.failed;
}
