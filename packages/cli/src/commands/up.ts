/** `plimsoll up` and `plimsoll run`: the services until somebody stops them. */
import type { Command } from 'commander';
import { healthOf, systemClock, type ConfigSource, type Service } from '@plimsoll/runtime';
import { createPipeline, createTelemetry, openEngine, type Engine, type Telemetry } from '../composition';
import { runSimulatedVenue } from '../demo/endlessVenue';
import { EXIT } from '../exitCodes';
import { UsageError, type Invocation } from '../host';
import { partitionsOf, type PartitionNumbers } from '../partitions';
import { serve, workBeside } from '../pipeline';
import { SERVICE_NAMES, loadSettings, type ServiceName, type Settings } from '../settings';
import type { CommonOptions } from '../terminal';
import { VERSION } from '../version';
import { declare, oneOf, onRun, wholeNumber, type Registry } from './command';

interface UpOptions extends CommonOptions {
  readonly dataDir: string;
  readonly engine: 'embedded';
  readonly config?: string;
  readonly shards?: number;
  readonly port?: number;
  readonly venue: 'simulated' | 'none';
}

type RunOptions = Omit<UpOptions, 'venue' | 'shards'>;

const DEFAULT_DATA_DIR = '.plimsoll/data';

export function addUp(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'up',
    summary: 'all four services in one process',
    description:
      'Runs all four services on the embedded engine in this process, and serves metrics and health over HTTP on loopback. ' +
      'SIGINT and SIGTERM stop it in good order; a second one at once. Logs go to stderr, as JSON unless it is a terminal.',
    examples: [
      { line: 'plimsoll up', why: `everything here, data in ${DEFAULT_DATA_DIR}` },
      { line: 'plimsoll up --venue simulated --port 0', why: 'with a market to look at, on any free port' },
      { line: 'plimsoll up --data-dir /var/lib/plimsoll --config plimsoll.json', why: 'with settings of your own' },
    ],
    failsWhen: 'a service fails, or the data directory is in use',
  });
  withCommonOptions(command)
    .option('--shards <n>', 'partitions of accounts; an existing log keeps its number', wholeNumber(1, 1_000))
    .option('--venue <kind>', 'simulated: a made market feeds it; none', oneOf('simulated', 'none'), 'none');
  onRun<UpOptions>(command, registry, (options) => (invocation) => runUp(invocation, options), { whenInterrupted: 'good' });
}

export function addRun(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'run',
    summary: 'one service in this process',
    description: 'Runs one service as a process of its own, as its main.ts does. An embedded data directory has one writer, so there it is for trying a service alone.',
    examples: [{ line: 'plimsoll run price-ingestion --config plimsoll.json --data-dir DIR', why: 'price-ingestion alone' }],
    failsWhen: 'the service fails, or the data directory is in use',
  });
  withCommonOptions(command).argument('<service>', SERVICE_NAMES.join(', '));
  onRun<RunOptions>(command, registry, (options, [name]) => (invocation) => runOne(invocation, name ?? '', options), { whenInterrupted: 'good' });
}

function withCommonOptions(command: Command): Command {
  return command
    .option('--data-dir <dir>', 'where the data is', DEFAULT_DATA_DIR)
    .option('--engine <name>', 'embedded', oneOf('embedded'), 'embedded')
    .option('--config <file>', 'settings as JSON')
    .option('--port <n>', 'of metrics and health; 0 for any free one', wholeNumber(0, 65_535));
}

interface Surroundings {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly telemetry: Telemetry;
}

async function runUp(invocation: Invocation, options: UpOptions): Promise<number> {
  return withEngine(invocation, options, async ({ engine, settings, telemetry }, services) => {
    const around = { signal: invocation.signal, logger: telemetry.logger };
    if (options.venue === 'none') await serve(services, around);
    else await workBeside(services, around, (signal) => runSimulatedVenue(engine, settings, signal, telemetry.logger));
  });
}

async function runOne(invocation: Invocation, name: string, options: RunOptions): Promise<number> {
  const service = SERVICE_NAMES.find((known): known is ServiceName => known === name);
  if (service === undefined) throw new UsageError(`there is no service "${name}"; there are ${SERVICE_NAMES.join(', ')}`);
  return withEngine(invocation, options, async ({ telemetry }, services) => {
    await serve(services.filter((one) => one.name === service), { signal: invocation.signal, logger: telemetry.logger });
  });
}

/** An existing directory keeps its numbers of partitions; only who says another one is told that it cannot be. */
async function numbersThatNobodyChose({ bus }: Engine, sources: ReadonlyMap<string, ConfigSource>): Promise<Partial<PartitionNumbers>> {
  const present = await partitionsOf(bus);
  if (present === undefined) return {};
  const isOpen = ([name]: readonly [string, number]): boolean => sources.get(name)?.layer === 'default';
  return Object.fromEntries(Object.entries(present).filter(isOpen));
}

type Work = (surroundings: Surroundings, services: readonly Service[]) => Promise<void>;

async function withEngine({ terminal }: Invocation, options: RunOptions & { readonly shards?: number }, work: Work): Promise<number> {
  const flags = { shards: options.shards, 'http.port': options.port };
  const { value: wanted, ignoredEnv, sources } = loadSettings({ file: options.config, environment: terminal.streams.environment, flags });
  for (const variable of ignoredEnv) terminal.say(`${variable} names no setting`);
  const { stderr } = terminal.streams;
  const telemetry = createTelemetry({
    service: 'plimsoll',
    version: VERSION,
    logLevel: terminal.isQuiet ? 'error' : wanted.logLevel,
    pretty: stderr.isTTY === true,
    destination: { write: (line) => void stderr.write(line) },
  });
  const engine = await openEngine(options.dataDir);
  try {
    const settings = { ...wanted, ...(await numbersThatNobodyChose(engine, sources)) };
    const surroundings = { meter: telemetry.meter, logger: telemetry.logger, clock: systemClock };
    const services = await createPipeline(engine, { ...settings, mode: 'live' }, surroundings);
    const server = await telemetry.serve({ host: settings.http.host, port: settings.http.port, health: () => healthOf(services) });
    terminal.say(`data in ${options.dataDir}; metrics and health on http://${server.host}:${server.port}`);
    try {
      await work({ engine, settings, telemetry }, services);
    } finally {
      await server.close();
    }
  } finally {
    await engine.close();
  }
  terminal.say('stopped in good order');
  return EXIT.passed;
}
