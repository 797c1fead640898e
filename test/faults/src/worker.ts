/**
 * The process to be killed: it runs the day on a data directory until it is complete, and says each frame that is over on
 * a line of its own. It is started again with the same settings as often as needed, and knows nothing of its end.
 */
import { runOctober, type FrameTime, type OctoberSettings } from '@plimsoll/test-fidelity';
import { writeSync } from 'node:fs';

/** One line of a worker. */
export interface WorkerLine {
  readonly frame: number;
  readonly of: number;
  readonly millis: number;
  readonly records: number;
  readonly orders: number;
}

const STDOUT = 1;

export async function runWorker(settingsJson: string): Promise<number> {
  const settings = JSON.parse(settingsJson) as OctoberSettings;
  const run = await runOctober(settings, sayFrame);
  return run.isComplete ? 0 : 1;
}

/** Written at once: what a killed process had in a buffer would be lost, and with it the moment. */
function sayFrame({ frame, of, millis, records, orders }: FrameTime): void {
  const line: WorkerLine = { frame, of, millis, records, orders };
  writeSync(STDOUT, `${JSON.stringify(line)}\n`);
}
