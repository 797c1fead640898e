/** When a process is killed: seeded moments, so that a run that failed can be had again. */
import { Random } from '@plimsoll/simulated-venue';

export interface KillMoment {
  /** The frame during which the kill comes, from 1. */
  readonly frame: number;
  /** How far into the frame, of the time that it took undisturbed; or into the start, for one right after it. */
  readonly fraction: number;
  /** Soon after the process was started again, wherever it then is: while it rebuilds, or joins, or resumes a frame. */
  readonly isAtStart: boolean;
}

/** Of the kills so many come right after a start. */
const AT_START_PPM = 200_000;

/** Sorted by frame. Frames are drawn over the whole run, so kills may meet the same frame twice. */
export function planKills(kills: number, frames: number, seed: string): KillMoment[] {
  const moments = Array.from({ length: kills }, (_, number): KillMoment => {
    const chance = Random.of(seed, 'kill', number);
    return { frame: chance.between(1, frames), fraction: chance.fraction(), isAtStart: chance.chance(AT_START_PPM) };
  });
  return moments.sort((a, b) => a.frame - b.frame || a.fraction - b.fraction);
}
