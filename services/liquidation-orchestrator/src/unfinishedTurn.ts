/**
 * A turn of which a crash left only the first parts in the log. It is planned again on the very prefix that its parts name,
 * and has to begin with exactly these parts: what follows them is what the former owner would have written.
 */
import { planTurn } from '@plimsoll/domain';
import type { LiquidationBatch } from '@plimsoll/domain';
import { OperatingError, isSameBytes, type EventLog } from '@plimsoll/runtime';
import { encodeLiquidationBatch } from '@plimsoll/wire';
import { FoldedLog } from './foldedLog';
import { turnParts, type TurnPart } from './turnBatches';

/** The parts still to be written. @throws OperatingError `verdict_mismatch` when the turn does not repeat. */
export async function restOfTurn(log: EventLog, shards: number, written: readonly LiquidationBatch[], signal: AbortSignal): Promise<readonly TurnPart[]> {
  const [first] = written;
  if (first === undefined) return [];
  const then = await foldUpTo(log, shards, first, signal);
  const { folded, logTime, frame } = first;
  const parts = turnParts({ entries: planTurn(then.world, then.book), folded, logTime, frame });
  const isSame = written.every((batch, index) => {
    const payload = parts[index]?.payload;
    return payload !== undefined && isSameBytes(payload, encodeLiquidationBatch(batch));
  });
  if (!isSame) {
    const where = folded.map(({ stream, revision }) => `${stream}:${revision}`).join(' ');
    throw new OperatingError('verdict_mismatch', `the turn on ${where} does not repeat: its first parts are in the log and are planned otherwise now`);
  }
  return parts.slice(written.length);
}

/** The fold of exactly the prefix that the batch names. */
async function foldUpTo(log: EventLog, shards: number, { folded }: LiquidationBatch, signal: AbortSignal): Promise<FoldedLog> {
  const wanted = new Map(folded.map(({ stream, revision }) => [stream, revision]));
  const then = new FoldedLog(shards);
  for await (const slice of log.subscribe({ signal })) {
    for (const event of slice.events) {
      if (event.revision <= (wanted.get(event.stream) ?? -1n)) then.fold(event);
    }
    if (folded.every(({ stream, revision }) => then.revisionOf(stream) >= revision)) return then;
    if (slice.caughtUp) break;
  }
  throw new OperatingError('log_corrupt', 'the log ends before what its own last turn had folded; restore the log from a copy');
}
