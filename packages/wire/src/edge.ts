/**
 * The edge: what comes out of a topic becomes a domain value or a refusal with a closed reason. Nothing here throws for
 * what a record holds, because bad input never stops the line.
 */
import type { RejectReason } from '@plimsoll/domain';
import { crc32c } from './crc32c';
import type { InvalidId } from './ids';
import { readMessage } from './reader';
import { DETAIL_LENGTH, printable, Refusal, refuse, show } from './refusal';
import { INCOMING_TOPICS, type IncomingKind, type IncomingRecord, type IncomingTopic, type IncomingTopicKind } from './topicKinds';
import { WireError } from './wireError';

export type EdgeResult =
  | { readonly ok: true; readonly record: IncomingRecord }
  /** `detail`: the field, its value as far as it can be shown, and what was expected; printable, at most 256 characters. */
  | { readonly ok: false; readonly reason: RejectReason; readonly detail: string };

export interface RawRecord {
  readonly value: Uint8Array | undefined;
  readonly headers: Readonly<Record<string, Uint8Array>>;
}

export function readTopicRecord(topicKind: IncomingTopicKind, record: RawRecord): EdgeResult {
  try {
    return { ok: true, record: readChecked(INCOMING_TOPICS[topicKind], record) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.reason, error.detail);
    if (error instanceof WireError) return refused(reasonOf(error), error.message);
    throw error;
  }
}

function readChecked(topic: IncomingTopic, { value, headers }: RawRecord): IncomingRecord {
  if (value === undefined) throw new Refusal('undecodable', 'no value: a tombstone is not a record');
  // By size first: what follows costs time in proportion.
  if (value.length > topic.sizeLimitBytes) {
    throw new Refusal('record_too_large', `${value.length} bytes, expected at most ${topic.sizeLimitBytes}`);
  }
  const kind = kindByHeader(topic, headers['ce_type']);
  checkChecksum(value, headers['crc32c']);
  const decoded = readMessage(value, kind.codec.layout, kind.codec.read, refuseId);
  kind.check(decoded);
  return decoded;
}

function refuseId({ field, value, lengthLimit }: InvalidId): never {
  return refuse('invalid_id', field, value, `1 to ${lengthLimit} of A-Z a-z 0-9 ._:@/+=- after a letter or digit`);
}

function kindByHeader(topic: IncomingTopic, header: Uint8Array | undefined): IncomingKind<IncomingRecord> {
  if (header === undefined || isText(header, topic.main.ceType)) return topic.main;
  const ceType = asciiOf(header);
  const kind = topic.byCeType.get(ceType);
  if (kind !== undefined) return kind;
  const known = [...topic.byCeType.keys()].join(', ');
  throw new Refusal('unknown_record_type', `ce_type: ${show(ceType)}, expected one of ${known}`);
}

function checkChecksum(value: Uint8Array, header: Uint8Array | undefined): void {
  if (header === undefined) return;
  const actual = crc32c(value);
  if (hexWord(header) === actual) return;
  const shown = actual.toString(16).padStart(8, '0');
  throw new Refusal('checksum_mismatch', `crc32c: ${show(asciiOf(header))}, the value has ${shown}`);
}

/** The number that 8 hex digits say, in either case; undefined when they are not that. */
function hexWord(header: Uint8Array): number | undefined {
  if (header.length !== 8) return undefined;
  let word = 0;
  for (let index = 0; index < 8; index++) {
    const digit = HEX_DIGITS[header[index] as number] as number;
    if (digit > 15) return undefined;
    word = (word << 4) | digit;
  }
  return word >>> 0;
}

const HEX_DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return digit < 0 ? 255 : digit;
});

/** Byte by byte: it runs for each record, and a string made of the header would cost as much as half of the decoding. */
function isText(bytes: Uint8Array, text: string): boolean {
  if (bytes.length !== text.length) return false;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** As much of a header as any known one has; other bytes than ASCII become characters that match nothing. */
const HEADER_LENGTH = 80;
const asciiOf = (header: Uint8Array): string =>
  Buffer.prototype.latin1Slice.call(header, 0, Math.min(header.length, HEADER_LENGTH));

function reasonOf(error: WireError): RejectReason {
  return error.code === 'unknown_event_type' ? 'undecodable' : error.code;
}

function refused(reason: RejectReason, detail: string): EdgeResult {
  return { ok: false, reason, detail: printable(detail, DETAIL_LENGTH) };
}
