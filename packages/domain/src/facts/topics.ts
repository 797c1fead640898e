/** What crosses the incoming topics, and the words that all facts share. Units are known once reference data gives them; until then a quantity is raw. */
import type { Micros, Ppm } from '../units';

export type AccountId = string;
export type InstrumentId = string;
export type AssetId = string;
export type OrderId = string;
export type LiquidationId = string;

export type Side = 'buy' | 'sell';

/** mantissa × 10^exponent. */
export interface RawQuantity {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export interface Fill {
  readonly kind: 'fill';
  readonly venueId: string;
  readonly fillId: string;
  readonly accountId: AccountId;
  readonly instrumentId: InstrumentId;
  readonly side: Side;
  readonly price: RawQuantity;
  /** Above zero. */
  readonly size: RawQuantity;
  /** Positive when the account pays. */
  readonly fee: (RawQuantity & { readonly assetId: AssetId }) | undefined;
  readonly tradeId: string | undefined;
  readonly orderId: OrderId | undefined;
  readonly liquidationId: LiquidationId | undefined;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface Transfer {
  readonly kind: 'transfer';
  readonly venueId: string;
  readonly transferId: string;
  readonly accountId: AccountId;
  readonly assetId: AssetId;
  /** Positive: a deposit. */
  readonly amount: RawQuantity;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}

export type OrderState = 'opened' | 'changed' | 'closed' | 'rejected';

export interface OrderEvent {
  readonly kind: 'order';
  readonly venueId: string;
  readonly accountId: AccountId;
  readonly orderId: OrderId;
  readonly orderSequence: bigint;
  readonly instrumentId: InstrumentId;
  readonly state: OrderState;
  readonly side: Side;
  readonly price: RawQuantity | undefined;
  readonly openSize: RawQuantity;
  readonly isReduceOnly: boolean;
  readonly liquidationId: LiquidationId | undefined;
  readonly reason: string | undefined;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface Mark {
  readonly kind: 'mark';
  readonly venueId: string;
  readonly instrumentId: InstrumentId;
  readonly price: RawQuantity;
  readonly indexPriceMantissa: bigint | undefined;
  readonly fundingRatePerTrillion: bigint | undefined;
  readonly impliedVol: Ppm | undefined;
  readonly openInterest: RawQuantity | undefined;
  readonly venueTime: Micros;
  readonly sequence: bigint;
}

export interface Funding {
  readonly kind: 'funding';
  readonly venueId: string;
  readonly instrumentId: InstrumentId;
  readonly ratePerTrillion: bigint;
  readonly price: RawQuantity;
  readonly fundingTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface ClockRecord {
  readonly kind: 'clock';
  readonly logTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface FrameEnd {
  readonly kind: 'frame-end';
  readonly frame: bigint;
  readonly logTime: Micros;
  readonly sequence: bigint;
}
