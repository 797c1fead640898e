import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCsv } from './csv';

const folder = mkdtempSync(path.join(tmpdir(), 'plimsoll-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, name.endsWith('.gz') ? gzipSync(text) : text);
  return place;
}

test.each(['plain.csv', 'packed.csv.gz'])('reads the named columns of %s, whatever their order', (name) => {
  const place = file(name, 'b,a,c\n1,2,3\r\n4,5,6\n\n');
  expect([...readCsv(place, ['a', 'b'])]).toEqual([{ a: '2', b: '1' }, { a: '5', b: '4' }]);
});

test('reads cells in quotes', () => {
  const place = file('quoted.csv', 'a,b\n"x, ""y""",2\n');
  expect([...readCsv(place, ['a', 'b'])]).toEqual([{ a: 'x, "y"', b: '2' }]);
});

test.each([
  ['a column that is not there', 'a,b\n1,2\n', ['a', 'z'] as const, /line 1: there is no column "z"/],
  ['a row of another length', 'a,b\n1,2\n3\n', ['a', 'b'] as const, /line 3: 1 cells, and 2 columns/],
  ['a quote left open', 'a,b\n"1,2\n', ['a', 'b'] as const, /line 2: a quote is left open/],
])('refuses %s by its line', (_, text, columns, message) => {
  const place = file('bad.csv', text);
  expect(() => [...readCsv(place, columns)]).toThrow(message);
});

test('refuses a file that is not there', () => {
  expect(() => [...readCsv(path.join(folder, 'none.csv'), ['a'])]).toThrow(/none\.csv cannot be read/);
});
