/** What the shard's partition of the breach topic holds last: where publishing has to go on after a restart. */
import type { World } from '@plimsoll/domain';
import { TOPICS, breachId } from '@plimsoll/runtime';
import type { Bus, BusRecord, Logger } from '@plimsoll/runtime';
import { decodeMarginBreach } from '@plimsoll/wire';
import type { ShardIdentity } from './shardFold';

const FIRST_WINDOW = 16n;
const READ_LIMIT = 500;

/** `undefined`: everything that is derived has to be published. Else only what follows this breach. */
export type ResumeAfter = string | undefined;

export async function findResumePoint(bus: Bus, identity: ShardIdentity, world: World, logger: Logger): Promise<ResumeAfter> {
  const last = await lastRecord(bus, identity.shard);
  if (last === undefined) return undefined;
  const published = breachIn(last);
  if (published === undefined || published.breachId !== breachId(identity.logId, published.accountId, published.ordinal)) {
    const where = { shard: identity.shard, offset: String(last.offset) };
    logger.warn(where, 'the last record of the breach topic is not of this log: publishing again');
    return undefined;
  }
  // A snapshot is written only where publishing is acknowledged, so a breach that it has folded lies before all that follows.
  const isFolded = (world.accounts.get(published.accountId)?.ordinal ?? 0n) >= published.ordinal;
  return isFolded ? undefined : published.breachId;
}

async function lastRecord(bus: Bus, partition: number): Promise<BusRecord | undefined> {
  const at = { topic: TOPICS.marginBreaches, partition };
  const { first, next } = await bus.offsets(at);
  // Offsets may have gaps, so the last record can lie a little before the end.
  for (let window = FIRST_WINDOW; ; window *= 8n) {
    const from = next - window > first ? next - window : first;
    let last: BusRecord | undefined;
    for (let offset = from; offset < next; ) {
      const records = await bus.read(at, offset, READ_LIMIT);
      if (records.length === 0) break;
      last = records.at(-1);
      offset = (last?.offset ?? offset) + 1n;
    }
    if (last !== undefined || from === first) return last;
  }
}

function breachIn(record: BusRecord): { readonly breachId: string; readonly accountId: string; readonly ordinal: bigint } | undefined {
  try {
    return record.value === undefined ? undefined : decodeMarginBreach(record.value);
  } catch {
    return undefined;
  }
}
