/** The plain half of configuration: trees of settings, their dotted keys, and text turned into the kind of a default. */

/** Settings as they stand in a file: objects in objects. A list is a value, not a branch. */
export interface ConfigTree {
  readonly [name: string]: unknown;
}

/** Dotted key to value, in the order of the tree. A key without a default stands there as undefined. */
export type FlatConfig = ReadonlyMap<string, unknown>;

export function isTree(value: unknown): value is ConfigTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function flatten(tree: ConfigTree, prefix = ''): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix + name;
    if (!isTree(value)) flat.set(key, value);
    else for (const [below, leaf] of flatten(value, `${key}.`)) flat.set(below, leaf);
  }
  return flat;
}

/** The inverse of `flatten`. Keys that no layer has set are left out. */
export function unflatten(flat: FlatConfig): ConfigTree {
  const tree: Record<string, unknown> = {};
  for (const [key, value] of flat) {
    if (value === undefined) continue;
    const names = key.split('.');
    const leaf = names.pop() ?? key;
    let branch = tree;
    for (const name of names) branch = (branch[name] ??= {}) as Record<string, unknown>;
    branch[leaf] = value;
  }
  return tree;
}

/** `PLIMSOLL_KAFKA_CLIENT_ID` of `kafka.clientId`. */
export function envNameOf(prefix: string, key: string): string {
  const words = key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[.-]/g, '_');
  return `${prefix}${words.toUpperCase()}`;
}

/** Text of the environment or a flag as the kind of the default; what does not fit stays text, for `parse` to refuse. */
export function coerce(text: unknown, model: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (Array.isArray(model)) return text === '' ? [] : text.split(',').map((part) => coerce(part.trim(), model[0]));
  if (typeof model === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (typeof model === 'bigint') return /^-?\d+$/.test(text) ? BigInt(text) : text;
  // Number('') is 0, and an empty variable is no number.
  if (typeof model === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}
