/** What can be set. Nothing here changes a verdict: only when it is written, and how much is kept and published. */
import { DEFAULT_LOG_ID, SHARDS_MAX, type ConfigTree } from '@plimsoll/runtime';
import { z } from 'zod';

const count = z.int().min(1);

export const marginEvaluatorConfigSchema = z.strictObject({
  /** Namespace of every id. Two logs that are to be compared have the same. */
  logId: z.uuid().default(DEFAULT_LOG_ID),
  /** N: the partitions of every account-keyed topic. */
  shards: count.max(SHARDS_MAX),
  /** Unique among all processes that could ever own a shard: it fences by this name. */
  member: z.string().min(1).max(128),
  /** `stepped`: verdicts are written when a frame closes, and no wall clock applies. */
  mode: z.enum(['live', 'stepped']).default('live'),
  /** Transitions in one verdict-batch. */
  verdictsPerBatchMax: count.max(2_000).default(1_000),
  /** Transitions derived but not yet published, at which a shard stops reading. */
  transitionsWaitingMax: count.default(20_000),
  /** Account margins published a second and shard because an entry changed the account. Transitions and the audit come on top. */
  changedMarginsPerSecond: count.default(2_000),
  /** Live: how far the log's own record of what was judged may lag while nothing moves. */
  coverageSeconds: count.default(10),
  /** A snapshot after so many events of the log, … */
  snapshotEvents: count.default(100_000),
  /** … or, live, after so many seconds. */
  snapshotSeconds: count.default(600),
  /** The longest run of folding before the event loop gets a turn. One batch is never interrupted. */
  turnMillis: count.max(200).default(50),
  /** How long a graceful stop waits for the last verdicts to be written and published. */
  drainMillis: count.default(5_000),
});

export type MarginEvaluatorConfig = z.output<typeof marginEvaluatorConfigSchema>;
/** What has to be said; the rest has defaults. */
export type MarginEvaluatorSettings = z.input<typeof marginEvaluatorConfigSchema>;

/** For `loadConfig`: every key, those without a default as undefined. */
export const marginEvaluatorDefaults: ConfigTree = {
  shards: undefined,
  member: undefined,
  ...marginEvaluatorConfigSchema.partial({ shards: true, member: true }).parse({}),
};
