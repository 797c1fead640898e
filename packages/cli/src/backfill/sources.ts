/** What can be backfilled, as frames: files by their format, windows of time, and places after what a log already holds. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { micros, type Micros, type ReferenceChangeFact } from '@plimsoll/domain';
import { OperatingError } from '@plimsoll/runtime';
import { fillSource, klineSource, marginTiersOf, readBinanceTiers, tierReference, type Frame, type FrameSource } from '@plimsoll/simulated-venue';
import type { Overview } from '../overview';

export const FORMATS = ['binance-klines', 'hyperliquid-fills', 'binance-tiers'] as const;
export type Format = (typeof FORMATS)[number];

export interface SourceQuestion {
  readonly format: Format;
  /** A file; for klines also a folder of them. */
  readonly path: string;
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
  /** Leverage brackets for the instruments of klines. */
  readonly tiers: string | undefined;
}

/** @param present the log as it is: parameters change what is there. */
export function openSource(question: SourceQuestion, present: Overview): FrameSource {
  const { format, path, from, to } = question;
  switch (format) {
    case 'binance-klines':
      return klineSource({
        path,
        ...(from !== undefined && { fromMillis: Number(from / 1_000n) }),
        ...(to !== undefined && { toMillis: Number(to / 1_000n) }),
        ...(question.tiers !== undefined && { tiersPath: question.tiers }),
      });
    case 'hyperliquid-fills':
      return windowOf(fillSource({ path }), from, to);
    case 'binance-tiers':
      return parameterSource(path, present);
  }
}

/** The frames of `from` ≤ log time < `to`. The first of them brings the definitions, which stand in the source's first. */
export function windowOf(source: FrameSource, from: bigint | undefined, to: bigint | undefined): FrameSource {
  if (from === undefined && to === undefined) return source;
  const first = from === undefined ? 1 : firstFrameSince(source, from);
  const last = (to === undefined ? source.length + 1 : firstFrameSince(source, to)) - 1;
  if (last < first) throw new OperatingError('source_invalid', `${source.name} has nothing in that window`);
  const definitions = source.frame(1).reference;
  return {
    name: source.name,
    length: last - first + 1,
    instruments: source.instruments,
    openedOrder: (orderId) => source.openedOrder(orderId),
    frame(number) {
      const frame = source.frame(first + number - 1);
      return { ...frame, frame: BigInt(number), reference: number === 1 && first !== 1 ? [...definitions, ...frame.reference] : frame.reference };
    },
  };
}

/** By halving: log time never falls from one frame to the next. */
function firstFrameSince(source: FrameSource, time: bigint): number {
  let low = 1;
  let high = source.length + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (source.frame(middle).logTime >= time) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same frames, numbered after those that a log already holds. */
export function placedAfter(source: FrameSource, framesBefore: number): FrameSource {
  return {
    name: source.name,
    length: framesBefore + source.length,
    instruments: source.instruments,
    openedOrder: (orderId) => source.openedOrder(orderId),
    frame: (number) => ({ ...source.frame(number - framesBefore), frame: BigInt(number) }),
  };
}

/**
 * The parameter set in force, with the published leverage brackets for the instruments that the file names; or, where none
 * is in force, a set of the brackets themselves.
 */
function parameterSource(path: string, { world, logTime }: Overview): FrameSource {
  const { parameters, instruments, assets } = world.reference;
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  const parameterSetId = `brackets-${hash}`;
  if (parameters === undefined) return parameterFrame(path, tierReference(path, parameterSetId), logTime);
  const published = readBinanceTiers(path);
  let changed = 0;
  const rules = parameters.set.instruments.map((rule) => {
    const definition = instruments.get(rule.instrumentId)?.definition;
    const settlement = definition?.settlementAssetId;
    const tiers = settlement === undefined ? undefined : published.get(`${rule.instrumentId.replace(new RegExp(`${settlement}$`), '')}/${settlement}:${settlement}`);
    if (tiers === undefined || settlement === undefined) return rule;
    changed += 1;
    return { ...rule, tiers: marginTiersOf(tiers, assets.get(settlement)?.exponent) };
  });
  if (changed === 0) throw new OperatingError('source_invalid', `${path} names no instrument of the log`);
  return parameterFrame(path, [{ ...parameters.set, parameterSetId, instruments: rules }], logTime);
}

/** One frame at the log's own time, or at the first moment of an empty log: brackets have no time of their own. */
function parameterFrame(path: string, reference: readonly ReferenceChangeFact[], present: Micros): FrameSource {
  const logTime = present > 0n ? present : micros(1);
  const frame: Frame = { frame: 1n, logTime, reference, ledger: [], marks: [{ kind: 'clock', logTime, sequence: undefined }] };
  return { name: `the leverage brackets of ${path}`, length: 1, instruments: new Map(), openedOrder: () => undefined, frame: () => frame };
}
