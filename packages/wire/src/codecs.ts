/** The functions by name: bytes to value and back, for each message that stands in a topic or in the log. */
import type {
  AccountMargin,
  ClockRecord,
  Fill,
  FrameEnd,
  Funding,
  LedgerBatch,
  LiquidationBatch,
  LiquidationOrder,
  LiquidationStep,
  MarginBreach,
  Mark,
  MarketBatch,
  OrderEvent,
  ParameterSet,
  ReferenceChange,
  ReferenceRecord,
  Transfer,
  VerdictBatch,
} from '@plimsoll/domain';
import { ownerChangedCodec, type OwnerChanged } from './batchParts';
import { ledgerBatchCodec, marketBatchCodec, referenceChangeCodec, verdictBatchCodec } from './batches';
import type { Codec } from './fields';
import { liquidationBatchCodec } from './liquidationBatch';
import { accountMarginCodec, liquidationOrderCodec, liquidationStepCodec, marginBreachCodec } from './outgoing';
import { readMessage } from './reader';
import { clockCodec, fillCodec, frameEndCodec, fundingCodec, markCodec, orderCodec, transferCodec } from './records';
import { parametersCodec, referenceRecordCodec, sortedParameterSet } from './reference';
import { WireError } from './wireError';
import { writeMessage } from './writer';

/** @throws WireError `out_of_range` when a value does not fit its field. */
type Encode<T> = (value: T) => Uint8Array;
/** @throws WireError `undecodable`, `missing_field`, `out_of_range`. */
type Decode<T> = (bytes: Uint8Array) => T;

const encoder =
  <T>(codec: Codec<T>): Encode<T> =>
  (value) =>
    writeMessage(value, codec.write);
const decoder =
  <T>(codec: Codec<T>): Decode<T> =>
  (bytes) =>
    readMessage(bytes, codec.layout, codec.read);

// ------------------------------------------------------------------ topics

export const encodeFill: Encode<Fill> = encoder(fillCodec);
export const decodeFill: Decode<Fill> = decoder(fillCodec);
export const encodeTransfer: Encode<Transfer> = encoder(transferCodec);
export const decodeTransfer: Decode<Transfer> = decoder(transferCodec);
export const encodeOrderEvent: Encode<OrderEvent> = encoder(orderCodec);
export const decodeOrderEvent: Decode<OrderEvent> = decoder(orderCodec);
export const encodeMark: Encode<Mark> = encoder(markCodec);
export const decodeMark: Decode<Mark> = decoder(markCodec);
export const encodeFunding: Encode<Funding> = encoder(fundingCodec);
export const decodeFunding: Decode<Funding> = decoder(fundingCodec);
export const encodeClock: Encode<ClockRecord> = encoder(clockCodec);
export const decodeClock: Decode<ClockRecord> = decoder(clockCodec);
export const encodeFrameEnd: Encode<FrameEnd> = encoder(frameEndCodec);
export const decodeFrameEnd: Decode<FrameEnd> = decoder(frameEndCodec);
export const encodeReferenceRecord: Encode<ReferenceRecord> = encoder(referenceRecordCodec);
export const decodeReferenceRecord: Decode<ReferenceRecord> = decoder(referenceRecordCodec);
export const encodeMarginBreach: Encode<MarginBreach> = encoder(marginBreachCodec);
export const decodeMarginBreach: Decode<MarginBreach> = decoder(marginBreachCodec);
export const encodeAccountMargin: Encode<AccountMargin> = encoder(accountMarginCodec);
export const decodeAccountMargin: Decode<AccountMargin> = decoder(accountMarginCodec);
export const encodeLiquidationOrder: Encode<LiquidationOrder> = encoder(liquidationOrderCodec);
export const decodeLiquidationOrder: Decode<LiquidationOrder> = decoder(liquidationOrderCodec);
export const encodeLiquidationStep: Encode<LiquidationStep> = encoder(liquidationStepCodec);
export const decodeLiquidationStep: Decode<LiquidationStep> = decoder(liquidationStepCodec);

// ------------------------------------------------------------------ log

export const encodeReferenceChange: Encode<ReferenceChange> = encoder(referenceChangeCodec);
export const decodeReferenceChange: Decode<ReferenceChange> = decoder(referenceChangeCodec);
export const encodeMarketBatch: Encode<MarketBatch> = encoder(marketBatchCodec);
export const decodeMarketBatch: Decode<MarketBatch> = decoder(marketBatchCodec);
export const encodeLedgerBatch: Encode<LedgerBatch> = encoder(ledgerBatchCodec);
export const decodeLedgerBatch: Decode<LedgerBatch> = decoder(ledgerBatchCodec);
export const encodeVerdictBatch: Encode<VerdictBatch> = encoder(verdictBatchCodec);
export const decodeVerdictBatch: Decode<VerdictBatch> = decoder(verdictBatchCodec);
export const encodeLiquidationBatch: Encode<LiquidationBatch> = encoder(liquidationBatchCodec);
export const decodeLiquidationBatch: Decode<LiquidationBatch> = decoder(liquidationBatchCodec);
export const encodeOwnerChanged: Encode<OwnerChanged> = encoder(ownerChangedCodec);
export const decodeOwnerChanged: Decode<OwnerChanged> = decoder(ownerChangedCodec);

export type LogFact =
  | { readonly type: 'reference-change'; readonly value: ReferenceChange }
  | { readonly type: 'market-batch'; readonly value: MarketBatch }
  | { readonly type: 'ledger-batch'; readonly value: LedgerBatch }
  | { readonly type: 'verdict-batch'; readonly value: VerdictBatch }
  | { readonly type: 'liquidation-batch'; readonly value: LiquidationBatch }
  | { readonly type: 'owner-changed'; readonly value: OwnerChanged };

export type LogEventType = LogFact['type'];

export const LOG_EVENT_TYPES: readonly LogEventType[] = [
  'reference-change',
  'market-batch',
  'ledger-batch',
  'verdict-batch',
  'liquidation-batch',
  'owner-changed',
];

/** @throws WireError when the type is unknown or the bytes are damaged: the shard stops. */
export function decodeLogEvent(type: string, payload: Uint8Array): LogFact {
  switch (type as LogEventType) {
    case 'reference-change':
      return { type: 'reference-change', value: decodeReferenceChange(payload) };
    case 'market-batch':
      return { type: 'market-batch', value: decodeMarketBatch(payload) };
    case 'ledger-batch':
      return { type: 'ledger-batch', value: decodeLedgerBatch(payload) };
    case 'verdict-batch':
      return { type: 'verdict-batch', value: decodeVerdictBatch(payload) };
    case 'liquidation-batch':
      return { type: 'liquidation-batch', value: decodeLiquidationBatch(payload) };
    case 'owner-changed':
      return { type: 'owner-changed', value: decodeOwnerChanged(payload) };
    default:
      throw new WireError('unknown_event_type', 'type', 'is not an event type of the log');
  }
}

// ------------------------------------------------------------------ what hashes are made of

/** A breach without its citations, which differ between logs that say the same. */
export function encodeBreachForHash(breach: MarginBreach): Uint8Array {
  return encodeMarginBreach({ ...breach, citations: [] });
}

/** What a parameter set's hash is made of: its message, instruments and collaterals sorted by id. */
export function canonicalParameterSet(set: ParameterSet): Uint8Array {
  return writeMessage(sortedParameterSet(set), parametersCodec.write);
}
