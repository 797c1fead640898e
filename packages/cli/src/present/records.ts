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
  Zone,
} from '@plimsoll/domain';
import type { BusRecord } from '@plimsoll/runtime';
import type { DecodedRecord } from '../topics';
import { formatTrimmed } from './figures';
import { toJson } from './json';
import type { Style } from './style';

const quantity = ({ mantissa, exponent }: RawQuantity): string => formatTrimmed(mantissa, exponent);

export function describeRecord(record: BusRecord, decoded: DecodedRecord, style: Style): string {
  const place = `${new Date(record.timestampMillis).toISOString().slice(11, 23)} ${style.faint(`${record.partition}:${String(record.offset).padEnd(6)}`)}`;
  return `${place} ${describeContent(decoded, style)}`;
}

function describeContent(decoded: DecodedRecord, style: Style): string {
  switch (decoded.kind) {
    case 'tombstone':
      return style.faint('tombstone');
    case 'bytes':
      return `${style.bad(decoded.reason)} ${decoded.detail} ${style.faint(`(${decoded.bytes.length} bytes)`)}`;
    case 'record':
      return describeValue(decoded.type, decoded.value, style);
  }
}

function describeValue(type: string, value: object, style: Style): string {
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
      return describeBreach(value as MarginBreach, style);
    case 'account-margin':
      return describeMargin(value as AccountMargin, style);
    case 'liquidation-order':
      return describeOrder(value as LiquidationOrder, style);
    case 'liquidation-step':
      return describeStep(value as LiquidationStep, style);
    default:
      return `${type} ${JSON.stringify(toJson(value))}`;
  }
}

function describeFill(fill: Fill, style: Style): string {
  const why = fill.liquidationId === undefined ? '' : style.caution('  liquidation');
  const side = fill.side === 'buy' ? 'buys ' : 'sells';
  return `${fill.accountId}  ${side} ${quantity(fill.size)} ${fill.instrumentId} at ${quantity(fill.price)}${why}`;
}

function describeBreach(breach: MarginBreach, style: Style): string {
  const arrow = `${breach.from} → ${style.zone(breach.to)}`;
  const flags = [breach.hold ? 'hold' : '', breach.incomplete ? 'incomplete' : ''].filter((flag) => flag !== '').join(' ');
  return `${breach.accountId} #${breach.ordinal}  ${arrow}  by ${breach.trigger}  equity ${breach.equityAtoms} MM ${breach.maintenanceAtoms} ${style.faint(`${breach.numeraireAssetId} atoms`)}${flags === '' ? '' : `  ${style.caution(flags)}`}`;
}

function describeMargin(margin: AccountMargin, style: Style): string {
  const zone: Zone = margin.zone;
  return `${margin.accountId}  ${style.zone(zone)}  equity ${margin.equityAtoms} IM ${margin.initialAtoms} MM ${margin.maintenanceAtoms} ${style.faint(`${margin.numeraireAssetId} atoms`)}`;
}

function describeOrder({ accountId, order, orderId }: LiquidationOrder, style: Style): string {
  if (order.kind === 'cancel') return `${accountId}  cancel ${order.targetOrderId}`;
  return `${accountId}  ${order.side} ${quantity(order.size)} ${order.instrumentId}, mark ${quantity(order.mark)} ${style.faint(orderId)}`;
}

function describeStep(step: LiquidationStep, style: Style): string {
  return `${step.accountId}  ${step.what}: ${step.reason} ${style.faint(`${step.liquidationId} step ${step.step}`)}`;
}
