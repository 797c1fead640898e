/**
 * Where the command picks its parts: the one file of this package that knows which engine there is and which services.
 */
import { openEmbedded } from '@plimsoll/embedded';
import type { Bus, EventLog } from '@plimsoll/runtime';

/** What stands in a data directory, read beside its writer or without one. */
export interface Reader {
  readonly log: EventLog;
  readonly bus: Bus;
  close(): Promise<void>;
}

/** @throws OperatingError `data_dir_invalid`. */
export async function openReader(dataDir: string): Promise<Reader> {
  return openEmbedded(dataDir, { readOnly: true });
}
