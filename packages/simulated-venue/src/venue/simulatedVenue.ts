/** The execution side of the simulated venue, bound to a source's instruments and orders. It holds no state. */
import type { LiquidationOrder, Micros } from '@plimsoll/domain';
import type { FrameSource } from '../frame';
import { DEFAULT_RATES, answerOrder, type Answer, type ExecutionRates } from './answerOrder';

export interface SimulatedVenueOptions {
  readonly seed: string;
  readonly source: Pick<FrameSource, 'instruments' | 'openedOrder'>;
  readonly rates?: Partial<ExecutionRates>;
}

export class SimulatedVenue {
  private readonly rates: ExecutionRates;

  constructor(private readonly options: SimulatedVenueOptions) {
    this.rates = { ...DEFAULT_RATES, ...options.rates };
  }

  /** The same for the same order, however often it is asked. @param time the venue time of the answer */
  answer(order: LiquidationOrder, time: Micros): Answer {
    const { seed, source } = this.options;
    return answerOrder(order, {
      seed,
      rates: this.rates,
      time,
      instrument: (instrumentId) => source.instruments.get(instrumentId),
      openedOrder: (orderId) => source.openedOrder(orderId),
    });
  }
}
