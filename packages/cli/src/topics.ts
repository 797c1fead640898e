/** Topics by the names that people type, and their records decoded with no registry: the schemas are built in. */
import type { BusRecord } from '@plimsoll/runtime';
import { TOPICS } from '@plimsoll/runtime';
import {
  WireError,
  decodeAccountMargin,
  decodeLiquidationOrder,
  decodeLiquidationStep,
  decodeMarginBreach,
  readTopicRecord,
  type IncomingTopicKind,
} from '@plimsoll/wire';

/** `margin-breaches` for `plimsoll.margin-breaches.v1`. */
export const shortName = (topic: string): string => topic.replace(/^plimsoll\./, '').replace(/\.v\d+$/, '');

export const TOPIC_NAMES: readonly string[] = Object.values(TOPICS).map(shortName);

/** The full name, from the full or the short one; undefined when there is no such topic. */
export function topicOf(name: string): string | undefined {
  return Object.values(TOPICS).find((topic) => topic === name || shortName(topic) === name || (name === 'breaches' && topic === TOPICS.marginBreaches));
}

export type DecodedRecord =
  | { readonly kind: 'record'; readonly type: string; readonly value: object }
  | { readonly kind: 'tombstone' }
  /** A dead letter, or bytes that are no record of this topic. */
  | { readonly kind: 'bytes'; readonly reason: string; readonly detail: string; readonly bytes: Uint8Array };

const OUTGOING: Readonly<Record<string, (bytes: Uint8Array) => object>> = {
  [TOPICS.marginBreaches]: decodeMarginBreach,
  [TOPICS.accountMargins]: decodeAccountMargin,
  [TOPICS.liquidationOrders]: decodeLiquidationOrder,
  [TOPICS.liquidations]: decodeLiquidationStep,
};

const OUTGOING_TYPES: Readonly<Record<string, string>> = {
  [TOPICS.marginBreaches]: 'margin-breach',
  [TOPICS.accountMargins]: 'account-margin',
  [TOPICS.liquidationOrders]: 'liquidation-order',
  [TOPICS.liquidations]: 'liquidation-step',
};

const INCOMING: Readonly<Record<string, IncomingTopicKind>> = {
  [TOPICS.fills]: 'fills',
  [TOPICS.transfers]: 'transfers',
  [TOPICS.orders]: 'orders',
  [TOPICS.marks]: 'marks',
  [TOPICS.reference]: 'reference',
};

/** Never throws for what a record holds. */
export function decodeRecord(record: BusRecord): DecodedRecord {
  const { topic, value } = record;
  if (value === undefined) return { kind: 'tombstone' };
  const incoming = INCOMING[topic];
  if (incoming !== undefined) {
    const result = readTopicRecord(incoming, record);
    return result.ok
      ? { kind: 'record', type: result.record.kind, value: result.record }
      : { kind: 'bytes', reason: result.reason, detail: result.detail, bytes: value };
  }
  const decode = OUTGOING[topic];
  if (decode === undefined) {
    const say = (name: string, fallback: string): string => headerText(record, name) ?? fallback;
    return {
      kind: 'bytes',
      reason: say('__connect.errors.exception.class.name', 'unknown'),
      detail: say('__connect.errors.exception.message', ''),
      bytes: value,
    };
  }
  try {
    return { kind: 'record', type: OUTGOING_TYPES[topic] ?? shortName(topic), value: decode(value) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { kind: 'bytes', reason: error.code, detail: error.message, bytes: value };
  }
}

const utf8 = new TextDecoder();

export function headerText({ headers }: Pick<BusRecord, 'headers'>, name: string): string | undefined {
  const bytes = headers[name];
  return bytes === undefined ? undefined : utf8.decode(bytes);
}
