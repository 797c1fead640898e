/** How a log stands, as `status` answers it, and what of it needs a look. */
import type { Zone } from '@plimsoll/domain';
import { LEDGER_TOPICS, TOPICS, type Bus } from '@plimsoll/runtime';
import type { Overview } from './overview';
import type { Readiness } from './readiness';
import { shortName } from './topics';

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
  /** Fills that wait for their instrument, or for the asset of their fee. */
  readonly heldFills: number;
  /** Records in each input topic that the log does not account for yet. */
  readonly lag: Readonly<Record<string, number>>;
}

export async function statusOf(overview: Overview, bus: Bus): Promise<LogStatus> {
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

/** What Plimsoll reads; the other topics are those that it writes. */
const INPUT_TOPICS: ReadonlySet<string> = new Set([...LEDGER_TOPICS, TOPICS.marks, TOPICS.reference]);

async function lagOf(overview: Overview, bus: Bus): Promise<Record<string, number>> {
  const lag: Record<string, number> = {};
  for (const { topic, partitions } of await bus.describeTopics()) {
    if (!INPUT_TOPICS.has(topic)) continue;
    const consumed = overview.nextOffsets.get(topic) ?? new Map<number, bigint>();
    let behind = 0n;
    for (let partition = 0; partition < partitions; partition++) {
      const { first, next } = await bus.offsets({ topic, partition });
      behind += next - (consumed.get(partition) ?? first);
    }
    lag[shortName(topic)] = Number(behind);
  }
  return lag;
}

export function problemsOf(log: LogStatus | null, services: Readiness | null): string[] {
  const problems: string[] = [];
  if (services !== null && !services.ready) problems.push(services.reachable ? 'services are not ready' : `services do not answer: ${services.detail}`);
  if (log === null) return problems;
  if (log.marks.stale.length > 0) problems.push(`stale marks: ${log.marks.stale.join(', ')}`);
  if (log.marks.suspect.length > 0) problems.push(`marks waiting for confirmation: ${log.marks.suspect.join(', ')}`);
  if (log.zones.bankrupt > 0) problems.push(`bankrupt accounts: ${log.zones.bankrupt}`);
  return problems;
}

