/** A logger and a meter that keep nothing, for runs whose result is all that counts. */
import type { Logger, Meter } from '@plimsoll/runtime';

const nothing = (): void => undefined;

export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing, child: () => silentLogger };

export const silentMeter: Meter = {
  counter: () => ({ inc: nothing }),
  gauge: () => ({ set: nothing }),
  histogram: () => ({ observe: nothing }),
};
