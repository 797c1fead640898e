/**
 * The way out: orders to the venue, steps to the desks. Nothing goes out that the log does not hold (law 4), everything goes
 * out at least once, under an id that is a function of what it names.
 */
import { publicationsOf, type LiquidationBatch, type Publication, type World } from '@plimsoll/domain';
import { EVENT_TYPES, STREAMS, TOPICS, partitionOfKey, retryForever, utf8 } from '@plimsoll/runtime';
import type { Bus, BusRecord, Clock, EventLog, Logger, OperatingError, ProducerRecord, TopicName } from '@plimsoll/runtime';
import { decodeLiquidationBatch, toTopicRecord } from '@plimsoll/wire';

const SOURCE = '/plimsoll/liquidation-orchestrator';
const RECORDS_MAX = 2_000;
const READ_LIMIT = 500;
const FIRST_WINDOW = 16n;
const OWN_TOPICS: readonly TopicName[] = [TOPICS.liquidationOrders, TOPICS.liquidations];

export interface PublisherOptions {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly shards: number;
  readonly signal: AbortSignal;
}

interface Letter {
  readonly id: string;
  readonly place: string;
  readonly record: ProducerRecord;
}

const placeOf = (topic: string, partition: number): string => `${topic}:${partition}`;

export class Publisher {
  constructor(private readonly options: PublisherOptions) {}

  /** @param revision where the batch stands in the log. */
  async publish(batch: LiquidationBatch, world: World, revision: bigint): Promise<void> {
    await this.produce(this.lettersOf(batch, world, revision));
  }

  /**
   * Publishes what the log holds beyond the last id found at the end of each partition. The log is read backwards until
   * every partition's last id has been met.
   */
  async catchUp(world: World): Promise<number> {
    const { log, logger } = this.options;
    const lastIds = await this.asking(() => this.lastIds());
    const unmet = new Map(lastIds);
    const unpublished: Letter[][] = [];
    for await (const event of log.read(STREAMS.liquidation, { direction: 'backwards' })) {
      // Places that are empty want everything, so only a full set of met ids ends the search.
      if (unmet.size === 0 && lastIds.size === OWN_TOPICS.length * this.options.shards) break;
      if (event.type !== EVENT_TYPES.liquidationBatch) continue;
      const letters = this.lettersOf(decodeLiquidationBatch(event.payload), world, event.revision);
      unpublished.push(letters.reverse().filter(({ id, place }) => {
        const last = unmet.get(place);
        if (last === id) unmet.delete(place);
        return last === undefined ? !lastIds.has(place) : last !== id;
      }));
    }
    for (const [place, id] of unmet) logger.warn({ place, id }, 'the end of the topic is not of this log: publishing again');
    const letters = unpublished.flat().reverse();
    await this.produce(letters);
    return letters.length;
  }

  private lettersOf(batch: LiquidationBatch, world: World, revision: bigint): Letter[] {
    return publicationsOf(batch, world, { stream: STREAMS.liquidation, revision }).map((publication) => {
      const topic = publication.kind === 'order' ? TOPICS.liquidationOrders : TOPICS.liquidations;
      const partition = partitionOfKey(utf8(publication.accountId), this.options.shards);
      return { id: publication.id, place: placeOf(topic, partition), record: { topic, partition, ...recordOf(publication) } };
    });
  }

  private async produce(letters: readonly Letter[]): Promise<void> {
    for (let at = 0; at < letters.length; at += RECORDS_MAX) {
      const records = letters.slice(at, at + RECORDS_MAX).map(({ record }) => record);
      await this.asking(() => this.options.bus.produce(records));
    }
  }

  /** Asks the bus until it answers: a tenure is not given up because the bus is away. */
  private asking<T>(work: () => Promise<T>): Promise<T> {
    const { clock, logger, signal } = this.options;
    const onRetry = (error: OperatingError, attempt: number): void => logger.warn({ attempt, code: error.code }, `publishing waits: ${error.message}`);
    return retryForever(work, { clock, name: 'liquidation-orchestrator', signal, onRetry });
  }

  /** The id of the last record of each partition that holds one. */
  private async lastIds(): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const topic of OWN_TOPICS) {
      for (let partition = 0; partition < this.options.shards; partition++) {
        const last = await this.lastRecord(topic, partition);
        if (last !== undefined) ids.set(placeOf(topic, partition), idOf(last));
      }
    }
    return ids;
  }

  private async lastRecord(topic: string, partition: number): Promise<BusRecord | undefined> {
    const { bus } = this.options;
    const at = { topic, partition };
    const { first, next } = await bus.offsets(at);
    // Offsets may have gaps, so the last record can lie a little before the end.
    for (let window = FIRST_WINDOW; ; window *= 8n) {
      const from = next - window > first ? next - window : first;
      let last: BusRecord | undefined;
      for (let offset = from; offset < next; ) {
        const records = await bus.read(at, offset, READ_LIMIT);
        if (records.length === 0) break;
        last = records.at(-1);
        offset = (last?.offset ?? offset) + 1n;
      }
      if (last !== undefined || from === first) return last;
    }
  }
}

function recordOf(publication: Publication): Pick<ProducerRecord, 'key' | 'value' | 'headers'> {
  const { id, value } = publication;
  const envelope = { id, source: SOURCE, timeMicros: value.logTime, correlationId: value.liquidationId };
  return publication.kind === 'order'
    ? toTopicRecord('liquidation-orders', publication.value, envelope)
    : toTopicRecord('liquidations', publication.value, envelope);
}

const decoder = new TextDecoder();

function idOf({ headers }: BusRecord): string {
  const id = headers['ce_id'];
  return id === undefined ? '' : decoder.decode(id);
}
