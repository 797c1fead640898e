/** `plimsoll status`: how a log stands, and whether anything needs a look. */
import type { Command } from 'commander';
import type { Zone } from '@plimsoll/domain';
import type { Bus } from '@plimsoll/runtime';
import { openReader } from '../composition';
import { EXIT } from '../exitCodes';
import { UsageError, type Invocation } from '../host';
import { Overview } from '../overview';
import { countEvents, readToEnd } from '../reading';
import { askReadiness, type Readiness } from '../readiness';
import { renderStatus } from '../present/statusText';
import { startProgress } from '../present/progress';
import type { CommonOptions } from '../terminal';
import { shortName } from '../topics';
import { declare, onRun, type Registry } from './command';

interface StatusOptions extends CommonOptions {
  readonly dataDir?: string;
  readonly url?: string;
}

/** What `status` answers; amounts are decimal strings. */
export interface StatusAnswer {
  /** False when something in `problems` needs a look. */
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly log: LogStatus | null;
  readonly services: Readiness | null;
}

export interface LogStatus {
  readonly logId: string | null;
  readonly shards: number;
  readonly logTime: string | null;
  readonly events: Readonly<Record<string, number>>;
  readonly accounts: number;
  readonly zones: Readonly<Record<Zone, number>>;
  readonly breaches: { readonly total: number; readonly byZone: Readonly<Record<Zone, number>> };
  readonly marks: { readonly known: number; readonly stale: readonly string[]; readonly suspect: readonly string[] };
  readonly liquidations: { readonly opened: number; readonly open: number };
  readonly insuranceFund: Readonly<Record<string, string>>;
  readonly heldFills: number;
  /** Records in each input topic that the log does not account for yet. */
  readonly lag: Readonly<Record<string, number>>;
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

async function statusOf(overview: Overview, bus: Bus): Promise<LogStatus> {
  const { world } = overview;
  const opened = world.reference.opened;
  return {
    logId: opened?.logId ?? null,
    shards: opened?.shards ?? 0,
    logTime: overview.logTime === 0n ? null : new Date(Number(overview.logTime / 1_000n)).toISOString(),
    events: Object.fromEntries([...overview.eventsByStream].sort(([a], [b]) => (a < b ? -1 : 1))),
    accounts: overview.accountCount,
    zones: overview.zoneCounts(),
    breaches: { total: overview.transitions, byZone: overview.breachesByZone },
    marks: { known: world.market.marks.size, ...overview.doubtfulMarks() },
    liquidations: { opened: overview.liquidations.opened, open: overview.openLiquidations.size },
    insuranceFund: overview.insuranceFundExact(),
    heldFills: overview.heldFills,
    lag: await lagOf(overview, bus),
  };
}

async function lagOf(overview: Overview, bus: Bus): Promise<Record<string, number>> {
  const lag: Record<string, number> = {};
  for (const { topic, partitions } of await bus.describeTopics()) {
    const consumed = overview.nextOffsets.get(topic);
    // Topics that no cursor names are the ones Plimsoll writes.
    if (consumed === undefined) continue;
    let behind = 0n;
    for (let partition = 0; partition < partitions; partition++) {
      const { first, next } = await bus.offsets({ topic, partition });
      behind += next - (consumed.get(partition) ?? first);
    }
    lag[shortName(topic)] = Number(behind);
  }
  return lag;
}

function problemsOf(log: LogStatus | null, services: Readiness | null): string[] {
  const problems: string[] = [];
  if (services !== null && !services.ready) problems.push(services.reachable ? 'services are not ready' : `services do not answer: ${services.detail}`);
  if (log === null) return problems;
  if (log.marks.stale.length > 0) problems.push(`stale marks: ${log.marks.stale.join(', ')}`);
  if (log.marks.suspect.length > 0) problems.push(`marks waiting for confirmation: ${log.marks.suspect.join(', ')}`);
  if (log.zones.bankrupt > 0) problems.push(`bankrupt accounts: ${log.zones.bankrupt}`);
  return problems;
}

