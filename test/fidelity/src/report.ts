/** The one table of all checks: what was compared with what, and how it came out. */

export type CheckResult =
  | 'passed'
  | 'failed'
  | 'skipped'
  /** A figure that is reported and promises nothing. */
  | 'measured';

export interface CheckRow {
  readonly check: string;
  readonly source: string;
  /** How many rows or records went in. */
  readonly rows: number;
  /** How many of them could be compared with a published or independent number. */
  readonly compared: number;
  readonly equal: number;
  readonly result: CheckResult;
  readonly seconds: number;
  /** What the figures mean, or the first difference. */
  readonly detail?: string;
}

/** A check passes when something was compared and all of it was equal: nothing compared is no proof. */
export const resultOf = (compared: number, equal: number): CheckResult => (compared > 0 && compared === equal ? 'passed' : 'failed');

/** Times the work, and turns an exception into a failed row: one check that breaks must not hide the others. */
export async function runCheck(
  named: Pick<CheckRow, 'check' | 'source'>,
  work: () => Omit<CheckRow, 'check' | 'source' | 'seconds'> | Promise<Omit<CheckRow, 'check' | 'source' | 'seconds'>>,
): Promise<CheckRow> {
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1_000;
  try {
    const row = await work();
    return { ...named, ...row, seconds: seconds() };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ...named, rows: 0, compared: 0, equal: 0, result: 'failed', seconds: seconds(), detail };
  }
}

export const isPassed = (rows: readonly CheckRow[]): boolean => rows.every(({ result }) => result !== 'failed');

const TITLES = ['check', 'source', 'rows', 'compared', 'equal', 'result', 'time'] as const;
const RIGHT = new Set<number>([2, 3, 4, 6]);

export function renderChecks(rows: readonly CheckRow[]): string {
  const cells = rows.map((row) => [
    row.check,
    row.source,
    formatCount(row.rows),
    formatCount(row.compared),
    formatCount(row.equal),
    row.result === 'failed' ? 'FAILED' : row.result,
    `${row.seconds.toFixed(1)} s`,
  ]);
  const details = rows.map(({ detail }) => detail);
  return renderColumns(TITLES, cells, details, RIGHT);
}

/** Plain columns; a row's detail stands on a line of its own below it. */
export function renderColumns(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  details: readonly (string | undefined)[] = [],
  right: ReadonlySet<number> = new Set([...titles.keys()].slice(1)),
): string {
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    line(titles),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.flatMap((row, at) => [line(row), ...(details[at] === undefined ? [] : [`    ${details[at]}`])]),
  ].join('\n');
}

/** With thin groups of three, and no locale. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
