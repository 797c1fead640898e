import type { LedgerFact, MarketEntry, VerdictBatch } from '@plimsoll/domain';
import { btcPerp, depositOf, fillOf, parameters, usdt } from '@plimsoll/domain/testing';
import { STREAMS, TOPICS, ledgerStream, sha256Hex, verdictStream, type EventLog, type RecordedEvent } from '@plimsoll/runtime';
import {
  canonicalParameterSet,
  decodeLedgerBatch,
  decodeLiquidationBatch,
  decodeMarketBatch,
  decodeReferenceChange,
  decodeVerdictBatch,
  encodeLedgerBatch,
  encodeLiquidationBatch,
  encodeMarketBatch,
  encodeReferenceChange,
  encodeVerdictBatch,
} from '@plimsoll/wire';
import { explainAccount, explainBreach, hashLog, verifyLog, type FirstDifference } from '.';
import { copyLog, type Alter } from './testing/forgery';
import { SampleLog, shardOf } from './testing/sampleLog';

const USDT = 100_000_000n;
const ACCOUNTS = ['anna', 'bert', 'cora', 'dora', 'emil'];

/** Everyone is long 1 BTC at 50,000 with 1,000 USDT, and one maker is short all of it. The market falls, and they are liquidated. */
async function crash(): Promise<SampleLog> {
  const sample = await SampleLog.open();
  await sample.mark(500_000);
  await sample.ledger(...ACCOUNTS.map((id) => depositOf(id, usdt, 1_000n * USDT)), depositOf('maker', usdt, 1_000_000n * USDT));
  await sample.ledger(...ACCOUNTS.flatMap((id) => [fillOf(id, btcPerp, 'buy', 1_000, 500_000), fillOf('maker', btcPerp, 'sell', 1_000, 500_000)]));
  await sample.verdicts();
  await sample.mark(495_000);
  await sample.verdicts();
  await sample.mark(492_000);
  await sample.verdicts();
  await sample.turn();
  sample.pass(31);
  await sample.mark(488_000);
  await sample.verdicts();
  // The orders have expired: this turn is a long one, and is written in parts.
  await sample.turn(2);
  await sample.verdicts();
  return sample;
}

const at = (stream: string, revision: bigint) => (event: RecordedEvent): boolean => event.stream === stream && event.revision === revision;

async function differenceOf(log: EventLog): Promise<FirstDifference> {
  const { ok, firstDifference } = await verifyLog(log);
  expect(ok).toBe(false);
  if (firstDifference === null) throw new Error('no difference');
  return firstDifference;
}

async function forge(alter: Alter, how: 'resealed' | 'as it is' = 'resealed'): Promise<FirstDifference> {
  return differenceOf(await copyLog((await crash()).log, alter, how));
}

describe('a whole log', () => {
  test('verifies: every verdict and every turn derived again, all inputs counted, all money there', async () => {
    const { log } = await crash();
    const seen: number[] = [];
    const report = await verifyLog(log, { onProgress: ({ done }) => seen.push(done) });
    expect(report.firstDifference).toBeNull();
    expect(report).toMatchObject({ ok: true, breaches: 20, verified: 20, unwritten: 0, turns: 2, liquidations: 5, accounts: 6, shards: 2 });
    expect(report.conservation.sums).toEqual({ USDT: 0n });
    expect(report.conservation.openLots).toEqual({ BTCUSDT: 0n });
    expect(report.conservation.clearing['BTCUSDT']).toMatchObject({ assetId: 'USDT', residueAtoms: 0n, isFlat: true });
    const fills = report.counts.filter(({ topic }) => topic === TOPICS.fills);
    expect(fills.reduce((sum, { read }) => sum + read, 0n)).toBe(10n);
    expect(fills.reduce((sum, { applied }) => sum + applied, 0n)).toBe(10n);
    expect(seen.at(-1)).toBe(report.events);
  });

  test('its copy verifies as well, sealed anew or not, and comes to the same hashes', async () => {
    const { log } = await crash();
    const report = await verifyLog(log);
    for (const how of ['resealed', 'as it is'] as const) {
      expect(await verifyLog(await copyLog(log, () => undefined, how))).toEqual(report);
    }
    const hashes = await hashLog(log);
    expect(hashes).toMatchObject({ stateHash: report.stateHash, breachHash: report.breachHash, counts: { accounts: 6, breaches: 20, liquidations: 5 } });
  });

  test('without an orchestrator, or without evaluators, or with nothing at all', async () => {
    const { log } = await crash();
    const withoutTurns = await copyLog(log, ({ stream }) => (stream === STREAMS.liquidation ? null : undefined), 'resealed');
    // The verdicts name a stream that is not there.
    expect((await differenceOf(withoutTurns)).what).toBe('coverage');
    const quiet = await SampleLog.open();
    await quiet.mark(500_000);
    expect(await verifyLog(quiet.log)).toMatchObject({ ok: true, breaches: 0, events: 5 });
    const unjudged = await copyLog(log, ({ stream }) => (/^(verdict|liquidation)/.test(stream) ? null : undefined), 'resealed');
    expect(await verifyLog(unjudged)).toMatchObject({ ok: true, breaches: 0, unwritten: 15 });
    expect(await verifyLog((await SampleLog.open()).log)).toMatchObject({ ok: true, events: 3 });
  });
});

describe('what a forger alters, and seals anew', () => {
  test('one mark: the verdict that follows from it does not', async () => {
    const alterMark: Alter = (event) => {
      if (!at(STREAMS.market, 2n)(event)) return undefined;
      const batch = decodeMarketBatch(event.payload);
      const entries = batch.entries.map((entry): MarketEntry => (entry.kind === 'accepted' ? { ...entry, priceTicks: (entry.priceTicks + 1n) as never } : entry));
      return encodeMarketBatch({ ...batch, entries });
    };
    expect(await forge(alterMark)).toEqual({
      what: 'verdict',
      stream: verdictStream(0),
      revision: 2n,
      entry: 0,
      expected: expect.stringMatching(/#1 normal -> warning at market revision 2 entry 0, equity 50010000000/),
      got: expect.stringMatching(/equity 50000000000/),
    });
    expect(await forge(alterMark, 'as it is')).toEqual({
      what: 'seal',
      stream: STREAMS.market,
      revision: 2n,
      entry: null,
      expected: 'a whole seal',
      got: 'payload_mismatch',
    });
  });

  test('one ledger entry dropped: more was counted than is there', async () => {
    const shard = shardOf('anna');
    const dropEntry: Alter = (event) => {
      if (!at(ledgerStream(shard), 2n)(event)) return undefined;
      const batch = decodeLedgerBatch(event.payload);
      return encodeLedgerBatch({ ...batch, entries: batch.entries.slice(1) });
    };
    expect(await forge(dropEntry)).toMatchObject({ what: 'counting law', stream: ledgerStream(shard), revision: 2n, got: expect.stringMatching(/in the log/) });
    expect(await forge(dropEntry, 'as it is')).toMatchObject({ what: 'seal', stream: ledgerStream(shard), revision: 2n });
  });

  test('one ledger entry dropped and the counts made to fit: the verdicts know', async () => {
    const shard = shardOf('anna');
    const dropAndCount: Alter = (event) => {
      if (!at(ledgerStream(shard), 1n)(event)) return undefined;
      const batch = decodeLedgerBatch(event.payload);
      const cursors = batch.cursors.map((cursor) =>
        cursor.topic !== TOPICS.transfers ? cursor : { ...cursor, read: cursor.read - 1n, applied: cursor.applied - 1n, gaps: [{ firstOffset: 0n, nextOffset: 1n }] },
      );
      return encodeLedgerBatch({ ...batch, entries: batch.entries.slice(1), cursors });
    };
    expect((await forge(dropAndCount)).what).toBe('missing verdict');
  });

  test('one parameter: the hash of its set; and with that one altered too, the verdicts', async () => {
    const alterParameters = (withHash: boolean): Alter => (event) => {
      if (!at(STREAMS.reference, 2n)(event)) return undefined;
      const change = decodeReferenceChange(event.payload);
      const entries = change.entries.map((entry) => {
        if (entry.kind !== 'parameters') return entry;
        const { parameterSetHash, ...set } = { ...entry, zones: { ...entry.zones, liquidationLeavePpm: 1_100_001n as never } };
        return { ...set, parameterSetHash: withHash ? sha256Hex(canonicalParameterSet(set)) : parameterSetHash };
      });
      return encodeReferenceChange({ ...change, entries });
    };
    expect(await forge(alterParameters(false))).toMatchObject({ what: 'parameter set hash', stream: STREAMS.reference, revision: 2n, entry: 2 });
    expect(await forge(alterParameters(true))).toMatchObject({ what: 'verdict', entry: 0, expected: expect.stringContaining('breach hash') });
  });

  test.each([
    ['a zone', (t: VerdictBatch['transitions'][number]) => ({ ...t, to: 'margin-call' as const }), /to /],
    ['an equity', (t: VerdictBatch['transitions'][number]) => ({ ...t, equityAtoms: (t.equityAtoms - 1n) as never }), /equity/],
    ['the hash of the evidence', (t: VerdictBatch['transitions'][number]) => ({ ...t, breachSha256: new Uint8Array(32) }), /breach hash/],
    ['the point', (t: VerdictBatch['transitions'][number]) => ({ ...t, point: { ...t.point, entry: 7 } }), /point/],
  ])('%s of a transition', async (_what, change, said) => {
    const difference = await forge((event) => {
      if (!at(verdictStream(0), 2n)(event)) return undefined;
      const batch = decodeVerdictBatch(event.payload);
      return encodeVerdictBatch({ ...batch, transitions: batch.transitions.map(change) });
    });
    expect(difference).toMatchObject({ what: 'verdict', stream: verdictStream(0), revision: 2n, entry: 0, expected: expect.stringMatching(said) });
  });

  test('a transition left out, and one invented', async () => {
    const alterBatch = (alter: (batch: VerdictBatch) => VerdictBatch): Alter => (event) =>
      at(verdictStream(0), 2n)(event) ? encodeVerdictBatch(alter(decodeVerdictBatch(event.payload))) : undefined;
    expect((await forge(alterBatch((batch) => ({ ...batch, transitions: batch.transitions.slice(0, -1) })))).what).toBe('missing verdict');
    const invent = (batch: VerdictBatch): VerdictBatch => ({ ...batch, transitions: [...batch.transitions, { ...batch.transitions[0]!, ordinal: 9n }] });
    expect(await forge(alterBatch(invent))).toMatchObject({ what: 'verdict', expected: 'nothing' });
  });

  test('a step of a liquidation, and a turn that never was', async () => {
    const alterTurn: Alter = (event) => {
      if (!at(STREAMS.liquidation, 1n)(event)) return undefined;
      const batch = decodeLiquidationBatch(event.payload);
      const entries = batch.entries.map((entry) => (entry.kind === 'order-placed' ? { ...entry, deadline: (entry.deadline + 1n) as never } : entry));
      return encodeLiquidationBatch({ ...batch, entries });
    };
    expect(await forge(alterTurn)).toMatchObject({ what: 'turn', stream: STREAMS.liquidation, revision: 1n, got: expect.stringContaining('order-placed') });
    const claimLess: Alter = (event) => {
      if (!at(STREAMS.liquidation, 1n)(event)) return undefined;
      const batch = decodeLiquidationBatch(event.payload);
      const folded = batch.folded.map((head) => (head.stream === STREAMS.market ? { ...head, revision: head.revision - 1n } : head));
      return encodeLiquidationBatch({ ...batch, folded });
    };
    expect(await forge(claimLess)).toMatchObject({ what: 'turn', expected: expect.stringContaining('a prefix of the log') });
  });

  test('an event left out: the chain of its stream is broken, or what refers to it finds nothing', async () => {
    const shard = shardOf('anna');
    const dropLedger: Alter = (event) => (at(ledgerStream(shard), 1n)(event) ? null : undefined);
    expect(await forge(dropLedger, 'as it is')).toMatchObject({ what: 'seal', stream: ledgerStream(shard), got: 'chain_mismatch' });
    expect(await forge(dropLedger)).toMatchObject({ what: 'coverage' });
    expect(await forge((event) => (at(STREAMS.reference, 2n)(event) ? null : undefined))).toMatchObject({ what: 'reference revision', got: '2' });
    expect(await forge((event) => (at(STREAMS.market, 2n)(event) ? null : undefined))).toMatchObject({ what: 'verdict' });
  });

  test('a first claim taken away', async () => {
    expect(await forge((event) => (at(STREAMS.market, 0n)(event) ? null : undefined))).toMatchObject({ what: 'owner', stream: STREAMS.market });
  });
});

describe('identities', () => {
  const withLedger = async (...facts: LedgerFact[]): Promise<EventLog> => {
    const sample = await SampleLog.open();
    await sample.mark(500_000);
    await sample.ledgerOf(shardOf('anna'), facts);
    return sample.log;
  };
  const deposit = depositOf('anna', usdt, USDT);
  const duplicateOf = (topic: string, entry: number): LedgerFact => ({ kind: 'duplicate', revision: 1n, entry, topic, partition: 0, offset: 9n });

  test('a fact twice', async () => {
    expect(await differenceOf(await withLedger(deposit, depositOf('anna', usdt, USDT), deposit))).toMatchObject({ what: 'identity applied twice', entry: 2 });
  });

  test('both sides of one trade share a fill id, and are two facts', async () => {
    const buy = fillOf('anna', btcPerp, 'buy', 1, 500_000);
    expect((await verifyLog(await withLedger(buy, { ...buy, side: 'sell' }))).ok).toBe(true);
  });

  test('a duplicate has to cite an earlier fact of its kind', async () => {
    const withDuplicate = async (fact: LedgerFact): Promise<EventLog> => {
      const log = await withLedger(deposit, fact);
      // The helper counts duplicates as fills.
      return log;
    };
    expect(await differenceOf(await withDuplicate(duplicateOf(TOPICS.fills, 0)))).toMatchObject({ what: 'cited entry', entry: 1, got: TOPICS.transfers });
    expect(await differenceOf(await withDuplicate(duplicateOf(TOPICS.fills, 5)))).toMatchObject({ what: 'cited entry', got: 'no earlier entry' });
    const fill = fillOf('anna', btcPerp, 'buy', 1, 500_000);
    expect((await verifyLog(await withLedger(fill, duplicateOf(TOPICS.fills, 0)))).ok).toBe(true);
  });

  test('an account on the wrong shard', async () => {
    const sample = await SampleLog.open();
    await sample.ledgerOf(1 - shardOf('anna'), [deposit]);
    expect(await differenceOf(sample.log)).toMatchObject({ what: 'shard of an account', entry: 0 });
  });
});

describe('batches in parts', () => {
  const deposits = (...ids: string[]): LedgerFact[] => ids.map((id) => depositOf(id, usdt, USDT));
  const shard = shardOf('anna');
  const others = ACCOUNTS.filter((id) => id !== 'anna' && shardOf(id) === shard);

  test('parts cut off by a crash count with the batch that takes them up', async () => {
    const sample = await SampleLog.open();
    await sample.ledgerOf(shard, deposits('anna'), { more: true });
    await sample.claim(ledgerStream(shard));
    await sample.ledgerOf(shard, deposits(...others), { alreadyRead: 1n });
    expect(await verifyLog(sample.log)).toMatchObject({ ok: true, entries: expect.any(Number) });
  });

  test('a part has no cursors, and its records are counted in the end', async () => {
    const sample = await SampleLog.open();
    await sample.ledgerOf(shard, deposits('anna'), { more: true });
    await sample.ledgerOf(shard, deposits(...others));
    expect(await differenceOf(sample.log)).toMatchObject({ what: 'counting law', stream: ledgerStream(shard), revision: 2n });
  });
});

describe('frames', () => {
  async function stepped(order: readonly ('ledger' | 'market' | 'verdict')[]): Promise<EventLog> {
    const sample = await SampleLog.open();
    await sample.mark(500_000, { frame: 1n, isFrameClosed: true });
    await sample.verdicts({ frame: 1n });
    for (const step of order) {
      if (step === 'market') await sample.mark(495_000, { frame: 2n, isFrameClosed: true });
      if (step === 'verdict') await sample.verdicts({ frame: 2n });
      if (step === 'ledger') await sample.ledger(depositOf('anna', usdt, USDT));
    }
    return sample.log;
  }

  test('close in their order', async () => {
    expect(await verifyLog(await stepped(['ledger', 'market', 'verdict']))).toMatchObject({ ok: true });
    expect(await differenceOf(await stepped(['ledger', 'verdict', 'market']))).toMatchObject({ what: 'frame', stream: verdictStream(0) });
    expect(await differenceOf(await stepped(['market', 'verdict', 'verdict']))).toMatchObject({ what: 'frame', expected: expect.stringContaining('frame 3') });
  });
});

describe('explanations', () => {
  test('of an account: the bridge adds up, thresholds and flags are told, the history is whole', async () => {
    const { log, world } = await crash();
    const explained = await explainAccount(log, 'anna');
    expect(explained).toMatchObject({ accountId: 'anna', zone: world.accounts.get('anna')?.zone, parameterSetId: parameters.parameterSetId, flags: { hold: false, incomplete: false, unpriced: false } });
    expect(explained?.collaterals.reduce((sum, { valueAtoms }) => sum + valueAtoms, 0n)).toBe(explained?.margin?.equityAtoms);
    expect(explained?.positions.reduce((sum, { maintenanceAtoms }) => sum + maintenanceAtoms, 0n)).toBe(explained?.margin?.maintenanceAtoms);
    expect(explained?.thresholds.map(({ zone }) => zone)).toEqual(['warning', 'margin-call', 'liquidation', 'bankrupt']);
    expect(explained?.history.map(({ ordinal }) => ordinal)).toEqual([1n, 2n, 3n, 4n]);
    expect(await explainAccount(log, 'nobody')).toBeUndefined();
  });

  test('of a breach: the state right after it, not the newest', async () => {
    const { log } = await crash();
    const [first] = (await explainAccount(log, 'anna'))?.history ?? [];
    const explained = await explainBreach(log, first?.breachId ?? '');
    expect(explained).toMatchObject({ zone: 'warning', ordinal: 1n, breach: { breachId: first?.breachId } });
    expect(explained?.positions[0]).toMatchObject({ markTicks: 495_000n, markAge: 0n, isMarkDoubtful: false });
    expect(explained?.history).toHaveLength(1);
    expect(await explainBreach(log, '00000000-0000-5000-8000-000000000000')).toBeUndefined();
  });
});

