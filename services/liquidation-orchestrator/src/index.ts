/** Steers the liquidation of a breached account. */
export { createLiquidationOrchestrator, type LiquidationOrchestratorDeps } from './liquidationOrchestrator';
export {
  liquidationOrchestratorDefaults,
  liquidationOrchestratorSchema,
  type LiquidationOrchestratorConfig,
  type LiquidationOrchestratorSettings,
} from './config';
export type { FaultHook, FaultPoint } from './ownership';
