/** A record on its way to becoming a fact: as it came, and what the edge said of it. */
import type { IncomingRecord, IncomingTopicKind } from '@plimsoll/wire';
import { readTopicRecord, type EdgeResult } from '@plimsoll/wire';
import { LEDGER_TOPICS, type BusRecord, type FrameLens } from '@plimsoll/runtime';

/** Index into `LEDGER_TOPICS`, as in a ledger entry: 0 fills, 1 transfers, 2 orders. */
export type Source = 0 | 1 | 2;
export const SOURCES: readonly Source[] = [0, 1, 2];

const KINDS: readonly IncomingTopicKind[] = ['fills', 'transfers', 'orders'];

export interface Candidate {
  readonly source: Source;
  readonly raw: BusRecord;
  readonly edge: EdgeResult;
}

export type LedgerRecord = Extract<IncomingRecord, { kind: 'fill' | 'transfer' | 'order' | 'frame-end' }>;

export function readCandidate(source: Source, raw: BusRecord): Candidate {
  return { source, raw, edge: readTopicRecord(KINDS[source] as IncomingTopicKind, raw) };
}

export function sourceOf(topic: string): Source | undefined {
  const index = (LEDGER_TOPICS as readonly string[]).indexOf(topic);
  return index === -1 ? undefined : (index as Source);
}

/** How frames of one shard are gathered. */
export const frameLens = (shard: number): FrameLens<Candidate> => ({
  offsetOf: ({ raw }) => raw.offset,
  frameEndOf: ({ edge }) => (edge.ok && edge.record.kind === 'frame-end' ? edge.record : undefined),
  sequenceOf: ({ edge }) => (edge.ok ? (edge.record as LedgerRecord).sequence : undefined),
  nameOf: (source) => `${LEDGER_TOPICS[source as Source]}:${shard}`,
});
