/** The second door, `@plimsoll/margin-evaluator/testing`: an evaluator's surroundings, for tests on a real engine. */
export { Notebook, Readings, Rig, settle } from './evaluatorRig';
export { LISTING, LogScript, SHARDS, accountsOf, shardOf } from './logScript';
