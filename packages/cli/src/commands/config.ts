/** `plimsoll config`: which settings are in force, and where each comes from. */
import type { Command } from 'commander';
import { printConfig, type ConfigSource, type LoadedConfig } from '@plimsoll/runtime';
import { EXIT } from '../exitCodes';
import type { Invocation } from '../host';
import { SERVICE_NAMES, SERVICE_SECTIONS, loadSettings, type ServiceName, type Settings } from '../settings';
import type { CommonOptions } from '../terminal';
import { declare, oneOf, onRun, type Registry } from './command';

interface ConfigOptions extends CommonOptions {
  readonly config?: string;
  readonly service?: ServiceName;
  readonly sources?: boolean;
}

export function addConfig(program: Command, registry: Registry): void {
  const config = declare(program, {
    name: 'config',
    summary: 'print or check the settings',
    description: 'Settings come from defaults, a JSON file, the environment (PLIMSOLL_…) and flags, the later over the earlier.',
    examples: [
      { line: 'plimsoll config print --sources', why: 'every setting with its value and where it comes from' },
      { line: 'plimsoll config check --config plimsoll.json', why: 'whether a file would be accepted' },
    ],
    failsWhen: 'never; a setting that is not valid is wrong usage',
  });
  const print = declare(config, {
    name: 'print',
    summary: 'every setting in force',
    description: 'Prints every setting in force. Secrets are never shown.',
    examples: [
      { line: 'plimsoll config print --service margin-evaluator', why: 'what one service runs with' },
      { line: 'plimsoll config print --config plimsoll.json --sources', why: 'and which file, variable or flag said so' },
    ],
    failsWhen: 'never; a setting that is not valid is wrong usage',
  });
  print
    .option('--config <file>', 'settings as JSON')
    .option('--service <name>', `one of ${SERVICE_NAMES.join(', ')}`, oneOf(...SERVICE_NAMES))
    .option('--sources', 'say where each value comes from');
  onRun<ConfigOptions>(print, registry, (options) => (invocation) => Promise.resolve(runPrint(invocation, options)));
  const check = declare(config, {
    name: 'check',
    summary: 'whether the settings are valid',
    description: 'Checks the settings and tells every fault at once: the key, where the value came from, and what is expected.',
    examples: [{ line: 'plimsoll config check --config plimsoll.json', why: 'before a restart' }],
    failsWhen: 'never; a setting that is not valid is wrong usage',
  });
  check.option('--config <file>', 'settings as JSON');
  onRun<ConfigOptions>(check, registry, (options) => (invocation) => Promise.resolve(runCheck(invocation, options)));
}

function runPrint({ terminal }: Invocation, options: ConfigOptions): number {
  const loaded = narrowed(loadSettings({ file: options.config, environment: terminal.streams.environment }), options.service);
  const sourceOf = (key: string): ConfigSource => loaded.sources.get(key) ?? { layer: 'default', name: '' };
  const settings = [...loaded.settings].map(([key, value]) => ({ key, value: value ?? null, source: sourceOf(key).layer, from: sourceOf(key).name }));
  terminal.answer({ settings, ignoredEnvironment: loaded.ignoredEnv }, () => {
    const lines = printConfig(loaded);
    return options.sources === true ? lines : lines.replace(/ {2}\((default|file|env|flag)[^()]*\)$/gm, '');
  });
  return EXIT.passed;
}

function runCheck({ terminal }: Invocation, options: ConfigOptions): number {
  const loaded = loadSettings({ file: options.config, environment: terminal.streams.environment });
  for (const name of loaded.ignoredEnv) terminal.say(`${name} names no setting`);
  const given = [...loaded.sources.values()].filter(({ layer }) => layer !== 'default').length;
  terminal.answer({ ok: true, given, ignoredEnvironment: loaded.ignoredEnv }, () => `The settings are valid; ${given} of ${loaded.settings.size} are not the default.`);
  return EXIT.passed;
}

/** What holds for all, and the section of one service. */
function narrowed(loaded: LoadedConfig<Settings>, service: ServiceName | undefined): LoadedConfig<Settings> {
  if (service === undefined) return loaded;
  const others = SERVICE_NAMES.filter((name) => name !== service).map((name) => `${SERVICE_SECTIONS[name]}.`);
  const isOurs = ([key]: readonly [string, unknown]): boolean => !others.some((prefix) => key.startsWith(prefix));
  return { ...loaded, settings: new Map([...loaded.settings].filter(isOurs)) };
}
