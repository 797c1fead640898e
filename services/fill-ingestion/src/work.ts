/** What the stages of a shard hand to each other. */
import type { Cursor } from '@plimsoll/domain';
import type { ProducerRecord } from '@plimsoll/runtime';
import type { Judgement } from './judge';
import type { PackedBatch } from './packer';

/** What a consumed batch has become, on its way to the log. */
export interface Work {
  readonly batches: readonly PackedBatch[];
  readonly deadLetters: readonly ProducerRecord[];
  readonly rejected: Judgement['rejected'];
  readonly cursors: readonly Cursor[];
  readonly newestMillis: number;
}
