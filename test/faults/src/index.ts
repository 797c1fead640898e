/** Crashes and restarts, and what must still hold after them. */
export { planKills, type KillMoment } from './killPlan';
export { runUndisturbed, runWithKills, type KillReport, type KilledReport, type WorkerReport } from './killRun';
export { judgeRun, isCounted, isSameResult, type RunJudgement } from './judgement';
