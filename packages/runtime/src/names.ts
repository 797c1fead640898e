/**
 * The names that services, adapters and operators share: topics, streams, event types, groups, and the rules by which ids
 * are made. Each is written once, here; a name that changes is a new version of the contract.
 */
import { invariant } from '@plimsoll/domain';
import { concatBytes, sha256, utf8, uuidV5 } from './hash';
import type { TopicSpec } from './ports/bus';

export const TOPICS = {
  fills: 'plimsoll.fills.v1',
  transfers: 'plimsoll.transfers.v1',
  orders: 'plimsoll.orders.v1',
  marks: 'plimsoll.marks.v1',
  reference: 'plimsoll.reference.v1',
  marginBreaches: 'plimsoll.margin-breaches.v1',
  accountMargins: 'plimsoll.account-margins.v1',
  liquidationOrders: 'plimsoll.liquidation-orders.v1',
  liquidations: 'plimsoll.liquidations.v1',
  deadLetters: 'plimsoll.dead-letters.v1',
} as const;

export type TopicName = (typeof TOPICS)[keyof typeof TOPICS];

/** What fill-ingestion reads. The order is the `source` of a ledger entry: 0 fills, 1 transfers, 2 orders. */
export const LEDGER_TOPICS = [TOPICS.fills, TOPICS.transfers, TOPICS.orders] as const;

/** Keyed by account id and partitioned alike, so that partition p is shard p. */
export const ACCOUNT_KEYED_TOPICS: readonly TopicName[] = [
  ...LEDGER_TOPICS,
  TOPICS.marginBreaches,
  TOPICS.accountMargins,
  TOPICS.liquidationOrders,
  TOPICS.liquidations,
];

/** Every topic as it has to exist. @param options.shards N: one number for all account-keyed topics. */
export function topicSpecs(options: { readonly shards: number; readonly marksPartitions: number }): readonly TopicSpec[] {
  const { shards, marksPartitions } = options;
  invariant(Number.isInteger(shards) && shards >= 1 && shards <= SHARDS_MAX, `shards must be 1 to ${SHARDS_MAX}, not ${shards}`);
  invariant(Number.isInteger(marksPartitions) && marksPartitions >= 1, `marks need a partition, not ${marksPartitions}`);
  const compacted: readonly TopicName[] = [TOPICS.reference, TOPICS.accountMargins];
  return Object.values(TOPICS).map((topic) => ({
    topic,
    partitions: ACCOUNT_KEYED_TOPICS.includes(topic) ? shards : topic === TOPICS.marks ? marksPartitions : 1,
    cleanup: compacted.includes(topic) ? 'compact' : 'delete',
  }));
}

/** The rule by which an account id finds its partition. Named in the log, and in the reason of a misplaced record. */
export const PARTITIONER = 'murmur2';

/** Three digits in a stream's name. */
export const SHARDS_MAX = 1_000;

export const STREAMS = { reference: 'reference', market: 'market', liquidation: 'liquidation' } as const;

/** `ledger-003`. Padded, because a prefix filter `ledger-1` would match `ledger-10`. */
export function ledgerStream(shard: number): string {
  return `ledger-${padShard(shard)}`;
}

export function verdictStream(shard: number): string {
  return `verdict-${padShard(shard)}`;
}

/** The shard that a stream's name ends with, or undefined. */
export function shardOfStream(stream: string): number | undefined {
  const digits = /^(?:ledger|verdict)-(\d{3})$/.exec(stream)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `ledger` of `ledger-003`: what metrics are labelled with. */
export function streamCategory(stream: string): string {
  return stream.replace(/-\d{3}$/, '');
}

export const EVENT_TYPES = {
  ownerChanged: 'owner-changed',
  referenceChange: 'reference-change',
  marketBatch: 'market-batch',
  ledgerBatch: 'ledger-batch',
  verdictBatch: 'verdict-batch',
  liquidationBatch: 'liquidation-batch',
} as const;

export type EventType = (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES];

/** Consumer groups, one to a service: they say who owns what, never where somebody was. */
export const GROUPS = {
  fillIngestion: 'plimsoll-fill-ingestion',
  priceIngestion: 'plimsoll-price-ingestion',
  marginEvaluator: 'plimsoll-margin-evaluator',
  liquidationOrchestrator: 'plimsoll-liquidation-orchestrator',
} as const;

/** A log without a configured id. Constant, never generated: hashes compare between runs of equal log id. */
export const DEFAULT_LOG_ID = '9e2d6c1a-5b7f-5d3e-8a41-706c696d736f';

/** UUIDv5 of (log id, account, n). @param ordinal n: the account's gapless transition number, from 1. */
export function breachId(logId: string, accountId: string, ordinal: bigint): string {
  // The number comes last and holds no colon, so no two pairs give one name.
  return uuidV5(logId, `${accountId}:${ordinal}`);
}

/** UUIDv5 of (log id, stream, revision, SHA-256 of the payload): the same bytes at the same place, and nothing else. */
export function eventId(logId: string, stream: string, revision: bigint, payload: Uint8Array): string {
  return eventIdOfHash(logId, stream, revision, sha256(payload));
}

/** The same where the payload's hash is known already. */
export function eventIdOfHash(logId: string, stream: string, revision: bigint, payloadSha256: Uint8Array): string {
  return uuidV5(logId, concatBytes(utf8(`${stream}:${revision}:`), payloadSha256));
}

function padShard(shard: number): string {
  invariant(Number.isInteger(shard) && shard >= 0 && shard < SHARDS_MAX, `not a shard: ${shard}`);
  return String(shard).padStart(3, '0');
}
