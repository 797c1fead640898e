/** The real day as a run that can be had again and measured: what the fault tests disturb. */
export { nodeArguments, runPlimsoll } from './command';
export { hashDirectory, isAccountedFor, verifyDirectory, withTemporaryFolder, type HashAnswer, type PartitionCount, type VerifyAnswer } from './october/octoberMeasure';
export { openDay, runOctober, type FrameTime, type OctoberRun, type OctoberSettings } from './october/octoberRun';
export { CRASH_WINDOW, WHOLE_DAY, formatWindow, parseWindow, type DayWindow } from './october/window';
export { renderColumns } from './report';
export { NEEDED, describeMissing, findSharedData, sharedFolder, type SharedData } from './sharedFolder';
