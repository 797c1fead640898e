/** The codec between protobuf bytes and domain values, and the checks at the edge. */
export type { OwnerChanged } from './batchParts';
export * from './codecs';
export { crc32c, crc32cHex } from './crc32c';
export { readTopicRecord, type EdgeResult, type RawRecord } from './edge';
export {
  toDeadLetterRecord,
  toTopicRecord,
  type DeadLetterRecord,
  type EnvelopeOptions,
  type RefusedRecord,
  type TopicRecord,
} from './envelope';
export type { IncomingRecord, IncomingRecords, IncomingTopicKind, TopicKind, TopicRecords } from './topicKinds';
export { WireError, type WireErrorCode } from './wireError';
