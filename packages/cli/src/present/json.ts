/** Values as JSON for other programs: integers that a double cannot hold are decimal strings, bytes are hex. */
import { hex } from '@plimsoll/runtime';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Whole numbers come out as strings whatever their size, so that a field never changes its type with its value. */
export function toJson(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Uint8Array) return hex(value);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), toJson(item)]));
  if (Array.isArray(value)) return value.map(toJson);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, toJson(item)]),
  );
}
