/**
 * The state in canonical form: what `stateHash` is taken over, and what a snapshot keeps. Sorted by id everywhere, so that
 * a restored world and a replayed one say the same. Integers are decimal strings; nothing depends on insertion order.
 */
import { byText, newAccount, sortedKeys, type Account } from './account';
import type {
  AccountId,
  AssetDefinition,
  Fill,
  InstrumentDefinition,
  InstrumentExpired,
  LogOpened,
  ParameterSet,
  Zone,
} from './facts';
import { applyReferenceChange } from './reference';
import type { Atoms, Lots, Micros, Ticks } from './units';
import { newWorld, reindexAll, type World } from './world';

/** JSON in which a bigint is `#` and its digits, and text that begins with `#` has it doubled: exact, and never mistaken. */
export const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return `#${item}`;
    return typeof item === 'string' && item.startsWith('#') ? `#${item}` : item;
  });

export const fromCanonicalJson = (text: string): unknown =>
  JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== 'string' || !item.startsWith('#')) return item;
    return item.startsWith('##') ? item.slice(1) : BigInt(item.slice(1));
  });

const entries = <V>(map: ReadonlyMap<string, V>): (readonly [string, V])[] =>
  sortedKeys(map).map((key) => [key, map.get(key) as V] as const);

function accountLine(account: Account): string {
  return toCanonicalJson([
    account.id,
    account.zone,
    account.ordinal,
    entries(account.balances),
    entries(account.positions).map(([id, p]) => [id, p.sizeLots, p.entryCostAtoms]),
    entries(account.orders).map(([id, o]) => [id, o.orderSequence, o.instrumentId, o.side, o.priceTicks ?? null, o.openLots, o.isReduceOnly]),
    account.held.map((held) => [held.fill.venueId, held.fill.fillId]),
  ]);
}

/** An account that nothing has happened to is no state: a rejected fill must not change the hash. */
const isBlank = (account: Account): boolean =>
  account.ordinal === 0n &&
  account.balances.size === 0 &&
  account.positions.size === 0 &&
  account.orders.size === 0 &&
  account.held.length === 0;

/** The lines that `stateHash` is taken over. Positions in the log, revisions, batch boundaries and wall time are not in it. */
export function* canonicalStateLines(world: World): Iterable<string> {
  for (const account of [...world.accounts.values()].sort((a, b) => byText(a.id, b.id))) {
    if (!isBlank(account)) yield accountLine(account);
  }
  for (const [name, balances] of entries(world.contra)) {
    const held = entries(balances).filter(([, amount]) => amount !== 0n);
    if (held.length > 0) yield toCanonicalJson(['contra', name, held]);
  }
}

interface SnapshotHeader {
  readonly opened: LogOpened | undefined;
  readonly assets: readonly AssetDefinition[];
  readonly instruments: readonly InstrumentDefinition[];
  readonly expired: readonly InstrumentExpired[];
  readonly parameters: { readonly set: ParameterSet; readonly hash: string } | undefined;
  readonly areLiquidationsHalted: boolean;
  readonly logTime: Micros;
  readonly marks: readonly (readonly [string, readonly [Ticks, Micros, Micros, bigint]])[];
  readonly suspicions: readonly (readonly [string, readonly [Ticks, number, Micros, bigint]])[];
  readonly lastFunding: readonly (readonly [string, Micros])[];
  readonly openInterest: readonly (readonly [string, Lots])[];
  readonly noticedStale: readonly string[];
  readonly contra: readonly (readonly [string, readonly (readonly [string, Atoms])[]])[];
}

interface AccountRecord {
  readonly id: AccountId;
  readonly zone: Zone;
  readonly ordinal: bigint;
  readonly balances: readonly (readonly [string, Atoms])[];
  readonly positions: readonly (readonly [string, { readonly sizeLots: Lots; readonly entryCostAtoms: Atoms }])[];
  readonly orders: readonly (readonly [string, Parameters<Account['orders']['set']>[1]])[];
  readonly held: readonly { readonly fill: Fill; readonly revision: bigint; readonly entry: number }[];
}

/** A world as lines of text: a header, then one line per account, sorted. */
export function* serializeWorld(world: World): Iterable<string> {
  const { reference, market } = world;
  const header: SnapshotHeader = {
    opened: reference.opened,
    assets: entries(reference.assets).map(([, asset]) => asset),
    instruments: entries(reference.instruments).map(([, instrument]) => instrument.definition),
    expired: entries(reference.expired).map(([, expired]) => expired),
    parameters: reference.parameters && { set: reference.parameters.set, hash: reference.parameters.hash },
    areLiquidationsHalted: reference.areLiquidationsHalted,
    logTime: market.logTime,
    marks: entries(market.marks).map(([id, m]) => [id, [m.ticks, m.asOf, m.venueTime, m.sequence]] as const),
    suspicions: entries(market.suspicions).map(([id, s]) => [id, [s.ticks, s.confirmations, s.since, s.sequence]] as const),
    lastFunding: entries(market.lastFunding),
    openInterest: entries(market.openInterest),
    noticedStale: [...market.noticedStale].sort(byText),
    contra: entries(world.contra).map(([name, balances]) => [name, entries(balances)] as const),
  };
  yield toCanonicalJson(header);
  for (const account of [...world.accounts.values()].sort((a, b) => byText(a.id, b.id))) {
    const record: AccountRecord = {
      id: account.id,
      zone: account.zone,
      ordinal: account.ordinal,
      balances: entries(account.balances),
      positions: entries(account.positions),
      orders: entries(account.orders),
      held: account.held,
    };
    yield toCanonicalJson(record);
  }
}

/**
 * The world that `serializeWorld` wrote, line by line, so that whoever restores a large one can do other things in between.
 * The caller has checked the snapshot's hash: damage here is a programmer's error.
 */
export class WorldRestorer {
  private readonly world: World;
  private isHeader = true;

  constructor(owns?: (accountId: AccountId) => boolean) {
    this.world = newWorld(owns);
  }

  add(line: string): void {
    if (this.isHeader) restoreHeader(this.world, fromCanonicalJson(line) as SnapshotHeader);
    else restoreAccount(this.world, fromCanonicalJson(line) as AccountRecord);
    this.isHeader = false;
  }

  finish(): World {
    reindexAll(this.world);
    return this.world;
  }
}

export function restoreWorld(lines: Iterable<string>, owns?: (accountId: AccountId) => boolean): World {
  const restorer = new WorldRestorer(owns);
  for (const line of lines) restorer.add(line);
  return restorer.finish();
}

function restoreHeader(world: World, header: SnapshotHeader): void {
  const { reference, market } = world;
  reference.opened = header.opened;
  for (const asset of header.assets) applyReferenceChange(reference, asset);
  for (const instrument of header.instruments) applyReferenceChange(reference, instrument);
  for (const expired of header.expired) applyReferenceChange(reference, expired);
  if (header.parameters !== undefined) applyReferenceChange(reference, header.parameters.set, header.parameters.hash);
  reference.areLiquidationsHalted = header.areLiquidationsHalted;
  market.logTime = header.logTime;
  for (const [id, [ticks, asOf, venueTime, sequence]] of header.marks) market.marks.set(id, { ticks, asOf, venueTime, sequence });
  for (const [id, [ticks, confirmations, since, sequence]] of header.suspicions) {
    market.suspicions.set(id, { ticks, confirmations, since, sequence });
  }
  for (const [id, time] of header.lastFunding) market.lastFunding.set(id, time);
  for (const [id, open] of header.openInterest) market.openInterest.set(id, open);
  for (const id of header.noticedStale) market.noticedStale.add(id);
  for (const [name, balances] of header.contra) world.contra.set(name, new Map(balances));
}

function restoreAccount(world: World, record: AccountRecord): void {
  const account = newAccount(record.id);
  account.zone = record.zone;
  account.ordinal = record.ordinal;
  for (const [id, amount] of record.balances) account.balances.set(id, amount);
  for (const [id, position] of record.positions) account.positions.set(id, position);
  for (const [id, order] of record.orders) account.orders.set(id, order);
  account.held = record.held.map((held) => ({ ...held }));
  world.accounts.set(account.id, account);
}
