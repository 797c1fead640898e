/** What the services say during a run that has the terminal for itself: JSON lines in a file of the data directory. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createTelemetry, type Telemetry } from './composition';
import { VERSION } from './version';

export interface RunLog {
  readonly path: string;
  readonly telemetry: Telemetry;
  close(): Promise<void>;
}

/** The directory exists: an engine is open in it. */
export function openRunLog(dataDir: string): RunLog {
  const path = join(dataDir, 'services.log');
  const file = createWriteStream(path, { flags: 'a' });
  // A full disk is told by the log's own appends; what is lost here are words about it.
  file.on('error', () => undefined);
  return {
    path,
    telemetry: createTelemetry({ service: 'plimsoll', version: VERSION, logLevel: 'info', destination: { write: (line) => void file.write(line) } }),
    close: () => new Promise((resolve) => file.end(resolve)),
  };
}
