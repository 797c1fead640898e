/** Records for the topics: key, value, and CloudEvents 1.0 in Kafka's binary content mode. */
import { crc32cHex } from './crc32c';
import { DEAD_LETTER_TYPE, kindOf, type TopicKind, type TopicRecords } from './topicKinds';
import { writeMessage } from './writer';

export interface TopicRecord {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, Uint8Array>>;
}

export interface EnvelopeOptions {
  /** `ce_id`: the same for the same record, however often it is published. */
  readonly id: string;
  /** `ce_source`, a URI reference such as `/plimsoll/margin-evaluator`. */
  readonly source: string;
  /** `ce_time`. */
  readonly timeMicros: bigint;
  readonly correlationId?: string | undefined;
  readonly causationId?: string | undefined;
  /** Adds the `crc32c` header, so that a bit flipped on the way is found. */
  readonly withCrc32c?: boolean | undefined;
}

// From Node's pool of small buffers, at half the price of an encoder.
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const SPEC_VERSION = bytesOf('1.0');
const PROTOBUF = bytesOf('application/protobuf');
const OCTETS = bytesOf('application/octet-stream');

/** @throws WireError `out_of_range` when a value does not fit its field. */
export function toTopicRecord<K extends TopicKind>(
  topicKind: K,
  value: TopicRecords[K],
  options: EnvelopeOptions,
): TopicRecord {
  const kind = kindOf(topicKind, value);
  const key = bytesOf(kind.key(value));
  const bytes = writeMessage(value, kind.codec.write);
  const headers: Record<string, Uint8Array> = {
    ce_specversion: SPEC_VERSION,
    ce_id: bytesOf(options.id),
    ce_source: bytesOf(options.source),
    ce_type: kind.ceTypeBytes,
    ce_time: bytesOf(rfc3339(options.timeMicros)),
    ce_subject: key,
    'content-type': PROTOBUF,
  };
  if (options.correlationId !== undefined) headers['ce_correlationid'] = bytesOf(options.correlationId);
  if (options.causationId !== undefined) headers['ce_causationid'] = bytesOf(options.causationId);
  if (options.withCrc32c === true) headers['crc32c'] = bytesOf(crc32cHex(bytes));
  return { key, value: bytes, headers };
}

/** Microseconds as `2026-01-31T12:00:00.123456Z`. Times before 1970 are of no use here, and are not expected. */
function rfc3339(micros: bigint): string {
  const toSeconds = new Date(Number(micros / 1_000_000n) * 1000).toISOString().slice(0, 19);
  return `${toSeconds}.${String(micros % 1_000_000n).padStart(6, '0')}Z`;
}

// ------------------------------------------------------------------ dead letters

/** A value above this is cut, because the topic must take every dead letter. */
const DEAD_LETTER_VALUE_LIMIT_BYTES = 256 * 1024;
/** What is kept of what is cut: enough to see what it was. */
const DEAD_LETTER_KEPT_BYTES = 256;
const HEADER_COUNT_LIMIT = 32;
const HEADER_LIMIT_BYTES = 1024;

export interface RefusedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: Uint8Array | undefined;
  readonly value: Uint8Array | undefined;
  readonly headers: Readonly<Record<string, Uint8Array>>;
  readonly reason: string;
  readonly detail: string;
  /** Where it was refused: the service, or a step of it. */
  readonly stage: string;
}

export interface DeadLetterRecord {
  readonly key: Uint8Array | undefined;
  readonly value: Uint8Array | undefined;
  readonly headers: Readonly<Record<string, Uint8Array>>;
}

/**
 * The record as it came, and why it was refused, with the headers that Kafka Connect gives to its dead letters. The id
 * follows from where it stood, so that a dead letter published twice is known for one.
 */
export function toDeadLetterRecord(refused: RefusedRecord): DeadLetterRecord {
  const { topic, partition, offset, key, value } = refused;
  const headers = originalHeaders(refused.headers);
  const say = (name: string, text: string): void => {
    headers[name] = bytesOf(text);
  };
  say('ce_specversion', '1.0');
  say('ce_id', `dlq:${topic}:${partition}:${offset}`);
  say('ce_source', `/plimsoll/${refused.stage}`);
  say('ce_type', DEAD_LETTER_TYPE);
  say('ce_subject', `${topic}:${partition}:${offset}`);
  headers['content-type'] = OCTETS;
  say('__connect.errors.topic', topic);
  say('__connect.errors.partition', String(partition));
  say('__connect.errors.offset', String(offset));
  say('__connect.errors.stage', refused.stage);
  say('__connect.errors.class.name', 'plimsoll.wire');
  say('__connect.errors.exception.class.name', refused.reason);
  say('__connect.errors.exception.message', refused.detail);
  const isCut = value !== undefined && value.length > DEAD_LETTER_VALUE_LIMIT_BYTES;
  if (isCut) say('plimsoll.original.bytes', String(value.length));
  return {
    key: key === undefined ? undefined : cut(key, HEADER_LIMIT_BYTES),
    value: isCut ? cut(value, DEAD_LETTER_VALUE_LIMIT_BYTES) : value,
    headers,
  };
}

/** Under a prefix, so that what came from outside never passes for what this record says of itself. */
function originalHeaders(original: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const headers: Record<string, Uint8Array> = {};
  for (const [name, value] of Object.entries(original).slice(0, HEADER_COUNT_LIMIT)) {
    if (/^[A-Za-z0-9._-]{1,64}$/.test(name)) headers[`plimsoll.original.${name}`] = cut(value, HEADER_LIMIT_BYTES);
  }
  return headers;
}

/** A copy of the beginning, because a view would keep all of a large value alive. */
const cut = (bytes: Uint8Array, limit: number): Uint8Array =>
  bytes.length > limit ? Uint8Array.prototype.slice.call(bytes, 0, DEAD_LETTER_KEPT_BYTES) : bytes;
