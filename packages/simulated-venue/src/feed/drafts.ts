/**
 * From facts to records: which topic and partition a fact goes to, in which order, and under which number. Both feeders
 * write what this file lays out; only the stepped one adds the end records of a frame.
 */
import type { Micros, RawQuantity } from '@plimsoll/domain';
import { TOPICS, partitionOfKey, utf8, type ProducerRecord, type TopicName } from '@plimsoll/runtime';
import { toTopicRecord, type IncomingRecord, type IncomingTopicKind } from '@plimsoll/wire';
import type { Answer } from '../venue/answerOrder';
import { sequenceOf, type Frame, type LedgerRecord, type MarketRecord } from '../frame';

/** A record before it has a number. */
export interface Draft {
  readonly topicKind: IncomingTopicKind;
  readonly value: IncomingRecord;
  /** Where the value does not belong, for noise. */
  readonly partition?: number;
  /** Written instead of the value's own bytes, for noise. */
  readonly bytes?: Uint8Array;
  /** How often the record is repeated right after itself. */
  readonly repeats?: number;
}

export interface Partitions {
  /** N: one number for all account-keyed topics. */
  readonly shards: number;
  readonly marksPartitions: number;
}

/** A record in its place. */
export interface Outgoing extends ProducerRecord {
  readonly topic: TopicName;
  readonly partition: number;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** The three steps of a frame, each in the order in which it is written. */
export interface FrameRecords {
  readonly reference: readonly Outgoing[];
  readonly ledger: readonly Outgoing[];
  readonly marks: readonly Outgoing[];
}

/** Adds records to a frame's own. */
export interface FrameNoise {
  ledger(frame: Frame, drafts: readonly Draft[], partitions: Partitions): readonly Draft[];
  marks(frame: Frame, drafts: readonly Draft[]): readonly Draft[];
}

export interface LayoutOptions extends Partitions {
  readonly noise?: FrameNoise | undefined;
  /** Each step ends with an end record in every partition of its topics. */
  readonly hasFrameEnds: boolean;
}

const SOURCE = '/plimsoll/simulated-venue';

const TOPIC_OF: { readonly [K in IncomingTopicKind]: TopicName } = {
  fills: TOPICS.fills,
  transfers: TOPICS.transfers,
  orders: TOPICS.orders,
  marks: TOPICS.marks,
  reference: TOPICS.reference,
};

/** The venue's answers come before what the frame's own accounts do. */
export function layOutFrame(frame: Frame, answers: Answer, options: LayoutOptions): FrameRecords {
  const numbering = new Numbering(frame, options);
  const { noise } = options;
  const ledger = [...answers, ...frame.ledger].map(ledgerDraft);
  const marks = frame.marks.map((value): Draft => ({ topicKind: 'marks', value }));
  return {
    reference: numbering.write(frame.reference.map((change) => referenceDraft(change, frame.logTime)), ['reference']),
    ledger: numbering.write(noise?.ledger(frame, ledger, options) ?? ledger, ['fills', 'transfers', 'orders']),
    marks: numbering.write(noise?.marks(frame, marks) ?? marks, ['marks']),
  };
}

/** Answers outside of any frame, without numbers: what a venue says live. */
export function layOutAnswers(answers: Answer, logTime: Micros, partitions: Partitions): readonly Outgoing[] {
  return answers.map((answer) => place(ledgerDraft(answer), undefined, logTime, partitions));
}

const referenceDraft = (change: Frame['reference'][number], venueTime: Micros): Draft => ({
  topicKind: 'reference',
  value: { kind: 'reference', change, venueTime, sequence: undefined },
});

export function ledgerDraft(value: LedgerRecord): Draft {
  switch (value.kind) {
    case 'fill':
      return { topicKind: 'fills', value };
    case 'transfer':
      return { topicKind: 'transfers', value };
    case 'order':
      return { topicKind: 'orders', value };
    default:
      return value satisfies never;
  }
}

/** One running number over the three steps of a frame, so that sequences rise in every partition and none comes twice. */
class Numbering {
  private next = 0;

  constructor(
    private readonly frame: Frame,
    private readonly options: LayoutOptions,
  ) {}

  write(drafts: readonly Draft[], topicKinds: readonly IncomingTopicKind[]): Outgoing[] {
    const records = drafts.flatMap((draft) => {
      const record = this.record(draft);
      return Array.from({ length: 1 + (draft.repeats ?? 0) }, () => record);
    });
    if (this.options.hasFrameEnds) {
      for (const topicKind of topicKinds) records.push(...this.frameEnds(topicKind));
    }
    return records;
  }

  private record(draft: Draft): Outgoing {
    return place(draft, sequenceOf(this.frame.frame, this.next++), this.frame.logTime, this.options);
  }

  private frameEnds(topicKind: IncomingTopicKind): Outgoing[] {
    const { frame, logTime } = this.frame;
    return Array.from({ length: partitionsOf(topicKind, this.options) }, (_, partition) =>
      this.record({ topicKind, partition, value: { kind: 'frame-end', frame, logTime, sequence: 0n } }),
    );
  }
}

function place({ topicKind, value, partition, bytes }: Draft, sequence: bigint | undefined, timeMicros: Micros, partitions: Partitions): Outgoing {
  const numbered = { ...value, sequence } as IncomingRecord;
  // A draft's topic fits its value by its making; the codec is chosen by the value's own kind.
  const record = toTopicRecord(topicKind, numbered as never, {
    id: idOf(numbered),
    source: SOURCE,
    timeMicros,
    correlationId: 'liquidationId' in numbered ? numbered.liquidationId : undefined,
  });
  return {
    topic: TOPIC_OF[topicKind],
    partition: partition ?? partitionOfKey(record.key, partitionsOf(topicKind, partitions)),
    key: record.key,
    value: bytes ?? record.value,
    headers: record.headers,
  };
}

/** The record's `ce_id`: what it is about where it has an identity of its own, and its number otherwise. */
function idOf(record: IncomingRecord): string {
  switch (record.kind) {
    case 'fill':
      return `fill:${record.fillId}:${record.side}`;
    case 'transfer':
      return `transfer:${record.transferId}`;
    case 'order':
      return `order:${record.orderId}:${record.orderSequence}`;
    default:
      return `${record.kind}:${record.sequence}`;
  }
}

export function partitionsOf(topicKind: IncomingTopicKind, { shards, marksPartitions }: Partitions): number {
  if (topicKind === 'reference') return 1;
  return topicKind === 'marks' ? marksPartitions : shards;
}

/** The partition of an account in every account-keyed topic. */
export const shardOf = (accountId: string, { shards }: Partitions): number => partitionOfKey(utf8(accountId), shards);

export const isMark = (record: MarketRecord): record is Extract<MarketRecord, { kind: 'mark' }> => record.kind === 'mark';

/** A quantity whose exponent is not the instrument's. */
export const misplaced = ({ mantissa, exponent }: RawQuantity): RawQuantity => ({ mantissa, exponent: exponent + 1 });
