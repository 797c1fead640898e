import { micros, type InstrumentDefinition, type LiquidationOrder } from '@plimsoll/domain';
import { OperatingError, type Bus, type EventLog, type ProducerRecord } from '@plimsoll/runtime';
import { asset, clock, deposit, fillsOf, instrument, mark } from '../definitions';
import type { Frame, FrameSource } from '../frame';
import { SteppedLine } from '../testing/steppedLine';
import { SimulatedVenue } from '../venue/simulatedVenue';
import { SteppedFeeder } from './steppedFeeder';

const PARTITIONS = { shards: 2, marksPartitions: 2 };
const FRAMES = 4;
const ACCOUNTS = ['ann', 'bob', 'cid'];
const NOISE = { seed: 'noise', rates: { nearDuplicatePpm: 300_000, farDuplicatePpm: 300_000, badPpm: 300_000 } };

const coins = ['BTC', 'ETH', 'SOL'].map((coin) =>
  instrument({ instrumentId: `${coin}-PERP`, instrumentKind: 'linear_perpetual', settlementAssetId: 'USDT', priceExponent: -2, tickMantissa: 5n, sizeExponent: -3, lotMantissa: 10n }),
);
const [btc] = coins as [InstrumentDefinition];

const source: FrameSource = {
  name: 'a small venue',
  length: FRAMES,
  instruments: new Map(coins.map((coin) => [coin.instrumentId, coin])),
  openedOrder: () => undefined,
  frame(number): Frame {
    const time = micros(1_000_000 * number);
    return {
      frame: BigInt(number),
      logTime: time,
      reference: number === 1 ? [asset('USDT'), ...coins] : [],
      ledger: ACCOUNTS.flatMap((account, index) => [
        deposit(`${account}-${number}`, account, 'USDT', 5n, time),
        ...fillsOf({ tradeId: `${account}-${number}`, definition: btc, buyerId: account, sellerId: ACCOUNTS[(index + 1) % ACCOUNTS.length] ?? '', sizeMantissa: 10n, priceMantissa: 100n, venueTime: time }),
      ]),
      marks: number === 3 ? [clock(time)] : coins.map((coin) => mark(coin, 100n, time)),
    };
  },
};

/** Each turn reduces two accounts; the order ids are the turn's. */
const ordersOf = (frame: bigint): LiquidationOrder[] =>
  ACCOUNTS.slice(0, 2).map((accountId) => ({
    orderId: `order-${accountId}-${frame}`,
    liquidationId: `liquidation-${accountId}`,
    accountId,
    order: { kind: 'reduce', instrumentId: btc.instrumentId, side: 'sell', size: { mantissa: 100n, exponent: -3 }, mark: { mantissa: 10_000n, exponent: -2 } },
    logTime: micros(1),
    deadline: micros(9_000_000),
    frame,
  }));

class Killed extends Error {}

/** A bus that carries out so many records of the whole run, and then dies in the middle of a call. */
function dyingBus(line: SteppedLine, budget: { records: number }): Bus {
  return {
    createTopics: (topics) => line.bus.createTopics(topics),
    describeTopics: () => line.bus.describeTopics(),
    consumer: (options) => line.bus.consumer(options),
    read: (at, from, limit) => line.bus.read(at, from, limit),
    offsets: (at) => line.bus.offsets(at),
    close: () => line.bus.close(),
    async produce(records: readonly ProducerRecord[]) {
      const written = await line.bus.produce(records.slice(0, budget.records));
      const isDead = budget.records < records.length;
      budget.records -= written.length;
      if (isDead) throw new Killed('kill -9');
      await line.pump();
      return written;
    },
  };
}

function feeder(line: SteppedLine, bus: Bus, options: { log?: EventLog; noise?: typeof NOISE; signal?: AbortSignal } = {}): SteppedFeeder {
  return new SteppedFeeder({ log: line.log, bus, source, venue: new SimulatedVenue({ seed: 'venue', source }), ...PARTITIONS, ...options });
}

async function fedWhole(noise?: typeof NOISE): Promise<{ contents: Record<string, readonly string[]>; records: number }> {
  const line = new SteppedLine(PARTITIONS, ordersOf);
  await line.open();
  const report = await feeder(line, dyingBus(line, { records: 1_000_000 }), noise && { noise }).run();
  expect(report).toMatchObject({ lastFrame: FRAMES, isComplete: true, frames: FRAMES, orders: 2 * (FRAMES - 1) });
  return { contents: await line.contents(), records: report.records };
}

describe('a stepped feeder that is killed', () => {
  test.each([
    ['without noise', undefined],
    ['with noise', NOISE],
  ])('writes the same records as one that is not, at whichever record it dies: %s', async (_, noise) => {
    const whole = await fedWhole(noise);
    for (let dies = 0; dies < whole.records; dies++) {
      const line = new SteppedLine(PARTITIONS, ordersOf);
      await line.open();
      const options = noise === undefined ? {} : { noise };
      await expect(feeder(line, dyingBus(line, { records: dies }), options).run()).rejects.toThrow(Killed);
      // The services come back as well: whatever the dead feeder had finished is closed by now.
      await line.pump();
      await feeder(line, dyingBus(line, { records: 1_000_000 }), options).run();
      expect(await line.contents()).toEqual(whole.contents);
    }
  });

  test('writes the same records when it dies again and again', async () => {
    const whole = await fedWhole();
    const line = new SteppedLine(PARTITIONS, ordersOf);
    await line.open();
    let isComplete = false;
    for (let life = 0; !isComplete; life++) {
      const run = feeder(line, dyingBus(line, { records: 1 + (life % 4) })).run();
      isComplete = await run.then((report) => report.isComplete, () => false);
      await line.pump();
      expect(life).toBeLessThan(1_000);
    }
    expect(await line.contents()).toEqual(whole.contents);
  });
});

test('a feeder that finds everything done writes nothing', async () => {
  const line = new SteppedLine(PARTITIONS, ordersOf);
  await line.open();
  await feeder(line, dyingBus(line, { records: 1_000_000 })).run();
  const report = await feeder(line, dyingBus(line, { records: 0 })).run();
  expect(report).toEqual({ lastFrame: FRAMES, isComplete: true, frames: 0, records: 0, orders: 0 });
});

test('a feeder refuses topics that another source has begun', async () => {
  const line = new SteppedLine(PARTITIONS, ordersOf);
  await line.open();
  await expect(feeder(line, dyingBus(line, { records: 3 })).run()).rejects.toThrow(Killed);
  const other: FrameSource = { ...source, frame: (number) => ({ ...source.frame(number), logTime: micros(7) }) };
  const run = new SteppedFeeder({ log: line.log, bus: line.bus, source: other, venue: new SimulatedVenue({ seed: 'venue', source }), ...PARTITIONS }).run();
  await expect(run).rejects.toMatchObject({ code: 'source_invalid' });
});

test('a signal ends the wait for the log', async () => {
  const line = new SteppedLine(PARTITIONS, ordersOf);
  await line.open();
  const stop = new AbortController();
  const run = feeder(line, line.bus, { signal: stop.signal }).run();
  setTimeout(() => stop.abort(), 20);
  await expect(run).resolves.toMatchObject({ lastFrame: 0, isComplete: false });
});

test('a bus that goes away is found again, and nothing is written twice', async () => {
  const whole = await fedWhole();
  const line = new SteppedLine(PARTITIONS, ordersOf);
  await line.open();
  const bus = dyingBus(line, { records: 1_000_000 });
  let calls = 0;
  const flaky: Bus = {
    ...bus,
    produce: async (records) => {
      calls += 1;
      if (calls % 3 !== 0) return bus.produce(records);
      // The records arrive, and the answer is lost.
      await line.bus.produce(records);
      throw new OperatingError('bus_unavailable', 'the answer was lost', { retry: true });
    },
  };
  const retries: string[] = [];
  const clock = { nowMicros: () => 0n, elapsedMillis: () => 0, sleep: () => line.pump() };
  const options = { ...PARTITIONS, clock, onRetry: (error: OperatingError) => retries.push(error.code) };
  await new SteppedFeeder({ log: line.log, bus: flaky, source, venue: new SimulatedVenue({ seed: 'venue', source }), ...options }).run();
  expect(retries.length).toBeGreaterThan(2);
  expect(await line.contents()).toEqual(whole.contents);
});
