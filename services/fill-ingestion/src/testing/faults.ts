/** Ports that die at a chosen moment, as a process does: what was done before it stays, and nothing after it happens. */
import type { AppendResult, Bus, EventLog, NewEvent, ProducerRecord, ProducedAt, SeenIndex, SeenIndexes } from '@plimsoll/runtime';

export class Killed extends Error {
  override readonly name = 'Killed';
}

export type Moment =
  | 'before dead letters'
  | 'after dead letters'
  | 'before append'
  | 'after append'
  | 'before index'
  | 'after index';

export const MOMENTS: readonly Moment[] = [
  'before dead letters',
  'after dead letters',
  'before append',
  'after append',
  'before index',
  'after index',
];

/** Dies once, at the n-th passing of the moment; from then on everything fails, until it is made anew. */
export class Fuse {
  private passed = 0;
  isBurnt = false;

  constructor(
    private readonly moment: Moment,
    private readonly nth: number,
  ) {}

  pass(moment: Moment): void {
    if (this.isBurnt) throw new Killed(`dead since ${this.moment}`);
    if (moment !== this.moment || ++this.passed < this.nth) return;
    this.isBurnt = true;
    throw new Killed(moment);
  }
}

export function mortalLog(log: EventLog, fuse: Fuse, stream: string): EventLog {
  return delegate(log, {
    async append(name: string, expected: bigint, events: readonly NewEvent[]): Promise<AppendResult> {
      const isWatched = name === stream && events.some(({ type }) => type === 'ledger-batch');
      if (isWatched) fuse.pass('before append');
      const result = await log.append(name, expected, events);
      if (isWatched) fuse.pass('after append');
      return result;
    },
  });
}

export function mortalBus(bus: Bus, fuse: Fuse): Bus {
  return delegate(bus, {
    async produce(records: readonly ProducerRecord[]): Promise<readonly ProducedAt[]> {
      fuse.pass('before dead letters');
      const produced = await bus.produce(records);
      fuse.pass('after dead letters');
      return produced;
    },
  });
}

export function mortalSeen(seen: SeenIndexes, fuse: Fuse): SeenIndexes {
  return {
    async open(logId, stream): Promise<SeenIndex> {
      const index = await seen.open(logId, stream);
      return delegate(index, {
        async add(revision: bigint, identities: Parameters<SeenIndex['add']>[1]): Promise<void> {
          // Catching up passes as well: it is the same port.
          if (identities.length > 0) fuse.pass('before index');
          await index.add(revision, identities);
          if (identities.length > 0) fuse.pass('after index');
        },
      });
    },
  };
}

/** The same port, with some of its methods replaced. */
function delegate<T extends object>(target: T, methods: Partial<T>): T {
  return new Proxy(target, {
    get(_, name) {
      const own = (methods as Record<PropertyKey, unknown>)[name];
      if (own !== undefined) return own;
      const inner = (target as Record<PropertyKey, unknown>)[name];
      return typeof inner === 'function' ? inner.bind(target) : inner;
    },
  });
}
