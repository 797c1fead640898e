/**
 * The Bus of the embedded engine: Kafka's words on one LMDB environment. Records of a partition are stored in batches, as
 * Kafka stores them, because a store moves entries and not bytes; whoever produces at the same time shares the flush.
 *
 * The consumer groups live inside the process that writes: ownership between processes is what the directory's lock is for.
 */
import {
  type Bus,
  type BusConsumer,
  type BusRecord,
  type ConsumerOptions,
  type ProducedAt,
  type ProducerRecord,
  type TopicPartition,
  type TopicSpec,
  OperatingError,
  partitionOfKey,
} from '@plimsoll/runtime';

import { Bell } from '../store/bell';
import { GroupCommit, type Submission } from '../store/groupCommit';
import { type StoreOptions, CommitFailure, openStore } from '../store/store';
import { BusMaintenance, type MaintenanceReport } from './busMaintenance';
import { BusStage, type BusWork } from './busStage';
import { BusTables, type Fetched, type Partition, type Topic } from './busTables';
import { ConsumerGroup } from './consumerGroup';
import { GroupConsumer } from './groupConsumer';
import { sizeOfBusRecord } from './recordBatch';

/** As Kafka's `max.message.bytes`, less what its own framing takes. */
export const RECORD_LIMIT_BYTES = 1_000_000;
const QUEUE_LIMIT_BYTES = 64 * 1024 * 1024;
const GROUP_LIMIT_BYTES = 8 * 1024 * 1024;
const TOPIC_NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,248}$/;

export interface EmbeddedBusOptions {
  /** A member that neither pulls nor beats for so long loses its partitions, if another one can take them. Default 30,000. */
  readonly sessionTimeoutMillis?: number;
  /** Between two rounds of retention and compaction. Default 30,000; 0 for none. */
  readonly maintenanceIntervalMillis?: number;
  /** Tombstones stay so long after they were written. Default a day. */
  readonly tombstoneRetentionMillis?: number;
  /** Wall time of records that carry none, and of retention. */
  readonly nowMillis?: () => number;
}

export class EmbeddedBus implements Bus {
  readonly #topics = new Map<string, Topic>();
  readonly #groups = new Map<string, ConsumerGroup>();
  readonly #bell = new Bell();
  readonly #commits: GroupCommit<BusWork, unknown>;
  readonly #maintenance: BusMaintenance;
  readonly #nowMillis: () => number;
  readonly #roundRobin = new Map<string, number>();
  #nextNumber = 0;
  #failure: OperatingError | undefined;
  #closing: Promise<void> | undefined;

  private constructor(
    private readonly tables: BusTables,
    private readonly options: EmbeddedBusOptions & StoreOptions,
  ) {
    this.#nowMillis = options.nowMillis ?? Date.now;
    this.#loadTopics();
    this.#commits = new GroupCommit((group) => this.#flush(group), {
      queueLimitBytes: QUEUE_LIMIT_BYTES,
      groupLimitBytes: GROUP_LIMIT_BYTES,
      refusal: (why) => unavailable(why === 'closed' ? 'the bus is closed' : `more than ${QUEUE_LIMIT_BYTES} bytes wait to be produced; produce again later`, why === 'full'),
    });
    this.#maintenance = new BusMaintenance(
      tables,
      (work, bytes) => this.#commits.submit(work, bytes),
      () => [...this.#topics.values()],
      { nowMillis: this.#nowMillis, tombstoneRetentionMillis: options.tombstoneRetentionMillis ?? 86_400_000 },
    );
    if (options.readOnly !== true) this.#maintenance.start(options.maintenanceIntervalMillis ?? 30_000);
  }

  static open(path: string, options: EmbeddedBusOptions & StoreOptions = {}): EmbeddedBus {
    return new EmbeddedBus(new BusTables(openStore(path, options)), options);
  }

  async createTopics(topics: readonly TopicSpec[]): Promise<void> {
    this.#assertWritable();
    for (const { topic, partitions } of topics) {
      if (!TOPIC_NAME.test(topic)) throw new TypeError(`topic name "${topic}"`);
      if (!Number.isInteger(partitions) || partitions < 1) throw new TypeError(`topic ${topic}: ${partitions} partitions`);
    }
    await this.#commits.submit((stage) => this.#stageTopics(topics, stage), 0);
  }

  async describeTopics(): Promise<readonly TopicSpec[]> {
    this.#refresh();
    return [...this.#topics.values()].map((topic) => topic.spec).sort((a, b) => (a.topic < b.topic ? -1 : 1));
  }

  async produce(records: readonly ProducerRecord[]): Promise<readonly ProducedAt[]> {
    this.#assertWritable();
    if (records.length === 0) return [];
    const nowMillis = this.#nowMillis();
    let bytes = 0;
    const targets = records.map((record) => {
      const size = sizeOfBusRecord(record);
      if (size > RECORD_LIMIT_BYTES) throw new OperatingError('record_too_large', `a record of ${size} bytes for ${record.topic}; the limit is ${RECORD_LIMIT_BYTES}`);
      bytes += size;
      return this.#partitionFor(record);
    });
    const answer = await this.#commits.submit((stage) => {
      const placed = records.map((record, at) => stage.produce(targets[at]!, record, record.timestampMillis ?? nowMillis));
      return () => placed;
    }, bytes);
    return answer as readonly ProducedAt[];
  }

  consumer(options: ConsumerOptions): BusConsumer {
    this.#assertWritable();
    for (const topic of options.topics) this.#topic(topic);
    let group = this.#groups.get(options.group);
    if (group === undefined) {
      group = new ConsumerGroup(options.group, options.assignment, options.topics, this.options.sessionTimeoutMillis ?? 30_000);
      this.#groups.set(options.group, group);
    }
    group.assertFits(options.assignment, options.topics);
    return new GroupConsumer(group, options, {
      bell: this.#bell,
      partition: (at) => this.#partition(at),
      fetch: (partition, from, limit, limitBytes) => this.#fetch(partition, from, limit, limitBytes),
      isClosed: () => this.#closing !== undefined,
    });
  }

  async read(at: TopicPartition, fromOffset: bigint, limit: number): Promise<readonly BusRecord[]> {
    this.#refresh();
    const partition = this.#partition(at);
    return this.#fetch(partition, Math.max(Number(fromOffset), partition.first), limit, Number.POSITIVE_INFINITY).records;
  }

  async offsets(at: TopicPartition): Promise<{ readonly first: bigint; readonly next: bigint }> {
    this.#refresh();
    const { first, next } = this.#partition(at);
    return { first: BigInt(first), next: BigInt(next) };
  }

  /** Retention and compaction, now and to the end, in the same bounded steps as in the background. */
  async maintain(): Promise<MaintenanceReport> {
    this.#assertWritable();
    return await this.#maintenance.run();
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    this.#bell.ring();
    for (const group of this.#groups.values()) group.close();
    await this.#maintenance.stop();
    await this.#commits.close();
    await this.tables.store.close();
  }

  async #flush(group: readonly Submission<BusWork, unknown>[]): Promise<readonly Submission<BusWork, unknown>[]> {
    if (this.#failure !== undefined) throw this.#failure;
    const stage = new BusStage(this.tables);
    const answers: (() => void)[] = [];
    for (const submission of group) {
      try {
        const answer = submission.request(stage);
        answers.push(() => submission.resolve(answer()));
      } catch (error) {
        submission.reject(error);
      }
    }
    if (!stage.isEmpty) {
      await this.#write(stage);
      stage.publish();
      this.#bell.ring();
    }
    for (const answer of answers) answer();
    return [];
  }

  async #write(stage: BusStage): Promise<void> {
    try {
      await this.tables.store.commit(() => stage.apply());
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      if (error instanceof CommitFailure && error.isOutOfSpace) throw unavailable(`nothing was produced, the disk is full (${cause}); free some space and retry`, true, error);
      this.#failure = unavailable(`the flush failed (${cause}); what the disk holds is unknown until the process is started again`, false, error);
      throw this.#failure;
    }
  }

  #stageTopics(topics: readonly TopicSpec[], stage: BusStage): () => void {
    for (const spec of topics) {
      const known = this.#topics.get(spec.topic)?.spec ?? stage.newTopics.get(spec.topic);
      if (known !== undefined && known.partitions !== spec.partitions) {
        throw new OperatingError('topic_mismatch', `topic ${spec.topic} has ${known.partitions} partitions, not ${spec.partitions}`);
      }
    }
    for (const spec of topics) {
      if (this.#topics.has(spec.topic) || stage.newTopics.has(spec.topic)) continue;
      stage.newTopics.set(spec.topic, spec);
      const topic = this.tables.topicOf(spec, this.#nextNumber);
      this.#nextNumber += spec.partitions;
      stage.write(
        () => this.tables.putTopic(spec, topic.firstNumber),
        () => void this.#topics.set(spec.topic, topic),
      );
    }
    return () => undefined;
  }

  #loadTopics(): void {
    for (const topic of this.tables.loadTopics()) {
      this.#topics.set(topic.spec.topic, topic);
      this.#nextNumber = Math.max(this.#nextNumber, topic.firstNumber + topic.spec.partitions);
    }
  }

  /** A reader beside a writer looks again; the writer's own view is moved by its flushes. */
  #refresh(): void {
    if (this.#closing !== undefined) throw unavailable('the bus is closed', false);
    if (this.options.readOnly !== true) return;
    this.tables.store.root.resetReadTxn();
    this.#topics.clear();
    this.#loadTopics();
  }

  #partitionFor(record: ProducerRecord): Partition {
    const { partitions } = this.#topic(record.topic);
    if (record.partition !== undefined) return this.#partition({ topic: record.topic, partition: record.partition });
    if (record.key !== undefined) return partitions[partitionOfKey(record.key, partitions.length)]!;
    const turn = this.#roundRobin.get(record.topic) ?? 0;
    this.#roundRobin.set(record.topic, turn + 1);
    return partitions[turn % partitions.length]!;
  }

  #topic(name: string): Topic {
    const topic = this.#topics.get(name);
    if (topic === undefined) throw new OperatingError('unknown_topic', `there is no topic ${name}`);
    return topic;
  }

  #partition(at: TopicPartition): Partition {
    const partition = this.#topic(at.topic).partitions[at.partition];
    if (partition === undefined) throw new OperatingError('unknown_topic', `topic ${at.topic} has no partition ${at.partition}`);
    return partition;
  }

  #fetch(partition: Partition, from: number, limit: number, limitBytes: number): Fetched {
    return this.tables.fetch(partition, from, limit, limitBytes);
  }

  #assertWritable(): void {
    if (this.#closing !== undefined) throw unavailable('the bus is closed', false);
    if (this.options.readOnly === true) throw unavailable('the bus was opened for reading only', false);
  }
}

function unavailable(message: string, retry: boolean, cause?: unknown): OperatingError {
  return new OperatingError('bus_unavailable', message, cause === undefined ? { retry } : { retry, cause });
}
