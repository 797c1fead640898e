/**
 * A source of real fills: one frame for each time at which the venue's blocks stand, with all fills of that time, and the
 * last traded price of each coin as its mark. Spot fills are in it, as they are in the file; they are refused by their kind.
 *
 * What accounts held before the file begins, and what they had deposited, is not known: positions begin at nothing.
 */
import { micros, ppm, type Atoms, type InstrumentDefinition, type InstrumentParameters, type ReferenceChangeFact } from '@plimsoll/domain';
import { toMantissa } from '../decimals';
import { DEFAULT_ZONES, NO_COLLAR, asset, clock, liquidationRules, mark } from '../definitions';
import { assertFrameNumber, type Frame, type FrameSource, type MarketRecord } from '../frame';
import {
  SETTLEMENT_ASSET,
  feeAssetExponents,
  fillOf,
  instrumentIdOf,
  instrumentsOf,
  readHyperliquidFills,
  timeOf,
  type HyperliquidFillRow,
} from './hyperliquidFills';

export interface FillSourceOptions {
  readonly path: string;
}

/** Trades are minutes apart in the thinner coins. */
const MARK_AGE_LIMIT = micros(3_600_000_000);
const ORDER_DEADLINE = micros(60_000_000);

export function fillSource({ path }: FillSourceOptions): FrameSource {
  return new FillFrames(path, readHyperliquidFills(path));
}

class FillFrames implements FrameSource {
  readonly name: string;
  readonly length: number;
  readonly instruments: ReadonlyMap<string, InstrumentDefinition>;
  private readonly feeExponents: ReadonlyMap<string, number>;
  private readonly rowsByFrame: readonly (readonly HyperliquidFillRow[])[];

  constructor(path: string, rows: readonly HyperliquidFillRow[]) {
    this.name = `the fills of ${path}`;
    this.instruments = instrumentsOf(rows);
    this.feeExponents = feeAssetExponents(rows);
    const byTime = new Map<string, HyperliquidFillRow[]>();
    for (const row of rows) {
      const same = byTime.get(row.time_ms);
      if (same === undefined) byTime.set(row.time_ms, [row]);
      else same.push(row);
    }
    this.rowsByFrame = [...byTime.values()].sort(([a], [b]) => Number(a?.time_ms) - Number(b?.time_ms));
    this.length = this.rowsByFrame.length;
  }

  frame(number: number): Frame {
    assertFrameNumber(this, number);
    const rows = this.rowsByFrame[number - 1] ?? [];
    const logTime = micros(rows[0] === undefined ? 0n : timeOf(rows[0]));
    const prices = new Map<string, string>();
    for (const { coin, px } of rows) prices.set(coin, px);
    const marks = [...prices].flatMap(([coin, px]): MarketRecord[] => {
      const definition = this.instruments.get(instrumentIdOf(coin));
      return definition === undefined ? [] : [mark(definition, toMantissa(px, definition.priceExponent), logTime)];
    });
    return {
      frame: BigInt(number),
      logTime,
      reference: number === 1 ? this.definitions() : [],
      ledger: rows.flatMap((row) => {
        const definition = this.instruments.get(instrumentIdOf(row.coin));
        return definition === undefined ? [] : [fillOf(row, definition, this.feeExponents)];
      }),
      marks: marks.length > 0 ? marks : [clock(logTime)],
    };
  }

  openedOrder(): undefined {
    return undefined;
  }

  private definitions(): ReferenceChangeFact[] {
    const rules = [...this.instruments.values()].map(({ instrumentId }): InstrumentParameters => ({
      instrumentId,
      tiers: [{ floorAtoms: 0n as Atoms, maintenancePpm: ppm(25_000), initialPpm: ppm(50_000) }],
      markAgeLimit: MARK_AGE_LIMIT,
      ...NO_COLLAR,
      stepNotionalLimitAtoms: undefined,
      insuranceEventLimitAtoms: undefined,
    }));
    return [
      ...[...this.feeExponents].map(([assetId, exponent]) => asset(assetId, undefined, exponent)),
      ...this.instruments.values(),
      {
        kind: 'parameters',
        parameterSetId: 'fills',
        numeraireAssetId: SETTLEMENT_ASSET,
        zones: DEFAULT_ZONES,
        instruments: rules,
        collaterals: [{ assetId: SETTLEMENT_ASSET, weightPpm: ppm(1_000_000) }],
        liquidation: liquidationRules(ORDER_DEADLINE, undefined),
      },
    ];
  }
}
