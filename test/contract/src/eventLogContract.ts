/**
 * The promises of the port EventLog, word by word. Every adapter runs this suite; what only one engine can promise
 * (locks, damage found by its own checksums) is tested beside that engine.
 */
import { type AppendResult, type EventLog, type RecordedEvent, APPEND_LIMIT_BYTES, NO_STREAM } from '@plimsoll/runtime';

import { collect, contents, makeEvent, makeEvents, numbers, pause, position, takeEvents, takeUntilCaughtUp, text, uniqueName, utf8 } from './fixtures';

export interface EventLogHarness {
  /** A log to work on. Its streams may be there already; the suite uses names of its own. */
  create(): Promise<EventLog>;
  /** Closes and opens again what `create` made: a restart. */
  reopen(): Promise<EventLog>;
  close(): Promise<void>;
}

export function eventLogContract(name: string, makeHarness: () => EventLogHarness): void {
  describe(`EventLog on ${name}`, () => {
    let harness: EventLogHarness;
    let log: EventLog;

    beforeEach(async () => {
      harness = makeHarness();
      log = await harness.create();
    });
    afterEach(() => harness.close());

    const use = (): EventLog => log;
    const reopen = async (): Promise<EventLog> => (log = await harness.reopen());
    appends(use);
    retries(use, reopen);
    reads(use);
    subscriptions(use);
    liveSubscriptions(use, reopen);
    restarts(use, reopen);
  });
}

function expectAppended(result: AppendResult): Extract<AppendResult, { kind: 'appended' }> {
  if (result.kind !== 'appended') throw new Error(`expected an append, got a conflict at ${result.actualRevision}`);
  return result;
}

function appends(use: () => EventLog): void {
  describe('append', () => {
    it('puts a batch at consecutive revisions and answers the last one', async () => {
      const stream = uniqueName('ledger-000');
      const first = expectAppended(await use().append(stream, NO_STREAM, makeEvents(3)));
      const second = expectAppended(await use().append(stream, 2n, makeEvents(2, 'f')));
      expect([first.revision, second.revision]).toEqual([2n, 4n]);
      expect(second.position > first.position).toBe(true);
      const events = await collect(use().read(stream));
      expect(events.map((event) => event.revision)).toEqual(numbers(0, 4));
      expect(contents(events)).toEqual(['e0', 'e1', 'e2', 'f0', 'f1']);
      expect(events[4]!.position).toBe(second.position);
    });

    it('keeps id, type, payload and metadata to the byte', async () => {
      const stream = uniqueName('bytes');
      const every = Uint8Array.from({ length: 256 }, (_, at) => at);
      const event = makeEvent('', { type: 'ledger-batch', payload: every, metadata: every.slice().reverse() });
      const empty = makeEvent('', { metadata: new Uint8Array(0) });
      await use().append(stream, NO_STREAM, [event, empty]);
      const [read, readEmpty] = await collect(use().read(stream));
      expect([read!.id, read!.type, read!.stream]).toEqual([event.id, 'ledger-batch', stream]);
      expect(Array.from(read!.payload)).toEqual(Array.from(every));
      expect(Array.from(read!.metadata)).toEqual(Array.from(every).reverse());
      expect([readEmpty!.payload.length, readEmpty!.metadata.length]).toEqual([0, 0]);
    });

    it('appends nothing at a wrong expected revision, and says the actual one', async () => {
      const stream = uniqueName('conflict');
      expect(await use().append(stream, 0n, makeEvents(2))).toEqual({ kind: 'version_conflict', actualRevision: NO_STREAM });
      await use().append(stream, NO_STREAM, makeEvents(2));
      expect(await use().append(stream, NO_STREAM, makeEvents(2, 'x'))).toEqual({ kind: 'version_conflict', actualRevision: 1n });
      expect(await use().append(stream, 5n, makeEvents(1, 'x'))).toEqual({ kind: 'version_conflict', actualRevision: 1n });
      expect(contents(await collect(use().read(stream)))).toEqual(['e0', 'e1']);
    });

    it('lets one of many writers win each revision, and tells the others', async () => {
      const stream = uniqueName('race');
      const results = await Promise.all(Array.from({ length: 20 }, (_, at) => use().append(stream, NO_STREAM, [makeEvent(`w${at}`), makeEvent(`w${at}`)])));
      expect(results.filter((result) => result.kind === 'appended')).toHaveLength(1);
      const events = await collect(use().read(stream));
      expect(events).toHaveLength(2);
      expect(text(events[0]!.payload)).toBe(text(events[1]!.payload));
    });

    it('is atomic to readers: a batch is seen whole or not at all', async () => {
      const stream = uniqueName('atomic');
      const writer = (async (): Promise<void> => {
        for (let round = 0; round < 20; round += 1) await use().append(stream, BigInt(round * 10 - 1), makeEvents(10));
      })();
      let isWriting = true;
      void writer.finally(() => (isWriting = false));
      while (isWriting) {
        const last = await use().readLast(stream);
        if (last !== undefined) expect(last.revision % 10n).toBe(9n);
        await pause(1);
      }
      await writer;
    });

    it('takes a large append below the limit and refuses one above it', async () => {
      const stream = uniqueName('large');
      const large = makeEvent('', { payload: new Uint8Array(APPEND_LIMIT_BYTES - 4_096).fill(7) });
      expectAppended(await use().append(stream, NO_STREAM, [large]));
      const tooLarge = [makeEvent('', { payload: new Uint8Array(APPEND_LIMIT_BYTES / 2) }), makeEvent('', { payload: new Uint8Array(APPEND_LIMIT_BYTES / 2 + 1) })];
      await expect(use().append(stream, 0n, tooLarge)).rejects.toMatchObject({ code: 'append_too_large' });
      const events = await collect(use().read(stream));
      expect(events).toHaveLength(1);
      expect(Buffer.from(events[0]!.payload).equals(Buffer.from(large.payload))).toBe(true);
    });
  });
}

function retries(use: () => EventLog, reopen: () => Promise<EventLog>): void {
  describe('retry', () => {
    it('answers the same bytes at the same revision as the first time, and appends nothing', async () => {
      const stream = uniqueName('retry');
      const batch = makeEvents(3);
      const first = await use().append(stream, NO_STREAM, batch);
      expect(await use().append(stream, NO_STREAM, batch)).toEqual(first);
      expect(await collect(use().read(stream))).toHaveLength(3);
    });

    it('does so when the stream has grown meanwhile', async () => {
      const stream = uniqueName('retry-late');
      await use().append(stream, NO_STREAM, makeEvents(2));
      const batch = makeEvents(2, 'b');
      const first = await use().append(stream, 1n, batch);
      await use().append(stream, 3n, makeEvents(5, 'c'));
      expect(expectAppended(await use().append(stream, 1n, batch)).revision).toBe(expectAppended(first).revision);
      expect(await collect(use().read(stream))).toHaveLength(9);
    });

    it('does so after a restart', async () => {
      const stream = uniqueName('retry-restart');
      const batch = makeEvents(4);
      const first = await use().append(stream, NO_STREAM, batch);
      await reopen();
      expect(await use().append(stream, NO_STREAM, batch)).toEqual(first);
      expect(await collect(use().read(stream))).toHaveLength(4);
    });

    it('does so for two that run at once', async () => {
      const stream = uniqueName('retry-twin');
      const batch = makeEvents(2);
      const answers = await Promise.all([use().append(stream, NO_STREAM, batch), use().append(stream, NO_STREAM, batch)]);
      expect(answers[0]).toEqual(answers[1]);
      expect(await collect(use().read(stream))).toHaveLength(2);
    });

    it("takes another writer's batch at a taken revision for a conflict, whatever it contains", async () => {
      const stream = uniqueName('zombie');
      const batch = makeEvents(2);
      await use().append(stream, NO_STREAM, batch);
      const sameContent = batch.map((event) => ({ ...event, id: makeEvent('').id }));
      expect(await use().append(stream, NO_STREAM, sameContent)).toEqual({ kind: 'version_conflict', actualRevision: 1n });
      expect(contents(await collect(use().read(stream)))).toEqual(['e0', 'e1']);
    });
  });
}

function reads(use: () => EventLog): void {
  describe('read', () => {
    it('answers nothing for a stream that does not exist', async () => {
      const stream = uniqueName('nowhere');
      expect(await collect(use().read(stream))).toEqual([]);
      expect(await collect(use().read(stream, { direction: 'backwards' }))).toEqual([]);
      expect(await use().readLast(stream)).toBeUndefined();
    });

    it.each([
      ['from the start', {}, ['e0', 'e1', 'e2', 'e3', 'e4']],
      ['from a revision, inclusive', { fromRevision: 3n }, ['e3', 'e4']],
      ['with a limit', { fromRevision: 1n, limit: 2 }, ['e1', 'e2']],
      ['beyond the end', { fromRevision: 5n }, []],
      ['backwards from the end', { direction: 'backwards' }, ['e4', 'e3', 'e2', 'e1', 'e0']],
      ['backwards from a revision', { direction: 'backwards', fromRevision: 2n }, ['e2', 'e1', 'e0']],
      ['backwards with a limit', { direction: 'backwards', limit: 2 }, ['e4', 'e3']],
    ] as const)('reads %s', async (_, options, expected) => {
      const stream = uniqueName('read');
      await use().append(stream, NO_STREAM, makeEvents(5));
      expect(contents(await collect(use().read(stream, options)))).toEqual(expected);
    });

    it('answers the last event', async () => {
      const stream = uniqueName('last');
      await use().append(stream, NO_STREAM, makeEvents(3));
      const last = await use().readLast(stream);
      expect([last!.revision, text(last!.payload)]).toEqual([2n, 'e2']);
    });

    it('reads more than any slice holds, in order', async () => {
      const stream = uniqueName('long');
      for (let at = 0; at < 1_500; at += 500) await use().append(stream, BigInt(at - 1), makeEvents(500, `${at}-`));
      expect((await collect(use().read(stream))).map((event) => event.revision)).toEqual(numbers(0, 1_499));
    });

    it('can be left early', async () => {
      const stream = uniqueName('leave');
      await use().append(stream, NO_STREAM, makeEvents(50));
      for await (const event of use().read(stream)) if (event.revision === 3n) break;
      expectAppended(await use().append(stream, 49n, makeEvents(1)));
    });

    it('names the streams that exist, sorted', async () => {
      const names = [uniqueName('b'), uniqueName('a')];
      for (const stream of names) await use().append(stream, NO_STREAM, makeEvents(1));
      await use().append(uniqueName('conflicted'), 3n, makeEvents(1));
      const streams = await use().streams();
      expect(streams.filter((stream) => names.includes(stream))).toEqual([...names].sort());
      expect([...streams]).toEqual([...streams].sort());
      expect(streams.some((stream) => stream.endsWith('-conflicted'))).toBe(false);
    });
  });
}

function subscriptions(use: () => EventLog): void {
  describe('subscription', () => {
    it('sees one total order over all streams', async () => {
      const [a, b] = [uniqueName('a'), uniqueName('b')];
      for (let at = 0; at < 6; at += 1) await use().append(at % 2 === 0 ? a : b, BigInt(Math.floor(at / 2) - 1), [makeEvent(`o${at}`)]);
      const all = (await takeUntilCaughtUp(use(), {})).flatMap((slice) => slice.events);
      const ours = all.filter((event) => event.stream === a || event.stream === b);
      expect(contents(ours)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o5']);
      for (let at = 1; at < all.length; at += 1) expect(position(all[at]!) > position(all[at - 1]!)).toBe(true);
    });

    it('says that it has caught up, also with nothing to read', async () => {
      const slices = await takeUntilCaughtUp(use(), { streams: [uniqueName('empty')] });
      expect(slices.flatMap((slice) => slice.events)).toEqual([]);
      expect(slices[slices.length - 1]!.caughtUp).toBe(true);
    });

    it('takes streams by their exact names: ledger-1 is not ledger-10', async () => {
      const base = uniqueName('ledger-1');
      for (const stream of [base, `${base}0`, `x${base}`, `${base}-1`]) await use().append(stream, NO_STREAM, [makeEvent(stream)]);
      const slices = await takeUntilCaughtUp(use(), { streams: [base] });
      expect(contents(slices.flatMap((slice) => slice.events))).toEqual([base]);
    });

    it('takes several streams in log order', async () => {
      const [a, b, c] = [uniqueName('a'), uniqueName('b'), uniqueName('c')];
      for (const [at, stream] of [a, c, b, a].entries()) await use().append(stream, at === 3 ? 0n : NO_STREAM, [makeEvent(`${at}`)]);
      const slices = await takeUntilCaughtUp(use(), { streams: [b, a] });
      expect(contents(slices.flatMap((slice) => slice.events))).toEqual(['0', '2', '3']);
    });

    it('goes on after a position, exclusive', async () => {
      const stream = uniqueName('after');
      await use().append(stream, NO_STREAM, makeEvents(10));
      const events = await collect(use().read(stream));
      const rest = (await takeUntilCaughtUp(use(), { streams: [stream], after: position(events[3]!) })).flatMap((slice) => slice.events);
      expect(rest.map((event) => event.revision)).toEqual(numbers(4, 9));
    });

    it('keeps slices to the limit, and says caughtUp only at the end', async () => {
      const stream = uniqueName('slices');
      await use().append(stream, NO_STREAM, makeEvents(25));
      const slices = await takeUntilCaughtUp(use(), { streams: [stream], sliceLimit: 4 });
      expect(Math.max(...slices.map((slice) => slice.events.length))).toBeLessThanOrEqual(4);
      expect(slices.flatMap((slice) => slice.events).map((event) => event.revision)).toEqual(numbers(0, 24));
      expect(slices.slice(0, -1).some((slice) => slice.caughtUp)).toBe(false);
    });

    it('ends in good order by its signal, also while it waits', async () => {
      const abort = new AbortController();
      const ended = collect(use().subscribe({ streams: [uniqueName('quiet')], signal: abort.signal }));
      setTimeout(() => abort.abort(), 20);
      expect((await ended).flatMap((slice) => slice.events)).toEqual([]);
      expect(await collect(use().subscribe({ signal: AbortSignal.abort() }))).toEqual([]);
    });
  });
}

function liveSubscriptions(use: () => EventLog, reopen: () => Promise<EventLog>): void {
  describe('live', () => {
    const appendMany = async (stream: string, from: number, count: number, size: number): Promise<void> => {
      for (let at = from; at < from + count; at += size) await use().append(stream, BigInt(at - 1), makeEvents(size, `${at}-`));
    };

    it('hears of an append, and of one to a stream that did not exist', async () => {
      const stream = uniqueName('later');
      const heard = takeEvents(use(), 2, { streams: [stream] });
      await pause(20);
      await use().append(uniqueName('other'), NO_STREAM, makeEvents(1, 'x'));
      await use().append(stream, NO_STREAM, [makeEvent('one')]);
      await use().append(stream, 0n, [makeEvent('two')]);
      expect(contents(await heard)).toEqual(['one', 'two']);
    });

    it('goes from catch-up to live without gap or repeat while a writer appends', async () => {
      const [stream, noise] = [uniqueName('seam'), uniqueName('noise')];
      await appendMany(stream, 0, 300, 10);
      const writing = Promise.all([appendMany(stream, 300, 600, 3), appendMany(noise, 0, 300, 3)]);
      const events = await takeEvents(use(), 900, { streams: [stream], sliceLimit: 7 });
      await writing;
      expect(events.map((event) => event.revision)).toEqual(numbers(0, 899));
    });

    it('serves several subscribers at their own pace, each everything', async () => {
      const stream = uniqueName('several');
      const slow = async (): Promise<RecordedEvent[]> => {
        const abort = new AbortController();
        const events: RecordedEvent[] = [];
        for await (const slice of use().subscribe({ streams: [stream], sliceLimit: 20, signal: abort.signal })) {
          events.push(...slice.events);
          await pause(3);
          if (events.length >= 200) abort.abort();
        }
        return events;
      };
      const readers = [takeEvents(use(), 200, { streams: [stream] }), slow(), takeEvents(use(), 200, { streams: [stream], sliceLimit: 1 })];
      await appendMany(stream, 0, 200, 5);
      for (const events of await Promise.all(readers)) expect(events.map((event) => event.revision)).toEqual(numbers(0, 199));
    });

    it('does not push: a subscriber that stands still holds nothing back and is not overrun', async () => {
      const stream = uniqueName('still');
      const payload = new Uint8Array(64 * 1024);
      await use().append(stream, NO_STREAM, [makeEvent('first')]);
      const iterator = use().subscribe({ streams: [stream], sliceLimit: 2 })[Symbol.asyncIterator]();
      await iterator.next();
      for (let at = 0; at < 100; at += 1) expectAppended(await use().append(stream, BigInt(at), [makeEvent('', { payload })]));
      let next = 1n;
      while (next <= 100n) {
        const { value, done } = await iterator.next();
        if (done === true) throw new Error('the subscription ended');
        expect(value.events.length).toBeLessThanOrEqual(2);
        for (const event of value.events) {
          expect(event.revision).toBe(next);
          next += 1n;
        }
      }
      await iterator.return?.();
    });

    it('goes on after a restart from the position that it had', async () => {
      const stream = uniqueName('resume');
      await appendMany(stream, 0, 40, 4);
      const before = await takeEvents(use(), 15, { streams: [stream], sliceLimit: 5 });
      await reopen();
      const after = takeEvents(use(), 45, { streams: [stream], after: position(before[before.length - 1]!) });
      await appendMany(stream, 40, 20, 4);
      expect([...before, ...(await after)].map((event) => event.revision)).toEqual(numbers(0, 59));
    });
  });
}

function restarts(use: () => EventLog, reopen: () => Promise<EventLog>): void {
  describe('restart', () => {
    it('keeps all that was acknowledged, with its positions', async () => {
      const stream = uniqueName('kept');
      await Promise.all(Array.from({ length: 20 }, (_, at) => use().append(uniqueName(`side${at}`), NO_STREAM, makeEvents(3))));
      const answer = expectAppended(await use().append(stream, NO_STREAM, makeEvents(5)));
      const before = await collect(use().read(stream));
      await reopen();
      const after = await collect(use().read(stream));
      expect(contents(after)).toEqual(contents(before));
      expect(after.map(position)).toEqual(before.map(position));
      expect(after[4]!.position).toBe(answer.position);
    });

    it('goes on at the revision where it was', async () => {
      const stream = uniqueName('goes-on');
      await use().append(stream, NO_STREAM, makeEvents(5));
      const last = position((await use().readLast(stream))!);
      await reopen();
      expect(await use().append(stream, NO_STREAM, makeEvents(1, 'x'))).toEqual({ kind: 'version_conflict', actualRevision: 4n });
      const answer = expectAppended(await use().append(stream, 4n, [makeEvent('next', { payload: utf8('next') })]));
      expect(answer.revision).toBe(5n);
      expect(answer.position > last).toBe(true);
    });

    it('ends waiting subscriptions when it is closed', async () => {
      const closing = use();
      const waiting = collect(closing.subscribe({ streams: [uniqueName('quiet')] })).then(
        () => 'ended',
        () => 'failed',
      );
      await pause(20);
      await reopen();
      expect(await waiting).toBe('ended');
    });
  });
}
