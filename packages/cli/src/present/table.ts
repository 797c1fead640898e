/** Columns without lines between them: aligned, and narrow enough for 80 characters. */
import Table from 'cli-table3';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

const NO_BORDERS = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map(
    (place) => [place, ''],
  ),
);

export interface TableOptions {
  /** Spaces before each line. Default 2. */
  readonly indent?: number;
  /** How the titles are shown; a table without titles has none at all. */
  readonly styleTitle?: (text: string) => string;
}

/** Lines of text, without a line break at the end. Cells may hold colour. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], options: TableOptions = {}): string {
  const { indent = 2, styleTitle } = options;
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2, compact: true },
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  if (styleTitle !== undefined) table.push(columns.map(({ title }) => styleTitle(title)));
  for (const row of rows) table.push([...row]);
  const margin = ' '.repeat(indent);
  return table
    .toString()
    .split('\n')
    .map((line) => `${margin}${trimEnd(line)}`)
    .join('\n');
}

/** Name and value, one per line. */
export function renderPairs(pairs: readonly (readonly [string, string])[], options: TableOptions = {}): string {
  return renderTable([{ title: '' }, { title: '' }], pairs, options);
}

const ESCAPE = '\u001b';

/** Trailing blanks go, also where the end of a colour stands behind them. */
function trimEnd(line: string): string {
  return line.includes(ESCAPE) ? line.replace(/[ ]+((?:\u001b\[[0-9;]*m)*)[ ]*$/, '$1') : line.trimEnd();
}
