/** The settings of price-ingestion. Each has a default but those that name the installation, and says what it is for. */
import { DEFAULT_LOG_ID, SHARDS_MAX, type ConfigTree } from '@plimsoll/runtime';
import { z } from 'zod';

const whole = (least: number, most: number, standard: number) => z.int().min(least).max(most).default(standard);

export const priceIngestionConfigSchema = z.strictObject({
  /** The log's id. An empty log is opened with it; another one in the log refuses to start. */
  logId: z.uuid().default(DEFAULT_LOG_ID),
  /** N, the number of partitions of every account-keyed topic. An empty log is opened with it, for ever. */
  shards: z.int().min(1).max(SHARDS_MAX),
  /** Names this process in `OwnerChanged`. Unique among all that could ever write the same log. */
  member: z.string().min(1).max(128),
  /** `stepped`: frame by frame, as docs/determinism.md has it. `live`: as records come. */
  mode: z.enum(['live', 'stepped']).default('live'),
  /** Where log time comes from (live): the wall clock, or the times in the records, when history is replayed. */
  logTime: z.enum(['wall', 'event']).default('wall'),
  /** No two market-batches are closer than this (live): it bounds what everybody behind has to follow. */
  epochMinMillis: whole(0, 10_000, 10),
  /** Without marks an empty market-batch comes this often, so that time passes (live, by the wall clock). */
  idleMillis: whole(10, 60_000, 1_000),
  /** A record whose time is further ahead of log time than this is rejected: it would never grow stale. */
  timeAheadMillisMax: whole(0, 86_400_000, 60_000),
  /** The same by event time, where the next record may well be of another day. */
  eventTimeJumpMillisMax: whole(1_000, 3_153_600_000_000, 31_536_000_000),
  /** Records that are judged together (live). Bounded, so that a batch of nothing but refusals fits an append. */
  batchRecordsMax: whole(1, 1_000, 1_000),
  /** Records that may wait before nothing more is pulled. In stepped mode: beyond a whole step. */
  queueRecordsMax: whole(1, 1_000_000, 20_000),
  /** Records that one step of a frame may have (stepped). */
  frameRecordsMax: whole(1, 1 << 20, 1 << 20),
  /** While a full queue holds up the pulling, the group is told this often that the member lives. */
  heartbeatMillis: whole(10, 60_000, 3_000),
  /** How often lag is measured; 0: never. */
  lagIntervalMillis: whole(0, 600_000, 1_000),
});

export type PriceIngestionConfig = z.output<typeof priceIngestionConfigSchema>;
/** What has to be said; the rest has defaults. */
export type PriceIngestionSettings = z.input<typeof priceIngestionConfigSchema>;

/** For `loadConfig`: every key, those without a default as undefined. */
export const priceIngestionDefaults: ConfigTree = {
  shards: undefined,
  member: undefined,
  ...priceIngestionConfigSchema.partial({ shards: true, member: true }).parse({}),
};
