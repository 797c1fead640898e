/** `plimsoll verify` as a fresh process that has only the log: it derives everything again, and a forged log betrays itself. */
import { openReader } from '@plimsoll/cli';
import type { Transition } from '@plimsoll/domain';
import { describeWithShared, sharedDataDir } from '@plimsoll/simulated-venue/testing';
import { CRASH_WINDOW, NEEDED, runOctober, verifyDirectory } from '@plimsoll/test-fidelity';
import { decodeLogEvent } from '@plimsoll/wire';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgeLog, type Alter } from './forge';
import { alterMark, alterParameter, dropFill } from './forgeries';

const LIMIT_MILLIS = 120_000;

describeWithShared('the proof of the fall of 10 October 2025', NEEDED, () => {
  let folder: string;
  let honest: string;
  let victim: Victim;
  /** Breaches in the honest log. */
  let everything: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-proof-'));
    honest = join(folder, 'honest');
    const settings = { dataDir: honest, marketDataDir: sharedDataDir, window: CRASH_WINDOW, seed: 'october', hasCollar: true, shards: 4, marksPartitions: 4 };
    await runOctober({ ...settings, syntheticAccounts: 400 });
    victim = await firstBankrupt(honest);
  }, LIMIT_MILLIS);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Verifies a copy that holds nothing but a log. */
  async function verifyForged(name: string, alter: Alter): Promise<Awaited<ReturnType<typeof verifyDirectory>> & { altered: number }> {
    const { altered } = await forgeLog(honest, join(folder, name), alter);
    return { ...(await verifyDirectory(join(folder, name))), altered };
  }

  test('derives every breach again from the log alone, snapshots and topics taken away', async () => {
    const bare = join(folder, 'bare');
    cpSync(honest, bare, { recursive: true });
    for (const part of ['snapshots', 'seen']) rmSync(join(bare, part), { recursive: true, force: true });
    const { code, answer } = await verifyDirectory(bare);
    expect({ code, difference: answer.firstDifference }).toEqual({ code: 0, difference: null });
    expect(answer.breaches).toBeGreaterThan(300);
    expect(answer.verified).toBe(answer.breaches);
    everything = answer.breaches;
  }, LIMIT_MILLIS);

  test('accepts a copy that is sealed anew and alters nothing: it is what is said that counts, not who sealed it', async () => {
    const { code, answer, altered } = await verifyForged('copied', (fact) => fact);
    expect({ altered, code, difference: answer.firstDifference, verified: answer.verified }).toEqual({ altered: 0, code: 0, difference: null, verified: answer.breaches });
  }, LIMIT_MILLIS);

  test('fails on one altered mark', async () => {
    const { code, answer, altered } = await verifyForged('mark', alterMark(victim.instrumentId, victim.transition.point.revision));
    expect({ altered, code }).toEqual({ altered: 1, code: 1 });
    expect(answer.verified).toBeLessThan(everything);
    expect(answer.firstDifference?.what).toBe('verdict');
  }, LIMIT_MILLIS);

  test('fails on one altered mark that changes no verdict, where its seal was left on', async () => {
    const { altered } = await forgeLog(honest, join(folder, 'careless'), alterMark('BTCUSDT', 3n), 'left on');
    const { code, answer } = await verifyDirectory(join(folder, 'careless'));
    expect({ altered, code, what: answer.firstDifference?.what }).toEqual({ altered: 1, code: 1, what: 'seal' });
  }, LIMIT_MILLIS);

  test('fails on one dropped entry, though its counts were forged too', async () => {
    const { code, answer, altered } = await verifyForged('dropped', dropFill(victim.transition.accountId));
    expect(altered).toBeGreaterThan(0);
    expect(code).toBe(1);
    expect(answer.firstDifference?.what).toBe('verdict');
  }, LIMIT_MILLIS);

  test('fails on one changed parameter, though the hash of its set was forged too', async () => {
    const { code, answer, altered } = await verifyForged('parameter', alterParameter());
    expect({ altered, code }).toEqual({ altered: 1, code: 1 });
    expect(answer.firstDifference?.what).toBe('verdict');
  }, LIMIT_MILLIS);
});

interface Victim {
  readonly transition: Transition;
  /** Of a position that the account held when a mark moved it. */
  readonly instrumentId: string;
}

/** The first account that a mark sent below zero: its fills and that mark certainly mattered. */
async function firstBankrupt(dataDir: string): Promise<Victim> {
  const reader = await openReader(dataDir);
  const held = new Map<string, string>();
  try {
    for await (const { events, caughtUp } of reader.log.subscribe()) {
      for (const event of events) {
        const fact = decodeLogEvent(event.type, event.payload);
        if (fact.type === 'ledger-batch') {
          for (const { fact: entry } of fact.value.entries) if (entry.kind === 'fill') held.set(entry.accountId, entry.instrumentId);
        }
        const transition = fact.type === 'verdict-batch' ? fact.value.transitions.find(({ to, trigger }) => to === 'bankrupt' && trigger === 'market') : undefined;
        const instrumentId = held.get(transition?.accountId ?? '');
        if (transition !== undefined && instrumentId !== undefined) return { transition, instrumentId };
      }
      if (caughtUp) break;
    }
  } finally {
    await reader.close();
  }
  throw new Error('nobody went bankrupt');
}
