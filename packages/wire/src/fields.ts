/** The kinds of field: each knows its number and its name in the schema, reads itself and writes itself. */
import { ID_LENGTH, SHORT_ID_LENGTH } from './ids';
import { BYTES, LIST, VARINT, type Fields, type Layout, type Shape } from './reader';
import { WireError } from './wireError';
import type { Writer } from './writer';

/** One field number of the schema. */
export interface Column {
  readonly number: number;
  readonly name: string;
  readonly shape: Shape;
}

/** A part of a domain value, and the columns that it occupies on the wire. */
export interface Field<T> {
  readonly columns: readonly Column[];
  /** Throws `missing_field` when a column that it needs is absent. */
  read(from: Fields): T;
  /** Columns in falling order: see Writer. */
  write(to: Writer, value: T): void;
}

/** How a message is read and written. */
export interface Codec<T> {
  readonly layout: Layout;
  read(from: Fields): T;
  write(to: Writer, value: T): void;
}

abstract class SingleColumn implements Column {
  readonly columns: readonly Column[] = [this];
  /** What stands before the value: field number and wire type. */
  protected readonly prefix: number;
  constructor(
    readonly number: number,
    readonly name: string,
    readonly shape: Shape,
  ) {
    this.prefix = number * 8 + (shape === VARINT ? 0 : 2);
  }
}

class TextField extends SingleColumn implements Field<string> {
  read(from: Fields): string {
    from.need(this.number);
    return from.text(this.number);
  }
  write(to: Writer, value: string): void {
    to.text(value);
    to.tag(this.prefix);
  }
}

class IdField extends SingleColumn implements Field<string> {
  constructor(
    number: number,
    name: string,
    private readonly lengthLimit: number,
  ) {
    super(number, name, BYTES);
  }
  read(from: Fields): string {
    from.need(this.number);
    return from.id(this.number, this.lengthLimit);
  }
  write(to: Writer, value: string): void {
    to.text(value);
    to.tag(this.prefix);
  }
}

class BytesField extends SingleColumn implements Field<Uint8Array> {
  read(from: Fields): Uint8Array {
    from.need(this.number);
    return from.bytes(this.number);
  }
  write(to: Writer, value: Uint8Array): void {
    to.bytes(value);
    to.tag(this.prefix);
  }
}

class SignedField<T extends bigint> extends SingleColumn implements Field<T> {
  read(from: Fields): T {
    from.need(this.number);
    return from.sint64(this.number) as T;
  }
  write(to: Writer, value: T): void {
    to.sint64(value, this.name);
    to.tag(this.prefix);
  }
}

class PlainSignedField<T extends bigint> extends SingleColumn implements Field<T> {
  read(from: Fields): T {
    from.need(this.number);
    return from.int64(this.number) as T;
  }
  write(to: Writer, value: T): void {
    to.int64(value, this.name);
    to.tag(this.prefix);
  }
}

class UnsignedField extends SingleColumn implements Field<bigint> {
  read(from: Fields): bigint {
    from.need(this.number);
    return from.uint64(this.number);
  }
  write(to: Writer, value: bigint): void {
    to.uint64(value, this.name);
    to.tag(this.prefix);
  }
}

class UnsignedWordField extends SingleColumn implements Field<number> {
  read(from: Fields): number {
    from.need(this.number);
    return from.uint32(this.number);
  }
  write(to: Writer, value: number): void {
    // Also what is not a number at all, which would be written as 0.
    if (value >>> 0 !== value) throw new WireError('out_of_range', this.name, 'is not an unsigned 32-bit integer');
    to.word(value);
    to.tag(this.prefix);
  }
}

class SignedWordField extends SingleColumn implements Field<number> {
  read(from: Fields): number {
    from.need(this.number);
    return from.sint32(this.number);
  }
  write(to: Writer, value: number): void {
    if ((value | 0) !== value) throw new WireError('out_of_range', this.name, 'is not a signed 32-bit integer');
    to.word((value << 1) ^ (value >> 31));
    to.tag(this.prefix);
  }
}

class BoolField extends SingleColumn implements Field<boolean> {
  read(from: Fields): boolean {
    from.need(this.number);
    return from.bool(this.number);
  }
  write(to: Writer, value: boolean): void {
    to.word(value ? 1 : 0);
    to.tag(this.prefix);
  }
}

class EnumField<T extends string> extends SingleColumn implements Field<T> {
  /** By number on the wire. Number 0 is "unspecified" in every enum, and says nothing. */
  private readonly values: readonly (T | undefined)[];
  private readonly numbers: ReadonlyMap<T, number>;
  constructor(number: number, name: string, values: readonly T[]) {
    super(number, name, VARINT);
    this.values = [undefined, ...values];
    this.numbers = new Map(values.map((value, index) => [value, index + 1]));
  }
  read(from: Fields): T {
    from.need(this.number);
    const raw = from.uint32(this.number);
    const value = raw < this.values.length ? this.values[raw] : undefined;
    if (value === undefined) throw from.error('out_of_range', this.number, `${raw} is not known`);
    return value;
  }
  write(to: Writer, value: T): void {
    const raw = this.numbers.get(value);
    if (raw === undefined) throw new WireError('out_of_range', this.name, 'is not of the enum');
    to.word(raw);
    to.tag(this.prefix);
  }
}

/** A closed list of codes, written as text. */
class CodeField<T extends string> extends SingleColumn implements Field<T> {
  private readonly codes: ReadonlySet<string>;
  constructor(number: number, name: string, codes: readonly T[]) {
    super(number, name, BYTES);
    this.codes = new Set(codes);
  }
  read(from: Fields): T {
    from.need(this.number);
    const value = from.text(this.number);
    if (!this.codes.has(value)) throw from.error('out_of_range', this.number, 'is not a known code');
    return value as T;
  }
  write(to: Writer, value: T): void {
    if (!this.codes.has(value)) throw new WireError('out_of_range', this.name, 'is not a known code');
    to.text(value);
    to.tag(this.prefix);
  }
}

class MessageField<T> extends SingleColumn implements Field<T> {
  constructor(
    number: number,
    name: string,
    private readonly codec: Codec<T>,
  ) {
    super(number, name, BYTES);
  }
  read(from: Fields): T {
    from.need(this.number);
    return from.message(this.number, this.codec.layout, this.codec.read);
  }
  write(to: Writer, value: T): void {
    const before = to.written;
    this.codec.write(to, value);
    to.word(to.written - before);
    to.tag(this.prefix);
  }
}

class ListField<T> extends SingleColumn implements Field<readonly T[]> {
  constructor(
    number: number,
    name: string,
    private readonly codec: Codec<T>,
  ) {
    super(number, name, LIST);
  }
  read(from: Fields): readonly T[] {
    return from.list(this.number, this.codec.layout, this.codec.read);
  }
  write(to: Writer, values: readonly T[]): void {
    for (let index = values.length - 1; index >= 0; index--) {
      const before = to.written;
      this.codec.write(to, values[index] as T);
      to.word(to.written - before);
      to.tag(this.prefix);
    }
  }
}

class OptionalField<T> implements Field<T | undefined> {
  readonly columns: readonly Column[];
  private readonly mask: number;
  constructor(private readonly field: Field<T>) {
    this.columns = field.columns;
    this.mask = maskOf(field.columns);
  }
  /** Undefined when none of its columns is there. With only some of them, the field says which one is missing. */
  read(from: Fields): T | undefined {
    return (from.present & this.mask) === 0 ? undefined : this.field.read(from);
  }
  write(to: Writer, value: T | undefined): void {
    if (value !== undefined) this.field.write(to, value);
  }
}

class QuantityField implements Field<{ readonly mantissa: bigint; readonly exponent: number }> {
  readonly columns: readonly Column[];
  constructor(
    private readonly mantissa: Field<bigint>,
    private readonly exponent: Field<number>,
  ) {
    this.columns = [...mantissa.columns, ...exponent.columns];
  }
  read(from: Fields): { readonly mantissa: bigint; readonly exponent: number } {
    return { mantissa: this.mantissa.read(from), exponent: this.exponent.read(from) };
  }
  write(to: Writer, value: { readonly mantissa: bigint; readonly exponent: number }): void {
    this.exponent.write(to, value.exponent);
    this.mantissa.write(to, value.mantissa);
  }
}

export function maskOf(columns: readonly Column[]): number {
  return columns.reduce((mask, column) => mask | (1 << column.number), 0);
}

export const text = (number: number, name: string): Field<string> => new TextField(number, name, BYTES);
/** Of an account, an instrument, an asset or a venue. */
export const shortId = (number: number, name: string): Field<string> => new IdField(number, name, SHORT_ID_LENGTH);
export const id = (number: number, name: string): Field<string> => new IdField(number, name, ID_LENGTH);
export const bytes = (number: number, name: string): Field<Uint8Array> => new BytesField(number, name, BYTES);
/** Zigzag: what may well be negative. */
export const sint64 = <T extends bigint = bigint>(number: number, name: string): Field<T> =>
  new SignedField<T>(number, name, VARINT);
/** Times and durations. */
export const int64 = <T extends bigint = bigint>(number: number, name: string): Field<T> =>
  new PlainSignedField<T>(number, name, VARINT);
export const uint64 = (number: number, name: string): Field<bigint> => new UnsignedField(number, name, VARINT);
export const uint32 = (number: number, name: string): Field<number> => new UnsignedWordField(number, name, VARINT);
export const sint32 = (number: number, name: string): Field<number> => new SignedWordField(number, name, VARINT);
export const bool = (number: number, name: string): Field<boolean> => new BoolField(number, name, VARINT);
/** Values in the order of their numbers, from 1. */
export const enumeration = <T extends string>(number: number, name: string, values: readonly T[]): Field<T> =>
  new EnumField<T>(number, name, values);
export const code = <T extends string>(number: number, name: string, codes: readonly T[]): Field<T> =>
  new CodeField<T>(number, name, codes);
export const nested = <T>(number: number, name: string, codec: Codec<T>): Field<T> =>
  new MessageField<T>(number, name, codec);
export const list = <T>(number: number, name: string, codec: Codec<T>): Field<readonly T[]> =>
  new ListField<T>(number, name, codec);
export const optional = <T>(field: Field<T>): Field<T | undefined> => new OptionalField<T>(field);
/** `<name>_mantissa` and, at the number after it, `<name>_exponent`. */
export const quantity = (
  number: number,
  name: string,
): Field<{ readonly mantissa: bigint; readonly exponent: number }> =>
  new QuantityField(sint64(number, `${name}_mantissa`), sint32(number + 1, `${name}_exponent`));
