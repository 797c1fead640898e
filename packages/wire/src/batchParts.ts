/** What several batches of the log share. Names and numbers as in log.proto. */
import type {
  Cursor,
  DuplicateIgnored,
  FoldedRevision,
  OffsetGap,
  RecordRejected,
  RejectReason,
} from '@plimsoll/domain';
import { code, list, optional, text, uint32, uint64 } from './fields';
import { group, message } from './message';

/** The first event of each stream after a change of its owner. */
export interface OwnerChanged {
  readonly member: string;
  readonly generation: string;
}

export const ownerChangedCodec = message<OwnerChanged>('OwnerChanged', {
  member: text(1, 'member'),
  generation: text(2, 'generation'),
});

export const cursorCodec = message<Cursor>('Cursor', {
  topic: text(1, 'topic'),
  partition: uint32(2, 'partition'),
  firstOffset: uint64(3, 'first_offset'),
  nextOffset: uint64(4, 'next_offset'),
  read: uint64(5, 'read'),
  applied: uint64(6, 'applied'),
  duplicate: uint64(7, 'duplicate'),
  conflated: uint64(8, 'conflated'),
  held: uint64(9, 'held'),
  rejected: uint64(10, 'rejected'),
  gaps: list(
    11,
    'gaps',
    message<OffsetGap>('OffsetGap', { firstOffset: uint64(1, 'first_offset'), nextOffset: uint64(2, 'next_offset') }),
  ),
});

export const foldedCodec = message<FoldedRevision>('FoldedRevision', {
  stream: text(1, 'stream'),
  revision: uint64(2, 'revision'),
});

export const duplicateCodec = message<DuplicateIgnored>(
  'DuplicateIgnored',
  {
    revision: uint64(1, 'revision'),
    entry: uint32(2, 'entry'),
    topic: text(3, 'topic'),
    partition: uint32(4, 'partition'),
    offset: uint64(5, 'offset'),
  },
  'duplicate',
);

// An object of all of them, because the compiler then proves that none is forgotten.
const REJECT_REASONS: { readonly [K in RejectReason]: true } = {
  checksum_mismatch: true,
  record_too_large: true,
  undecodable: true,
  unknown_record_type: true,
  missing_field: true,
  invalid_id: true,
  out_of_range: true,
  wrong_partition: true,
  exponent_mismatch: true,
  off_tick: true,
  off_lot: true,
  negative_price: true,
  unsupported_kind: true,
  unknown_instrument: true,
  unknown_asset: true,
  instrument_expired: true,
  definition_conflict: true,
  invalid_parameters: true,
  sequence_missing: true,
  time_out_of_range: true,
};

export const rejectedCodec = message<RecordRejected>(
  'RecordRejected',
  {
    topic: text(1, 'topic'),
    partition: uint32(2, 'partition'),
    offset: uint64(3, 'offset'),
    reason: code(4, 'reason', Object.keys(REJECT_REASONS) as RejectReason[]),
    detail: text(5, 'detail'),
    heldAt: optional(
      group<NonNullable<RecordRejected['heldAt']>>({
        revision: uint64(6, 'held_revision'),
        entry: uint32(7, 'held_entry'),
      }),
    ),
  },
  'rejected',
);
