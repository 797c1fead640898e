/** Liquidation: the book folded from the log, the turn planned from it, and what is published of it. */
export * from './ids';
export * from './book';
export * from './bookState';
export * from './foldBook';
export { feeOfCeil, type Fee } from './fees';
export { afterClosing, closesOfShare, hasReachedEnd, planReduction, smallestShare, stepLimitLots, type Closes, type Reduction } from './reduction';
export { NO_COSTS, Slice, costsOf, type ClosingCosts } from './slice';
export { neededDraw, payableDraw } from './insurance';
export { adlScoreOf, compareCandidates, AdlQueues, type AdlCandidate, type AdlScore } from './adlQueue';
export { LEGS_MAX, concessionsOf, type Concessions } from './adl';
export { Draft } from './draft';
export { reversalOf } from './reversal';
export { LATE_FILLS_MICROS } from './accountTurn';
export { planTurn } from './planTurn';
export { publicationsOf, type Publication } from './publications';
