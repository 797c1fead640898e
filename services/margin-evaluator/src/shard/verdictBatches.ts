/** Verdict-batches out of transitions: at most so many in one, and none above what an append can hold. */
import type { FoldedRevision, Transition, VerdictBatch } from '@plimsoll/domain';
import { EVENT_TYPES, PAYLOAD_LIMIT_BYTES, type EncodedBatch } from '@plimsoll/runtime';
import { encodeVerdictBatch } from '@plimsoll/wire';

export interface VerdictSpan {
  readonly shard: number;
  readonly transitions: readonly Transition[];
  /** What had been judged before, and what has been judged with these. */
  readonly foldedBefore: readonly FoldedRevision[];
  readonly folded: readonly FoldedRevision[];
  readonly frame: bigint | undefined;
  readonly isFrameClosed: boolean;
}

/**
 * The span in one batch or in several parts. Only the last part covers the new revisions and closes the frame: whoever finds
 * the parts cut off by a crash must not take them for the whole.
 */
export function verdictBatchesOf(span: VerdictSpan, transitionsMax: number): readonly EncodedBatch[] {
  const batches: EncodedBatch[] = [];
  let rest = span.transitions;
  do {
    const part = fittingPart(span, rest, transitionsMax);
    rest = rest.slice(part.count);
    batches.push({ type: EVENT_TYPES.verdictBatch, payload: part.payload });
  } while (rest.length > 0);
  return batches;
}

function fittingPart(
  span: VerdictSpan,
  rest: readonly Transition[],
  transitionsMax: number,
): { readonly count: number; readonly payload: Uint8Array } {
  for (let limit = transitionsMax; ; limit = Math.ceil(limit / 2)) {
    const transitions = rest.slice(0, limit);
    const more = transitions.length < rest.length;
    const batch: VerdictBatch = {
      shard: span.shard,
      transitions,
      folded: more ? span.foldedBefore : span.folded,
      more,
      frame: span.frame,
      isFrameClosed: span.isFrameClosed && !more,
    };
    const payload = encodeVerdictBatch(batch);
    if (payload.length <= PAYLOAD_LIMIT_BYTES || limit === 1) return { count: transitions.length, payload };
  }
}
