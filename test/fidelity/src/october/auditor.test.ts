import { newWorld, foldFact, type LedgerBatch, type LogFact } from '@plimsoll/domain';
import { btcPerp, depositOf, entryOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { Auditor, type AuditReport } from './auditor';

const reference: LogFact = {
  type: 'reference-change',
  value: { entries: [usdt, btcPerp], cursors: [], frame: undefined, isFrameClosed: false, logTime: 0n as never },
};

const ledgerOf = (...entries: LedgerBatch['entries']): LogFact => ({
  type: 'ledger-batch',
  value: { shard: 0, entries, cursors: [], referenceRevision: 0n, more: false, frame: undefined, isFrameClosed: false },
});

/** Buys in two steps, sells a part at another price: the ledger has averaged and realised by then. */
const day = ledgerOf(
  ...[
    depositOf('anna', usdt, 500_000_000_000n),
    depositOf('maker', usdt, 500_000_000_000n),
    fillOf('anna', btcPerp, 'buy', 700, 500_000),
    fillOf('maker', btcPerp, 'sell', 700, 500_000),
    fillOf('anna', btcPerp, 'buy', 301, 503_333),
    fillOf('maker', btcPerp, 'sell', 301, 503_333),
    fillOf('anna', btcPerp, 'sell', 999, 498_001),
    fillOf('maker', btcPerp, 'buy', 999, 498_001),
  ].map((fact) => entryOf(fact)),
);

function auditOf(seenByAuditor: readonly LogFact[], seenByLedger: readonly LogFact[]): AuditReport {
  const auditor = new Auditor();
  const world = newWorld();
  for (const fact of seenByAuditor) auditor.add(fact);
  for (const fact of seenByLedger) foldFact(world, fact, { stream: 'ledger-000', revision: 0n }, () => undefined);
  return auditor.report(world);
}

describe('the independent auditor', () => {
  test('comes to the ledger\'s own cash and lots by adding up the raw records', () => {
    const report = auditOf([reference, day], [reference, day]);
    expect(report).toMatchObject({ accounts: 2, equal: 2, instruments: 1, flatInstruments: 1, firstDifference: undefined });
    expect([...report.unexplainedAtoms.values()]).toEqual([0n]);
  });

  test('sees an account whose ledger has missed a fill, and a trade with one side', () => {
    if (day.type !== 'ledger-batch') throw new Error('no ledger');
    const withoutLast = ledgerOf(...day.value.entries.slice(0, -1));
    const report = auditOf([reference, day], [reference, withoutLast]);
    expect(report.equal).toBe(1);
    expect(report.firstDifference).toContain('maker');
    expect(auditOf([reference, withoutLast], [reference, withoutLast])).toMatchObject({ equal: 2, flatInstruments: 0 });
  });
});
