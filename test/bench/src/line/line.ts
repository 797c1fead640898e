/**
 * The whole embedded line at work: fills wait in their topic, marks keep coming, and the clock runs from the start of the
 * services until the log holds every fill and every service has folded it. The rival is the bare log: the same bytes in the
 * same batches, appended and read again on the same engine in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPipeline, openEngine, silentLogger, silentMeter, workBeside, type Engine } from '@plimsoll/cli';
import { DEFAULT_LOG_ID, EVENT_TYPES, NO_STREAM, STREAMS, TOPICS, ledgerStream, type RecordedEvent, type Service } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { FillLoad, MarkLoad, depositRecords, referenceRecords } from './load';
import { profiled } from './stages';

export interface LineOptions {
  readonly accounts: number | undefined;
  readonly seconds: number | undefined;
  readonly say: (message: string) => void;
}

export interface LineResult {
  readonly bench: 'line';
  readonly accounts: number;
  readonly fills: number;
  readonly seconds: number;
  readonly fillsPerSecond: number;
  readonly marksPerSecond: number;
  readonly epochs: number;
  readonly breaches: number;
  readonly logBytes: number;
  /** Share of the main thread by stage, in parts of one; measured in a second, profiled run of the same load. */
  readonly stages: Record<string, number>;
  /** The same events on a fresh log, nothing else: append in the same batches, then read all. */
  readonly bare: { readonly appendSeconds: number; readonly readSeconds: number; readonly fillsPerSecond: number };
  /** Line ÷ bare. */
  readonly ratio: number;
  readonly processors: string;
}

const SHARDS = 2;
const MARKS_PARTITIONS = 1;
const MARKS_EVERY_MILLIS = 100;
const MARKS_A_TIME = 50;
const FIRST_MARKS = 200;
/** Fills laid down for each second asked for: about what the line takes in on two cores. */
const FILLS_PER_SECOND_ASKED = 40_000;

const nowMicros = (): bigint => BigInt(Date.now()) * 1000n;

async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How far the newest cursors of a stream are in a topic, over what partitions it names: offsets have no gaps here. */
async function cursorOf(engine: Engine, stream: string, topic: string): Promise<number> {
  for await (const event of engine.log.read(stream, { direction: 'backwards', limit: 16 })) {
    const fact = decodeLogEvent(event.type, event.payload);
    if (fact.type !== 'ledger-batch' && fact.type !== 'market-batch') continue;
    const cursors = fact.value.cursors.filter((cursor) => cursor.topic === topic);
    if (cursors.length > 0) return cursors.reduce((sum, cursor) => sum + Number(cursor.nextOffset), 0);
  }
  return 0;
}

async function consumed(engine: Engine, topic: string): Promise<number> {
  const streams = topic === TOPICS.marks ? [STREAMS.market] : Array.from({ length: SHARDS }, (_, shard) => ledgerStream(shard));
  const counts = await Promise.all(streams.map((stream) => cursorOf(engine, stream, topic)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Every service is ready and abreast of the log's end. */
async function isSettled(engine: Engine, services: readonly Service[]): Promise<boolean> {
  const streams = await engine.log.streams();
  const heads = await Promise.all(streams.map((stream) => engine.log.readLast(stream)));
  return services.every((service) => {
    const { ready, detail } = service.health();
    const folded = detail['foldedPosition'];
    const isAbreast = folded === undefined || heads.every((head) => head === undefined || head.position <= BigInt(String(folded)));
    // Account margins still waiting for their budget a second are no part of the work: they are the newest value only.
    return ready && isAbreast && detail['shardsAtEnd'] === detail['shardsOwned'];
  });
}

const POLL_MILLIS = 20;

async function until(what: () => boolean | Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await what())) await sleep(POLL_MILLIS);
}

const startServices = (engine: Engine): Promise<Service[]> =>
  createPipeline(
    engine,
    { logId: DEFAULT_LOG_ID, shards: SHARDS, marksPartitions: MARKS_PARTITIONS, mode: 'live' },
    { meter: silentMeter, logger: silentLogger },
  );

/** Reference, deposits and first marks, folded by all: what stands before the clock runs. */
async function prepare(engine: Engine, accounts: number): Promise<void> {
  const services = await startServices(engine);
  await workBeside(services, { signal: new AbortController().signal, logger: silentLogger }, async (signal) => {
    await until(() => isSettled(engine, services), signal);
    await engine.bus.produce(referenceRecords());
    await until(async () => (await engine.log.readLast(STREAMS.reference))?.type === EVENT_TYPES.referenceChange && (await isSettled(engine, services)), signal);
    await engine.bus.produce(new MarkLoad().next(FIRST_MARKS, nowMicros()));
    const deposits = depositRecords(accounts);
    for (let at = 0; at < deposits.length; at += 5_000) await engine.bus.produce(deposits.slice(at, at + 5_000));
    await until(async () => (await consumed(engine, TOPICS.transfers)) >= accounts && (await isSettled(engine, services)), signal);
  });
}

/** The measured part: from the start of the services until all fills are in the log and folded by everyone. */
async function work(engine: Engine, fills: number): Promise<{ readonly seconds: number; readonly marksRead: number }> {
  const services = await startServices(engine);
  const marks = new MarkLoad();
  marks.next(FIRST_MARKS, 0n);
  const started = performance.now();
  let seconds = 0;
  await workBeside(services, { signal: new AbortController().signal, logger: silentLogger }, async (signal) => {
    const over = new AbortController();
    const feeding = (async () => {
      while (!over.signal.aborted) {
        await engine.bus.produce(marks.next(MARKS_A_TIME, nowMicros()));
        await sleep(MARKS_EVERY_MILLIS);
      }
    })();
    await until(async () => (await consumed(engine, TOPICS.fills)) >= fills && (await isSettled(engine, services)), signal);
    seconds = (performance.now() - started) / 1000;
    over.abort();
    await feeding;
  });
  return { seconds, marksRead: (await consumed(engine, TOPICS.marks)) - FIRST_MARKS };
}

async function allEvents(engine: Engine): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const over = new AbortController();
  for await (const slice of engine.log.subscribe({ signal: over.signal })) {
    events.push(...slice.events);
    if (slice.caughtUp) over.abort();
  }
  return events;
}

async function bareRival(events: readonly RecordedEvent[], folder: string): Promise<{ appendSeconds: number; readSeconds: number }> {
  const engine = await openEngine(folder);
  try {
    const revisions = new Map<string, bigint>();
    const began = performance.now();
    // One append in flight per stream, as the services have it, all streams side by side.
    const byStream = new Map<string, RecordedEvent[]>();
    for (const event of events) byStream.set(event.stream, [...(byStream.get(event.stream) ?? []), event]);
    await Promise.all(
      [...byStream].map(async ([stream, own]) => {
        for (const event of own) {
          const answer = await engine.log.append(stream, revisions.get(stream) ?? NO_STREAM, [event]);
          if (answer.kind !== 'appended') throw new Error(`the rival's append to ${stream} was refused`);
          revisions.set(stream, answer.revision);
        }
      }),
    );
    const appended = performance.now();
    const read = await allEvents(engine);
    if (read.length !== events.length) throw new Error(`the rival read ${read.length} of ${events.length} events`);
    return { appendSeconds: (appended - began) / 1000, readSeconds: (performance.now() - appended) / 1000 };
  } finally {
    await engine.close();
  }
}

function countOf(events: readonly RecordedEvent[]): { readonly epochs: number; readonly breaches: number; readonly bytes: number } {
  let [epochs, breaches, bytes] = [0, 0, 0];
  for (const event of events) {
    bytes += event.payload.length;
    if (event.type === EVENT_TYPES.marketBatch) epochs += 1;
    if (event.type !== EVENT_TYPES.verdictBatch) continue;
    const fact = decodeLogEvent(event.type, event.payload);
    if (fact.type === 'verdict-batch') breaches += fact.value.transitions.length;
  }
  return { epochs, breaches, bytes };
}

export async function benchLine({ accounts = 2_000, seconds = 10, say }: LineOptions): Promise<LineResult> {
  const fills = Math.round(seconds * FILLS_PER_SECOND_ASKED);
  const measure = async (isProfiled: boolean) =>
    inNewFolder(async (folder) => {
      const engine = await openEngine(join(folder, 'line'));
      let closed = false;
      try {
        say(`laying down ${fills.toLocaleString('en')} fills of ${accounts.toLocaleString('en')} accounts`);
        await prepare(engine, accounts);
        const load = new FillLoad(accounts);
        for (let left = fills; left > 0; left -= 5_000) await engine.bus.produce(load.next(Math.min(5_000, left), nowMicros()));
        say(isProfiled ? 'running the line again, profiled' : 'running the line');
        const ran = isProfiled ? await profiled(() => work(engine, fills)) : { value: await work(engine, fills), shares: {} };
        const events = isProfiled ? [] : await allEvents(engine);
        await engine.close();
        closed = true;
        const bare = isProfiled ? { appendSeconds: 0, readSeconds: 0 } : await bareRival(events, join(folder, 'bare'));
        return { ...ran, bare, counts: countOf(events) };
      } finally {
        if (!closed) await engine.close();
      }
    });
  const { value: line, bare, counts } = await measure(false);
  const { shares } = await measure(true);
  const fillsPerSecond = fills / line.seconds;
  const barePerSecond = fills / (bare.appendSeconds + bare.readSeconds);
  return {
    bench: 'line',
    accounts,
    fills,
    seconds: line.seconds,
    fillsPerSecond,
    marksPerSecond: line.marksRead / line.seconds,
    epochs: counts.epochs,
    breaches: counts.breaches,
    logBytes: counts.bytes,
    stages: shares,
    bare: { ...bare, fillsPerSecond: barePerSecond },
    ratio: fillsPerSecond / barePerSecond,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  };
}

export function lineReport(result: LineResult): string {
  const whole = (value: number): string => Math.round(value).toLocaleString('en');
  const stages = Object.entries(result.stages).filter(([, share]) => share >= 0.005);
  return [
    `line      ${whole(result.fillsPerSecond)} fills/s and ${whole(result.marksPerSecond)} marks/s beside, ${whole(result.accounts)} accounts, ${result.seconds.toFixed(1)} s`,
    `          ${whole(result.epochs)} epochs, ${whole(result.breaches)} transitions, ${whole(result.logBytes / 1e6)} MB of log`,
    `bare log  ${whole(result.bare.fillsPerSecond)} fills/s (append ${result.bare.appendSeconds.toFixed(2)} s, read ${result.bare.readSeconds.toFixed(2)} s)`,
    `ratio     ${result.ratio.toFixed(3)} of the bare append and read`,
    'stages    share of the main thread (second run, profiled)',
    ...stages.map(([stage, share]) => `          ${stage.padEnd(26)}${(share * 100).toFixed(1).padStart(5)} %`),
    `on        ${result.processors}`,
  ].join('\n');
}
