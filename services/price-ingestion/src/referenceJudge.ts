/**
 * Judges reference records in their order, each against what the ones before it have made of the state, and packs them into
 * changes that fit an append. A definition may so follow its asset in one batch.
 */
import { checkReferenceChange, type Micros, type ReferenceChange, type ReferenceChangeFact, type ReferenceEntry } from '@plimsoll/domain';
import { TOPICS, type CursorMeter } from '@plimsoll/runtime';
import type { Candidate } from './candidate';
import type { DeadLetters } from './deadLetters';
import { parameterSetHash, type PriceState } from './priceState';

/** Entries of one change, by the size of their records: a safe part of an append. */
const CHANGE_BYTES_MAX = 384 * 1024;
const ENTRY_OVERHEAD_BYTES = 512;
/** A record that would not fit a change even alone. */
const RECORD_BYTES_MAX = 480 * 1024;

export interface ReferenceStep {
  readonly frame: bigint | undefined;
  readonly logTime: Micros;
}

/** @returns the changes in order, at least one; the last carries the cursor and, in a frame, closes it */
export function judgeReference(
  state: PriceState,
  candidates: readonly Candidate[],
  meter: CursorMeter,
  step: ReferenceStep,
  deadLetters: DeadLetters,
): readonly ReferenceChange[] {
  const parts: ReferenceEntry[][] = [[]];
  let bytes = 0;
  for (const candidate of candidates) {
    const size = (candidate.raw.value?.length ?? 0) + ENTRY_OVERHEAD_BYTES;
    if (bytes > 0 && bytes + size > CHANGE_BYTES_MAX) {
      parts.push([]);
      bytes = 0;
    }
    const part = parts.at(-1) as ReferenceEntry[];
    const at = { revision: state.referenceRevision + BigInt(parts.length), entry: part.length };
    const entry = judge(state, candidate, meter, deadLetters, step.frame !== undefined);
    if (entry === undefined) continue;
    state.applyReferenceEntry(entry, at, step.logTime);
    part.push(entry);
    bytes += size;
  }
  return parts.map((entries, number) => {
    const isLast = number === parts.length - 1;
    const { frame, logTime } = step;
    return { entries, cursors: isLast ? [meter.cursor()] : [], frame, isFrameClosed: isLast && frame !== undefined, logTime };
  });
}

/** Undefined: a control record, which is counted and no more. */
function judge(
  state: PriceState,
  { raw, edge }: Candidate,
  meter: CursorMeter,
  deadLetters: DeadLetters,
  isStepped: boolean,
): ReferenceEntry | undefined {
  const reject = (reason: Extract<ReferenceEntry, { kind: 'rejected' }>['reason'], detail: string): ReferenceEntry => {
    meter.count('rejected');
    return deadLetters.reject(raw, reason, detail);
  };
  if (!edge.ok) return reject(edge.reason, edge.detail);
  const { record } = edge;
  if (record.kind !== 'reference') {
    meter.count('applied');
    return undefined;
  }
  if (isStepped && record.sequence === undefined) return reject('sequence_missing', 'stepped mode merges by sequence');
  const { change } = record;
  const first = state.findPublished(change);
  if (first !== undefined) {
    meter.count('duplicate');
    return { kind: 'duplicate', ...first, topic: TOPICS.reference, partition: raw.partition, offset: raw.offset };
  }
  if ((raw.value?.length ?? 0) > RECORD_BYTES_MAX) {
    return reject('record_too_large', `${raw.value?.length ?? 0} bytes, expected at most ${RECORD_BYTES_MAX}`);
  }
  const refusal = checkReferenceChange(state.world.reference, change);
  if (refusal !== undefined) return reject(refusal.reason, refusal.detail);
  meter.count('applied');
  return entryOf(change);
}

const entryOf = (change: ReferenceChangeFact): ReferenceEntry =>
  change.kind === 'parameters' ? { ...change, parameterSetHash: parameterSetHash(change) } : change;
