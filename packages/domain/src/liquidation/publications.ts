/**
 * What the venue and the desks hear of a liquidation-batch: its orders, and each of its steps. Ids are functions of what
 * they name, so that a batch published twice says the same twice.
 */
import type {
  AccountId,
  Citation,
  LiquidationBatch,
  LiquidationEntry,
  LiquidationOrder,
  LiquidationStep,
  OrderPlaced,
} from '../facts';
import { invariant } from '../invariant';
import type { At, World } from '../world';
import { boundedId } from './ids';

export type Publication =
  | { readonly kind: 'order'; readonly id: string; readonly accountId: AccountId; readonly value: LiquidationOrder }
  | { readonly kind: 'step'; readonly id: string; readonly accountId: AccountId; readonly value: LiquidationStep };

type Batch = Pick<LiquidationBatch, 'entries' | 'logTime' | 'frame'>;

/** In log order. Needs of the world only the definitions, which never change. @param at where the batch stands. */
export function publicationsOf(batch: Batch, world: World, at: At): readonly Publication[] {
  return batch.entries.flatMap((entry, number) => {
    const citation = { ...at, entry: number };
    const steps = stepsOf(entry, batch, citation);
    return entry.kind === 'order-placed' ? [orderOf(entry, batch, world), ...steps] : steps;
  });
}

function orderOf(entry: OrderPlaced, { logTime, frame }: Batch, world: World): Publication {
  const { orderId, liquidationId, accountId, deadline } = entry;
  const value: LiquidationOrder = { orderId, liquidationId, accountId, order: rawOrder(entry, world), logTime, deadline, frame };
  return { kind: 'order', id: orderId, accountId, value };
}

function rawOrder({ order }: OrderPlaced, world: World): LiquidationOrder['order'] {
  if (order.kind === 'cancel') return order;
  const { instrumentId, side, sizeLots, markTicks } = order;
  const definition = world.reference.instruments.get(instrumentId)?.definition;
  invariant(definition !== undefined, `${instrumentId} is not defined`);
  return {
    kind: 'reduce',
    instrumentId,
    side,
    size: { mantissa: sizeLots * definition.lotMantissa, exponent: definition.sizeExponent },
    mark: { mantissa: markTicks * definition.tickMantissa, exponent: definition.priceExponent },
  };
}

const NOTHING = {
  step: 0n,
  equityAtoms: undefined,
  maintenanceAtoms: undefined,
  orderId: undefined,
  instrumentId: undefined,
  sizeLots: undefined,
  amountAtoms: undefined,
  assetId: undefined,
};

function stepsOf(entry: LiquidationEntry, { logTime }: Batch, citation: Citation): readonly Publication[] {
  const make = (name: string, accountId: AccountId, reason: string, more: Partial<LiquidationStep>): Publication => {
    const { liquidationId, kind: what } = entry;
    const value = { ...NOTHING, liquidationId, accountId, what, reason, logTime, citations: [citation], ...more };
    return { kind: 'step', id: boundedId(name), accountId, value };
  };
  switch (entry.kind) {
    case 'liquidation-opened': {
      const { equityAtoms, maintenanceAtoms } = entry;
      return [make(`${entry.liquidationId}/opened`, entry.accountId, entry.reason, { equityAtoms, maintenanceAtoms })];
    }
    case 'liquidation-closed': {
      const { equityAtoms, maintenanceAtoms } = entry;
      return [make(`${entry.liquidationId}/closed`, entry.accountId, entry.reason, { equityAtoms, maintenanceAtoms })];
    }
    case 'order-placed': {
      const { orderId, step, equityAtoms, maintenanceAtoms, order } = entry;
      const what = order.kind === 'reduce' ? { instrumentId: order.instrumentId, sizeLots: order.sizeLots } : {};
      return [make(`${orderId}/placed`, entry.accountId, entry.reason, { orderId, step, equityAtoms, maintenanceAtoms, ...what })];
    }
    case 'order-expired':
      return [make(`${entry.orderId}/expired`, entry.accountId, entry.reason, { orderId: entry.orderId })];
    case 'booking':
      // Each account hears of its own leg: also those who are deleveraged against.
      return entry.legs.flatMap(({ accountId, isContra, cash, close }, leg) => {
        if (isContra) return [];
        const what =
          close === undefined
            ? { assetId: cash?.assetId, amountAtoms: cash?.amountAtoms }
            : { instrumentId: close.instrumentId, sizeLots: close.lots, amountAtoms: close.valueAtoms };
        return [make(`${entry.bookingId}/${leg}`, accountId, entry.reason, what)];
      });
  }
}
