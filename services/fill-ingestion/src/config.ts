/** The settings of fill-ingestion. Each has a default but those that name the installation, and says what it is for. */
import { APPEND_LIMIT_BYTES, DEFAULT_LOG_ID, SHARDS_MAX, type ConfigTree } from '@plimsoll/runtime';
import { z } from 'zod';

const whole = (least: number, most: number, standard: number) => z.int().min(least).max(most).default(standard);

export const fillIngestionConfigSchema = z.strictObject({
  /** The log's id. Must be the one that the log was opened with. */
  logId: z.uuid().default(DEFAULT_LOG_ID),
  /** N, the number of partitions of every account-keyed topic. Must be the one that the log was opened with. */
  shards: z.int().min(1).max(SHARDS_MAX),
  /** Names this process in `OwnerChanged`. Unique among all that could ever write the same log. */
  member: z.string().min(1).max(128),
  /** `stepped`: frame by frame, as docs/determinism.md has it. `live`: as records come. */
  mode: z.enum(['live', 'stepped']).default('live'),
  /** Entries of one ledger-batch. Smaller ones make more events of the same entries, and change no result. */
  batchEntriesMax: whole(1, 500, 500),
  /** Encoded bytes of one ledger-batch. */
  batchBytesMax: whole(128 * 1024, APPEND_LIMIT_BYTES - 1024, 448 * 1024),
  /** Records that are judged and appended together (live). */
  batchRecordsMax: whole(1, 20_000, 2_000),
  /** Records that may wait in one shard before nothing more is pulled. In stepped mode: beyond a whole frame. */
  queueRecordsMax: whole(1, 1_000_000, 6_000),
  /** Records that one frame of one shard may have (stepped). */
  frameRecordsMax: whole(1, 1 << 20, 1 << 20),
  /** Records in one delivery of the bus. */
  fetchRecordsMax: whole(1, 20_000, 2_000),
  /** While a full shard holds up the pulling, the group is told this often that the member lives. */
  heartbeatMillis: whole(10, 60_000, 3_000),
  /** How often lag is measured; 0: never. */
  lagIntervalMillis: whole(0, 600_000, 1_000),
});

export type FillIngestionConfig = z.output<typeof fillIngestionConfigSchema>;
export type FillIngestionSettings = z.input<typeof fillIngestionConfigSchema>;

/** For `loadConfig`: every key, those without a default as undefined. */
export const fillIngestionDefaults: ConfigTree = {
  shards: undefined,
  member: undefined,
  ...fillIngestionConfigSchema.partial({ shards: true, member: true }).parse({}),
};
