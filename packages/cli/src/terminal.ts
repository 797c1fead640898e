/**
 * What a command says, and where: answers to stdout, everything else to stderr. With --json stdout holds one object and
 * nothing else (`tail`: one per line); --quiet silences messages and progress, never errors.
 */
import { toJson } from './present/json';
import { createStyle, wantsColour, type Style } from './present/style';
import { wrap } from './present/wrap';

/** The part of a stream that is needed here, so that a test can be one. */
export interface Out {
  write(text: string): boolean;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

export interface CommonOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Commander's form of --no-color. */
  readonly color?: boolean;
}

export interface Streams {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export class Terminal {
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  /** For what goes to stdout. */
  readonly style: Style;
  /** For what goes to stderr. */
  readonly noteStyle: Style;
  private hasAnswered = false;
  private block: { readonly printAbove: (line: string) => void } | undefined;

  constructor(
    readonly streams: Streams,
    options: CommonOptions = {},
  ) {
    this.isJson = options.json ?? false;
    this.isQuiet = options.quiet ?? false;
    const styleOf = (out: Out): Style =>
      createStyle(wantsColour({ isTerminal: out.isTTY ?? false, isRefused: options.color === false, environment: streams.environment }));
    this.style = styleOf(streams.stdout);
    this.noteStyle = styleOf(streams.stderr);
  }

  /** Whether what was written can be written over: on a terminal that knows how. */
  canRefresh(out: Out): boolean {
    return out.isTTY === true && this.streams.environment['TERM'] !== 'dumb';
  }

  /** A line of the answer. Commands that answer in JSON do not call it. */
  print(text = ''): void {
    this.streams.stdout.write(`${text}\n`);
  }

  /** The answer as one line of JSON. */
  printJson(value: unknown): void {
    this.hasAnswered = true;
    this.streams.stdout.write(`${JSON.stringify(toJson(value))}\n`);
  }

  /** The answer, in the form that was asked for. */
  answer(value: unknown, asText: () => string): void {
    if (this.isJson) this.printJson(value);
    else this.print(asText());
  }

  /** A message beside the answer. */
  say(text: string): void {
    if (!this.isQuiet) this.note(`plimsoll: ${text}`);
  }

  /** While a block is refreshed in place, messages go above it. Undefined: no more. */
  keepBelow(block: { readonly printAbove: (line: string) => void } | undefined): void {
    this.block = block;
  }

  private note(line: string): void {
    if (this.block !== undefined && this.streams.stderr.isTTY === true) this.block.printAbove(line);
    else this.streams.stderr.write(`${line}\n`);
  }

  /** Why it failed. A program that reads stdout learns it too, unless it already has its answer. */
  complain(text: string, detail: { readonly code: string; readonly hint?: string | undefined }): void {
    const hint = detail.hint === undefined ? '' : wrap(detail.hint, 70).map((line) => `\n          ${line}`).join('');
    this.streams.stderr.write(`plimsoll: ${this.noteStyle.bad(detail.code)}: ${text}${hint}\n`);
    if (this.isJson && !this.hasAnswered) this.printJson({ error: { code: detail.code, message: text, hint: detail.hint } });
  }
}
