/** What can be set. Nothing here changes what a turn decides: only when it is taken, and when a guard stops it. */
import { DEFAULT_LOG_ID, SHARDS_MAX, type ConfigTree } from '@plimsoll/runtime';
import { z } from 'zod';

const count = z.int().min(1);

export const liquidationOrchestratorSchema = z.strictObject({
  /** Namespace of every id. Two logs that are to be compared have the same. */
  logId: z.uuid().default(DEFAULT_LOG_ID),
  /** N: the partitions of every account-keyed topic. */
  shards: count.max(SHARDS_MAX),
  /** Unique among all processes that could ever own the stream: it fences by this name. */
  member: z.string().min(1).max(128),
  /** `stepped`: one turn a frame, when all shards have closed it. `live`: a turn whenever something waits. */
  mode: z.enum(['live', 'stepped']).default('live'),
  /** A turn that would place more orders than this is written by nobody: the service halts until an operator looks. */
  ordersPerTurnMax: count.default(50_000),
  /** The longest run of folding before the event loop gets a turn. One event is never interrupted. */
  foldMillis: count.max(200).default(50),
  /** A snapshot after so many events of the log, … */
  snapshotEvents: count.default(100_000),
  /** … or, live, after so many seconds. */
  snapshotSeconds: count.default(600),
  /** How long a graceful stop waits for the turn under way to be written and published. */
  drainMillis: count.default(5_000),
});

export type LiquidationOrchestratorConfig = z.output<typeof liquidationOrchestratorSchema>;
/** What has to be said; the rest has defaults. */
export type LiquidationOrchestratorSettings = z.input<typeof liquidationOrchestratorSchema>;

/** For `loadConfig`: every key, those without a default as undefined. */
export const liquidationOrchestratorDefaults: ConfigTree = {
  shards: undefined,
  member: undefined,
  ...liquidationOrchestratorSchema.partial({ shards: true, member: true }).parse({}),
};
