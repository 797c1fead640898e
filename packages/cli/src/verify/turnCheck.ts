/**
 * The orchestrator's turns repeated. A liquidation-batch names the last revision of every stream that its turn had folded:
 * a prefix of the log's order that lies before the batch. So the stream `liquidation` is read ahead, and when the walk has
 * folded exactly that prefix, the turn is planned on the very state that the orchestrator had, and held against its entries.
 */
import { planTurn, toCanonicalJson } from '@plimsoll/domain';
import type { FoldedRevision, LiquidationBatch, LiquidationBook, LiquidationEntry, LogFact, World } from '@plimsoll/domain';
import { EVENT_TYPES, NO_STREAM, STREAMS, type EventLog } from '@plimsoll/runtime';
import { decodeLiquidationBatch } from '@plimsoll/wire';
import { differ, type Place } from './difference';

interface Part {
  readonly at: Place;
  readonly batch: LiquidationBatch;
}

/** The parts of one turn: all name the same prefix. */
interface Turn {
  readonly parts: readonly Part[];
  readonly folded: ReadonlyMap<string, bigint>;
  /** False: a crash has cut the last parts off. */
  readonly isWhole: boolean;
}

export class TurnCheck {
  turns = 0;
  private readonly batches: AsyncIterator<Part>;
  private ahead: Part | undefined;
  private next: Turn | undefined;
  private isStarted = false;
  /** Per stream the last revision folded; and the last one met, claims of owners included. */
  private readonly folded = new Map<string, bigint>();
  private readonly met = new Map<string, bigint>();

  constructor(
    log: EventLog,
    private readonly world: World,
    private readonly book: LiquidationBook,
  ) {
    this.batches = readBatches(log)[Symbol.asyncIterator]();
  }

  /** To be called before the event is folded. Answers at once but where a turn was due. */
  before(at: Place, fact: LogFact): Promise<void> | undefined {
    if (!this.isStarted) return this.start().then(() => this.before(at, fact));
    const isClaim = fact.type === 'owner-changed';
    if (!isClaim && this.next !== undefined && isBeyond(at, this.next)) return this.repeat(this.next).then(() => this.before(at, fact));
    this.met.set(at.stream, at.revision);
    if (!isClaim) this.folded.set(at.stream, at.revision);
    return undefined;
  }

  private async start(): Promise<void> {
    this.isStarted = true;
    this.ahead = await this.pull();
    this.next = await this.takeTurn();
  }

  private async repeat(turn: Turn): Promise<void> {
    this.turns++;
    const [first] = turn.parts;
    if (first === undefined) return;
    this.checkPrefix(turn, first);
    const logTime = this.world.market.logTime;
    if (first.batch.logTime !== logTime) differ('turn', first.at, `log time ${logTime}`, first.batch.logTime);
    const planned = planTurn(this.world, this.book);
    let count = 0;
    for (const { at, batch } of turn.parts) {
      batch.entries.forEach((entry, number) => checkEntry(planned[count++], entry, at, number));
    }
    const last = turn.parts.at(-1);
    const left = planned[count];
    if (turn.isWhole && left !== undefined && last !== undefined) {
      differ('turn', last.at, show(left), 'nothing more', last.batch.entries.length);
    }
    this.next = await this.takeTurn();
  }

  /** It has to be a prefix: everything that is named is met, and nothing is folded beyond it. */
  private checkPrefix(turn: Turn, { at }: Part): void {
    for (const [stream, revision] of this.folded) {
      const named = turn.folded.get(stream) ?? NO_STREAM;
      if (revision > named) differ('turn', at, `a prefix of the log that holds ${stream} ${revision}`, `${stream} ${named}`);
    }
    for (const [stream, revision] of turn.folded) {
      const met = this.met.get(stream) ?? NO_STREAM;
      if (revision > met) differ('turn', at, `a prefix of the log that ends with ${stream} ${met}`, `${stream} ${revision}`);
    }
  }

  private async takeTurn(): Promise<Turn | undefined> {
    const parts: Part[] = [];
    let isWhole = false;
    while (this.ahead !== undefined && !isWhole) {
      const [first] = parts;
      // Parts of a turn that was cut off are followed by those of another, which has folded them.
      if (first !== undefined && nameOf(first.batch.folded) !== nameOf(this.ahead.batch.folded)) break;
      parts.push(this.ahead);
      isWhole = !this.ahead.batch.more;
      this.ahead = await this.pull();
    }
    const [first] = parts;
    if (first === undefined) return undefined;
    return { parts, isWhole, folded: new Map(first.batch.folded.map(({ stream, revision }) => [stream, revision])) };
  }

  private async pull(): Promise<Part | undefined> {
    const { value, done } = await this.batches.next();
    return done === true ? undefined : value;
  }
}

const isBeyond = (at: Place, { folded }: Turn): boolean => at.revision > (folded.get(at.stream) ?? NO_STREAM);

const nameOf = (folded: readonly FoldedRevision[]): string => folded.map(({ stream, revision }) => `${stream}:${revision}`).sort().join();

const show = (entry: LiquidationEntry | undefined): string => (entry === undefined ? 'nothing' : toCanonicalJson(entry));

function checkEntry(planned: LiquidationEntry | undefined, logged: LiquidationEntry, at: Place, number: number): void {
  if (planned !== undefined && show(sorted(planned)) === show(sorted(logged))) return;
  differ('turn', at, show(planned), show(logged), number);
}

/** The order of an object's properties is no content; undefined ones are none. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)])) as T;
}

async function* readBatches(log: EventLog): AsyncIterable<Part> {
  for await (const event of log.read(STREAMS.liquidation)) {
    if (event.type !== EVENT_TYPES.liquidationBatch) continue;
    let batch: LiquidationBatch;
    try {
      batch = decodeLiquidationBatch(event.payload);
    } catch {
      // The walk meets the same event, and says what is wrong with it.
      return;
    }
    yield { at: { stream: event.stream, revision: event.revision }, batch };
  }
}
