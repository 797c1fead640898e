/** Keeps every account margined and says, with proof, which one has crossed its line. */
export { createMarginEvaluator, type MarginEvaluatorDeps } from './marginEvaluator';
export { marginEvaluatorConfigSchema, marginEvaluatorDefaults, type MarginEvaluatorConfig, type MarginEvaluatorSettings } from './config';
export type { FaultHook, FaultPoint } from './shard/outbox';
