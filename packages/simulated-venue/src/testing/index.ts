/** The second door, `@plimsoll/simulated-venue/testing`: what other tests may hold a run against. */
export { PureLine, countLine, type LineCounts } from './pureLine';
export { describeWithShared, sharedDataDir } from './sharedFolder';
