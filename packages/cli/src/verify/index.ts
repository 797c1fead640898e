/** Proof, hashes and explanations: answers that come from the log alone. */
export { LogDifference, type DifferenceKind, type FirstDifference } from './difference';
export type { Conservation } from './conservation';
export type { PartitionCounts } from './cursorCheck';
export type { Progress, WalkOptions } from './logWalk';
export { verifyLog, type VerifyOptions, type VerifyReport } from './verifyLog';
export { hashLog, type LogHashes } from './hashLog';
export {
  explainAccount,
  explainBreach,
  type AccountExplanation,
  type ExplainedPosition,
  type ExplainOptions,
  type ZoneThreshold,
} from './explain';
