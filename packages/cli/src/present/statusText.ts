/** The answer of `status` for a reader: what is wrong first, then the numbers. */
import { ZONES } from '@plimsoll/domain';
import type { LogStatus, StatusAnswer } from '../logStatus';
import { formatCount, roundDecimal } from './figures';
import { renderPairs, renderTable } from './table';
import type { Style } from './style';

export function renderStatus({ ok, problems, log, services }: StatusAnswer, style: Style): string {
  const sections: string[] = [ok ? style.good('All is well.') : [style.bad('Needs a look:'), ...problems.map((problem) => `  ${problem}`)].join('\n')];
  if (services !== null) sections.push(renderPairs([['services', services.ready ? style.good('ready') : style.bad('not ready')], ['asked at', services.url]]));
  if (log !== null) sections.push(...renderLog(log, style));
  return sections.join('\n\n');
}

function renderLog(log: LogStatus, style: Style): string[] {
  const lag = Object.values(log.lag).reduce((sum, value) => sum + value, 0);
  const fund = Object.entries(log.insuranceFund).map(([asset, amount]) => `${roundDecimal(amount)} ${asset}`);
  const pairs = renderPairs([
    ['log time', log.logTime ?? 'not begun'],
    ['events', formatCount(Object.values(log.events).reduce((sum, value) => sum + value, 0))],
    ['shards', String(log.shards)],
    ['accounts', formatCount(log.accounts)],
    ['held fills', formatCount(log.heldFills)],
    ['marks', `${log.marks.known} known, ${log.marks.stale.length} stale, ${log.marks.suspect.length} waiting for confirmation`],
    ['liquidations', `${formatCount(log.liquidations.open)} open of ${formatCount(log.liquidations.opened)}`],
    ['insurance fund', fund.length === 0 ? 'empty' : fund.join(', ')],
    ['behind its topics', lag === 0 ? 'nothing' : `${formatCount(lag)} records`],
  ]);
  const zones = renderTable(
    [{ title: 'zone' }, { title: 'accounts now', align: 'right' }, { title: 'times entered', align: 'right' }],
    ZONES.map((zone) => [style.zone(zone), formatCount(log.zones[zone]), formatCount(log.breaches.byZone[zone])]),
    { styleTitle: style.faint },
  );
  const streams = renderTable(
    [{ title: 'stream' }, { title: 'events', align: 'right' }],
    Object.entries(log.events).map(([stream, count]) => [stream, formatCount(count)]),
    { styleTitle: style.faint },
  );
  return [pairs, zones, streams];
}
