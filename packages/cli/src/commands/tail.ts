/** `plimsoll tail`: what stands in a topic and what comes, decoded. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Bus, BusRecord } from '@plimsoll/runtime';
import { openReader } from '../composition';
import { EXIT } from '../exitCodes';
import { UsageError, type Invocation } from '../host';
import { describeRecord } from '../present/records';
import { openBook } from '../reading';
import { placesFrom, readOn, type TailPlace, type TailStart } from '../tailing';
import type { CommonOptions } from '../terminal';
import { decodeRecord, headerText, shortName, topicOf, TOPIC_NAMES } from '../topics';
import { declare, onRun, parseSpanMillis, wholeNumber, type Registry } from './command';

interface TailOptions extends CommonOptions {
  readonly dataDir: string;
  readonly fromStart?: boolean;
  readonly from?: string;
  readonly partition?: number;
  readonly exit?: boolean;
  readonly count?: number;
}

const POLL_MILLIS = 200;

export function addTail(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'tail',
    summary: 'show the records of a topic, decoded',
    description:
      'Shows the records of a topic as they come, decoded without any schema registry. It belongs to no consumer group, ' +
      'and so moves nobody. Works beside a running writer.',
    examples: [
      { line: 'plimsoll tail margin-breaches --data-dir .plimsoll/demo-1 --from-start -e', why: 'every breach of a demonstration, then end' },
      { line: 'plimsoll tail liquidations -n 20 --data-dir DIR', why: 'the last twenty liquidation steps' },
      { line: 'plimsoll tail marks --from -10m --json --data-dir DIR', why: 'marks of the last ten minutes and all that follow, one JSON object a line' },
    ],
    failsWhen: 'the data directory or the topic cannot be read',
  });
  command
    .argument('<topic>', `${TOPIC_NAMES.join(', ')}; or the full name`)
    .requiredOption('--data-dir <dir>', 'where the data is')
    .option('--from-start', 'begin with the oldest record')
    .option('--from <place>', 'begin at an offset (1200), or so long ago (-10m; s, m, h, d)')
    .option('--partition <n>', 'this partition only', wholeNumber(0, 999))
    .option('-e, --exit', 'end when the end is reached; without a beginning, from the oldest on')
    .option('-n, --count <n>', 'end after n records; without a beginning, the last n', wholeNumber(1, 1_000_000_000));
  onRun<TailOptions>(command, registry, (options, [topic]) => (invocation) => runTail(invocation, topic ?? '', options));
}

async function runTail({ terminal, signal }: Invocation, name: string, options: TailOptions): Promise<number> {
  const topic = topicOf(name);
  if (topic === undefined) throw new UsageError(`there is no topic "${name}"; there are ${TOPIC_NAMES.join(', ')}`);
  const start = startOf(options);
  const reader = await openReader(options.dataDir);
  try {
    const book = await openBook(reader.log, signal);
    const places = await openPlaces(reader.bus, topic, options.partition, start);
    let left = options.count ?? Infinity;
    while (!signal.aborted && left > 0) {
      const records = (await readOn(reader.bus, places)).slice(0, left);
      left -= records.length;
      for (const record of records) {
        if (terminal.isJson) terminal.printJson(jsonOf(record));
        else terminal.print(describeRecord(record, decodeRecord(record), book, terminal.style));
      }
      if (records.length > 0) continue;
      if (options.exit === true) break;
      await sleep(POLL_MILLIS, undefined, { signal }).catch(() => undefined);
    }
    return EXIT.passed;
  } finally {
    await reader.close();
  }
}

function startOf({ fromStart, from, exit, count }: TailOptions): TailStart {
  if (fromStart === true && from !== undefined) throw new UsageError('--from-start and --from exclude each other');
  if (fromStart === true) return { kind: 'start' };
  if (from === undefined) {
    if (count !== undefined) return { kind: 'last', count };
    return { kind: exit === true ? 'start' : 'end' };
  }
  if (/^\d+$/.test(from)) return { kind: 'offset', offset: BigInt(from) };
  const spanMillis = from.startsWith('-') ? parseSpanMillis(from.slice(1)) : undefined;
  if (spanMillis === undefined) throw new UsageError(`--from ${from}: expected an offset such as 1200, or a time ago such as -10m`);
  return { kind: 'time', fromMillis: Date.now() - spanMillis };
}

async function openPlaces(bus: Bus, topic: string, partition: number | undefined, start: TailStart): Promise<TailPlace[]> {
  const spec = (await bus.describeTopics()).find((one) => one.topic === topic);
  if (spec === undefined) throw new UsageError(`the data directory holds no topic ${shortName(topic)} yet`);
  if (partition !== undefined && partition >= spec.partitions) {
    throw new UsageError(`${shortName(topic)} has ${spec.partitions} partitions, 0 to ${spec.partitions - 1}`);
  }
  const all = Array.from({ length: spec.partitions }, (_, index) => ({ topic, partition: index }));
  return placesFrom(bus, partition === undefined ? all : all.filter((at) => at.partition === partition), start);
}

/** The envelope of kcat's -J, with the value decoded. */
function jsonOf(record: BusRecord): object {
  const decoded = decodeRecord(record);
  return {
    topic: record.topic,
    partition: record.partition,
    offset: record.offset,
    timestamp: new Date(record.timestampMillis).toISOString(),
    key: record.key === undefined ? null : new TextDecoder().decode(record.key),
    id: headerText(record, 'ce_id') ?? null,
    ...(decoded.kind === 'record' ? { type: decoded.type, value: decoded.value } : {}),
    ...(decoded.kind === 'tombstone' ? { type: 'tombstone', value: null } : {}),
    ...(decoded.kind === 'bytes' ? { type: 'undecoded', reason: decoded.reason, detail: decoded.detail, bytes: decoded.bytes } : {}),
  };
}
