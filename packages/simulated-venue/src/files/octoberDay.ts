/**
 * The day of 10 October 2025: real five-minute bars of 64 perpetuals as marks, published leverage brackets as parameters,
 * and accounts that hold what real accounts held (octoberAccounts.ts). What the accounts deposited, how a bar's extremes
 * follow each other, the insurance fund and the venue's execution are simulated.
 *
 * Frame 1 holds all definitions, deposits and the first marks; frame 2, a second later, opens the positions at those
 * marks; from then on there is one frame for each instant of the bars. An instrument whose bars begin later is opened one
 * frame after its first mark.
 */
import { existsSync } from 'node:fs';
import {
  micros,
  ppm,
  type AssetDefinition,
  type Atoms,
  type InstrumentDefinition,
  type InstrumentParameters,
  type Micros,
  type ParameterSet,
  type ReferenceChangeFact,
} from '@plimsoll/domain';
import { OperatingError } from '@plimsoll/runtime';
import { decimalsOf, wholeUnits } from '../decimals';
import {
  ASSET_EXPONENT,
  DEFAULT_ZONES,
  HOUSE_ACCOUNT_ID,
  NO_COLLAR,
  asset,
  clock,
  collarOf,
  deposit,
  fillsOf,
  finestSizeExponent,
  fundInsurance,
  instrument,
  liquidationRules,
  mark,
} from '../definitions';
import { assertFrameNumber, type Frame, type FrameSource, type LedgerRecord, type MarketRecord } from '../frame';
import { BarGrid, inLongerBars, readBars, type BarTable } from './bars';
import { marginTiersOf, readBinanceTiers } from './binanceTiers';
import { readHyperliquidFills, type HyperliquidFillRow } from './hyperliquidFills';
import {
  collateralOf,
  ratedInstruments,
  realPortfolios,
  symbolOfCoin,
  syntheticPortfolios,
  type CollateralRules,
  type HoldingsAt,
  type Portfolio,
} from './octoberAccounts';

export interface OctoberDayOptions {
  /** The folder that holds `klines`, `margin-params` and `accounts`, or one whose folder `data` holds them. */
  readonly dataDir: string;
  /** Milliseconds since 1970, UTC; full bars. Default: the whole day. */
  readonly fromMillis?: number;
  readonly toMillis?: number;
  readonly seed: string;
  /** Whether a mark that moves by more than 10 % waits for two confirmations. */
  readonly collar: boolean;
  /** Accounts beside the real ones. Default 2,000. */
  readonly syntheticAccounts?: number;
  /** Default `start`: what each account held when the file first names it. */
  readonly holdingsAt?: HoldingsAt;
  /** Whole USDT in the insurance fund. */
  readonly insuranceFund?: number;
}

const NUMERAIRE = 'USDT';
const USDE_SYMBOL = 'USDEUSDT';
const DAY_START_MILLIS = Date.UTC(2025, 9, 10);
const DAY_MILLIS = 86_400_000;
const SYNTHETIC_ACCOUNTS = 2_000;
const COLLAR_PPM = 100_000;
const COLLAR_CONFIRMATIONS = 2;
/** Bars are five minutes long, and one may be missing. */
const MARK_AGE_LIMIT = micros(600_000_000);
const ORDER_DEADLINE = micros(600_000_000);
const STEP_NOTIONAL_LIMIT = 2_000_000;
const INSURANCE_FUND = 25_000_000;
const INSURANCE_EVENT_LIMIT = 250_000;
/** The house takes the other side of everything: ten transfers of a thousand million each. */
const HOUSE_TRANSFERS = 10;
const HOUSE_TRANSFER = 1_000_000_000;

/** Weights and shares are numbers of ours. */
const COLLATERALS: readonly CollateralRules[] = [
  { assetId: NUMERAIRE, weightPpm: 1_000_000, sharePpm: 760_000, symbol: undefined },
  { assetId: 'BTC', weightPpm: 950_000, sharePpm: 100_000, symbol: 'BTCUSDT' },
  { assetId: 'ETH', weightPpm: 930_000, sharePpm: 80_000, symbol: 'ETHUSDT' },
  { assetId: 'USDE', weightPpm: 900_000, sharePpm: 60_000, symbol: USDE_SYMBOL },
];

export interface OctoberDay extends FrameSource {
  readonly realAccounts: number;
  readonly syntheticAccounts: number;
  readonly positions: number;
}

export function octoberDay(options: OctoberDayOptions): OctoberDay {
  const dataDir = existsSync(`${options.dataDir}/data/klines`) ? `${options.dataDir}/data` : options.dataDir;
  const { fromMillis = DAY_START_MILLIS, toMillis = DAY_START_MILLIS + DAY_MILLIS, seed } = options;
  const table = readMarks(dataDir, fromMillis, toMillis);
  const rows = readHyperliquidFills(`${dataDir}/accounts/hyperliquid-fills-2025-10-27-part1.csv.gz`);
  const instruments = defineInstruments(table, rows);
  const grid = new BarGrid(table, fromMillis, toMillis);
  const firstIndex = new Map([...instruments.keys()].map((symbol) => [symbol, grid.firstIndexOf(symbol)]));
  const real = realPortfolios(rows, instruments, options.holdingsAt ?? 'start').map((portfolio) => held(portfolio, firstIndex));
  const synthetic = syntheticPortfolios(real, options.syntheticAccounts ?? SYNTHETIC_ACCOUNTS, seed);
  const portfolios = [...real.filter(({ holdings }) => holdings.length > 0), ...synthetic];
  const parameters = defineParameters(instruments, dataDir, options.collar);
  return new OctoberDaySource(options, grid, instruments, firstIndex, portfolios, parameters, synthetic.length);
}

/** Positions in instruments that are marked in the window. */
const held = (portfolio: Portfolio, firstIndex: ReadonlyMap<string, number | undefined>): Portfolio => ({
  ...portfolio,
  holdings: portfolio.holdings.filter(({ symbol }) => firstIndex.get(symbol) !== undefined),
});

function readMarks(dataDir: string, fromMillis: number, toMillis: number): BarTable {
  const window = { fromMillis, toMillis };
  const perpetuals = readBars(`${dataDir}/klines/binance-um-5m-2025-10-08_13.csv.gz`, window);
  const usde = readBars(`${dataDir}/klines/binance-spot-usdeusdt-1m-2025-10.csv.gz`, window).series.get(USDE_SYMBOL);
  if (usde === undefined) throw new OperatingError('source_invalid', `${dataDir}/klines has no ${USDE_SYMBOL} in that window`);
  return { ...perpetuals, series: new Map([...perpetuals.series, [USDE_SYMBOL, inLongerBars(usde, perpetuals.barMillis)]]) };
}

/** Sizes as fine as the real fills need, and no finer than whole atoms allow; whole coins where there are no fills. */
function defineInstruments(table: BarTable, rows: readonly HyperliquidFillRow[]): Map<string, InstrumentDefinition> {
  const decimals = new Map<string, number>();
  for (const { coin, sz } of rows) {
    const symbol = symbolOfCoin(coin);
    decimals.set(symbol, Math.max(decimals.get(symbol) ?? 0, decimalsOf(sz)));
  }
  return new Map(
    [...table.series].map(([symbol, { priceExponent }]) => [
      symbol,
      instrument({
        instrumentId: symbol,
        instrumentKind: symbol === USDE_SYMBOL ? 'spot' : 'linear_perpetual',
        settlementAssetId: NUMERAIRE,
        priceExponent,
        sizeExponent: Math.max(-(decimals.get(symbol) ?? 0), finestSizeExponent(priceExponent)),
        underlyingId: symbol.slice(0, -NUMERAIRE.length),
      }),
    ]),
  );
}

function defineParameters(instruments: ReadonlyMap<string, InstrumentDefinition>, dataDir: string, hasCollar: boolean): ParameterSet {
  const published = readBinanceTiers(`${dataDir}/margin-params/binance-um-leverage-tiers-2026-05.json.gz`);
  const rules = [...instruments.values()]
    .filter(({ instrumentKind }) => instrumentKind !== 'spot')
    .map(({ instrumentId }): InstrumentParameters => {
      const tiers = published.get(`${instrumentId.slice(0, -NUMERAIRE.length)}/${NUMERAIRE}:${NUMERAIRE}`);
      if (tiers === undefined) throw new OperatingError('source_invalid', `the leverage brackets do not name ${instrumentId}`);
      return instrumentRules(instrumentId, hasCollar, { tiers: marginTiersOf(tiers) });
    });
  return {
    kind: 'parameters',
    parameterSetId: hasCollar ? 'october-day-with-collar' : 'october-day',
    numeraireAssetId: NUMERAIRE,
    zones: DEFAULT_ZONES,
    instruments: [...rules, instrumentRules(USDE_SYMBOL, false, { tiers: [{ floorAtoms: 0n as Atoms, maintenancePpm: ppm(1_000_000), initialPpm: ppm(1_000_000) }] })],
    collaterals: COLLATERALS.map(({ assetId, weightPpm }) => ({ assetId, weightPpm: ppm(weightPpm) })),
    liquidation: liquidationRules(ORDER_DEADLINE, wholeUnits(INSURANCE_EVENT_LIMIT, ASSET_EXPONENT)),
  };
}

const instrumentRules = (instrumentId: string, hasCollar: boolean, { tiers }: Pick<InstrumentParameters, 'tiers'>): InstrumentParameters => ({
  instrumentId,
  tiers,
  markAgeLimit: MARK_AGE_LIMIT,
  ...(hasCollar ? collarOf(COLLAR_PPM, COLLAR_CONFIRMATIONS) : NO_COLLAR),
  stepNotionalLimitAtoms: wholeUnits(STEP_NOTIONAL_LIMIT, ASSET_EXPONENT) as Atoms,
  insuranceEventLimitAtoms: undefined,
});

const ONE_SECOND = 1_000_000n;
/** Frame 1 is the grid's first instant, and frame 2 stands between it and the next one. */
const OPENING_FRAME = 2;

class OctoberDaySource implements OctoberDay {
  readonly name = 'the day of 10 October 2025';
  readonly length: number;
  readonly positions: number;
  readonly realAccounts: number;
  private madeDeposits: readonly LedgerRecord[] | undefined;
  private readonly openedAt = new Map<number, { accountId: string; symbol: string; sizeMantissa: bigint }[]>();

  constructor(
    private readonly options: OctoberDayOptions,
    private readonly grid: BarGrid,
    readonly instruments: ReadonlyMap<string, InstrumentDefinition>,
    private readonly firstIndex: ReadonlyMap<string, number | undefined>,
    private readonly portfolios: readonly Portfolio[],
    private readonly parameters: ParameterSet,
    readonly syntheticAccounts: number,
  ) {
    this.length = grid.length + 1;
    this.realAccounts = portfolios.length - syntheticAccounts;
    for (const { accountId, holdings } of portfolios) {
      for (const holding of holdings) {
        // One frame after the first mark.
        const frame = (firstIndex.get(holding.symbol) ?? 0) === 0 ? OPENING_FRAME : (firstIndex.get(holding.symbol) ?? 0) + OPENING_FRAME + 1;
        const opened = this.openedAt.get(frame) ?? [];
        opened.push({ accountId, ...holding });
        this.openedAt.set(frame, opened);
      }
    }
    this.positions = portfolios.reduce((sum, { holdings }) => sum + holdings.length, 0);
  }

  frame(number: number): Frame {
    assertFrameNumber(this, number);
    const index = number === 1 ? 0 : number - OPENING_FRAME;
    const logTime = (this.grid.timeOf(index) + (number === OPENING_FRAME ? ONE_SECOND : 0n)) as Micros;
    return {
      frame: BigInt(number),
      logTime,
      reference: number === 1 ? this.definitions() : [],
      ledger: number === 1 ? this.deposits(logTime) : this.openings(number, logTime),
      marks: number === OPENING_FRAME ? [clock(logTime)] : this.marks(index, logTime),
    };
  }

  /** Nobody has resting orders on this day. */
  openedOrder(): undefined {
    return undefined;
  }

  private definitions(): ReferenceChangeFact[] {
    const assets: AssetDefinition[] = COLLATERALS.map(({ assetId, symbol }) => asset(assetId, symbol));
    const fund = wholeUnits(this.options.insuranceFund ?? INSURANCE_FUND, ASSET_EXPONENT);
    return [...assets, ...this.instruments.values(), this.parameters, fundInsurance('october-day-insurance', NUMERAIRE, fund)];
  }

  /** Made once, because noise may ask for the first frame again and again. */
  private deposits(time: Micros): readonly LedgerRecord[] {
    return (this.madeDeposits ??= this.makeDeposits(time));
  }

  private makeDeposits(time: Micros): LedgerRecord[] {
    const valuation = {
      rated: ratedInstruments(this.instruments, this.parameters.instruments),
      collaterals: COLLATERALS,
      priceOf: (symbol: string) => this.firstMark(symbol),
    };
    const house = Array.from({ length: HOUSE_TRANSFERS }, (_, index) =>
      deposit(`house-${index + 1}`, HOUSE_ACCOUNT_ID, NUMERAIRE, wholeUnits(HOUSE_TRANSFER, ASSET_EXPONENT), time),
    );
    const accounts = this.portfolios.map((portfolio) => {
      const { assetId, mantissa } = collateralOf(portfolio, valuation, this.options.seed);
      return deposit(`deposit-${portfolio.accountId}`, portfolio.accountId, assetId, mantissa, time);
    });
    return [...house, ...accounts];
  }

  private openings(number: number, time: Micros): LedgerRecord[] {
    return (this.openedAt.get(number) ?? []).flatMap(({ accountId, symbol, sizeMantissa }) => {
      const definition = this.instruments.get(symbol);
      if (definition === undefined) return [];
      const isLong = sizeMantissa > 0n;
      return fillsOf({
        tradeId: `open-${accountId}-${symbol}`,
        definition,
        buyerId: isLong ? accountId : HOUSE_ACCOUNT_ID,
        sellerId: isLong ? HOUSE_ACCOUNT_ID : accountId,
        sizeMantissa: isLong ? sizeMantissa : -sizeMantissa,
        priceMantissa: this.firstMark(symbol),
        venueTime: time,
      });
    });
  }

  private firstMark(symbol: string): bigint {
    return this.grid.markAt(symbol, this.firstIndex.get(symbol) ?? 0) ?? 0n;
  }

  private marks(index: number, time: Micros): MarketRecord[] {
    const marks: MarketRecord[] = [];
    for (const [symbol, definition] of this.instruments) {
      const price = this.grid.markAt(symbol, index);
      if (price !== undefined) marks.push(mark(definition, price, time));
    }
    return marks.length > 0 ? marks : [clock(time)];
  }
}
