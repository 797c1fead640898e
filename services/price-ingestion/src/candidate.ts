/** A record as it came, and what the edge said of it. */
import { TOPICS, type BusRecord, type FrameLens } from '@plimsoll/runtime';
import { readTopicRecord, type EdgeResult } from '@plimsoll/wire';

export interface Candidate {
  readonly raw: BusRecord;
  readonly edge: EdgeResult;
}

export function readCandidate(raw: BusRecord): Candidate {
  return { raw, edge: readTopicRecord(raw.topic === TOPICS.reference ? 'reference' : 'marks', raw) };
}

/** How frames of a topic are gathered; a source is a partition. */
export const frameLens = (topic: string): FrameLens<Candidate> => ({
  offsetOf: ({ raw }) => raw.offset,
  frameEndOf: ({ edge }) => (edge.ok && edge.record.kind === 'frame-end' ? edge.record : undefined),
  sequenceOf: ({ edge }) => (edge.ok ? edge.record.sequence : undefined),
  nameOf: (source) => `${topic}:${source}`,
});
