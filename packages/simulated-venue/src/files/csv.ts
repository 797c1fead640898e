/**
 * Reads tables of comma-separated text, gzipped or not: one row to a line, cells in quotes where they hold a comma or a
 * quote. A missing column, a row of another length or a quote left open is refused by file and line, never guessed at.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { OperatingError } from '@plimsoll/runtime';

/** The text of a file; unpacked when its name ends in `.gz`. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new OperatingError('source_invalid', `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { retry: false, cause });
  }
}

/** Rows of the named columns, in the file's order. Other columns are not looked at. */
export function* readCsv<Column extends string>(path: string, columns: readonly Column[]): Iterable<Record<Column, string>> {
  const lines = readText(path).split('\n');
  const header = (lines[0] ?? '').trimEnd().split(',');
  const places = columns.map((column) => {
    const place = header.indexOf(column);
    if (place < 0) throw invalid(path, 1, `there is no column "${column}"`);
    return [column, place] as const;
  });
  for (let at = 1; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '') continue;
    const cells = line.includes('"') ? quotedCells(line) : line.split(',');
    if (cells === undefined) throw invalid(path, at + 1, 'a quote is left open');
    if (cells.length !== header.length) throw invalid(path, at + 1, `${cells.length} cells, and ${header.length} columns`);
    const row = {} as Record<Column, string>;
    for (const [column, place] of places) row[column] = cells[place] ?? '';
    yield row;
  }
}

/** The cells of a line that has quotes; undefined when one is left open. A quote within quotes is doubled. */
function quotedCells(line: string): string[] | undefined {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"' && isQuoted && line[at + 1] === '"') {
      cell += line.charAt(++at);
    } else if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === ',' && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += character;
    }
  }
  return isQuoted ? undefined : [...cells, cell];
}

const invalid = (path: string, line: number, problem: string): OperatingError =>
  new OperatingError('source_invalid', `${path}, line ${line}: ${problem}`);
