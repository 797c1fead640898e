/** A turn as liquidation-batches: one, or several parts where one append cannot hold it. A booking is never split here. */
import { invariant } from '@plimsoll/domain';
import type { FoldedRevision, LiquidationBatch, LiquidationEntry, Micros } from '@plimsoll/domain';
import { EVENT_TYPES, PAYLOAD_LIMIT_BYTES, type EncodedBatch } from '@plimsoll/runtime';
import { encodeLiquidationBatch } from '@plimsoll/wire';

export interface Turn {
  readonly entries: readonly LiquidationEntry[];
  /** The prefix of the log that it was planned on; the same in every part. */
  readonly folded: readonly FoldedRevision[];
  readonly logTime: Micros;
  /** In stepped mode; the last part closes it. */
  readonly frame: bigint | undefined;
}

export interface TurnPart extends EncodedBatch {
  readonly batch: LiquidationBatch;
}

/** The parts of a turn, a function of the turn alone: whoever repeats it after a crash finds the same cuts. */
export function turnParts(turn: Turn): readonly TurnPart[] {
  const parts: TurnPart[] = [];
  let rest = turn.entries;
  do {
    const part = fittingPart(turn, rest);
    rest = rest.slice(part.batch.entries.length);
    parts.push(part);
  } while (rest.length > 0);
  return parts;
}

function fittingPart(turn: Turn, rest: readonly LiquidationEntry[]): TurnPart {
  for (let limit = rest.length; ; limit = Math.ceil(limit / 2)) {
    const entries = rest.slice(0, limit);
    const more = entries.length < rest.length;
    const { folded, logTime, frame } = turn;
    const batch: LiquidationBatch = { entries, folded, logTime, more, frame, isFrameClosed: frame !== undefined && !more };
    const payload = encodeLiquidationBatch(batch);
    if (payload.length <= PAYLOAD_LIMIT_BYTES) return { type: EVENT_TYPES.liquidationBatch, payload, batch };
    invariant(limit > 1, `one entry of ${payload.length} bytes is above what an append holds`);
  }
}
