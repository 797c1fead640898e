/** The answers of `verify` and `hash` for a reader. */
import { sentenceOf } from '../proof';
import { shortName } from '../topics';
import type { LogHashes, VerifyReport } from '../verify';
import { formatCount, formatTime } from './figures';
import { renderPairs, renderTable } from './table';
import type { Style } from './style';
import { wrap } from './wrap';

const OUTCOMES = ['read', 'applied', 'duplicate', 'conflated', 'held', 'rejected'] as const;

export function renderVerification(report: VerifyReport, style: Style): string {
  const verdict = report.ok ? style.good('Verified') : style.bad('NOT VERIFIED');
  return [
    wrap(`${verdict}: ${sentenceOf(report)}`, 80).join('\n'),
    renderPairs([
      ['log time', formatTime(report.logTime)],
      ['events', formatCount(report.events)],
      ['entries', formatCount(report.entries)],
      ['accounts', formatCount(report.accounts)],
      ['breaches', `${formatCount(report.breaches)} in the log, ${formatCount(report.verified)} derived again${report.unwritten > 0 ? `, ${formatCount(report.unwritten)} not yet written` : ''}`],
      ['liquidations', `${formatCount(report.liquidations)} opened, over ${formatCount(report.turns)} turns`],
      ['conservation', report.conservation.isBalanced ? style.good('every asset adds up to zero') : style.bad('NOT balanced')],
      ['state hash', report.stateHash],
      ['breach hash', report.breachHash],
    ]),
    countsTable(report, style),
  ].join('\n\n');
}

function countsTable({ counts }: VerifyReport, style: Style): string {
  const byTopic = new Map<string, Record<(typeof OUTCOMES)[number], bigint>>();
  for (const partition of counts) {
    const sum = byTopic.get(partition.topic) ?? { read: 0n, applied: 0n, duplicate: 0n, conflated: 0n, held: 0n, rejected: 0n };
    for (const outcome of OUTCOMES) sum[outcome] += partition[outcome];
    byTopic.set(partition.topic, sum);
  }
  const rows = [...byTopic].map(([topic, sum]) => [shortName(topic), ...OUTCOMES.map((outcome) => formatCount(sum[outcome]))]);
  return renderTable([{ title: 'topic' }, ...OUTCOMES.map((title) => ({ title, align: 'right' as const }))], rows, { styleTitle: style.faint });
}

export function renderHashes({ stateHash, breachHash, counts, logTime }: LogHashes): string {
  return renderPairs(
    [
      ['state hash', stateHash],
      ['breach hash', breachHash],
      ['log time', formatTime(logTime)],
      ['events', formatCount(counts.events)],
      ['accounts', formatCount(counts.accounts)],
      ['breaches', formatCount(counts.breaches)],
      ['liquidations', formatCount(counts.liquidations)],
    ],
    { indent: 0 },
  );
}
