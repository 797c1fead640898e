/**
 * The independent auditor: every account's money and positions from the raw records of the log, by nothing but sums of
 * size × price. It knows no average entry, no realised profit and no rounding, and shares no code with the ledger, so that
 * equality with the ledger's own state means something.
 *
 *   cash = deposits − fees − Σ signed size × price + bookings          per account and asset
 *   wealth = cash + Σ lots × mark  =  balance + Σ (value at mark − entry cost)
 *
 * It refuses what the day does not have: inverse and expiring instruments.
 */
import type { Booking, InstrumentDefinition, LogFact, World } from '@plimsoll/domain';

interface Book {
  /** In atoms of the asset. */
  readonly cash: Map<string, bigint>;
  readonly lots: Map<string, bigint>;
}

export interface AuditReport {
  /** Accounts whose cash and lots were compared with the ledger's. */
  readonly accounts: number;
  readonly equal: number;
  readonly instruments: number;
  /** Instruments whose lots sum to zero over all accounts. */
  readonly flatInstruments: number;
  /** Σ cash over accounts, funds and fees against what came in from outside; zero in every asset. */
  readonly unexplainedAtoms: ReadonlyMap<string, bigint>;
  readonly firstDifference: string | undefined;
}

export class Auditor {
  private readonly definitions = new Map<string, InstrumentDefinition>();
  private readonly assetExponents = new Map<string, number>();
  private readonly books = new Map<string, Book>();
  /** What came in from outside: deposits, and money given to the funds. */
  private readonly external = new Map<string, bigint>();
  private readonly funds = new Map<string, bigint>();

  add(fact: LogFact): void {
    if (fact.type === 'reference-change') {
      for (const entry of fact.value.entries) {
        if (entry.kind === 'asset') this.assetExponents.set(entry.assetId, entry.exponent);
        if (entry.kind === 'instrument') this.definitions.set(entry.instrumentId, linear(entry));
        if (entry.kind !== 'act' || entry.actKind !== 'fund_insurance' || entry.assetId === undefined) continue;
        addTo(this.external, entry.assetId, entry.amount?.mantissa ?? 0n);
        addTo(this.funds, entry.assetId, entry.amount?.mantissa ?? 0n);
      }
    }
    if (fact.type === 'ledger-batch') for (const { fact: entry } of fact.value.entries) this.addLedger(entry);
    if (fact.type === 'liquidation-batch') {
      for (const entry of fact.value.entries) if (entry.kind === 'booking') this.addBooking(entry);
    }
  }

  /** @param world the ledger's own fold of the same log */
  report(world: World): AuditReport {
    const ids = new Set([...this.books.keys(), ...world.accounts.keys()]);
    let equal = 0;
    let firstDifference: string | undefined;
    for (const id of [...ids].sort()) {
      const difference = this.compare(id, world);
      if (difference === undefined) equal += 1;
      else firstDifference ??= difference;
    }
    const lots = new Map<string, bigint>();
    for (const book of this.books.values()) for (const [instrumentId, size] of book.lots) addTo(lots, instrumentId, size);
    const flat = [...lots.values()].filter((sum) => sum === 0n).length;
    return { accounts: ids.size, equal, instruments: lots.size, flatInstruments: flat, unexplainedAtoms: this.unexplained(), firstDifference };
  }

  private addLedger(entry: Extract<LogFact, { type: 'ledger-batch' }>['value']['entries'][number]['fact']): void {
    if (entry.kind === 'transfer') {
      addTo(this.book(entry.accountId).cash, entry.assetId, entry.amount.mantissa);
      addTo(this.external, entry.assetId, entry.amount.mantissa);
    }
    if (entry.kind !== 'fill') return;
    const definition = this.definition(entry.instrumentId);
    const book = this.book(entry.accountId);
    const signed = entry.side === 'buy' ? entry.size.mantissa : -entry.size.mantissa;
    addTo(book.lots, entry.instrumentId, signed / definition.lotMantissa);
    addTo(book.cash, definition.settlementAssetId, -this.valueAtoms(definition, signed, entry.price.mantissa));
    if (entry.fee === undefined) return;
    addTo(book.cash, entry.fee.assetId, -entry.fee.mantissa);
    addTo(this.funds, entry.fee.assetId, entry.fee.mantissa);
  }

  private addBooking({ legs }: Booking): void {
    for (const { accountId, isContra, cash, close } of legs) {
      if (isContra) {
        if (cash !== undefined) addTo(this.funds, cash.assetId, cash.amountAtoms);
        continue;
      }
      const book = this.book(accountId);
      if (cash !== undefined) addTo(book.cash, cash.assetId, cash.amountAtoms);
      if (close === undefined) continue;
      addTo(book.lots, close.instrumentId, close.lots);
      addTo(book.cash, this.definition(close.instrumentId).settlementAssetId, -close.valueAtoms);
    }
  }

  private compare(accountId: string, world: World): string | undefined {
    const book = this.book(accountId);
    const account = world.accounts.get(accountId);
    const cash = new Map<string, bigint>(account?.balances);
    for (const [instrumentId, { entryCostAtoms }] of account?.positions ?? []) {
      // Cash that went into the open position: value at mark is added to both sides, and so left out of both.
      addTo(cash, this.definition(instrumentId).settlementAssetId, -entryCostAtoms);
    }
    for (const assetId of new Set([...cash.keys(), ...book.cash.keys()])) {
      const [ours, theirs] = [book.cash.get(assetId) ?? 0n, cash.get(assetId) ?? 0n];
      if (ours !== theirs) return `${accountId}: ${assetId} ${theirs} in the ledger, ${ours} from the records`;
    }
    for (const instrumentId of new Set([...(account?.positions.keys() ?? []), ...book.lots.keys()])) {
      const [ours, theirs] = [book.lots.get(instrumentId) ?? 0n, account?.positions.get(instrumentId)?.sizeLots ?? 0n];
      if (ours !== theirs) return `${accountId}: ${instrumentId} ${theirs} lots in the ledger, ${ours} from the records`;
    }
    return undefined;
  }

  private unexplained(): Map<string, bigint> {
    const rest = new Map<string, bigint>([...this.external].map(([assetId, amount]) => [assetId, -amount]));
    for (const [assetId, amount] of this.funds) addTo(rest, assetId, amount);
    for (const { cash } of this.books.values()) for (const [assetId, amount] of cash) addTo(rest, assetId, amount);
    return rest;
  }

  /** Trades are flat over their two sides, so open positions need no mark: what one paid another received. */
  private valueAtoms(definition: InstrumentDefinition, size: bigint, price: bigint): bigint {
    const exponent =
      definition.sizeExponent + definition.priceExponent + definition.multiplier.exponent - (this.assetExponents.get(definition.settlementAssetId) ?? 0);
    if (exponent < 0) throw new Error(`${definition.instrumentId}: one lot at one tick is no whole number of atoms`);
    return size * price * definition.multiplier.mantissa * 10n ** BigInt(exponent);
  }

  private definition(instrumentId: string): InstrumentDefinition {
    const definition = this.definitions.get(instrumentId);
    if (definition === undefined) throw new Error(`a record of ${instrumentId}, which is not defined`);
    return definition;
  }

  private book(accountId: string): Book {
    let book = this.books.get(accountId);
    if (book === undefined) this.books.set(accountId, (book = { cash: new Map(), lots: new Map() }));
    return book;
  }
}

function linear(definition: InstrumentDefinition): InstrumentDefinition {
  if (definition.instrumentKind.startsWith('inverse')) throw new Error(`the auditor knows no ${definition.instrumentKind}`);
  return definition;
}

function addTo(sums: Map<string, bigint>, name: string, amount: bigint): void {
  sums.set(name, (sums.get(name) ?? 0n) + amount);
}
