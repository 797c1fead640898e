import { OperatingError } from './errors';
import { eventId } from './names';
import type { AppendResult, NewEvent } from './ports/eventLog';
import { APPEND_LIMIT_BYTES } from './ports/eventLog';
import { utf8 } from './hash';
import { EMPTY_CHAIN, verifySeal } from './seal';
import { PAYLOAD_LIMIT_BYTES, StreamWriter, type StreamWriterOptions } from './streamWriter';
import { ManualClock } from './testing/manualClock';
import { MemoryEventLog } from './testing/memoryEventLog';

const LOG_ID = '00000000-0000-5000-8000-000000000001';
const STREAM = 'ledger-000';

/** A log whose answers can be lost, or held back, at the test's word. */
class UnsteadyLog extends MemoryEventLog {
  readonly attempts: { readonly expectedRevision: bigint; readonly events: readonly NewEvent[] }[] = [];
  answersToLose = 0;
  appendsToRefuse = 0;
  private gate: Promise<void> = Promise.resolve();

  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  override async append(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Promise<AppendResult> {
    this.attempts.push({ expectedRevision, events });
    await this.gate;
    if (this.appendsToRefuse-- > 0) throw unavailable();
    const result = await super.append(stream, expectedRevision, events);
    if (this.answersToLose-- > 0) throw unavailable();
    return result;
  }
}

const unavailable = (): OperatingError => new OperatingError('log_unavailable', 'no connection', { retry: true });
const batch = (text: string): { type: string; payload: Uint8Array } => ({ type: 'ledger-batch', payload: utf8(text) });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof OperatingError ? error.code : String(error)),
  );

function open(log: MemoryEventLog, member: string, more: Partial<StreamWriterOptions> = {}): Promise<StreamWriter> {
  const encodeOwnerChanged: StreamWriterOptions['encodeOwnerChanged'] = (owner) => utf8(`${owner.member}/${owner.generation}`);
  return StreamWriter.open({ log, stream: STREAM, logId: LOG_ID, member, generation: '1', encodeOwnerChanged, clock: new ManualClock(), ...more });
}

async function contents(log: MemoryEventLog): Promise<string[]> {
  const texts: string[] = [];
  for await (const event of log.read(STREAM)) texts.push(new TextDecoder().decode(event.payload));
  return texts;
}

describe('a writer alone', () => {
  test('claims the stream, then appends after its own last revision', async () => {
    const log = new MemoryEventLog();
    const writer = await open(log, 'a');
    expect(writer.revision).toBe(0n);
    expect(await writer.append([batch('one'), batch('two')])).toMatchObject({ revisions: [1n, 2n] });
    expect(await contents(log)).toEqual(['a/1', 'one', 'two']);
  });

  test('makes ids of place and bytes, and a seal that verifies from the first event on', async () => {
    const log = new MemoryEventLog();
    const writer = await open(log, 'a');
    await writer.append([batch('one')]);
    await writer.append([batch('one')]);
    let chain = EMPTY_CHAIN;
    for await (const event of log.read(STREAM)) {
      expect(event.id).toBe(eventId(LOG_ID, STREAM, event.revision, event.payload));
      const verdict = verifySeal(event, chain);
      if (verdict.kind === 'broken') throw new Error(verdict.reason);
      chain = verdict.chain;
    }
  });

  test('gathers calls made while an append is in flight into the next one', async () => {
    const log = new UnsteadyLog();
    const writer = await open(log, 'a');
    const release = log.hold();
    const first = writer.append([batch('one')]);
    await new Promise((resolve) => setImmediate(resolve));
    const rest = ['two', 'three', 'four'].map((text) => writer.append([batch(text)]));
    release();
    expect((await first).revisions).toEqual([1n]);
    expect((await Promise.all(rest)).map(({ revisions }) => revisions)).toEqual([[2n], [3n], [4n]]);
    expect(log.attempts.map(({ events }) => events.length)).toEqual([1, 1, 3]);
  });

  test('splits what is above the limit of an append, in order', async () => {
    const log = new UnsteadyLog();
    const writer = await open(log, 'a');
    const large = { type: 'ledger-batch', payload: new Uint8Array(PAYLOAD_LIMIT_BYTES) };
    expect((await writer.append([large, batch('small'), large])).revisions).toEqual([1n, 2n, 3n]);
    for (const { events } of log.attempts) {
      expect(events.reduce((sum, { payload, metadata }) => sum + payload.length + metadata.length, 0)).toBeLessThanOrEqual(APPEND_LIMIT_BYTES);
    }
  });

  test('refuses a batch that no append can hold, and goes on', async () => {
    const writer = await open(new MemoryEventLog(), 'a');
    const tooLarge = { type: 'ledger-batch', payload: new Uint8Array(PAYLOAD_LIMIT_BYTES + 1) };
    expect(await codeOf(writer.append([tooLarge]))).toBe('append_too_large');
    expect((await writer.append([batch('one')])).revisions).toEqual([1n]);
  });

  test('takes a call made the moment the one before is answered', async () => {
    const writer = await open(new MemoryEventLog(), 'a');
    for (let n = 1n; n <= 50n; n++) expect((await writer.append([batch(`batch ${n}`)])).revisions).toEqual([n]);
  });
});

describe('an unavailable log', () => {
  test('a lost answer is asked for again with the very same ids and bytes, and nothing is written twice', async () => {
    const log = new UnsteadyLog();
    const writer = await open(log, 'a');
    log.answersToLose = 3;
    expect((await writer.append([batch('one')])).revisions).toEqual([1n]);
    const [, ...attempts] = log.attempts;
    expect(attempts).toHaveLength(4);
    expect(new Set(attempts.map(({ events }) => events[0]?.id)).size).toBe(1);
    expect(await contents(log)).toEqual(['a/1', 'one']);
  });

  test('waits longer each time, up to a bound, and gives up at the deadline', async () => {
    const log = new UnsteadyLog();
    const clock = new ManualClock();
    const writer = await open(log, 'a', { clock, retryDeadlineMillis: 60_000 });
    log.appendsToRefuse = Number.POSITIVE_INFINITY;
    expect(await codeOf(writer.append([batch('one')]))).toBe('log_unavailable');
    expect(clock.slept.at(0)).toBeLessThanOrEqual(50);
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(5_000);
    expect(clock.elapsedMillis()).toBeLessThanOrEqual(60_000);
    expect(await codeOf(writer.append([batch('two')]))).toBe('log_unavailable');
  });

  test('after the deadline reopening tells what became durable', async () => {
    const log = new UnsteadyLog();
    const writer = await open(log, 'a', { retryDeadlineMillis: 0 });
    log.answersToLose = 1;
    expect(await codeOf(writer.append([batch('one')]))).toBe('log_unavailable');
    expect(writer.revision).toBe(0n);
    await writer.reopen();
    expect(writer.revision).toBe(1n);
    expect((await writer.append([batch('two')])).revisions).toEqual([2n]);
  });
});

describe('two writers', () => {
  test('the later claim wins: the former owner is fenced, its batches are not in the log', async () => {
    const log = new MemoryEventLog();
    const former = await open(log, 'a');
    await former.append([batch('one')]);
    const owner = await open(log, 'b');
    const refused = await Promise.all([codeOf(former.append([batch('lost')])), codeOf(former.append([batch('lost too')]))]);
    expect(refused).toEqual(['fenced', 'fenced']);
    expect(former.conflicts).toBe(1);
    await owner.append([batch('two')]);
    expect(await contents(log)).toEqual(['a/1', 'one', 'b/1', 'two']);
  });

  test('the former owner does not come back: its claim is not the newest', async () => {
    const log = new MemoryEventLog();
    const former = await open(log, 'a');
    await open(log, 'b');
    expect(await codeOf(former.append([batch('lost')]))).toBe('fenced');
    expect(await codeOf(former.reopen())).toBe('fenced');
    expect(await codeOf(former.append([batch('lost')]))).toBe('fenced');
  });

  test('an opening that meets another append claims again', async () => {
    const log = new UnsteadyLog();
    const former = await open(log, 'a');
    const release = log.hold();
    const opening = open(log, 'b');
    const lastWords = former.append([batch('one')]);
    release();
    const outcomes = await Promise.all([codeOf(lastWords), opening.then((writer) => writer.conflicts)]);
    expect(outcomes.join()).toMatch(/^(fenced,0|done,1)$/);
  });

  test('a member that the group has left without the stream does not claim it', async () => {
    const log = new MemoryEventLog();
    expect(await codeOf(open(log, 'a', { isStillOwner: () => false }))).toBe('fenced');
    expect(await log.readLast(STREAM)).toBeUndefined();
  });
});

describe('what an opening finds', () => {
  test('the last event, and behind claims the last batch', async () => {
    const log = new MemoryEventLog();
    const first = await open(log, 'a');
    await first.append([batch('one')]);
    await open(log, 'b');
    const third = await open(log, 'c');
    expect(third.lastEvent?.type).toBe('owner-changed');
    expect(await third.findLast('ledger-batch')).toMatchObject({ revision: 1n });
    expect(await third.findLast('market-batch')).toBeUndefined();
  });

  test('a damaged last event stops it', async () => {
    const log = new MemoryEventLog();
    await log.append(STREAM, -1n, [{ id: LOG_ID, type: 'ledger-batch', payload: utf8('one'), metadata: new Uint8Array(64) }]);
    expect(await codeOf(open(log, 'a'))).toBe('log_corrupt');
  });
});
