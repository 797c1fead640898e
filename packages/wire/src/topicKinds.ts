/** Which kinds of record each topic carries, under which `ce_type`, and how each is encoded, decoded, checked and keyed. */
import type {
  AccountMargin,
  ClockRecord,
  Fill,
  FrameEnd,
  Funding,
  LiquidationOrder,
  LiquidationStep,
  MarginBreach,
  Mark,
  OrderEvent,
  ReferenceChangeFact,
  ReferenceRecord,
  Transfer,
} from '@plimsoll/domain';
import {
  checkClock,
  checkFill,
  checkFrameEnd,
  checkFunding,
  checkMark,
  checkOrder,
  checkReference,
  checkTransfer,
} from './checks';
import type { Codec } from './fields';
import { accountMarginCodec, liquidationOrderCodec, liquidationStepCodec, marginBreachCodec } from './outgoing';
import { clockCodec, fillCodec, frameEndCodec, fundingCodec, markCodec, orderCodec, transferCodec } from './records';
import { referenceRecordCodec } from './reference';

export interface IncomingRecords {
  readonly fills: Fill | FrameEnd;
  readonly transfers: Transfer | FrameEnd;
  readonly orders: OrderEvent | FrameEnd;
  readonly marks: Mark | Funding | ClockRecord | FrameEnd;
  readonly reference: ReferenceRecord | FrameEnd;
}

export interface TopicRecords extends IncomingRecords {
  readonly 'margin-breaches': MarginBreach;
  readonly 'account-margins': AccountMargin;
  readonly 'liquidation-orders': LiquidationOrder;
  readonly liquidations: LiquidationStep;
}

export type IncomingTopicKind = keyof IncomingRecords;
export type TopicKind = keyof TopicRecords;
export type IncomingRecord = IncomingRecords[IncomingTopicKind];

export const DEAD_LETTER_TYPE = 'plimsoll.dead-letter.v1';

export interface RecordKind<T> {
  readonly ceType: string;
  readonly ceTypeBytes: Uint8Array;
  readonly codec: Codec<T>;
  readonly key: (value: T) => string;
}

export interface IncomingKind<T> extends RecordKind<T> {
  /** Throws a Refusal. */
  readonly check: (value: T) => void;
}

function recordKind<T>(name: string, codec: Codec<T>, key: (value: T) => string): RecordKind<T> {
  const ceType = `plimsoll.${name}.v1`;
  return { ceType, ceTypeBytes: Buffer.from(ceType), codec, key };
}

const incoming = <T>(kind: RecordKind<T>, check: (value: T) => void): IncomingKind<T> => ({ ...kind, check });

const byAccount = (value: { readonly accountId: string }): string => value.accountId;
const byInstrument = (value: { readonly instrumentId: string }): string => value.instrumentId;

const fill = incoming(recordKind('fill', fillCodec, byAccount), checkFill);
const transfer = incoming(recordKind('transfer', transferCodec, byAccount), checkTransfer);
const order = incoming(recordKind('order', orderCodec, byAccount), checkOrder);
const mark = incoming(recordKind('mark', markCodec, byInstrument), checkMark);
const funding = incoming(recordKind('funding', fundingCodec, byInstrument), checkFunding);
// A clock and an end record are about a partition, which the producer names; the key only keeps them apart from data.
const clock = incoming(recordKind('clock', clockCodec, () => 'clock'), checkClock);
const frameEnd = incoming(recordKind('frame-end', frameEndCodec, () => 'frame-end'), checkFrameEnd);
const reference = incoming(
  recordKind('reference', referenceRecordCodec, (record) => referenceKey(record.change)),
  checkReference,
);

function referenceKey(change: ReferenceChangeFact): string {
  switch (change.kind) {
    case 'asset':
      return `asset:${change.assetId}`;
    case 'instrument':
      return `instrument:${change.instrumentId}`;
    case 'expired':
      return `expired:${change.instrumentId}`;
    case 'parameters':
      return `parameters:${change.parameterSetId}`;
    case 'act':
      return `act:${change.actId}`;
    default:
      return change satisfies never;
  }
}

const KIB = 1024;

export interface IncomingTopic {
  readonly sizeLimitBytes: number;
  /** The kind of a record that does not say its own. */
  readonly main: IncomingKind<IncomingRecord>;
  readonly byCeType: ReadonlyMap<string, IncomingKind<IncomingRecord>>;
}

function incomingTopic(sizeLimitBytes: number, main: unknown, ...others: unknown[]): IncomingTopic {
  // Each kind takes its own record only; which one that is, `byCeType` and the domain's `kind` decide at run time.
  const kinds = [main, ...others] as IncomingKind<IncomingRecord>[];
  return {
    sizeLimitBytes,
    main: main as IncomingKind<IncomingRecord>,
    byCeType: new Map(kinds.map((kind) => [kind.ceType, kind])),
  };
}

export const INCOMING_TOPICS: { readonly [K in IncomingTopicKind]: IncomingTopic } = {
  fills: incomingTopic(64 * KIB, fill, frameEnd),
  transfers: incomingTopic(64 * KIB, transfer, frameEnd),
  orders: incomingTopic(64 * KIB, order, frameEnd),
  marks: incomingTopic(64 * KIB, mark, funding, clock, frameEnd),
  // A parameter set holds every instrument of the venue.
  reference: incomingTopic(512 * KIB, reference, frameEnd),
};

const BY_DOMAIN_KIND: { readonly [K in IncomingRecord['kind']]: RecordKind<Extract<IncomingRecord, { kind: K }>> } = {
  fill,
  transfer,
  order,
  mark,
  funding,
  clock,
  'frame-end': frameEnd,
  reference,
};

const OUTGOING: { readonly [K in Exclude<TopicKind, IncomingTopicKind>]: RecordKind<TopicRecords[K]> } = {
  'margin-breaches': recordKind('margin-breach', marginBreachCodec, byAccount),
  'account-margins': recordKind('account-margin', accountMarginCodec, byAccount),
  'liquidation-orders': recordKind('liquidation-order', liquidationOrderCodec, byAccount),
  liquidations: recordKind('liquidation-step', liquidationStepCodec, byAccount),
};

const isIncoming = (topicKind: TopicKind): topicKind is IncomingTopicKind => Object.hasOwn(INCOMING_TOPICS, topicKind);

/** How a value of a topic is written. */
export function kindOf<K extends TopicKind>(topicKind: K, value: TopicRecords[K]): RecordKind<TopicRecords[K]> {
  const kind = isIncoming(topicKind)
    ? BY_DOMAIN_KIND[(value as IncomingRecord).kind]
    : OUTGOING[topicKind as Exclude<TopicKind, IncomingTopicKind>];
  return kind as unknown as RecordKind<TopicRecords[K]>;
}
