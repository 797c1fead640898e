/** The plimsoll command as a library: stepped runs, proofs and hashes, for the suites that hold the whole to its words. */
export { runStepped, type SteppedRunOptions } from './stepped';
export { createPipeline, openEngine, openReader, type Engine, type PipelineSettings, type Reader } from './composition';
export { ServiceFailure, workBeside } from './pipeline';
export { silentLogger, silentMeter } from './silence';
export { Overview } from './overview';
export { runProgram } from './program';
export type { Host } from './host';
export * from './verify';
