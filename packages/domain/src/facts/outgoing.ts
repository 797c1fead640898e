/** What leaves: breaches with their evidence, account margins, liquidation orders and steps. */
import type { Atoms, Lots, Micros, Ppm, Ticks } from '../units';
import type { AccountId, AssetId, InstrumentId, LiquidationId, OrderId, RawQuantity, Side } from './topics';
import type { LiquidationEntry, Trigger, Zone } from './log';

export interface PositionContribution {
  readonly instrumentId: InstrumentId;
  readonly sizeLots: Lots;
  readonly markTicks: Ticks;
  readonly markTime: Micros;
  readonly entryCostAtoms: Atoms;
  readonly unrealisedPnlAtoms: Atoms;
  readonly notionalAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
}

export interface CollateralContribution {
  readonly assetId: AssetId;
  readonly balanceAtoms: Atoms;
  readonly netAtoms: Atoms;
  readonly priceTicks: Ticks | undefined;
  readonly weightPpm: Ppm;
  readonly valueAtoms: Atoms;
}

export interface Cure {
  readonly depositAtoms: Atoms;
  readonly closeSharePpm: Ppm | undefined;
  readonly closes: readonly { readonly instrumentId: InstrumentId; readonly side: Side; readonly sizeLots: Lots }[];
}

export interface Citation {
  readonly stream: string;
  readonly revision: bigint;
  readonly entry: number;
}

export interface MarginBreach {
  readonly breachId: string;
  readonly accountId: AccountId;
  readonly ordinal: bigint;
  readonly from: Zone;
  readonly to: Zone;
  readonly trigger: Trigger;
  readonly equityAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  readonly shortfallAtoms: Atoms;
  readonly logTime: Micros;
  readonly parameterSetId: string;
  readonly parameterSetHash: string;
  readonly numeraireAssetId: AssetId;
  readonly hold: boolean;
  readonly incomplete: boolean;
  readonly positions: readonly PositionContribution[];
  readonly collaterals: readonly CollateralContribution[];
  readonly cure: Cure;
  readonly citations: readonly Citation[];
}

export interface AccountMargin {
  readonly accountId: AccountId;
  readonly zone: Zone;
  readonly ordinal: bigint;
  readonly equityAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  readonly isolatedInitialAtoms: Atoms;
  readonly savingAtoms: Atoms;
  readonly hold: boolean;
  readonly incomplete: boolean;
  readonly unpriced: boolean;
  readonly logTime: Micros;
  readonly parameterSetId: string;
  readonly numeraireAssetId: AssetId;
}

export interface LiquidationOrder {
  readonly orderId: OrderId;
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly order:
    | {
        readonly kind: 'reduce';
        readonly instrumentId: InstrumentId;
        readonly side: Side;
        readonly size: RawQuantity;
        readonly mark: RawQuantity;
      }
    | { readonly kind: 'cancel'; readonly targetOrderId: OrderId };
  readonly logTime: Micros;
  readonly deadline: Micros;
  readonly frame: bigint | undefined;
}

export interface LiquidationStep {
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly step: bigint;
  readonly what: LiquidationEntry['kind'];
  readonly reason: string;
  readonly equityAtoms: Atoms | undefined;
  readonly maintenanceAtoms: Atoms | undefined;
  readonly orderId: OrderId | undefined;
  readonly instrumentId: InstrumentId | undefined;
  readonly sizeLots: Lots | undefined;
  readonly amountAtoms: Atoms | undefined;
  readonly assetId: AssetId | undefined;
  readonly logTime: Micros;
  readonly citations: readonly Citation[];
}
