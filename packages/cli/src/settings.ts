/**
 * The settings of the `plimsoll` process: what holds for all services, and a section for each. Defaults < file <
 * environment (`PLIMSOLL_…`) < flags; every fault is told at once, with its source.
 */
import { readFileSync } from 'node:fs';
import { DEFAULT_LOG_ID, OperatingError, SHARDS_MAX, loadConfig, type ConfigTree, type LoadedConfig } from '@plimsoll/runtime';
import { z } from 'zod';
import { SERVICE_SCHEMAS } from './composition';

const settingsSchema = z.strictObject({
  /** Namespace of every id. Logs that are to be compared have the same. */
  logId: z.uuid().default(DEFAULT_LOG_ID),
  /** N, the partitions of accounts. An existing log keeps the number that it was opened with. */
  shards: z.int().min(1).max(SHARDS_MAX).default(4),
  marksPartitions: z.int().min(1).max(64).default(4),
  http: z
    .strictObject({
      /** Where metrics and health are served. There is no authentication: put something in front before binding it wider. */
      host: z.string().min(1).default('127.0.0.1'),
      /** 0: any free one. */
      port: z.int().min(0).max(65_535).default(9464),
    })
    .prefault({}),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  fillIngestion: SERVICE_SCHEMAS.fillIngestion.prefault({}),
  priceIngestion: SERVICE_SCHEMAS.priceIngestion.prefault({}),
  marginEvaluator: SERVICE_SCHEMAS.marginEvaluator.prefault({}),
  liquidationOrchestrator: SERVICE_SCHEMAS.liquidationOrchestrator.prefault({}),
});

export type Settings = z.output<typeof settingsSchema>;

/** The services by the names of their folders, and the section in which each is set. */
export const SERVICE_SECTIONS = {
  'fill-ingestion': 'fillIngestion',
  'price-ingestion': 'priceIngestion',
  'margin-evaluator': 'marginEvaluator',
  'liquidation-orchestrator': 'liquidationOrchestrator',
} as const satisfies Record<string, keyof Settings>;

export type ServiceName = keyof typeof SERVICE_SECTIONS;
export const SERVICE_NAMES = Object.keys(SERVICE_SECTIONS) as ServiceName[];

export interface SettingsQuestion {
  readonly file: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** By dotted key; undefined where the flag was not given. */
  readonly flags?: Readonly<Record<string, unknown>>;
}

/** @throws OperatingError `config_invalid` with every fault. */
export function loadSettings({ file, environment, flags = {} }: SettingsQuestion): LoadedConfig<Settings> {
  return loadConfig<Settings>({
    defaults: settingsSchema.parse({}) as ConfigTree,
    ...(file !== undefined && { file: { name: file, tree: readTree(file) } }),
    env: environment,
    envPrefix: 'PLIMSOLL_',
    flags,
    readSecretFile: (path) => readFileSync(path, 'utf8'),
    parse: (tree) => settingsSchema.safeParse(tree),
  });
}

function readTree(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OperatingError('config_invalid', `${file} cannot be read: ${why}`, { retry: false, cause });
  }
}
