/** The transition: what the log keeps of a breach. Its evidence is derived again from the log, and held to its hash. */
import type { FoldedRevision, MarginBreach, Point, Transition } from './facts';
import { invariant } from './invariant';

/** @param breachSha256 SHA-256 of the breach's canonical form, without citations. */
export function transitionOf(breach: MarginBreach, breachSha256: Uint8Array): Transition {
  const point = breach.citations[0];
  invariant(point !== undefined, `breach ${breach.breachId} cites no point`);
  return {
    point,
    accountId: breach.accountId,
    ordinal: breach.ordinal,
    from: breach.from,
    to: breach.to,
    trigger: breach.trigger,
    equityAtoms: breach.equityAtoms,
    initialAtoms: breach.initialAtoms,
    maintenanceAtoms: breach.maintenanceAtoms,
    hold: breach.hold,
    incomplete: breach.incomplete,
    logTime: breach.logTime,
    breachSha256,
  };
}

const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export interface TransitionDifference {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** The first field, in the order of the schema, in which two transitions differ. The hash comes last: it says least. */
export function differenceOfTransitions(expected: Transition, got: Transition): TransitionDifference | undefined {
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ['point', describePoint(expected.point), describePoint(got.point)],
    ['account', expected.accountId, got.accountId],
    ['ordinal', expected.ordinal, got.ordinal],
    ['from', expected.from, got.from],
    ['to', expected.to, got.to],
    ['trigger', expected.trigger, got.trigger],
    ['equity', expected.equityAtoms, got.equityAtoms],
    ['initial requirement', expected.initialAtoms, got.initialAtoms],
    ['maintenance requirement', expected.maintenanceAtoms, got.maintenanceAtoms],
    ['hold', expected.hold, got.hold],
    ['incomplete', expected.incomplete, got.incomplete],
    ['log time', expected.logTime, got.logTime],
  ];
  for (const [field, a, b] of fields) if (a !== b) return { field, expected: String(a), got: String(b) };
  if (isSameBytes(expected.breachSha256, got.breachSha256)) return undefined;
  return { field: 'breach hash', expected: textOf(expected.breachSha256), got: textOf(got.breachSha256) };
}

export const describePoint = (point: Point): string => `${point.stream} revision ${point.revision} entry ${point.entry}`;

/** For messages: enough of a transition to look it up. */
export const describeTransition = (transition: Transition): string =>
  `${transition.accountId} #${transition.ordinal} ${transition.from} -> ${transition.to} at ${describePoint(transition.point)}`;

/** Whether a verdict point lies within what `folded` says has been judged. */
export function isCovered(point: Point, folded: readonly FoldedRevision[]): boolean {
  return folded.some(({ stream, revision }) => stream === point.stream && point.revision <= revision);
}
