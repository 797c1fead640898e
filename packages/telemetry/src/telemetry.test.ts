import { ALL_METRICS, METRICS, counterOf, gaugeOf, histogramOf, type Meter, type MetricDefinition, type ServiceHealth } from '@plimsoll/runtime';
import { createTelemetry, jsonAnswer, type ServeOptions, type Telemetry } from './index';

interface Captured extends Telemetry {
  readonly lines: string[];
  entries(): Record<string, unknown>[];
}

function create(more: { readonly pretty?: boolean; readonly logLevel?: 'debug' | 'info' } = {}): Captured {
  const lines: string[] = [];
  const destination = { write: (line: string): void => void lines.push(line) };
  const telemetry = createTelemetry({ service: 'margin-evaluator', version: '0.1.0', logLevel: 'info', destination, ...more });
  return { ...telemetry, lines, entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

function define(meter: Meter, definition: MetricDefinition): void {
  switch (definition.kind) {
    case 'counter':
      counterOf(meter, definition);
      break;
    case 'gauge':
      gaugeOf(meter, definition);
      break;
    case 'histogram':
      histogramOf(meter, definition);
      break;
  }
}

describe('metrics', () => {
  test('every metric of the house obeys the rules for names and is exposed', async () => {
    const { meter, metricsText } = create();
    for (const definition of ALL_METRICS) define(meter, definition);
    const text = await metricsText();
    for (const { name, kind } of ALL_METRICS) expect(text).toContain(`# TYPE ${name} ${kind}`);
    expect(new Set(ALL_METRICS.map(({ name }) => name)).size).toBe(ALL_METRICS.length);
    expect(METRICS.eventToBreach.buckets).toContain(0.5);
  });

  test('what runs, and how the event loop does, is told without asking', async () => {
    const text = await create().metricsText();
    expect(text).toContain('plimsoll_build_info{service="margin-evaluator",version="0.1.0"} 1');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    // A gauge that is named like a counter does not pass the linter of the field.
    expect(text).not.toMatch(/# TYPE \w+_total gauge/);
  });

  test('the same name gives the same metric, in each registry its own', async () => {
    const [one, other] = [create(), create()];
    counterOf(one.meter, METRICS.breaches).inc({ zone: 'warning' });
    counterOf(one.meter, METRICS.breaches).inc({ zone: 'warning' }, 2);
    expect(await one.metricsText()).toContain('plimsoll_breaches_total{zone="warning"} 3');
    expect(await other.metricsText()).not.toContain('plimsoll_breaches_total');
  });

  test('labels are exactly the declared ones', () => {
    const breaches = counterOf(create().meter, METRICS.breaches);
    expect(() => breaches.inc()).toThrow('has the labels (zone)');
    expect(() => breaches.inc({ zone: 'warning', account: 'a' })).toThrow('has the labels (zone)');
  });

  test.each([
    ['a counter without _total', (meter: Meter) => meter.counter('plimsoll_breaches', '')],
    ['a gauge with it', (meter: Meter) => meter.gauge('plimsoll_accounts_total', '')],
    ['a histogram without its unit', (meter: Meter) => meter.histogram('plimsoll_append_duration', '', [1])],
    ['buckets that fall', (meter: Meter) => meter.histogram('plimsoll_append_duration_seconds', '', [1, 0.5])],
    ['a foreign prefix', (meter: Meter) => meter.gauge('accounts', '')],
    ['a label per account', (meter: Meter) => meter.gauge('plimsoll_equity', '', ['account_id'])],
    ['one name for two things', (meter: Meter) => (meter.gauge('plimsoll_x', ''), meter.gauge('plimsoll_x', '', ['zone']))],
  ])('refuses %s', (_what, define) => {
    expect(() => define(create().meter)).toThrow();
  });
});

describe('logs', () => {
  test('a line is one JSON object with time, level, msg, service and version', () => {
    const { logger, entries } = create();
    logger.info({ shard: 3, revision: 12n }, 'caught up');
    expect(entries()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        level: 'info',
        msg: 'caught up',
        service: 'margin-evaluator',
        version: '0.1.0',
        shard: 3,
        revision: 12,
      },
    ]);
  });

  test('the level can be switched while children live', () => {
    const { logger, lines, setLogLevel } = create();
    const child = logger.child({ stream: 'ledger-000' });
    child.debug({}, 'not heard');
    setLogLevel('debug');
    child.debug({}, 'heard');
    setLogLevel('error');
    child.warn({}, 'not heard');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"stream":"ledger-000"');
  });

  test('secrets do not leave: by the name of the field, and inside connection strings', () => {
    const { logger, lines } = create();
    logger.info({ password: 'hunter2', kafka: { sasl: { password: 'hunter2' }, client: { token: 'hunter2' } } }, 'connecting');
    logger.error({ err: new Error('cannot reach esdb://admin:hunter2@db:2113') }, 'no log at esdb://admin:hunter2@db:2113');
    expect(lines.join('')).not.toContain('hunter2');
    expect(lines.join('')).toContain('esdb://(hidden)@db:2113');
  });

  test('an error keeps its code and its cause', () => {
    const { logger, entries } = create();
    logger.error({ err: Object.assign(new Error('fenced'), { code: 'fenced' }) }, 'stopped');
    expect(entries()[0]).toMatchObject({ err: { message: 'fenced', code: 'fenced' } });
  });

  test('lines for people', () => {
    const { logger, lines } = create({ pretty: true });
    logger.warn({ instrument: 'BTC-PERP', why: 'too old' }, 'mark is stale');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} WARN {2}margin-evaluator: mark is stale instrument=BTC-PERP why="too old"\n$/);
  });
});

describe('the server', () => {
  const ready: ServiceHealth = { live: true, ready: true, detail: { revision: 12 } };
  const replaying: ServiceHealth = { live: true, ready: false, detail: { behind: 300 } };
  let closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(closing.map((close) => close()));
    closing = [];
  });

  async function serve(health: ServeOptions['health'], extra?: ServeOptions['extra']): Promise<(path: string, method?: string) => Promise<Response>> {
    const server = await create().serve({ port: 0, health, ...(extra && { extra }) });
    closing.push(() => server.close());
    return (path, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  }

  test('readiness is that of every service, told one by one; liveness asks nobody', async () => {
    let other = replaying;
    const get = await serve(() => ({ 'fill-ingestion': ready, 'margin-evaluator': other }));
    const unready = await get('/readyz');
    expect(unready.status).toBe(503);
    expect(await unready.json()).toEqual({ status: 'not_ready', services: { 'fill-ingestion': ready, 'margin-evaluator': replaying } });
    expect((await get('/livez')).status).toBe(200);
    other = ready;
    expect((await get('/readyz')).status).toBe(200);
  });

  test('startup is over once, whatever comes later', async () => {
    let health = replaying;
    const get = await serve(() => ({ a: health }));
    expect((await get('/startupz')).status).toBe(503);
    health = ready;
    expect((await get('/startupz')).status).toBe(200);
    health = replaying;
    expect((await get('/startupz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(503);
  });

  test('metrics are text for Prometheus', async () => {
    const answer = await (await serve(() => ({})))('/metrics');
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await answer.text()).toContain('plimsoll_build_info');
  });

  test('what a service adds, what nobody knows, and what may not be done', async () => {
    const get = await serve(
      () => ({}),
      (path, query) => (path === '/accounts' ? jsonAnswer(200, { id: query.get('id') }) : undefined),
    );
    expect(await (await get('/accounts?id=7')).json()).toEqual({ id: '7' });
    const unknown = await get('/nowhere');
    expect([unknown.status, await unknown.json()]).toEqual([404, { error: 'not_found', path: '/nowhere' }]);
    const written = await get('/metrics', 'POST');
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/livez', 'HEAD')).status).toBe(200);
  });

  test('a failure inside is answered, and the server goes on', async () => {
    const get = await serve(() => {
      throw new Error('state is gone');
    });
    expect((await get('/readyz')).status).toBe(500);
    expect((await get('/livez')).status).toBe(200);
  });

  test('closing ends connections that are kept alive', async () => {
    const server = await create().serve({ port: 0, health: () => ({}) });
    await (await fetch(`http://127.0.0.1:${server.port}/livez`)).text();
    const startedMillis = performance.now();
    await server.close();
    expect(performance.now() - startedMillis).toBeLessThan(900);
    await expect(fetch(`http://127.0.0.1:${server.port}/livez`)).rejects.toThrow();
  });

  test('an address that is taken is refused by name', async () => {
    const server = await create().serve({ port: 0, health: () => ({}) });
    closing.push(() => server.close());
    await expect(create().serve({ port: server.port, health: () => ({}) })).rejects.toMatchObject({ code: 'config_invalid' });
  });
});
