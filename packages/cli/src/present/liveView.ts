/**
 * The demonstration as it runs: market, zones, breaches, liquidations, insurance fund. Once as a block of lines for a
 * terminal, once as plain lines for a file or a pipe. It reads an overview and changes nothing.
 */
import { ZONES, type Zone } from '@plimsoll/domain';
import type { LatencySummary } from '@plimsoll/runtime';
import type { BreachNotice, Overview } from '../overview';
import { Book } from './book';
import { formatChange, formatClock, formatCount, formatDuration } from './figures';
import { bar, beside, padVisible } from './screen';
import type { Style } from './style';

export interface LiveState {
  readonly overview: Overview;
  readonly elapsedSeconds: number;
  /** Undefined: until it is stopped. */
  readonly totalSeconds: number | undefined;
  /** Records that the log has accounted for, a second, lately. */
  readonly recordsPerSecond: number;
  readonly latency: LatencySummary;
  readonly title: string;
  /** What is being done, when it is not the market that moves. */
  readonly phase: string;
}

const MARKET_ROWS = 8;
const FEED_ROWS = 5;
const LEFT_WIDTH = 42;

export function renderLive(state: LiveState, style: Style): string[] {
  const { overview, latency } = state;
  return [
    headline(state, style),
    '',
    ...beside(marketRows(overview, style), zoneRows(overview, style), LEFT_WIDTH),
    '',
    `${style.heading('Breaches')}  ${formatCount(overview.transitions)}${latency.count === 0 ? '' : style.faint(`   event to breach: median ${seconds(latency.p50Millis)}, 99 % within ${seconds(latency.p99Millis)}`)}`,
    ...feedRows(overview, style),
    '',
    ...deskRows(state, style),
  ];
}

const seconds = (millis: number): string => formatDuration(millis / 1_000);

function headline(state: LiveState, style: Style): string {
  const { elapsedSeconds, totalSeconds, recordsPerSecond, phase } = state;
  const clock = totalSeconds === undefined ? `${Math.floor(elapsedSeconds)} s` : `${Math.min(Math.floor(elapsedSeconds), totalSeconds)} of ${totalSeconds} s`;
  return `${padVisible(style.heading(state.title), LEFT_WIDTH)}${style.faint(`${clock}   ${formatCount(recordsPerSecond)} records/s   ${phase}`)}`;
}

/**
 * How far each instrument has moved since its first mark, the one that fell deepest first. By the deepest point so far and in
 * whole percents, because rows that change places all the time cannot be read.
 */
function movements(overview: Overview): { readonly instrumentId: string; readonly ticks: bigint; readonly ratio: number }[] {
  const { marks } = overview.world.market;
  const ratio = (ticks: bigint, first: bigint): number => (first === 0n ? 0 : Number(((ticks - first) * 1_000_000n) / first) / 1_000_000);
  return [...overview.firstMarkTicks]
    .map(([instrumentId, first]) => {
      const ticks = marks.get(instrumentId)?.ticks ?? first;
      const depth = Math.ceil(100 * ratio(overview.lowestMarkTicks.get(instrumentId) ?? first, first));
      return { instrumentId, ticks, ratio: ratio(ticks, first), depth };
    })
    .sort((a, b) => a.depth - b.depth);
}

function marketRows(overview: Overview, style: Style): string[] {
  const book = new Book(overview.world.reference);
  const { suspicions } = overview.world.market;
  const rows = movements(overview)
    .slice(0, MARKET_ROWS)
    .map(({ instrumentId, ticks, ratio }) => {
      const change = style.movement(ratio, formatChange(ratio).padStart(9));
      const doubt = suspicions.has(instrumentId) ? style.caution(' ?') : '';
      return `  ${instrumentId.padEnd(13)}${book.price(instrumentId, ticks).padStart(13)}${change}${doubt}`;
    });
  const more = overview.firstMarkTicks.size - rows.length;
  const title = `${style.heading('Market')}${more > 0 ? style.faint(`  the ${rows.length} hardest hit of ${overview.firstMarkTicks.size}`) : ''}`;
  return [title, ...(rows.length === 0 ? [style.faint('  no mark yet')] : rows)];
}

function zoneRows(overview: Overview, style: Style): string[] {
  const counts = overview.zoneCounts();
  const total = Math.max(1, overview.accountCount);
  const rows = ZONES.map((zone) => {
    const count = counts[zone];
    // A zone with one account in it shall be seen: the bar is of the square root.
    return `  ${style.zone(zone, zone.padEnd(12))}${formatCount(count).padStart(7)} ${style.zone(zone, bar(Math.sqrt(count / total), 12))}`;
  });
  return [`${style.heading('Zones')}${style.faint(`  ${formatCount(overview.accountCount)} accounts`)}`, ...rows];
}

function feedRows(overview: Overview, style: Style): string[] {
  const book = new Book(overview.world.reference);
  const newest = overview.latestBreaches.slice(-FEED_ROWS).reverse();
  const rows = newest.map((breach) => `  ${style.faint(formatClock(breach.logTime))}  ${describeBreach(breach, book, style)}`);
  return [...rows, ...Array.from({ length: FEED_ROWS - rows.length }, () => '')];
}

function describeBreach(breach: BreachNotice, book: Book, style: Style): string {
  const { numeraire } = book;
  const equity = numeraire === undefined ? '' : book.figure(numeraire, breach.equityAtoms, 0);
  const maintenance = numeraire === undefined ? '' : book.figure(numeraire, breach.maintenanceAtoms, 0);
  const step = `${style.faint(`${breach.from.padStart(11)} →`)} ${style.zone(breach.to, breach.to.padEnd(11))}`;
  return `${breach.accountId.padEnd(13)} ${step} ${equity.padStart(9)} ${style.faint('of')} ${maintenance.padStart(7)} ${style.faint('MM')}`;
}

function deskRows({ overview }: LiveState, style: Style): string[] {
  const { liquidations: numbers, openLiquidations } = overview;
  const closed = Object.entries(numbers.closed).filter(([, count]) => count > 0);
  const outcomes = closed.map(([outcome, count]) => `${formatCount(count)} ${outcome}`).join(', ');
  const book = new Book(overview.world.reference);
  const adl = numbers.bookings['adl-close'] === 0 ? 'none' : `${formatCount(numbers.bookings['adl-close'])} closes against ${formatCount(numbers.adlAccounts)} accounts`;
  return [
    `${style.heading('Liquidations')}    ${formatCount(numbers.opened)} begun, ${formatCount(openLiquidations.size)} open`,
    `                ${outcomes === '' ? style.faint('none closed') : outcomes}`,
    `${style.heading('Insurance fund')}  ${describeFund(overview, book, style)}`,
    `${style.heading('ADL')}             ${adl}`,
  ];
}

/** The same for a reader without a terminal: two or three lines, no more often than a second. */
export function describeLive({ overview, elapsedSeconds }: LiveState, style: Style): string[] {
  const moved = movements(overview).slice(0, 4);
  const counts = overview.zoneCounts();
  const market = moved.map(({ instrumentId, ratio }) => `${coinOf(instrumentId)} ${style.movement(ratio, formatChange(ratio))}`).join('  ');
  const zones = (['warning', 'margin-call', 'liquidation', 'bankrupt'] satisfies Zone[]).map((zone) => `${zone} ${formatCount(counts[zone])}`).join('  ');
  const book = new Book(overview.world.reference);
  const at = `${Math.floor(elapsedSeconds)} s`.padStart(6);
  const desk = `liquidations ${formatCount(overview.liquidations.opened)} begun, ${formatCount(overview.openLiquidations.size)} open   fund ${describeFund(overview, book, style)}`;
  return [
    `${at}  ${market === '' ? 'no mark yet' : market}`,
    `        breaches ${formatCount(overview.transitions)}   ${zones}`,
    ...(overview.liquidations.opened === 0 ? [] : [`        ${desk}`]),
  ];
}

/** The numeraire with what it lost or won, then what else the fund holds: fees, and what it took over. */
function describeFund(overview: Overview, book: Book, style: Style): string {
  const { numeraire } = book;
  if (numeraire === undefined) return 'empty';
  const atoms = overview.insuranceFund().get(numeraire) ?? 0n;
  const change = atoms - (overview.insuranceFunded.get(numeraire) ?? 0n);
  const moved = change === 0n ? '' : ` (${style.movement(Number(change), `${change > 0n ? '+' : ''}${book.figure(numeraire, change, 0)}`)})`;
  const others = [...overview.insuranceFund()].filter(([asset]) => asset !== numeraire).map(([asset, held]) => [asset, book.figure(asset, held, 0)] as const);
  const shown = others.filter(([, figure]) => !/^-?0$/.test(figure)).map(([asset, figure]) => `, ${figure} ${asset}`);
  return `${book.figure(numeraire, atoms, 0)} ${numeraire}${moved}${shown.join('')}`;
}

/** `BTC` of `BTC-PERP`, `BTCUSDT`, `BTC-USD-PERP`. */
function coinOf(instrumentId: string): string {
  return instrumentId.replace(/-.*$/, '').replace(/USDT$|USDC$/, '');
}
