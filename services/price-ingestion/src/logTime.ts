/** Log time: the only clock of everybody behind the log, and it never falls. Where the next one comes from is the mode's choice. */
import { max, type Micros } from '@plimsoll/domain';
import type { Candidate } from './candidate';

/** By the wall clock. A clock that was set back makes log time stand still until it has caught up. */
export const wallLogTime = (previous: Micros, nowMicros: bigint): Micros => max(previous, nowMicros) as Micros;

/**
 * By the newest time in the records. One that is too far ahead is passed over, and will be rejected: a single wrong year
 * would stop time for ever.
 * @param jumpMicros how far one batch may move; the first time of a log may be any
 */
export function eventLogTime(previous: Micros, candidates: readonly Candidate[], jumpMicros: bigint): Micros {
  const limit = eventTimeMax(previous, jumpMicros);
  let newest: bigint = previous;
  for (const { edge } of candidates) {
    const time = edge.ok ? timeOf(edge.record) : undefined;
    if (time !== undefined && time > newest && time <= limit) newest = time;
  }
  return newest as Micros;
}

const ANY_TIME = 2n ** 62n;

export const eventTimeMax = (previous: Micros, jumpMicros: bigint): Micros =>
  (previous === 0n ? ANY_TIME : previous + jumpMicros) as Micros;

function timeOf(record: Extract<Candidate['edge'], { ok: true }>['record']): bigint | undefined {
  switch (record.kind) {
    case 'mark':
      return record.venueTime;
    case 'funding':
      return record.fundingTime;
    case 'clock':
      return record.logTime;
    case 'fill':
    case 'transfer':
    case 'order':
    case 'reference':
    case 'frame-end':
      return undefined;
  }
}
