/**
 * A crash of the shape of 10 October 2025, made from a seed: calm, a fall that takes the large coins by an eighth and the
 * small ones by four fifths, and a recovery of part of it. Several thousand accounts with two to six positions each, mixed
 * collateral, resting orders, deposits and withdrawals, makers who keep trading, and one funding payment.
 *
 *   frame 1             definitions, the insurance fund, deposits, first marks
 *   from frame 4        openings, until shortly before the fall; an account's resting orders one frame later
 *   a quarter through   funding
 *   fall to recovery    late deposits of some
 */
import { micros, type Funding, type Micros, type OrderEvent, type ReferenceChangeFact } from '@plimsoll/domain';
import { wholeUnits } from '../decimals';
import { ASSET_EXPONENT, HOUSE_ACCOUNT_ID, SIMULATED_VENUE_ID, deposit, fillsOf, mark } from '../definitions';
import { assertFrameNumber, type Frame, type FrameSource, type LedgerRecord, type MarketRecord } from '../frame';
import { Random } from '../random';
import { CrashAccounts, type CrashAccount, type CrashHolding } from './crashAccounts';
import { MARKETS, NUMERAIRE, PHASES, TRADED, priceAt, type Market } from './crashMarkets';
import { FUND_PER_ACCOUNT, crashDefinitions } from './crashRules';

export interface CrashScenarioOptions {
  /** Traders; house and makers come on top. Default 3,000. */
  readonly accounts?: number;
  readonly seed: string;
  /** Log time from the first frame to the last. Default 48. */
  readonly seconds?: number;
  /** Default 10. */
  readonly framesPerSecond?: number;
  /** Whole USDT. Default: so little to an account that the gravest losses are beyond it. */
  readonly insuranceFund?: number;
}

/** 10 October 2025, 21:00 UTC. Records sent live carry the time at which they are sent. */
const START_MICROS = 1_760_130_000_000_000n;
const FIRST_OPENING_FRAME = 4;
const OPENED_BY = 0.22;
const FUNDING_AT = 0.25;
/** 0.01 %, which longs pay. */
const FUNDING_RATE_PER_TRILLION = 100_000_000n;
const MAKERS = 12;
/** Trades of makers in a frame. */
const MAKER_TRADES = 6;
const LATE_DEPOSITS_PPM = 40_000;
const ONE_MILLION = 1_000_000n;

export interface CrashScenario extends FrameSource {
  readonly accounts: number;
  /** How long the source is in log time. */
  readonly seconds: number;
}

export function crashScenario(options: CrashScenarioOptions): CrashScenario {
  return new CrashSource(options);
}

class CrashSource implements CrashScenario {
  readonly name = 'a crash of the shape of 10 October 2025';
  readonly length: number;
  readonly seconds: number;
  readonly accounts: number;
  readonly instruments = new Map(MARKETS.map(({ definition }) => [definition.instrumentId, definition]));
  private readonly traders: CrashAccounts;
  private readonly stepMicros: bigint;

  constructor(private readonly options: CrashScenarioOptions) {
    const { accounts = 3_000, seconds = 48, framesPerSecond = 10, seed } = options;
    this.accounts = accounts;
    this.seconds = seconds;
    // Fewer frames have no room for what has to come after each other.
    this.length = Math.max(40, Math.round(seconds * framesPerSecond));
    this.stepMicros = BigInt(Math.floor((seconds * 1_000_000) / this.length));
    this.traders = new CrashAccounts(accounts, seed);
  }

  frame(number: number): Frame {
    assertFrameNumber(this, number);
    const logTime = micros(START_MICROS + BigInt(number - 1) * this.stepMicros);
    return {
      frame: BigInt(number),
      logTime,
      reference: number === 1 ? this.definitions() : [],
      ledger: number === 1 ? this.deposits(logTime) : this.activity(number, logTime),
      marks: this.marks(number, logTime),
    };
  }

  openedOrder(orderId: string): OrderEvent | undefined {
    return this.traders.openedOrder(orderId);
  }

  private definitions(): ReferenceChangeFact[] {
    const { insuranceFund = this.accounts * FUND_PER_ACCOUNT } = this.options;
    return crashDefinitions({ frames: this.length, stepMicros: this.stepMicros, insuranceFund });
  }

  private deposits(time: Micros): LedgerRecord[] {
    const large = (id: string, accountId: string, assetId: string, units: number): LedgerRecord =>
      deposit(id, accountId, assetId, wholeUnits(units, ASSET_EXPONENT), time);
    return [
      large('house-USDT', HOUSE_ACCOUNT_ID, NUMERAIRE, 1_000_000_000),
      large('house-BTC', HOUSE_ACCOUNT_ID, 'BTC', 20_000),
      large('house-ETH', HOUSE_ACCOUNT_ID, 'ETH', 300_000),
      ...Array.from({ length: MAKERS }, (_, index) => large(`maker-${index + 1}`, makerIdOf(index), NUMERAIRE, 20_000_000)),
      ...this.allTraders().map(({ accountId, collateral }) =>
        deposit(`deposit-${accountId}`, accountId, collateral.assetId, collateral.mantissa, time),
      ),
    ];
  }

  private allTraders(): CrashAccount[] {
    return Array.from({ length: this.accounts }, (_, index) => this.traders.account(index));
  }

  private activity(number: number, time: Micros): LedgerRecord[] {
    const opened = this.pairsOpenedAt(number);
    const resting = this.pairsOpenedAt(number - 1);
    return [
      ...opened.flatMap((index) => this.openings(index, number, time)),
      ...resting.flatMap((index) => this.traders.account(index).orders.map((order) => ({ ...order, venueTime: time }))),
      ...this.lateDeposits(number, time),
      ...this.makerTrades(number, time),
    ];
  }

  /** The traders whose positions are opened in a frame: whole pairs, evenly spread. */
  private pairsOpenedAt(number: number): number[] {
    const pairs = Math.ceil(this.accounts / 2);
    const frames = Math.max(1, Math.floor(this.length * OPENED_BY) - FIRST_OPENING_FRAME);
    const place = number - FIRST_OPENING_FRAME;
    if (place < 0 || place >= frames) return [];
    const first = Math.ceil((pairs * place) / frames);
    const next = Math.ceil((pairs * (place + 1)) / frames);
    const indexes = Array.from({ length: 2 * (next - first) }, (_, at) => 2 * first + at);
    return indexes.filter((index) => index < this.accounts);
  }

  private openings(index: number, number: number, time: Micros): LedgerRecord[] {
    const { accountId, holdings } = this.traders.account(index);
    return holdings.flatMap((holding) => {
      // The second of a pair is the other side of the first one's trade.
      if (holding.isPaired && index % 2 === 1) return [];
      const other = holding.isPaired ? this.traders.account(index + 1).accountId : HOUSE_ACCOUNT_ID;
      return this.trade(`open-${accountId}-${holding.market.definition.instrumentId}`, holding, accountId, other, number, time);
    });
  }

  private trade(
    tradeId: string,
    { market, sizeMantissa }: Pick<CrashHolding, 'market' | 'sizeMantissa'>,
    accountId: string,
    otherId: string,
    number: number,
    time: Micros,
  ): LedgerRecord[] {
    const isLong = sizeMantissa > 0n;
    return [
      ...fillsOf({
        tradeId,
        definition: market.definition,
        buyerId: isLong ? accountId : otherId,
        sellerId: isLong ? otherId : accountId,
        sizeMantissa: isLong ? sizeMantissa : -sizeMantissa,
        // At the mark that everybody has seen: the one of the frame before.
        priceMantissa: priceAt(market, this.options.seed, number - 1, this.length),
        venueTime: time,
      }),
    ];
  }

  /** Some traders send more collateral while prices fall, and a few take some out before. */
  private lateDeposits(number: number, time: Micros): LedgerRecord[] {
    const at = number / this.length;
    if (at < OPENED_BY || at > PHASES.recoveredAt) return [];
    const frames = Math.ceil(this.length * (PHASES.recoveredAt - OPENED_BY));
    const chance = Random.of(this.options.seed, 'transfers', number);
    const expected = (this.accounts * LATE_DEPOSITS_PPM) / 1_000_000 / frames;
    const count = Math.floor(expected) + (chance.chance(Math.round((expected % 1) * 1_000_000)) ? 1 : 0);
    return Array.from({ length: count }, (_, place) => {
      const { accountId, collateral } = this.traders.account(chance.between(0, this.accounts - 1));
      const isWithdrawal = at < PHASES.fallFrom;
      const share = BigInt(isWithdrawal ? chance.between(10_000, 50_000) : chance.between(100_000, 600_000));
      const amount = (collateral.mantissa * share) / ONE_MILLION;
      return deposit(`late-${number}-${place + 1}`, accountId, collateral.assetId, isWithdrawal ? -amount : amount, time);
    });
  }

  private makerTrades(number: number, time: Micros): LedgerRecord[] {
    if (number < FIRST_OPENING_FRAME) return [];
    const chance = Random.of(this.options.seed, 'makers', number);
    return Array.from({ length: MAKER_TRADES }, (_, place) => {
      const market: Market = chance.pick(TRADED);
      const lots = BigInt(chance.between(1, 50)) * market.definition.lotMantissa;
      const [one, other] = chance.sample(Array.from({ length: MAKERS }, (__, index) => index), 2);
      const sizeMantissa = chance.chance(500_000) ? lots : -lots;
      return this.trade(`maker-${number}-${place + 1}`, { market, sizeMantissa }, makerIdOf(one ?? 0), makerIdOf(other ?? 1), number, time);
    }).flat();
  }

  private marks(number: number, time: Micros): MarketRecord[] {
    const { seed } = this.options;
    const prices = MARKETS.map(({ definition }, place) => ({ definition, price: priceAt(MARKETS[place] as Market, seed, number, this.length) }));
    const marks: MarketRecord[] = prices.map(({ definition, price }) => mark(definition, price, time));
    if (number !== Math.floor(this.length * FUNDING_AT)) return marks;
    const perpetuals = prices.filter(({ definition }) => definition.instrumentKind.endsWith('_perpetual'));
    return [
      ...marks,
      ...perpetuals.map(({ definition, price }): Funding => ({
        kind: 'funding',
        venueId: SIMULATED_VENUE_ID,
        instrumentId: definition.instrumentId,
        ratePerTrillion: FUNDING_RATE_PER_TRILLION,
        price: { mantissa: price, exponent: definition.priceExponent },
        fundingTime: time,
        sequence: undefined,
      })),
    ];
  }
}

const makerIdOf = (index: number): string => `maker-${String(index + 1).padStart(2, '0')}`;
