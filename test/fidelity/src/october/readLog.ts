/** Every fact of a log that nobody is writing, in log order. */
import { canonicalStateLines, foldFact, foldVerdictBatch, newWorld, type LogFact, type MarginBreach, type Transition } from '@plimsoll/domain';
import { openEmbedded } from '@plimsoll/embedded';
import type { EventLog, RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { Auditor, type AuditReport } from './auditor';
import { DayTally } from './tally';

async function forEachFact(log: EventLog, take: (fact: LogFact, event: RecordedEvent) => void): Promise<void> {
  for await (const { events, caughtUp } of log.subscribe()) {
    for (const event of events) take(decodeLogEvent(event.type, event.payload), event);
    if (caughtUp) return;
  }
}

export interface DayRecord {
  readonly tally: DayTally;
  readonly audit: AuditReport;
  /** Every transition with its figures, sorted. */
  readonly transitions: readonly string[];
  /** Every account and contra account at the end of the day. */
  readonly stateLines: readonly string[];
  readonly events: number;
  readonly insuranceEndAtoms: bigint;
}

/** Counts and audits what stands in a data directory. */
export async function readDay(dataDir: string): Promise<DayRecord> {
  const tally = new DayTally();
  const auditor = new Auditor();
  const world = newWorld();
  const transitions: string[] = [];
  let events = 0;
  const engine = await openEmbedded(dataDir, { readOnly: true });
  try {
    await forEachFact(engine.log, (fact, event) => {
      events += 1;
      tally.add(fact);
      auditor.add(fact);
      if (fact.type === 'verdict-batch') {
        foldVerdictBatch(world, fact.value);
        transitions.push(...fact.value.transitions.map(describeTransition));
      } else foldFact(world, fact, event, () => undefined);
    });
  } finally {
    await engine.close();
  }
  const insuranceEndAtoms = world.contra.get('insurance')?.get('USDT') ?? 0n;
  const stateLines = [...canonicalStateLines(world)];
  return { tally, audit: auditor.report(world), transitions: transitions.sort(), stateLines, events, insuranceEndAtoms };
}

/** What a transition says, without where it stands in a log. */
export function describeTransition(moved: Transition | MarginBreach): string {
  const { accountId, ordinal, from, to, trigger, equityAtoms, initialAtoms, maintenanceAtoms, hold, incomplete, logTime } = moved;
  return [accountId, ordinal, from, to, trigger, equityAtoms, initialAtoms, maintenanceAtoms, hold, incomplete, logTime].join(' ');
}
