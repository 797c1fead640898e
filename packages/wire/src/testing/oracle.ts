/**
 * The independent view: domain values as the generated code's plain objects, by the names of the .proto files, written by
 * hand and without the codec's tables. Properties of equal name are spread, so that only what differs is spelt out.
 */
import type {
  AccountMargin,
  BookingLeg,
  ClockRecord,
  Cursor,
  Fill,
  FrameEnd,
  Funding,
  InstrumentDefinition,
  InstrumentParameters,
  LedgerBatch,
  LedgerFact,
  LiquidationBatch,
  LiquidationEntry,
  LiquidationOrder,
  LiquidationStep,
  MarginBreach,
  Mark,
  MarketBatch,
  MarketEntry,
  OperatorAct,
  OrderEvent,
  ParameterSet,
  RawQuantity,
  RecordRejected,
  ReferenceChange,
  ReferenceEntry,
  ReferenceRecord,
  Transfer,
  Transition,
  VerdictBatch,
} from '@plimsoll/domain';
import type { OwnerChanged } from '../batchParts';

type Plain = Readonly<Record<string, unknown>>;

/** Without the properties that say undefined: the generated code knows absence only. */
const given = (value: object): Plain => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
const constant = (prefix: string, value: string): string => `${prefix}_${value.replaceAll('-', '_').toUpperCase()}`;
const sideOf = (value: string): string => constant('SIDE', value);
const zoneOf = (value: string): string => constant('ZONE', value);
const triggerOf = (value: string): string => constant('TRIGGER_KIND', value);

function quantity(name: string, value: RawQuantity | undefined): Plain {
  return value === undefined ? {} : { [`${name}Mantissa`]: value.mantissa, [`${name}Exponent`]: value.exponent };
}

// ------------------------------------------------------------------ records

export function plainFill({ kind: _, price, size, fee, side, venueTime, ...same }: Fill): Plain {
  return given({
    ...same,
    side: sideOf(side),
    ...quantity('price', price),
    ...quantity('size', size),
    ...quantity('fee', fee),
    feeAssetId: fee?.assetId,
    venueTimeMicros: venueTime,
  });
}

export function plainTransfer({ kind: _, amount, venueTime, ...same }: Transfer): Plain {
  return given({ ...same, ...quantity('amount', amount), venueTimeMicros: venueTime });
}

export function plainOrder({ kind: _, state, side, price, openSize, isReduceOnly, venueTime, ...same }: OrderEvent): Plain {
  return given({
    ...same,
    state: constant('ORDER_STATE', state),
    side: sideOf(side),
    ...quantity('price', price),
    ...quantity('openSize', openSize),
    reduceOnly: isReduceOnly,
    venueTimeMicros: venueTime,
  });
}

export function plainMark({ kind: _, price, impliedVol, openInterest, venueTime, ...same }: Mark): Plain {
  return given({
    ...same,
    ...quantity('price', price),
    impliedVolPpm: impliedVol,
    ...quantity('openInterest', openInterest),
    venueTimeMicros: venueTime,
  });
}

export function plainFunding({ kind: _, price, fundingTime, ...same }: Funding): Plain {
  return given({ ...same, ...quantity('price', price), fundingTimeMicros: fundingTime });
}

export const plainClock = ({ logTime, sequence }: ClockRecord): Plain => given({ logTimeMicros: logTime, sequence });
export const plainFrameEnd = ({ frame, logTime, sequence }: FrameEnd): Plain => ({ frame, logTimeMicros: logTime, sequence });

// ------------------------------------------------------------------ reference

function plainInstrument(definition: InstrumentDefinition): Plain {
  const { kind: _, instrumentKind, multiplier, isNegativePriceAllowed, expiryTime, optionRight, ...same } = definition;
  return given({
    ...same,
    kind: constant('INSTRUMENT_KIND', instrumentKind),
    ...quantity('multiplier', multiplier),
    negativePriceAllowed: isNegativePriceAllowed,
    expiryTimeMicros: expiryTime,
    optionRight: optionRight && constant('OPTION_RIGHT', optionRight),
  });
}

const plainInstrumentParameters = ({ markAgeLimit, tiers, ...same }: InstrumentParameters): Plain =>
  given({ ...same, tiers: tiers.map(given), markAgeLimitMicros: markAgeLimit });

function plainParameters(set: ParameterSet): Plain {
  const { orderDeadline, ...liquidation } = set.liquidation;
  return {
    parameterSetId: set.parameterSetId,
    numeraireAssetId: set.numeraireAssetId,
    zones: { ...set.zones },
    instruments: set.instruments.map(plainInstrumentParameters),
    collaterals: set.collaterals.map(given),
    liquidation: given({ ...liquidation, orderDeadlineMicros: orderDeadline }),
  };
}

function plainAct({ kind: _, actKind, price, amount, ...same }: OperatorAct): Plain {
  return given({
    ...same,
    kind: constant('OPERATOR_ACT_KIND', actKind),
    ...quantity('price', price),
    ...quantity('amount', amount),
  });
}

function plainReferenceEntry(entry: ReferenceEntry): Plain {
  switch (entry.kind) {
    case 'opened': {
      const { kind: _, ...same } = entry;
      return { opened: same };
    }
    case 'asset': {
      const { kind: _, ...same } = entry;
      return { asset: given(same) };
    }
    case 'instrument':
      return { instrument: plainInstrument(entry) };
    case 'expired':
      return { expired: { instrumentId: entry.instrumentId, ...quantity('settlementPrice', entry.settlementPrice) } };
    case 'parameters':
      return given({ parameters: plainParameters(entry), parameterSetHash: entry.parameterSetHash });
    case 'act':
      return { act: plainAct(entry) };
    case 'duplicate': {
      const { kind: _, ...same } = entry;
      return { duplicate: same };
    }
    case 'rejected':
      return { rejected: plainRejected(entry) };
    default:
      return entry satisfies never;
  }
}

export function plainReferenceRecord({ change, venueTime, sequence }: ReferenceRecord): Plain {
  // Of a record's changes, those that stand in both have the same names; the hash is the log's alone.
  return given({ ...plainReferenceEntry(change as ReferenceEntry), venueTimeMicros: venueTime, sequence });
}

// ------------------------------------------------------------------ log

export const plainOwnerChanged = (value: OwnerChanged): Plain => ({ ...value });

const plainCursor = ({ gaps, ...same }: Cursor): Plain => ({ ...same, gaps: gaps.map(given) });

function plainRejected({ kind: _, heldAt, ...same }: RecordRejected): Plain {
  return given({ ...same, heldRevision: heldAt?.revision, heldEntry: heldAt?.entry });
}

export function plainReferenceChange({ entries, cursors, isFrameClosed, logTime, frame }: ReferenceChange): Plain {
  return given({
    entries: entries.map(plainReferenceEntry),
    cursors: cursors.map(plainCursor),
    frame,
    frameClosed: isFrameClosed,
    logTimeMicros: logTime,
  });
}

function plainMarketEntry(entry: MarketEntry): Plain {
  switch (entry.kind) {
    case 'accepted': {
      const { kind: _, venueTime, suspectedSince, ...same } = entry;
      return { accepted: given({ ...same, venueTimeMicros: venueTime, suspectedSinceMicros: suspectedSince }) };
    }
    case 'suspected': {
      const { kind: _, venueTime, ...same } = entry;
      return { suspected: { ...same, venueTimeMicros: venueTime } };
    }
    case 'funding-settled': {
      const { kind: _, fundingTime, ...same } = entry;
      return { funding: { ...same, fundingTimeMicros: fundingTime } };
    }
    case 'stale':
      return { stale: { instrumentId: entry.instrumentId, ageMicros: entry.age } };
    case 'recovered':
      return { recovered: { instrumentId: entry.instrumentId } };
    case 'aggregate':
      return { aggregate: { instrumentId: entry.instrumentId, openInterestLots: entry.openInterestLots } };
    case 'rejected':
      return { rejected: plainRejected(entry) };
    default:
      return entry satisfies never;
  }
}

export function plainMarketBatch({ logTime, entries, cursors, isFrameClosed, ...same }: MarketBatch): Plain {
  return given({
    ...same,
    logTimeMicros: logTime,
    entries: entries.map(plainMarketEntry),
    cursors: cursors.map(plainCursor),
    frameClosed: isFrameClosed,
  });
}

function plainLedgerFact(fact: LedgerFact): Plain {
  switch (fact.kind) {
    case 'fill':
      return { fill: plainFill(fact) };
    case 'transfer':
      return { transfer: plainTransfer(fact) };
    case 'order':
      return { order: plainOrder(fact) };
    case 'held':
      return { held: plainFill(fact.fill) };
    case 'duplicate': {
      const { kind: _, ...same } = fact;
      return { duplicate: same };
    }
    case 'rejected':
      return { rejected: plainRejected(fact) };
    default:
      return fact satisfies never;
  }
}

export function plainLedgerBatch({ entries, cursors, isFrameClosed, ...same }: LedgerBatch): Plain {
  return given({
    ...same,
    entries: entries.map(({ fact, ...rest }) => given({ ...plainLedgerFact(fact), ...rest })),
    cursors: cursors.map(plainCursor),
    frameClosed: isFrameClosed,
  });
}

/** Equity and requirements, under the names that they have everywhere outside. */
function plainFigures(value: { initialAtoms?: bigint | undefined; maintenanceAtoms?: bigint | undefined }): Plain {
  return { initialRequirementAtoms: value.initialAtoms, maintenanceRequirementAtoms: value.maintenanceAtoms };
}

function plainTransition(value: Transition): Plain {
  const { from, to, trigger, initialAtoms, maintenanceAtoms, logTime, point, ...same } = value;
  return {
    ...same,
    point: { ...point },
    fromZone: zoneOf(from),
    toZone: zoneOf(to),
    trigger: triggerOf(trigger),
    ...plainFigures({ initialAtoms, maintenanceAtoms }),
    logTimeMicros: logTime,
  };
}

export function plainVerdictBatch({ transitions, folded, isFrameClosed, ...same }: VerdictBatch): Plain {
  return given({
    ...same,
    transitions: transitions.map(plainTransition),
    folded: folded.map(given),
    frameClosed: isFrameClosed,
  });
}

const plainLeg = ({ isContra, cash, close, ...same }: BookingLeg): Plain =>
  given({ ...same, contra: isContra, ...cash, ...close });

function plainLiquidationEntry(entry: LiquidationEntry): Plain {
  switch (entry.kind) {
    case 'liquidation-opened': {
      const { kind: _, maintenanceAtoms, ...same } = entry;
      return { opened: { ...same, maintenanceRequirementAtoms: maintenanceAtoms } };
    }
    case 'order-placed': {
      const { kind: _, maintenanceAtoms, order, deadline, ...same } = entry;
      const { kind, ...parts } = order;
      return {
        placed: {
          ...same,
          ...parts,
          ...('side' in parts ? { side: sideOf(parts.side) } : {}),
          kind: constant('LIQUIDATION_ORDER_KIND', kind),
          deadlineMicros: deadline,
          maintenanceRequirementAtoms: maintenanceAtoms,
        },
      };
    }
    case 'order-expired': {
      const { kind: _, ...same } = entry;
      return { expired: same };
    }
    case 'liquidation-closed': {
      const { kind: _, maintenanceAtoms, ...same } = entry;
      return { closed: { ...same, maintenanceRequirementAtoms: maintenanceAtoms } };
    }
    case 'booking': {
      const { kind: _, bookingKind, legs, ...same } = entry;
      return { booking: given({ ...same, kind: constant('BOOKING_KIND', bookingKind), legs: legs.map(plainLeg) }) };
    }
    default:
      return entry satisfies never;
  }
}

export function plainLiquidationBatch(batch: LiquidationBatch): Plain {
  const { entries, folded, logTime, isFrameClosed, ...same } = batch;
  return given({
    ...same,
    entries: entries.map(plainLiquidationEntry),
    folded: folded.map(given),
    logTimeMicros: logTime,
    frameClosed: isFrameClosed,
  });
}

// ------------------------------------------------------------------ outgoing

export function plainMarginBreach(breach: MarginBreach): Plain {
  const { from, to, trigger, initialAtoms, maintenanceAtoms, logTime, positions, collaterals, cure, ...same } = breach;
  return given({
    ...same,
    citations: same.citations.map(given),
    fromZone: zoneOf(from),
    toZone: zoneOf(to),
    trigger: triggerOf(trigger),
    ...plainFigures({ initialAtoms, maintenanceAtoms }),
    logTimeMicros: logTime,
    positions: positions.map(({ initialAtoms: initial, maintenanceAtoms: maintenance, markTime, ...rest }) => ({
      ...rest,
      ...plainFigures({ initialAtoms: initial, maintenanceAtoms: maintenance }),
      markTimeMicros: markTime,
    })),
    collaterals: collaterals.map(given),
    cure: given({ ...cure, closes: cure.closes.map(({ side, ...rest }) => ({ ...rest, side: sideOf(side) })) }),
  });
}

export function plainAccountMargin(margin: AccountMargin): Plain {
  const { zone, initialAtoms, maintenanceAtoms, isolatedInitialAtoms, logTime, ...same } = margin;
  return {
    ...same,
    zone: zoneOf(zone),
    ...plainFigures({ initialAtoms, maintenanceAtoms }),
    isolatedInitialRequirementAtoms: isolatedInitialAtoms,
    logTimeMicros: logTime,
  };
}

export function plainLiquidationOrder({ order, logTime, deadline, ...same }: LiquidationOrder): Plain {
  const parts =
    order.kind === 'cancel'
      ? { targetOrderId: order.targetOrderId }
      : {
          instrumentId: order.instrumentId,
          side: sideOf(order.side),
          ...quantity('size', order.size),
          ...quantity('mark', order.mark),
        };
  const kind = constant('LIQUIDATION_ORDER_KIND', order.kind);
  return given({ ...same, ...parts, kind, logTimeMicros: logTime, deadlineMicros: deadline });
}

export function plainLiquidationStep({ maintenanceAtoms, logTime, citations, ...same }: LiquidationStep): Plain {
  return given({
    ...same,
    maintenanceRequirementAtoms: maintenanceAtoms,
    logTimeMicros: logTime,
    citations: citations.map(given),
  });
}
