/** What a judgement refuses: a dead letter for whoever looks after the source, and the entry that accounts for it. */
import type { RecordRejected, RejectReason } from '@plimsoll/domain';
import { TOPICS, type BusRecord, type ProducerRecord } from '@plimsoll/runtime';
import { toDeadLetterRecord } from '@plimsoll/wire';

const STAGE = 'price-ingestion';

export class DeadLetters {
  readonly records: ProducerRecord[] = [];
  /** By topic and reason, for the counters. */
  readonly reasons: { readonly topic: string; readonly reason: RejectReason }[] = [];

  /** Notes the dead letter, which has to be published before the entry is appended. */
  reject(raw: BusRecord, reason: RejectReason, detail: string): RecordRejected {
    const { topic, partition, offset, key, value, headers } = raw;
    const letter = toDeadLetterRecord({ topic, partition, offset, key, value, headers, reason, detail, stage: STAGE });
    this.records.push({ topic: TOPICS.deadLetters, ...letter });
    this.reasons.push({ topic, reason });
    return { kind: 'rejected', topic, partition, offset, reason, detail, heldAt: undefined };
  }
}
