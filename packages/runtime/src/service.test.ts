import type { Logger } from './ports/services';
import { healthOf, runServices, type Service } from './service';
import { ManualClock } from './testing/manualClock';

const silent: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, child: () => silent };

/** A service that writes down what happens to it, and ends as the test says. */
class Scripted implements Service {
  readonly done: Promise<void>;
  finish!: () => void;
  fail!: (error: Error) => void;
  constructor(
    readonly name: string,
    private readonly story: string[],
    private readonly script: { readonly start?: () => Promise<void>; readonly stop?: () => Promise<void> } = {},
  ) {
    this.done = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
  }
  async start(): Promise<void> {
    this.story.push(`start ${this.name}`);
    await this.script.start?.();
  }
  async stop(reason: string): Promise<void> {
    this.story.push(`stop ${this.name}: ${reason}`);
    await this.script.stop?.();
    this.finish();
  }
  health(): { live: boolean; ready: boolean; detail: Record<string, string> } {
    return { live: true, ready: this.name !== 'b', detail: {} };
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('runServices', () => {
  test('starts in order, and stops in reverse when the signal asks', async () => {
    const story: string[] = [];
    const asked = new AbortController();
    const running = runServices([new Scripted('a', story), new Scripted('b', story)], { signal: asked.signal, logger: silent });
    await settle();
    asked.abort('SIGTERM');
    expect(await running).toEqual({ kind: 'stopped', reason: 'SIGTERM' });
    expect(story).toEqual(['start a', 'start b', 'stop b: SIGTERM', 'stop a: SIGTERM']);
  });

  test('one that fails takes the others with it', async () => {
    const story: string[] = [];
    const a = new Scripted('a', story);
    const running = runServices([a, new Scripted('b', story)], { signal: new AbortController().signal, logger: silent });
    await settle();
    const error = new Error('hash mismatch');
    a.fail(error);
    expect(await running).toEqual({ kind: 'failed', service: 'a', phase: 'run', error });
    expect(story.slice(2)).toEqual(['stop b: a failed (run): hash mismatch', 'stop a: a failed (run): hash mismatch']);
  });

  test('one that does not start: those behind it are never started', async () => {
    const story: string[] = [];
    const error = new Error('no log');
    const b = new Scripted('b', story, { start: () => Promise.reject(error) });
    const services = [new Scripted('a', story), b, new Scripted('c', story)];
    const outcome = await runServices(services, { signal: new AbortController().signal, logger: silent });
    expect(outcome).toEqual({ kind: 'failed', service: 'b', phase: 'start', error });
    expect(story.map((line) => line.split(':')[0])).toEqual(['start a', 'start b', 'stop b', 'stop a']);
  });

  test('a signal during a long start stops what has begun', async () => {
    const story: string[] = [];
    const asked = new AbortController();
    const slow = new Scripted('slow', story, { start: () => new Promise(() => undefined) });
    const running = runServices([slow, new Scripted('b', story)], { signal: asked.signal, logger: silent });
    await settle();
    asked.abort('SIGINT');
    expect(await running).toEqual({ kind: 'stopped', reason: 'SIGINT' });
    expect(story).toEqual(['start slow', 'stop slow: SIGINT']);
  });

  test('ends by itself when all have finished', async () => {
    const story: string[] = [];
    const services = [new Scripted('a', story), new Scripted('b', story)];
    const running = runServices(services, { signal: new AbortController().signal, logger: silent });
    services.forEach(({ finish }) => finish());
    expect(await running).toEqual({ kind: 'finished' });
  });

  test('one that does not stop in time is left behind, and said so', async () => {
    const story: string[] = [];
    const stuck = new Scripted('stuck', story, { stop: () => new Promise(() => undefined) });
    const options = { signal: AbortSignal.abort('SIGTERM'), logger: silent, clock: new ManualClock() };
    const first = new Scripted('a', story);
    const outcome = await runServices([first, stuck], { ...options, signal: await abortSoon() });
    expect(outcome).toMatchObject({ kind: 'failed', service: 'stuck', phase: 'stop' });
    expect(story.at(-1)).toBe('stop a: SIGTERM');
  });

  test('health is by name', () => {
    expect(Object.entries(healthOf([new Scripted('a', []), new Scripted('b', [])])).map(([name, { ready }]) => [name, ready])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});

async function abortSoon(): Promise<AbortSignal> {
  const asked = new AbortController();
  void settle().then(() => asked.abort('SIGTERM'));
  return asked.signal;
}
