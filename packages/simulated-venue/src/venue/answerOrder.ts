/**
 * How the simulated venue answers a liquidation order: a pure function of the seed and the order. A repeated order id gives
 * the same answer again, with the same fill ids, and the ledger takes it once.
 *
 *   reduce   a seeded share is rejected, a share is filled in part and closed, the rest is filled in one or two trades
 *            against the house account, at the order's mark worsened by a slippage that grows with the notional
 *   cancel   the account's order is closed, and so is the cancelling order itself
 *
 * It has no order book, and refuses to be taken for one: any size finds its other side.
 */
import {
  abs,
  divCeil,
  divFloor,
  max,
  pow10,
  type Fill,
  type InstrumentDefinition,
  type LiquidationOrder,
  type Micros,
  type OrderEvent,
  type OrderState,
} from '@plimsoll/domain';
import { HOUSE_ACCOUNT_ID, SIMULATED_VENUE_ID, fillsOf } from '../definitions';
import { Random } from '../random';

/** Shares of orders, and how far a price gives way. All in parts per million; numbers of ours. */
export interface ExecutionRates {
  readonly rejectedPpm: number;
  /** Of the orders that are not rejected. */
  readonly partialPpm: number;
  /** Of the orders that are filled in full: by two trades instead of one. */
  readonly splitPpm: number;
  /** The most that a small order loses against the mark, and what the largest ones may lose beyond. */
  readonly slippageBasePpm: number;
  readonly slippageSizePpm: number;
  /** The notional in whole quote units from which on an order is of the largest. */
  readonly deepNotional: number;
}

export const DEFAULT_RATES: ExecutionRates = {
  rejectedPpm: 70_000,
  partialPpm: 120_000,
  splitPpm: 150_000,
  slippageBasePpm: 500,
  slippageSizePpm: 2_500,
  deepNotional: 1_000_000,
};

export interface AnswerContext {
  readonly seed: string;
  readonly rates: ExecutionRates;
  /** The venue time of the answer. It decides nothing. */
  readonly time: Micros;
  readonly instrument: (instrumentId: string) => InstrumentDefinition | undefined;
  readonly openedOrder: (orderId: string) => OrderEvent | undefined;
}

export type Answer = readonly (Fill | OrderEvent)[];

type Reduce = Extract<LiquidationOrder['order'], { kind: 'reduce' }>;

/** The venue's last word on an order: above every number that the order can have had before. */
const LAST_ORDER_SEQUENCE = 1_000_000n;

export function answerOrder(order: LiquidationOrder, context: AnswerContext): Answer {
  return order.order.kind === 'cancel'
    ? answerCancel(order, order.order.targetOrderId, context)
    : answerReduce(order, order.order, context);
}

function answerCancel(order: LiquidationOrder, targetOrderId: string, { openedOrder, time }: AnswerContext): Answer {
  const target = openedOrder(targetOrderId);
  // Nothing is known of such an order: not even in which instrument. The deadline ends the attempt.
  if (target === undefined || target.accountId !== order.accountId) return [];
  const closed: OrderEvent = {
    ...target,
    orderSequence: LAST_ORDER_SEQUENCE,
    state: 'closed',
    openSize: { mantissa: 0n, exponent: target.openSize.exponent },
    liquidationId: order.liquidationId,
    reason: 'cancelled by a liquidation',
    venueTime: time,
    sequence: undefined,
  };
  return [closed, { ...closed, orderId: order.orderId, orderSequence: 1n, reason: `cancelled ${targetOrderId}` }];
}

function answerReduce(order: LiquidationOrder, reduce: Reduce, context: AnswerContext): Answer {
  const definition = context.instrument(reduce.instrumentId);
  const chance = Random.of(context.seed, 'order', order.orderId);
  if (definition === undefined) return [orderEvent(order, reduce, 'rejected', 'unknown instrument', context.time)];
  const refusal = refusalOf(reduce, definition);
  if (refusal !== undefined) return [orderEvent(order, reduce, 'rejected', refusal, context.time)];
  if (chance.chance(context.rates.rejectedPpm)) {
    const reason = chance.pick(['no other side at this price', 'the matching engine is busy', 'outside of the price band']);
    return [orderEvent(order, reduce, 'rejected', reason, context.time)];
  }
  const lots = reduce.size.mantissa / definition.lotMantissa;
  const isPartial = chance.chance(context.rates.partialPpm) && lots > 1n;
  const filled = isPartial ? shareOfLots(lots, chance.between(300_000, 800_000)) : lots;
  const isSplit = !isPartial && lots > 1n && chance.chance(context.rates.splitPpm);
  const first = isSplit ? shareOfLots(filled, chance.between(400_000, 700_000)) : filled;
  const fills = [first, filled - first]
    .filter((part) => part > 0n)
    .flatMap((part, index) => tradeAgainstHouse(order, reduce, definition, part, index + 1, chance, context));
  return isPartial ? [...fills, orderEvent(order, reduce, 'closed', 'filled in part', context.time)] : fills;
}

function refusalOf({ size, mark }: Reduce, definition: InstrumentDefinition): string | undefined {
  if (size.exponent !== definition.sizeExponent || mark.exponent !== definition.priceExponent) return 'wrong exponent';
  if (size.mantissa <= 0n || size.mantissa % definition.lotMantissa !== 0n) return 'size is no multiple of the lot';
  if (mark.mantissa <= 0n && !definition.isNegativePriceAllowed) return 'no price';
  return undefined;
}

/** At least one lot, and fewer than all. */
function shareOfLots(lots: bigint, sharePpm: number): bigint {
  const share = (lots * BigInt(sharePpm)) / 1_000_000n;
  return share < 1n ? 1n : share < lots ? share : lots - 1n;
}

function tradeAgainstHouse(
  order: LiquidationOrder,
  reduce: Reduce,
  definition: InstrumentDefinition,
  lots: bigint,
  number: number,
  chance: Random,
  { rates, time }: AnswerContext,
): readonly Fill[] {
  const sizeMantissa = lots * definition.lotMantissa;
  const isSell = reduce.side === 'sell';
  const [buy, sell] = fillsOf({
    tradeId: `${order.orderId}:${number}`,
    definition,
    buyerId: isSell ? HOUSE_ACCOUNT_ID : order.accountId,
    sellerId: isSell ? order.accountId : HOUSE_ACCOUNT_ID,
    sizeMantissa,
    priceMantissa: worsenedPrice(reduce, definition, slippagePpm(sizeMantissa, reduce, definition, chance, rates)),
    venueTime: time,
  });
  const own = { orderId: order.orderId, liquidationId: order.liquidationId };
  // Only the account's own side belongs to its liquidation: to the house it is a trade like any other.
  return isSell ? [{ ...sell, ...own }, buy] : [{ ...buy, ...own }, sell];
}

/** Between nothing and a bound that grows with the notional up to `deepNotional`. */
function slippagePpm(size: bigint, reduce: Reduce, definition: InstrumentDefinition, chance: Random, rates: ExecutionRates): bigint {
  const notional = notionalInQuote(size, reduce, definition);
  const depth = BigInt(rates.deepNotional);
  const sized = (BigInt(rates.slippageSizePpm) * (notional < depth ? notional : depth)) / depth;
  return BigInt(chance.between(0, rates.slippageBasePpm + Number(sized)));
}

/** In whole units of the quote currency, rounded down: it only has to be of the right order. */
function notionalInQuote(size: bigint, { mark }: Reduce, { instrumentKind, multiplier, sizeExponent, priceExponent }: InstrumentDefinition): bigint {
  const isInverse = instrumentKind === 'inverse_perpetual' || instrumentKind === 'inverse_future';
  const mantissa = isInverse ? size * multiplier.mantissa : size * multiplier.mantissa * abs(mark.mantissa);
  const exponent = sizeExponent + multiplier.exponent + (isInverse ? 0 : priceExponent);
  return exponent >= 0 ? mantissa * pow10(exponent) : mantissa / pow10(-exponent);
}

/** The mark moved against the order by the slippage, on tick: a sale rounds down, a purchase up. */
function worsenedPrice({ mark, side }: Reduce, { tickMantissa, isNegativePriceAllowed }: InstrumentDefinition, slippage: bigint): bigint {
  const loss = divCeil(abs(mark.mantissa) * slippage, 1_000_000n);
  if (side === 'buy') return divCeil(mark.mantissa + loss, tickMantissa) * tickMantissa;
  const worse = divFloor(mark.mantissa - loss, tickMantissa) * tickMantissa;
  return isNegativePriceAllowed ? worse : max(worse, tickMantissa);
}

function orderEvent(order: LiquidationOrder, reduce: Reduce, state: OrderState, reason: string, time: Micros): OrderEvent {
  return {
    kind: 'order',
    venueId: SIMULATED_VENUE_ID,
    accountId: order.accountId,
    orderId: order.orderId,
    orderSequence: 1n,
    instrumentId: reduce.instrumentId,
    state,
    side: reduce.side,
    price: undefined,
    openSize: { mantissa: 0n, exponent: reduce.size.exponent },
    isReduceOnly: true,
    liquidationId: order.liquidationId,
    reason,
    venueTime: time,
    sequence: undefined,
  };
}
