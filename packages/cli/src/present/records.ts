/** One line a record, for `tail`: when, who, what. The fields that a desk looks for first stand first. */
import type {
  AccountMargin,
  Fill,
  LiquidationOrder,
  LiquidationStep,
  MarginBreach,
  Mark,
  OrderEvent,
  RawQuantity,
  Transfer,
} from '@plimsoll/domain';
import type { BusRecord } from '@plimsoll/runtime';
import type { DecodedRecord } from '../topics';
import type { Book } from './book';
import { formatTrimmed } from './figures';
import { toJson } from './json';
import type { Style } from './style';

const quantity = ({ mantissa, exponent }: RawQuantity): string => formatTrimmed(mantissa, exponent);

export function describeRecord(record: BusRecord, decoded: DecodedRecord, book: Book, style: Style): string {
  const place = `${new Date(record.timestampMillis).toISOString().slice(11, 23)} ${style.faint(`${record.partition}:${String(record.offset).padEnd(6)}`)}`;
  return `${place} ${describeContent(decoded, book, style)}`;
}

function describeContent(decoded: DecodedRecord, book: Book, style: Style): string {
  switch (decoded.kind) {
    case 'tombstone':
      return style.faint('tombstone');
    case 'bytes':
      return `${style.bad(decoded.reason)} ${decoded.detail} ${style.faint(`(${decoded.bytes.length} bytes)`)}`;
    case 'record':
      return describeValue(decoded.type, decoded.value, book, style);
  }
}

function describeValue(type: string, value: object, book: Book, style: Style): string {
  switch (type) {
    case 'fill':
      return describeFill(value as Fill, style);
    case 'transfer': {
      const { accountId, amount, assetId } = value as Transfer;
      return `${accountId}  ${amount.mantissa < 0n ? 'withdraws' : 'deposits'} ${quantity(amount)} ${assetId}`;
    }
    case 'order': {
      const { accountId, state, side, openSize, instrumentId, orderId } = value as OrderEvent;
      return `${accountId}  order ${state}: ${side} ${quantity(openSize)} ${instrumentId} ${style.faint(orderId)}`;
    }
    case 'mark': {
      const { instrumentId, price } = value as Mark;
      return `${instrumentId.padEnd(14)} ${quantity(price)}`;
    }
    case 'margin-breach':
      return describeBreach(value as MarginBreach, book, style);
    case 'account-margin':
      return describeMargin(value as AccountMargin, book, style);
    case 'liquidation-order':
      return describeOrder(value as LiquidationOrder, style);
    case 'liquidation-step':
      return describeStep(value as LiquidationStep, book, style);
    default:
      return `${type} ${JSON.stringify(toJson(value))}`;
  }
}

function describeFill(fill: Fill, style: Style): string {
  const why = fill.liquidationId === undefined ? '' : style.caution('  liquidation');
  const side = fill.side === 'buy' ? 'buys ' : 'sells';
  return `${fill.accountId}  ${side} ${quantity(fill.size)} ${fill.instrumentId} at ${quantity(fill.price)}${why}`;
}

function describeBreach(breach: MarginBreach, book: Book, style: Style): string {
  const { accountId, ordinal, from, to, trigger, numeraireAssetId } = breach;
  const flags = [breach.hold ? 'hold' : '', breach.incomplete ? 'incomplete' : ''].filter((flag) => flag !== '').join(' ');
  const numbers = `equity ${book.figure(numeraireAssetId, breach.equityAtoms)} of ${book.figure(numeraireAssetId, breach.maintenanceAtoms)} MM`;
  return `${accountId} #${ordinal}  ${from} → ${style.zone(to)}  by ${trigger}  ${numbers}${flags === '' ? '' : `  ${style.caution(flags)}`}`;
}

function describeMargin(margin: AccountMargin, book: Book, style: Style): string {
  const { accountId, zone, numeraireAssetId } = margin;
  const of = (atoms: bigint): string => book.figure(numeraireAssetId, atoms);
  const numbers = margin.unpriced ? style.caution('unpriced') : `equity ${of(margin.equityAtoms)}  IM ${of(margin.initialAtoms)}  MM ${of(margin.maintenanceAtoms)}`;
  return `${accountId}  ${style.zone(zone, zone.padEnd(11))}  ${numbers}`;
}

function describeOrder({ accountId, order, orderId }: LiquidationOrder, style: Style): string {
  if (order.kind === 'cancel') return `${accountId}  cancel ${order.targetOrderId}`;
  return `${accountId}  ${order.side} ${quantity(order.size)} ${order.instrumentId}, mark ${quantity(order.mark)} ${style.faint(orderId)}`;
}

/** What happened, why in words, and what it moved. */
function describeStep(step: LiquidationStep, book: Book, style: Style): string {
  const { instrumentId, sizeLots, amountAtoms, assetId } = step;
  const moved = [
    instrumentId !== undefined && sizeLots !== undefined ? `${book.size(instrumentId, sizeLots)} ${instrumentId}` : '',
    amountAtoms !== undefined && assetId !== undefined ? book.amount(assetId, amountAtoms) : '',
  ].filter((part) => part !== '');
  const what = `${step.what.replace(/^liquidation-|^order-/, '')}: ${step.reason.replaceAll('_', ' ')}`;
  return `${step.liquidationId}  ${what}${moved.length === 0 ? '' : `  ${moved.join(', ')}`}${step.step === 0n ? '' : style.faint(`  step ${step.step}`)}`;
}
