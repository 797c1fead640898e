/** A made market for `up --venue simulated`, which goes on where the log stands. */
import type { Logger } from '@plimsoll/runtime';
import { LiveFeeder, LiveVenue, SimulatedVenue, crashScenario, frameOfSequence } from '@plimsoll/simulated-venue';
import type { Engine } from '../composition';
import { Overview } from '../overview';
import { readToEnd } from '../reading';
import type { Settings } from '../settings';

const SEED = 'plimsoll';
const ACCOUNTS = 3_000;
/** One run of the scenario; a market that has fallen stays where it is. */
const SECONDS = 600;

/** Feeds and answers until the signal. */
export async function runSimulatedVenue({ log, bus }: Engine, { shards, marksPartitions }: Settings, signal: AbortSignal, logger: Logger): Promise<void> {
  const source = crashScenario({ accounts: ACCOUNTS, seed: SEED, seconds: SECONDS });
  const overview = new Overview();
  await readToEnd(log, (event) => overview.add(event), { signal });
  const sequences = [...overview.world.market.marks.values()].map(({ sequence }) => Number(frameOfSequence(sequence)));
  const firstFrame = Math.max(0, ...sequences) + 1;
  const partitions = { shards, marksPartitions };
  logger.info({ source: source.name, firstFrame, frames: source.length }, 'a simulated venue feeds the topics');
  const venue = new LiveVenue({ ...partitions, bus, venue: new SimulatedVenue({ seed: SEED, source }), seed: SEED, signal });
  const feeder = new LiveFeeder({ ...partitions, bus, log, source, speed: 1, firstFrame, signal });
  await Promise.all([venue.run(), feeder.run().then(({ isComplete }) => isComplete && logger.info({}, 'the scenario is over; its marks grow old from here on'))]);
}
