/** Amounts, prices and sizes as people read them, by the reference data that gives them their unit. */
import type { AssetId, InstrumentDefinition, InstrumentId, ReferenceState } from '@plimsoll/domain';
import { exactDecimal, formatDecimal, formatTrimmed } from './figures';

export type InstrumentUnits = Pick<InstrumentDefinition, 'priceExponent' | 'tickMantissa' | 'sizeExponent' | 'lotMantissa'>;

export class Book {
  constructor(private readonly reference: ReferenceState) {}

  /** Money with two decimals and its asset: `12,345.67 USDT`. */
  amount(assetId: AssetId, atoms: bigint): string {
    return `${this.figure(assetId, atoms)} ${assetId}`;
  }

  /** The same without the asset's name, for columns that say it once. */
  figure(assetId: AssetId, atoms: bigint, decimals = 2): string {
    const asset = this.reference.assets.get(assetId);
    return asset === undefined ? `${atoms} atoms` : formatDecimal(atoms, asset.exponent, Math.min(decimals, Math.max(0, -asset.exponent)));
  }

  /** Every digit, without marks between thousands: for JSON. */
  exactAmount(assetId: AssetId, atoms: bigint): string {
    const asset = this.reference.assets.get(assetId);
    return exactDecimal(atoms, asset?.exponent ?? 0);
  }

  price(instrumentId: InstrumentId, ticks: bigint): string {
    const definition = this.reference.instruments.get(instrumentId)?.definition;
    return definition === undefined ? `${ticks} ticks` : formatDecimal(ticks * definition.tickMantissa, definition.priceExponent);
  }

  size(instrumentId: InstrumentId, lots: bigint): string {
    const definition = this.reference.instruments.get(instrumentId)?.definition;
    return definition === undefined ? `${lots} lots` : formatTrimmed(lots * definition.lotMantissa, definition.sizeExponent);
  }

  /** What turns a program's integers into amounts, prices and sizes. */
  units(): { readonly assetExponents: Readonly<Record<AssetId, number>>; readonly instruments: Readonly<Record<InstrumentId, InstrumentUnits>> } {
    const { assets, instruments } = this.reference;
    return {
      assetExponents: Object.fromEntries([...assets].map(([id, { exponent }]) => [id, exponent])),
      instruments: Object.fromEntries(
        [...instruments].map(([id, { definition }]) => {
          const { priceExponent, tickMantissa, sizeExponent, lotMantissa } = definition;
          return [id, { priceExponent, tickMantissa, sizeExponent, lotMantissa }];
        }),
      ),
    };
  }

  settlementOf(instrumentId: InstrumentId): AssetId | undefined {
    return this.reference.instruments.get(instrumentId)?.definition.settlementAssetId;
  }

  get numeraire(): AssetId | undefined {
    return this.reference.parameters?.set.numeraireAssetId;
  }
}
