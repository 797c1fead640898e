/** A block of lines that is refreshed in place. Nothing above it moves, and what is left of it at the end stays to be read. */
import { stripVTControlCharacters } from 'node:util';
import type { Out } from '../terminal';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const ERASE_LINE_REST = '\u001b[K';
const ERASE_BELOW = '\u001b[J';

export class Screen {
  private height = 0;
  private shown: readonly string[] = [];

  constructor(private readonly out: Out) {}

  /** One write a frame, so that the terminal never shows half of one. */
  paint(lines: readonly string[]): void {
    const columns = this.out.columns ?? 80;
    // The last row stays free: a line break there would scroll, and the way up would be wrong by one.
    const shown = lines.slice(0, Math.max(1, (this.out.rows ?? 24) - 1)).map((line) => clip(line, columns));
    const up = this.height === 0 ? '' : `\u001b[${this.height}A`;
    this.out.write(`${HIDE_CURSOR}\r${up}${shown.map((line) => `${line}${ERASE_LINE_REST}\n`).join('')}${ERASE_BELOW}`);
    this.height = shown.length;
    this.shown = shown;
  }

  /** A line that stays, where the block has been; the block moves on below it. */
  printAbove(line: string): void {
    const up = this.height === 0 ? '' : `\u001b[${this.height}A`;
    this.out.write(`\r${up}${clip(line, this.out.columns ?? 80)}${ERASE_LINE_REST}\n${ERASE_BELOW}`);
    this.height = 0;
    this.paint(this.shown);
  }

  end(): void {
    this.out.write(SHOW_CURSOR);
    this.height = 0;
  }
}

const visibleLength = (text: string): number => stripVTControlCharacters(text).length;

/** Blanks up to a width as the eye counts it. */
export function padVisible(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visibleLength(text)));
}

/** A line that is too long loses its colour with its end: half a colour would run on. */
function clip(line: string, columns: number): string {
  return visibleLength(line) <= columns ? line : `${stripVTControlCharacters(line).slice(0, columns - 1)}…`;
}

/** Two blocks beside each other. */
export function beside(left: readonly string[], right: readonly string[], leftWidth: number): string[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => `${padVisible(left[row] ?? '', leftWidth)}${right[row] ?? ''}`.trimEnd());
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of eighths of a character. @param share 0 to 1 */
export function bar(share: number, width: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
