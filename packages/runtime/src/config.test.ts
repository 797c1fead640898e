import { loadConfig, printConfig, type ConfigTree, type LoadConfigOptions } from './config';
import { OperatingError } from './errors';

const defaults = {
  dataDir: './data',
  epochMinMs: 10,
  isStepped: false,
  kafka: { brokers: ['localhost:9092'], clientId: 'plimsoll', password: undefined },
  engine: { connection: 'engine://localhost:2113' },
};

function load(more: Partial<LoadConfigOptions<ConfigTree>>): ReturnType<typeof loadConfig<ConfigTree>> {
  const parse = (tree: ConfigTree): { success: true; data: ConfigTree } => ({ success: true, data: tree });
  const readSecretFile = (path: string): string => (path === '/run/secret' ? 'hunter2\n' : missing(path));
  return loadConfig({ defaults, env: {}, envPrefix: 'PLIMSOLL_', secretKeys: ['kafka.password'], readSecretFile, parse, ...more });
}

function missing(path: string): never {
  throw new Error(`no file ${path}`);
}

function faultsOf(more: Partial<LoadConfigOptions<ConfigTree>>): string {
  try {
    load(more);
  } catch (error) {
    if (error instanceof OperatingError && error.code === 'config_invalid') return error.message;
    throw error;
  }
  return 'no fault';
}

describe('layers', () => {
  test('each layer goes over the one before, key by key, and each value knows its source', () => {
    const { value, sources } = load({
      file: { name: 'plimsoll.json', tree: { epochMinMs: 20, kafka: { clientId: 'from file' }, dataDir: '/var/plimsoll' } },
      env: { PLIMSOLL_KAFKA_CLIENT_ID: 'from env', PLIMSOLL_EPOCH_MIN_MS: '30', HOME: '/root' },
      flags: { epochMinMs: '40', isStepped: undefined },
    });
    expect(value).toEqual({
      dataDir: '/var/plimsoll',
      epochMinMs: 40,
      isStepped: false,
      kafka: { brokers: ['localhost:9092'], clientId: 'from env' },
      engine: { connection: 'engine://localhost:2113' },
    });
    expect(sources.get('epochMinMs')).toEqual({ layer: 'flag', name: '--epochMinMs' });
    expect(sources.get('kafka.clientId')).toEqual({ layer: 'env', name: 'PLIMSOLL_KAFKA_CLIENT_ID' });
    expect(sources.get('dataDir')).toEqual({ layer: 'file', name: 'plimsoll.json' });
    expect(sources.get('isStepped')).toEqual({ layer: 'default', name: '' });
  });

  test('text becomes the kind of the default: number, truth, list', () => {
    const env = { PLIMSOLL_EPOCH_MIN_MS: '7', PLIMSOLL_IS_STEPPED: 'true', PLIMSOLL_KAFKA_BROKERS: 'a:1, b:2' };
    expect(load({ env }).value).toMatchObject({ epochMinMs: 7, isStepped: true, kafka: { brokers: ['a:1', 'b:2'] } });
    // What does not fit stays as it is, and is refused by the schema under its own name.
    expect(load({ env: { PLIMSOLL_EPOCH_MIN_MS: '' } }).value).toMatchObject({ epochMinMs: '' });
  });

  test('a secret comes from a file, and its line break does not', () => {
    expect(load({ env: { PLIMSOLL_KAFKA_PASSWORD_FILE: '/run/secret' } }).value).toMatchObject({ kafka: { password: 'hunter2' } });
  });

  test('a variable that names no key is reported, not refused', () => {
    expect(load({ env: { PLIMSOLL_TYPO: '1', PLIMSOLL_KAFKA_PASSWORD_FILE: '/run/secret' } }).ignoredEnv).toEqual(['PLIMSOLL_TYPO']);
  });
});

describe('faults', () => {
  test('all at once, each with key, value, source and what is expected', () => {
    const message = faultsOf({
      file: { name: 'plimsoll.json', tree: { kafka: { broker: 'x' } } },
      env: { PLIMSOLL_EPOCH_MIN_MS: 'soon', PLIMSOLL_KAFKA_PASSWORD: 'hunter2', PLIMSOLL_KAFKA_PASSWORD_FILE: '/run/none' },
      flags: { shards: 4 },
      parse: () => ({
        success: false,
        error: {
          issues: [
            { path: ['epochMinMs'], message: 'expected a whole number above 0' },
            { path: ['kafka', 'brokers', 0], message: 'expected host:port' },
            { path: ['kafka', 'password'], message: 'expected 12 characters' },
          ],
        },
      }),
    });
    expect(message.split('\n')).toEqual([
      '7 settings are not valid:',
      '  kafka.broker: no such setting (from file plimsoll.json)',
      '  kafka.password: PLIMSOLL_KAFKA_PASSWORD and PLIMSOLL_KAFKA_PASSWORD_FILE are both set; expected one of them',
      '  kafka.password: cannot read /run/none (env PLIMSOLL_KAFKA_PASSWORD_FILE): no file /run/none',
      '  shards: no such setting (from flag --shards)',
      '  epochMinMs: expected a whole number above 0 ("soon" from env PLIMSOLL_EPOCH_MIN_MS)',
      '  kafka.brokers.0: expected host:port (["localhost:9092"] from default)',
      '  kafka.password: expected 12 characters (not set from default)',
    ]);
    expect(message).not.toContain('hunter2');
  });

  test('a file without names at its top, and names of objects themselves', () => {
    expect(faultsOf({ file: { name: 'x.json', tree: [1] } })).toContain('expected settings by name');
    expect(faultsOf({ file: { name: 'x.json', tree: JSON.parse('{"__proto__": {"isAdmin": true}}') as unknown } })).toContain('no such setting');
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

test('printing shows sources and hides secrets, also inside connection strings', () => {
  const loaded = load({
    env: { PLIMSOLL_KAFKA_PASSWORD_FILE: '/run/secret', PLIMSOLL_ENGINE_CONNECTION: 'engine://admin:changeit@db:2113?tls=false' },
  });
  expect(printConfig(loaded).split('\n')).toEqual([
    'dataDir = "./data"  (default)',
    'epochMinMs = 10  (default)',
    'isStepped = false  (default)',
    'kafka.brokers = ["localhost:9092"]  (default)',
    'kafka.clientId = "plimsoll"  (default)',
    'kafka.password = (hidden)  (env PLIMSOLL_KAFKA_PASSWORD)',
    'engine.connection = "engine://(hidden)@db:2113?tls=false"  (env PLIMSOLL_ENGINE_CONNECTION)',
  ]);
});
