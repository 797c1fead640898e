/**
 * A source of marks alone, from a file of bars or a folder of them: four marks a bar, one frame for each instant, all
 * symbols of that instant together. It defines the instruments that the files name and has no accounts: fills come from
 * elsewhere, or not at all.
 */
import {
  micros,
  ppm,
  type Atoms,
  type InstrumentDefinition,
  type InstrumentParameters,
  type MarginTier,
  type ReferenceChangeFact,
} from '@plimsoll/domain';
import {
  DEFAULT_ZONES,
  NO_COLLAR,
  asset,
  clock,
  collarOf,
  finestSizeExponent,
  instrument,
  liquidationRules,
  mark,
  type Collar,
} from '../definitions';
import { assertFrameNumber, type Frame, type FrameSource, type MarketRecord } from '../frame';
import { BarGrid, readBars } from './bars';
import { marginTiersOf, readBinanceTiers } from './binanceTiers';

export interface KlineSourceOptions {
  /** A file of bars, or a folder of such files. */
  readonly path: string;
  /** Milliseconds since 1970, UTC, half open. Default: what the files hold. */
  readonly fromMillis?: number;
  readonly toMillis?: number;
  /** Leverage brackets; symbols that it does not name, or all without it, are margined at 10 % and 5 %. */
  readonly tiersPath?: string;
  readonly collar?: { readonly sharePpm: number; readonly confirmations: number };
}

const NUMERAIRE = 'USDT';
/** Sizes of no more digits than this, however fine whole atoms would let them be. */
const SIZE_DECIMALS_MAX = 3;
const DEFAULT_TIERS: readonly MarginTier[] = [{ floorAtoms: 0n as Atoms, maintenancePpm: ppm(50_000), initialPpm: ppm(100_000) }];

export function klineSource(options: KlineSourceOptions): FrameSource {
  const { path, fromMillis, toMillis } = options;
  const table = readBars(path, { ...(fromMillis === undefined ? {} : { fromMillis }), ...(toMillis === undefined ? {} : { toMillis }) });
  return new KlineFrames(BarGrid.over(table), options);
}

class KlineFrames implements FrameSource {
  readonly name: string;
  readonly length: number;
  readonly instruments: ReadonlyMap<string, InstrumentDefinition>;

  constructor(
    private readonly grid: BarGrid,
    private readonly options: KlineSourceOptions,
  ) {
    this.name = `the bars of ${options.path}`;
    this.length = grid.length;
    this.instruments = new Map([...grid.table.series].map(([symbol, { priceExponent }]) => [symbol, definitionOf(symbol, priceExponent)]));
  }

  frame(number: number): Frame {
    assertFrameNumber(this, number);
    const logTime = this.grid.timeOf(number - 1);
    const marks: MarketRecord[] = [];
    for (const [symbol, definition] of this.instruments) {
      const price = this.grid.markAt(symbol, number - 1);
      if (price !== undefined) marks.push(mark(definition, price, logTime));
    }
    return {
      frame: BigInt(number),
      logTime,
      reference: number === 1 ? this.definitions() : [],
      ledger: [],
      // Where no symbol has a bar, time passes all the same.
      marks: marks.length > 0 ? marks : [clock(logTime)],
    };
  }

  openedOrder(): undefined {
    return undefined;
  }

  private definitions(): ReferenceChangeFact[] {
    const { tiersPath, collar } = this.options;
    const published = tiersPath === undefined ? undefined : readBinanceTiers(tiersPath);
    // A bar may be late by its own length.
    const twoBars = micros(2_000 * this.grid.table.barMillis);
    const rules = [...this.instruments.keys()].map((symbol): InstrumentParameters => {
      const tiers = published?.get(`${symbol.slice(0, -NUMERAIRE.length)}/${NUMERAIRE}:${NUMERAIRE}`);
      return {
        instrumentId: symbol,
        tiers: tiers === undefined ? DEFAULT_TIERS : marginTiersOf(tiers),
        markAgeLimit: twoBars,
        ...collarFor(collar),
        stepNotionalLimitAtoms: undefined,
        insuranceEventLimitAtoms: undefined,
      };
    });
    return [
      asset(NUMERAIRE),
      ...this.instruments.values(),
      {
        kind: 'parameters',
        parameterSetId: 'bars',
        numeraireAssetId: NUMERAIRE,
        zones: DEFAULT_ZONES,
        instruments: rules,
        collaterals: [{ assetId: NUMERAIRE, weightPpm: ppm(1_000_000) }],
        liquidation: liquidationRules(twoBars, undefined),
      },
    ];
  }
}

const collarFor = (collar: KlineSourceOptions['collar']): Collar => (collar === undefined ? NO_COLLAR : collarOf(collar.sharePpm, collar.confirmations));

const definitionOf = (symbol: string, priceExponent: number): InstrumentDefinition =>
  instrument({
    instrumentId: symbol,
    instrumentKind: 'linear_perpetual',
    settlementAssetId: NUMERAIRE,
    priceExponent,
    sizeExponent: Math.max(-SIZE_DECIMALS_MAX, finestSizeExponent(priceExponent)),
    underlyingId: symbol,
  });
