/**
 * Configuration in layers: defaults < file < environment < flags. Each value knows where it came from, all faults are told
 * at once, and a secret comes from a file named by `<NAME>_FILE` and is never shown.
 *
 * It reads neither the environment nor a disk: the caller gives both. It judges no value: `parse` does, and zod's
 * `safeParse` has the shape that it needs.
 */
import { coerce, envNameOf, flatten, isTree, unflatten, type ConfigTree } from './configTree';
import { OperatingError } from './errors';

export type { ConfigTree } from './configTree';

export type ConfigLayer = 'default' | 'file' | 'env' | 'flag';

export interface ConfigSource {
  readonly layer: ConfigLayer;
  /** The file, the variable or the flag; empty for a default. */
  readonly name: string;
}

/** The shape of zod's answer. */
export type ParseAnswer<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly ParseIssue[] } };

export interface ParseIssue {
  readonly path: readonly PropertyKey[];
  /** What is expected. */
  readonly message: string;
}

export interface LoadConfigOptions<T> {
  /** Names every key; one without a default is there as undefined. Its kind decides how text becomes a value. */
  readonly defaults: ConfigTree;
  readonly file?: { readonly name: string; readonly tree: unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Such as `PLIMSOLL_`: `kafka.clientId` is then PLIMSOLL_KAFKA_CLIENT_ID. */
  readonly envPrefix: string;
  /** By dotted key. */
  readonly flags?: Readonly<Record<string, unknown>>;
  /** Dotted keys that are never shown, and may come from `<NAME>_FILE`. */
  readonly secretKeys?: readonly string[];
  readonly readSecretFile: (path: string) => string;
  readonly parse: (tree: ConfigTree) => ParseAnswer<T>;
}

export interface LoadedConfig<T> {
  readonly value: T;
  /** By dotted key. */
  readonly sources: ReadonlyMap<string, ConfigSource>;
  /** What was given to `parse`, by dotted key. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly secretKeys: ReadonlySet<string>;
  /** Variables with the prefix that name no key: worth a warning, no error, because services share environments. */
  readonly ignoredEnv: readonly string[];
}

/** @throws OperatingError `config_invalid` with every fault: its key, the source and what is expected. */
export function loadConfig<T>(options: LoadConfigOptions<T>): LoadedConfig<T> {
  const layers = new Layers(options);
  const answer = options.parse(unflatten(layers.settings));
  if (!answer.success) for (const issue of answer.error.issues) layers.addIssue(issue);
  if (layers.faults.length === 0 && answer.success) {
    const { settings, sources, secretKeys, ignoredEnv } = layers;
    return { value: answer.data, settings, sources, secretKeys, ignoredEnv };
  }
  const count = layers.faults.length === 1 ? 'one setting is' : `${layers.faults.length} settings are`;
  throw new OperatingError('config_invalid', [`${count} not valid:`, ...layers.faults.map((fault) => `  ${fault}`)].join('\n'));
}

/** One line a key: `kafka.clientId = "plimsoll"  (env PLIMSOLL_KAFKA_CLIENT_ID)`. Secrets are replaced. */
export function printConfig(loaded: Omit<LoadedConfig<unknown>, 'value'>): string {
  const lines = [...loaded.settings].map(([key, value]) => {
    const source = loaded.sources.get(key);
    return `${key} = ${show(value, loaded.secretKeys.has(key))}  (${describeSource(source)})`;
  });
  return lines.join('\n');
}

class Layers<T> {
  readonly settings: Map<string, unknown>;
  readonly sources = new Map<string, ConfigSource>();
  readonly secretKeys: ReadonlySet<string>;
  readonly faults: string[] = [];
  readonly ignoredEnv: string[] = [];
  private readonly models: ReadonlyMap<string, unknown>;

  constructor(private readonly options: LoadConfigOptions<T>) {
    this.models = flatten(options.defaults);
    this.settings = new Map(this.models);
    this.secretKeys = new Set(options.secretKeys ?? []);
    for (const key of this.models.keys()) this.sources.set(key, { layer: 'default', name: '' });
    this.applyFile();
    this.applyEnv();
    this.applyFlags();
  }

  addIssue({ path, message }: ParseIssue): void {
    const key = path.map(String).join('.');
    const settingKey = this.ownerOf(key);
    const value = settingKey === undefined ? undefined : this.settings.get(settingKey);
    const isSecret = settingKey !== undefined && this.secretKeys.has(settingKey);
    const source = settingKey === undefined ? 'no source' : describeSource(this.sources.get(settingKey));
    this.faults.push(`${key}: ${message} (${show(value, isSecret)} from ${source})`);
  }

  private applyFile(): void {
    const { file } = this.options;
    if (file === undefined) return;
    if (!isTree(file.tree)) {
      this.faults.push(`${file.name}: expected settings by name at the top of the file`);
      return;
    }
    for (const [key, value] of flatten(file.tree)) this.set(key, value, { layer: 'file', name: file.name });
  }

  private applyEnv(): void {
    const { env, envPrefix } = this.options;
    const known = new Set<string>();
    for (const [key, model] of this.models) {
      const name = envNameOf(envPrefix, key);
      known.add(name);
      if (this.secretKeys.has(key)) known.add(`${name}_FILE`);
      const text = this.secretKeys.has(key) ? this.secretOf(key, name) : env[name];
      if (text !== undefined) this.set(key, coerce(text, model), { layer: 'env', name });
    }
    const given = Object.keys(env).filter((name) => name.startsWith(envPrefix) && env[name] !== undefined);
    this.ignoredEnv.push(...given.filter((name) => !known.has(name)).sort());
  }

  private secretOf(key: string, name: string): string | undefined {
    const { env, readSecretFile } = this.options;
    const path = env[`${name}_FILE`];
    if (path === undefined) return env[name];
    if (env[name] !== undefined) this.faults.push(`${key}: ${name} and ${name}_FILE are both set; expected one of them`);
    try {
      // Editors and `echo` end a file with a line break that is no part of the secret.
      return readSecretFile(path).replace(/\r?\n$/, '');
    } catch (error) {
      this.faults.push(`${key}: cannot read ${path} (env ${name}_FILE): ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  private applyFlags(): void {
    for (const [key, value] of Object.entries(this.options.flags ?? {})) {
      if (value !== undefined) this.set(key, coerce(value, this.models.get(key)), { layer: 'flag', name: `--${key}` });
    }
  }

  private set(key: string, value: unknown, source: ConfigSource): void {
    if (!this.models.has(key)) {
      this.faults.push(`${key}: no such setting (from ${describeSource(source)})`);
      return;
    }
    this.settings.set(key, value);
    this.sources.set(key, source);
  }

  /** The setting that an issue lies in: the path may lead into a list. */
  private ownerOf(key: string): string | undefined {
    return [...this.models.keys()].find((known) => key === known || key.startsWith(`${known}.`));
  }
}

function describeSource(source: ConfigSource | undefined): string {
  return source === undefined || source.layer === 'default' ? 'default' : `${source.layer} ${source.name}`;
}

function show(value: unknown, isSecret: boolean): string {
  if (value === undefined) return 'not set';
  if (isSecret) return '(hidden)';
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  // Connection strings carry their password before the host.
  return text.replace(/\/\/[^/\s"@]+@/g, '//(hidden)@');
}
