/** The second door, `@plimsoll/liquidation-orchestrator/testing`: an orchestrator's surroundings, for tests on a real engine. */
export { Notebook, Readings, Rig, SHARDS, settle } from './orchestratorRig';
