/** The answer of `explain` for a reader: the verdict first, then the bridge that leads to it, then what would cure it. */
import type { MarginBreach } from '@plimsoll/domain';
import type { AccountExplanation } from '../verify';
import type { Book } from './book';
import { countOf, formatClock, formatDuration, formatTime } from './figures';
import { renderTable } from './table';
import type { Style } from './style';

export function renderExplanation(explanation: AccountExplanation, book: Book, style: Style): string {
  const asset = explanation.numeraireAssetId ?? '';
  const money = (atoms: bigint): string => book.figure(asset, atoms);
  return [
    headline(explanation, asset, money, style),
    bridge(explanation, book, money, style),
    positions(explanation, book, money, style),
    thresholds(explanation, money, style),
    cure(explanation, book, asset, style),
    history(explanation.history, money, style),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

const HISTORY_ROWS = 20;

type Money = (atoms: bigint) => string;

function headline({ accountId, zone, ordinal, logTime, margin, flags, breach, heldFills, openOrders }: AccountExplanation, asset: string, money: Money, style: Style): string {
  const when = breach === null ? `now, at log time ${formatTime(logTime)}` : `at log time ${formatTime(logTime)}, right after\nbreach ${breach.breachId}`;
  const raised = [
    flags.hold ? 'hold: it rests on a mark that may not be trusted' : '',
    flags.incomplete ? `incomplete: ${heldFills.length} fills wait for their instrument` : '',
    flags.unpriced ? 'unpriced: something it holds was never marked, so there is no verdict' : '',
  ].filter((flag) => flag !== '');
  const numbers = margin === null ? '' : `\nequity ${money(margin.equityAtoms)}   IM ${money(margin.initialAtoms)}   MM ${money(margin.maintenanceAtoms)}   ${style.faint(asset)}`;
  const orders = openOrders === 0 ? '' : `\n${style.faint(`${openOrders} open orders`)}`;
  return `${style.heading(accountId)}  ${style.zone(zone)}  ${style.faint(countOf(ordinal, 'transition'))}\n${style.faint(when)}${numbers}${orders}${raised.map((flag) => `\n${style.caution(flag)}`).join('')}`;
}

/** Per asset: the balance, what positions have gained or lost in it, and what of it counts. */
function bridge({ collaterals, margin }: AccountExplanation, book: Book, money: Money, style: Style): string {
  if (margin === null || collaterals.length === 0) return '';
  const rows = collaterals.map(({ assetId, balanceAtoms, netAtoms, weightPpm, valueAtoms }) => [
    assetId,
    // A coin's second decimal may be worth a fortune.
    ...[balanceAtoms, netAtoms - balanceAtoms, netAtoms].map((atoms) => book.figure(assetId, atoms, assetId === book.numeraire ? 2 : 6)),
    `${Number(weightPpm) / 10_000} %`,
    money(valueAtoms),
  ]);
  const right = { align: 'right' as const };
  const columns = [{ title: 'asset' }, { title: 'balance', ...right }, { title: 'unrealised', ...right }, { title: 'net', ...right }, { title: 'counts', ...right }, { title: 'value', ...right }];
  return `${style.heading('Equity')}${style.faint('  = the values, added up')}\n${renderTable(columns, [...rows, ['', '', '', '', '', style.heading(money(margin.equityAtoms))]], { styleTitle: style.faint })}`;
}

function positions(explanation: AccountExplanation, book: Book, money: Money, style: Style): string {
  if (explanation.positions.length === 0) return `${style.heading('Positions')}  none`;
  const right = { align: 'right' as const };
  const rows = explanation.positions.map((position) => {
    const { instrumentId } = position;
    const age = `${formatDuration(Number(position.markAge) / 1e6)}${position.isMarkDoubtful ? ' ?' : ''}`;
    const pnl = position.unrealisedPnlAtoms;
    return [
      instrumentId,
      book.size(instrumentId, position.sizeLots),
      book.price(instrumentId, position.markTicks),
      position.isMarkDoubtful ? style.caution(age) : style.faint(age),
      style.movement(Number(pnl), pnlText(position.instrumentId, pnl, book)),
      money(position.maintenanceAtoms),
    ];
  });
  const columns = [{ title: 'instrument' }, { title: 'size', ...right }, { title: 'mark', ...right }, { title: 'age', ...right }, { title: 'unrealised', ...right }, { title: 'MM', ...right }];
  return `${style.heading('Positions')}\n${renderTable(columns, rows, { styleTitle: style.faint })}`;
}

/** In the asset that the instrument settles in, which need not be the numeraire. */
function pnlText(instrumentId: string, atoms: bigint, book: Book): string {
  const assetId = book.settlementOf(instrumentId);
  return assetId === undefined || assetId === book.numeraire ? book.figure(book.numeraire ?? '', atoms) : `${book.figure(assetId, atoms, 6)} ${assetId}`;
}

function thresholds({ thresholds: levels, zone }: AccountExplanation, money: Money, style: Style): string {
  if (levels.length === 0) return '';
  const right = { align: 'right' as const };
  const rows = levels.map((level) => [
    level.zone === zone ? style.zone(zone, `${zone} ← here`) : level.zone,
    money(level.enterBelowAtoms),
    money(level.leaveFromAtoms),
    style.movement(Number(level.excessAtoms), money(level.excessAtoms)),
  ]);
  return `${style.heading('Zones')}\n${renderTable([{ title: 'zone' }, { title: 'entered below', ...right }, { title: 'left from', ...right }, { title: 'excess', ...right }], rows, { styleTitle: style.faint })}`;
}

function cure({ cure: found, zone }: AccountExplanation, book: Book, asset: string, style: Style): string {
  if (found === null || zone === 'normal') return '';
  const lines = [`  deposit ${book.amount(asset, found.depositAtoms)}`];
  if (found.closeSharePpm !== undefined) {
    const share = (Number(found.closeSharePpm) / 10_000).toFixed(1);
    lines.push(`  or close ${share} % of each position:`, ...found.closes.map(({ instrumentId, side, sizeLots }) => `    ${side} ${book.size(instrumentId, sizeLots)} ${instrumentId}`));
  } else lines.push(style.faint('  closing positions alone would not do it'));
  return `${style.heading('What would cure it')}\n${lines.join('\n')}`;
}

function history(breaches: readonly MarginBreach[], money: Money, style: Style): string {
  if (breaches.length === 0) return `${style.heading('History')}  never left normal`;
  const right = { align: 'right' as const };
  const earlier = breaches.length - HISTORY_ROWS;
  const rows = breaches.slice(-HISTORY_ROWS).map(({ ordinal, logTime, from, to, trigger, equityAtoms, maintenanceAtoms }) => [
    String(ordinal),
    formatClock(logTime),
    `${from} → ${style.zone(to)}`,
    trigger,
    money(equityAtoms),
    money(maintenanceAtoms),
  ]);
  const columns = [{ title: '#', ...right }, { title: 'log time' }, { title: 'transition' }, { title: 'by' }, { title: 'equity', ...right }, { title: 'MM', ...right }];
  const title = `${style.heading('History')}${earlier > 0 ? style.faint(`  the last ${HISTORY_ROWS} of ${breaches.length}; --json has all`) : ''}`;
  return `${title}\n${renderTable(columns, rows, { styleTitle: style.faint })}`;
}
