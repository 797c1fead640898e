/**
 * Judges a batch of records of one shard: fact, held, duplicate or rejected, each in its place. It works on the whole batch
 * at once, asks the index once, and waits for nobody: what has to be published and appended is handed back.
 */
import { checkTransfer, classifyFill, type LedgerFact, type ReferenceState, type RejectReason } from '@plimsoll/domain';
import { LEDGER_TOPICS, TOPICS, type Outcome, type ProducerRecord, type SeenAt } from '@plimsoll/runtime';
import { encodeFill, toDeadLetterRecord } from '@plimsoll/wire';
import type { Candidate, LedgerRecord } from './candidate';
import { checkOrder, checkPlacement } from './checks';
import type { LedgerCursors } from './cursors';
import type { RefusedHeldFill } from './heldFills';
import { identityOf, type Identified, type Identity } from './identity';
import { orphanKey } from './ledgerTail';
import type { LedgerPacker } from './packer';
import type { SeenIdentities } from './seenIdentities';

const STAGE = 'fill-ingestion';

export interface JudgeOptions {
  readonly shard: number;
  readonly shards: number;
  readonly seen: SeenIdentities;
  readonly reference: ReferenceState;
  /** See `LedgerTail.orphans`. What has been counted is removed. */
  readonly orphans: Map<string, Outcome>;
  readonly isStepped: boolean;
}

/** What a batch is being made into. */
export interface Judgement {
  readonly packer: LedgerPacker;
  readonly cursors: LedgerCursors;
  readonly deadLetters: ProducerRecord[];
  /** By topic and reason, for the counters. */
  readonly rejected: { readonly topic: string; readonly reason: RejectReason }[];
}

/** What the first look at a record leaves to be decided. */
type Opened =
  | { readonly kind: 'settled' }
  | { readonly kind: 'refused'; readonly reason: RejectReason; readonly detail: string }
  | { readonly kind: 'identified'; readonly record: Identified; readonly identity: Identity };

const SETTLED: Opened = { kind: 'settled' };

/** Judges records in their order. Control records are the caller's: they are counted, and never come here. */
export function judgeRecords(options: JudgeOptions, candidates: readonly Candidate[], into: Judgement): void {
  const opened = candidates.map((candidate) => openCandidate(options, candidate, into));
  const indexed = findIndexed(options.seen, opened);
  candidates.forEach((candidate, at) => {
    const found = opened[at] as Opened;
    if (found.kind === 'refused') reject(candidate, found.reason, found.detail, into);
    if (found.kind === 'identified') judgeIdentified(options, candidate, found, indexed[at], into);
  });
}

/** The refusals of held fills that a definition has come for. Counted when they were held, so no cursor moves. */
export function rejectHeld(shard: number, refused: readonly RefusedHeldFill[], into: Judgement): void {
  for (const { held, refusal } of refused) {
    const at = { topic: TOPICS.fills, partition: shard, offset: held.offset };
    into.packer.addRefusedHeld(
      { kind: 'rejected', ...at, ...refusal, heldAt: { revision: held.revision, entry: held.entry } },
      held.offset,
    );
    const key = new TextEncoder().encode(held.fill.accountId);
    noteRejected({ ...at, key, value: encodeFill(held.fill), headers: {} }, refusal.reason, refusal.detail, into);
  }
}

function openCandidate(options: JudgeOptions, candidate: Candidate, into: Judgement): Opened {
  const { source, raw, edge } = candidate;
  const orphaned = options.orphans.size === 0 ? undefined : takeOrphan(options.orphans, candidate);
  if (orphaned !== undefined) {
    into.cursors.of(source).count(orphaned);
    return SETTLED;
  }
  if (!edge.ok) return { kind: 'refused', reason: edge.reason, detail: edge.detail };
  const record = edge.record as LedgerRecord;
  if (record.kind === 'frame-end') {
    into.cursors.of(source).count('applied');
    return SETTLED;
  }
  const misplaced = checkPlacement(raw.key, record.accountId, options.shard, options.shards);
  if (misplaced !== undefined) return { kind: 'refused', ...misplaced };
  if (options.isStepped && record.sequence === undefined) {
    return { kind: 'refused', reason: 'sequence_missing', detail: 'stepped mode merges by sequence' };
  }
  return { kind: 'identified', record, identity: identityOf(record) };
}

/** A record that a part without its closing batch holds already. */
function takeOrphan(orphans: Map<string, Outcome>, { source, raw }: Candidate): Outcome | undefined {
  const key = orphanKey(source, raw.offset);
  const outcome = orphans.get(key);
  if (outcome !== undefined) orphans.delete(key);
  return outcome;
}

/** The index's answers beside the records that they are about. */
function findIndexed(seen: SeenIdentities, opened: readonly Opened[]): readonly (SeenAt | undefined)[] {
  const asked: number[] = [];
  const identities: Identity[] = [];
  opened.forEach((found, at) => {
    if (found.kind !== 'identified') return;
    asked.push(at);
    identities.push(found.identity);
  });
  const answers = seen.findIndexed(identities);
  const indexed = new Array<SeenAt | undefined>(opened.length);
  answers.forEach((answer, nth) => (indexed[asked[nth] as number] = answer));
  return indexed;
}

function judgeIdentified(
  options: JudgeOptions,
  candidate: Candidate,
  { record, identity }: Extract<Opened, { kind: 'identified' }>,
  indexed: SeenAt | undefined,
  into: Judgement,
): void {
  // In flight first: also what stands a few records further up in this very batch.
  const first = options.seen.findInFlight(identity) ?? indexed;
  const { source, raw } = candidate;
  if (first !== undefined) {
    const { topic, partition, offset } = raw;
    into.packer.add(candidate, { kind: 'duplicate', ...first, topic, partition, offset });
    into.cursors.of(source).count('duplicate');
    return;
  }
  const verdict = classify(options.reference, record);
  if (verdict.kind === 'rejected') return reject(candidate, verdict.reason, verdict.detail, into);
  options.seen.note(identity, into.packer.add(candidate, verdict.fact, identity));
  into.cursors.of(source).count(verdict.kind);
}

type Classified =
  | { readonly kind: 'applied' | 'held'; readonly fact: LedgerFact }
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly detail: string };

function classify(reference: ReferenceState, record: Identified): Classified {
  switch (record.kind) {
    case 'fill': {
      const verdict = classifyFill(reference, record);
      if (verdict.kind === 'applied') return { kind: 'applied', fact: record };
      return verdict.kind === 'held' ? { kind: 'held', fact: { kind: 'held', fill: record } } : verdict;
    }
    case 'transfer': {
      const refusal = checkTransfer(reference, record);
      return refusal === undefined ? { kind: 'applied', fact: record } : { kind: 'rejected', ...refusal };
    }
    case 'order': {
      const refusal = checkOrder(reference, record);
      return refusal === undefined ? { kind: 'applied', fact: record } : { kind: 'rejected', ...refusal };
    }
  }
}

function reject(candidate: Candidate, reason: RejectReason, detail: string, into: Judgement): void {
  const { source, raw } = candidate;
  const { partition, offset } = raw;
  const topic = LEDGER_TOPICS[source];
  into.packer.add(candidate, { kind: 'rejected', topic, partition, offset, reason, detail, heldAt: undefined });
  into.cursors.of(source).count('rejected');
  noteRejected(raw, reason, detail, into);
}

function noteRejected(
  raw: Pick<Candidate['raw'], 'topic' | 'partition' | 'offset' | 'key' | 'value' | 'headers'>,
  reason: RejectReason,
  detail: string,
  into: Judgement,
): void {
  const { topic, partition, offset, key, value, headers } = raw;
  const letter = toDeadLetterRecord({ topic, partition, offset, key, value, headers, reason, detail, stage: STAGE });
  into.deadLetters.push({ topic: TOPICS.deadLetters, ...letter });
  into.rejected.push({ topic, reason });
}
