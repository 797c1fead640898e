/** How a run ended, for a reader: what was read, who breached, what was liquidated, how fast, and what the proof says. */
import { ZONES } from '@plimsoll/domain';
import type { RunSummary } from '../summary';
import { countOf, formatCount, formatDuration, roundDecimal } from './figures';
import { renderPairs, renderTable } from './table';
import type { Style } from './style';
import { wrap } from './wrap';

const OUTCOMES = ['read', 'applied', 'duplicate', 'conflated', 'held', 'rejected'] as const;

export function renderSummary(summary: RunSummary, style: Style): string {
  return [
    recordsSection(summary, style),
    zonesSection(summary, style),
    deskSection(summary, style),
    latencySection(summary, style),
    proofSection(summary, style),
    nextSection(summary, style),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function recordsSection({ records }: RunSummary, style: Style): string {
  const cell = (count: number): string => (count === 0 ? style.faint('0') : formatCount(count));
  const table = renderTable(
    [{ title: 'topic' }, ...OUTCOMES.map((title) => ({ title, align: 'right' as const }))],
    Object.entries(records).map(([topic, counts]) => [topic, ...OUTCOMES.map((outcome) => cell(counts[outcome]))]),
    { styleTitle: style.faint },
  );
  return `${style.heading('Records')}${style.faint('  read = applied + duplicate + conflated + held + rejected')}\n${table}`;
}

function zonesSection({ breaches, accounts }: RunSummary, style: Style): string {
  const rows = ZONES.map((zone) => [style.zone(zone), formatCount(breaches.byZone[zone]), formatCount(breaches.now[zone])]);
  const table = renderTable([{ title: 'zone' }, { title: 'times entered', align: 'right' }, { title: 'accounts now', align: 'right' }], rows, { styleTitle: style.faint });
  return `${style.heading('Breaches')}  ${countOf(breaches.total, 'transition')} of ${countOf(accounts, 'account')}\n${table}`;
}

/** Fees come in every asset that positions settle in; a hundredth of one is not worth a line. */
const isShown = ({ start, end, drawn }: RunSummary['insuranceFund'][string]): boolean => [start, end, drawn].some((amount) => !/^-?0\.00$/.test(roundDecimal(amount)));

function deskSection({ liquidations, insuranceFund }: RunSummary, style: Style): string {
  const closed = Object.entries(liquidations.closed).map(([outcome, count]) => `${formatCount(count)} ${outcome}`);
  const [first, ...others] = Object.entries(insuranceFund).filter(([, fund]) => isShown(fund)).sort(([, a], [, b]) => Number(b.start) - Number(a.start));
  const also = others.map(([asset, { end }]) => `${roundDecimal(end)} ${asset}`).join(', ');
  const fund = first === undefined ? 'none' : `${roundDecimal(first[1].end)} ${first[0]} of ${roundDecimal(first[1].start)} at the start${also === '' ? '' : `\n${also}`}`;
  const { adl } = liquidations;
  const pairs = renderPairs([
    ['begun', `${formatCount(liquidations.opened)}, ${formatCount(liquidations.open)} still open`],
    ['closed', closed.length === 0 ? 'none' : closed.join(', ')],
    ['orders', `${formatCount(liquidations.orders)} to reduce, ${formatCount(liquidations.cancels)} to cancel, ${formatCount(liquidations.expired)} expired`],
    ['ADL', adl.closes === 0 ? 'none' : `${countOf(adl.closes, 'close')} against ${countOf(adl.accounts, 'account')}`],
    ['taken over', liquidations.takeovers === 0 ? 'none' : countOf(liquidations.takeovers, 'account')],
    ['insurance fund', fund],
  ]);
  return `${style.heading('Liquidations')}\n${pairs}`;
}

function latencySection({ latency, seconds, recordsPerSecond }: RunSummary, style: Style): string {
  const speed = `${formatDuration(seconds)}, ${formatCount(recordsPerSecond)} records/s`;
  if (latency === null || latency.count === 0) return `${style.heading('Speed')}  ${speed}`;
  const of = (millis: number): string => formatDuration(millis / 1_000);
  const pairs = renderPairs([
    ['median', of(latency.p50Millis)],
    ['90 %', of(latency.p90Millis)],
    ['99 %', of(latency.p99Millis)],
    ['99.9 %', of(latency.p999Millis)],
    ['slowest', of(latency.maxMillis)],
  ]);
  return `${style.heading('Speed')}  ${speed}\n${style.faint(`  event to published breach, over ${formatCount(latency.count)}`)}\n${pairs}`;
}

function proofSection({ verify }: RunSummary, style: Style): string {
  if (verify === null) return '';
  const mark = verify.ok ? style.good('passed') : style.bad('FAILED');
  return [`${style.heading('Proof')}  ${mark}`, ...wrap(verify.sentence, 76).map((line) => `  ${line}`)].join('\n');
}

function nextSection({ next }: RunSummary, style: Style): string {
  if (next.length === 0) return '';
  const rows = next.flatMap(({ command, why }) => [`  ${command}`, style.faint(`      ${why}`)]);
  return [style.heading('Try next'), ...rows].join('\n');
}
