/**
 * Messages out of fields. A message is one table, from the domain's property names to fields; reading, writing and the
 * layout all follow from it, so that a field's number stands in one place.
 */
import type { Codec, Column, Field } from './fields';
import { maskOf } from './fields';
import { FIELD_NUMBER_LIMIT, type Fields, type Layout } from './reader';
import { WireError } from './wireError';

/** A field for each property but the discriminator, in the order of the numbers on the wire. */
export type Table<T> = { readonly [K in keyof Omit<T, 'kind'>]-?: Field<T[K & keyof T]> };

/**
 * @param kind the domain's discriminator, which is not on the wire
 * @param build reads the message into an object literal, for the hot kinds: such an object is made at once in its final
 * shape, four times as fast as property by property
 */
export function message<T extends object>(
  name: string,
  table: Table<T>,
  kind?: T extends { readonly kind: infer K } ? K : never,
  build?: (from: Fields) => T,
): Codec<T> {
  const keys = Object.keys(table) as (keyof Table<T>)[];
  const fields = keys.map((key) => table[key] as Field<unknown>);
  const readProperties = (from: Fields): T => {
    const value: { [key: PropertyKey]: unknown } = kind === undefined ? {} : { kind };
    for (let index = 0; index < fields.length; index++) {
      value[keys[index] as string] = (fields[index] as Field<unknown>).read(from);
    }
    return value as T;
  };
  return {
    layout: layoutOf(name, fields.flatMap((field) => field.columns)),
    read: build ?? readProperties,
    write(to, value) {
      for (let index = fields.length - 1; index >= 0; index--) {
        (fields[index] as Field<unknown>).write(to, value[keys[index] as keyof T]);
      }
    },
  };
}

/** A message whose whole content is one field: a choice, as a rule. */
export function messageOf<T>(name: string, field: Field<T>): Codec<T> {
  return {
    layout: layoutOf(name, field.columns),
    read: (from) => field.read(from),
    write: (to, value) => field.write(to, value),
  };
}

/** The same bytes under another domain shape. */
export function mapped<Inner, Outer>(
  codec: Codec<Inner>,
  wrap: (value: Inner) => Outer,
  unwrap: (value: Outer) => Inner,
): Codec<Outer> {
  return {
    layout: codec.layout,
    read: (from) => wrap(codec.read(from)),
    write: (to, value) => codec.write(to, unwrap(value)),
  };
}

/** Several columns of a message that make one object of the domain. */
export function group<T extends object>(
  table: Table<T>,
  kind?: T extends { readonly kind: infer K } ? K : never,
  build?: (from: Fields) => T,
): Field<T> {
  const { read, write } = message<T>('', table, kind, build);
  const fields = Object.values(table) as Field<unknown>[];
  return { columns: fields.flatMap((field) => field.columns), read, write };
}

/** The members of a oneof, by the domain's kind. */
export type Cases<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: Field<Extract<T, { readonly kind: K }>>;
};

/**
 * A oneof: exactly one member is there, known by its first column. Two of them are refused, for the reason that a field
 * given twice is.
 */
export function choice<T extends { readonly kind: string }>(cases: Cases<T>): Field<T> {
  const byKind = new Map(Object.entries<Field<T>>(cases as { readonly [kind: string]: Field<T> }));
  const members = [...byKind.values()].map((field) => ({ field, number: numberOf(field), mask: maskOf(field.columns) }));
  const columns = members.flatMap(({ field }) => field.columns).sort((a, b) => a.number - b.number);
  const mask = maskOf(columns);
  return {
    columns,
    read(from) {
      for (let index = 0; index < members.length; index++) {
        const member = members[index] as (typeof members)[number];
        if (!from.has(member.number)) continue;
        const foreign = from.present & mask & ~member.mask;
        if (foreign !== 0) throw from.error('undecodable', 31 - Math.clz32(foreign), 'stands beside an alternative');
        return member.field.read(from);
      }
      throw from.error('missing_field', numberOf({ columns }), 'and its alternatives are missing');
    },
    write(to, value) {
      const member = byKind.get(value.kind);
      if (member === undefined) throw new WireError('out_of_range', 'kind', 'is not of the union');
      member.write(to, value);
    },
  };
}

const numberOf = ({ columns }: Pick<Field<unknown>, 'columns'>): number => (columns[0] as Column).number;

/** A union told apart by an enum beside its members' columns. Columns of a member that is not meant are refused. */
export function tagged<T extends { readonly kind: string }>(tag: Field<T['kind']>, cases: Cases<T>): Field<T> {
  const byKind = new Map(Object.entries<Field<T>>(cases as { readonly [kind: string]: Field<T> }));
  const columns = [...byKind.values()].flatMap((member) => member.columns);
  const mask = maskOf(columns);
  const masks = new Map([...byKind].map(([kind, member]) => [kind, mask & ~maskOf(member.columns)]));
  return {
    columns: [...tag.columns, ...columns],
    read(from) {
      const kind = tag.read(from);
      const foreign = from.present & (masks.get(kind) ?? 0);
      if (foreign !== 0) throw from.error('undecodable', 31 - Math.clz32(foreign), `does not belong to ${kind}`);
      return (byKind.get(kind) as Field<T>).read(from);
    },
    write(to, value) {
      (byKind.get(value.kind) as Field<T>).write(to, value);
      tag.write(to, value.kind as T['kind']);
    },
  };
}

function layoutOf(name: string, columns: readonly Column[]): Layout {
  const shapes = new Uint8Array(FIELD_NUMBER_LIMIT);
  const names: (string | undefined)[] = new Array<undefined>(FIELD_NUMBER_LIMIT).fill(undefined);
  let previous = 0;
  for (const column of columns) {
    // Rising, because the order of the table is the order of the bytes.
    const isRising = column.number > previous && column.number < FIELD_NUMBER_LIMIT;
    if (!isRising) throw new Error(`${name}.${column.name}: field number ${column.number} is out of order`);
    shapes[column.number] = column.shape;
    names[column.number] = column.name;
    previous = column.number;
  }
  return { name, shapes, names };
}
