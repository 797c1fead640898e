/**
 * The identity of a record, by which a repeated one is known whatever the distance in time: 128 bits of SHA-256 over a kind
 * tag and the fields that name it, each with its length before it, so that no two lists of fields read the same.
 *
 * A trade id is no identity: buyer and seller share it. Prices and sizes are none either: a venue that sends a fill again
 * with another price has not sent another fill.
 */
import type { Fill, OrderEvent, Transfer } from '@plimsoll/domain';
import { sha256Latin1 } from '@plimsoll/runtime';

export interface Identity {
  /** 16 bytes: the key of the index. */
  readonly key: Uint8Array;
  /** The same as text: the key of a Map. */
  readonly text: string;
}

export type Identified = Fill | Transfer | OrderEvent;

const IDENTITY_BYTES = 16;

/** More than four ids of 128 characters, whatever their encoding. */
const scratch = Buffer.alloc(8 * 1024);

export function identityOf(record: Identified): Identity {
  switch (record.kind) {
    case 'fill':
      return hashFields('f', record.venueId, record.fillId, record.accountId, record.side);
    case 'transfer':
      return hashFields('t', record.venueId, record.transferId, record.accountId, record.assetId);
    case 'order':
      return hashFields('o', record.venueId, record.orderId, String(record.orderSequence), '');
  }
}

/** Four fields at most, named one by one: a rest parameter would cost an array for every record. */
function hashFields(tag: string, a: string, b: string, c: string, d: string): Identity {
  scratch[0] = tag.charCodeAt(0);
  let end = writeField(1, a);
  end = writeField(end, b);
  end = writeField(end, c);
  end = writeField(end, d);
  const text = sha256Latin1(scratch.subarray(0, end)).slice(0, IDENTITY_BYTES);
  return { key: Buffer.from(text, 'latin1'), text };
}

function writeField(at: number, text: string): number {
  const length = scratch.write(text, at + 2, 'utf8');
  scratch[at] = length >> 8;
  scratch[at + 1] = length & 255;
  return at + 2 + length;
}
