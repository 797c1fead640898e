/** What a run has come to, as an answer: `demo` shows it, `--json` prints it, docs/cli has its schema. */
import type { AssetId, LiquidationOutcome, Zone } from '@plimsoll/domain';
import type { LatencySummary } from '@plimsoll/runtime';
import type { OutcomeCounts, Overview } from './overview';
import { exactDecimal } from './present/figures';
import { shortName } from './topics';

export interface RunSummary {
  /** False when the proof failed, or the run broke off. */
  readonly ok: boolean;
  readonly scenario: string;
  readonly dataDir: string;
  readonly seed: string;
  readonly accounts: number;
  /** Wall time of the run, without the proof. */
  readonly seconds: number;
  readonly recordsPerSecond: number;
  readonly logTime: string | null;
  readonly interrupted: boolean;
  readonly records: Readonly<Record<string, OutcomeCounts>>;
  readonly breaches: {
    readonly total: number;
    readonly byZone: Readonly<Record<Zone, number>>;
    readonly now: Readonly<Record<Zone, number>>;
  };
  readonly liquidations: {
    readonly opened: number;
    readonly open: number;
    readonly closed: Readonly<Record<LiquidationOutcome, number>>;
    readonly orders: number;
    readonly cancels: number;
    readonly expired: number;
    /** Flat accounts whose collateral and debts went to the insurance fund. */
    readonly takeovers: number;
    readonly adl: { readonly closes: number; readonly accounts: number };
  };
  /** Decimal strings in whole units of the asset. */
  readonly insuranceFund: Readonly<Record<AssetId, { readonly start: string; readonly end: string; readonly drawn: string }>>;
  /** From the causing event to the acknowledged publication of the breach; null where time is not the wall's. */
  readonly latency: LatencySummary | null;
  readonly verify: ProofSummary | null;
  readonly next: readonly { readonly command: string; readonly why: string }[];
}

export interface ProofSummary {
  readonly ok: boolean;
  readonly breaches: number;
  readonly verified: number;
  /** What was found, in a sentence. */
  readonly sentence: string;
}

export interface RunFacts {
  readonly scenario: string;
  readonly dataDir: string;
  readonly seed: string;
  readonly seconds: number;
  readonly interrupted: boolean;
  readonly latency: LatencySummary | null;
}

/** Everything but the proof, which comes after it. */
export function summarize(overview: Overview, facts: RunFacts): Omit<RunSummary, 'ok' | 'verify' | 'next'> {
  const { liquidations: numbers } = overview;
  const read = [...overview.recordsByTopic.values()].reduce((sum, counts) => sum + counts.read, 0);
  return {
    scenario: facts.scenario,
    dataDir: facts.dataDir,
    seed: facts.seed,
    accounts: overview.accountCount,
    seconds: Math.round(facts.seconds * 1_000) / 1_000,
    recordsPerSecond: Math.round(read / Math.max(0.001, facts.seconds)),
    logTime: overview.logTime === 0n ? null : new Date(Number(overview.logTime / 1_000n)).toISOString(),
    interrupted: facts.interrupted,
    records: Object.fromEntries([...overview.recordsByTopic].map(([topic, counts]) => [shortName(topic), counts])),
    breaches: { total: overview.transitions, byZone: overview.breachesByZone, now: overview.zoneCounts() },
    liquidations: {
      opened: numbers.opened,
      open: overview.openLiquidations.size,
      closed: numbers.closed,
      orders: numbers.ordersPlaced,
      cancels: numbers.cancelsPlaced,
      expired: numbers.ordersExpired,
      takeovers: numbers.bookings.takeover,
      adl: { closes: numbers.bookings['adl-close'], accounts: numbers.adlAccounts },
    },
    insuranceFund: insuranceOf(overview),
    latency: facts.latency,
  };
}

function insuranceOf(overview: Overview): RunSummary['insuranceFund'] {
  const { assets } = overview.world.reference;
  const text = (assetId: AssetId, atoms: bigint): string => exactDecimal(atoms, assets.get(assetId)?.exponent ?? 0);
  return Object.fromEntries(
    [...overview.insuranceFund()].map(([assetId, atoms]) => [
      assetId,
      { start: text(assetId, overview.insuranceFunded.get(assetId) ?? 0n), end: text(assetId, atoms), drawn: text(assetId, overview.insuranceDrawn.get(assetId) ?? 0n) },
    ]),
  );
}
