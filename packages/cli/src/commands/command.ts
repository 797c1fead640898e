/** How a command is declared: examples come first in its help, and the common options mean the same everywhere. */
import type { Command, Help} from 'commander';
import { InvalidArgumentError } from 'commander';
import { runCommand, type CommandBody, type CommandResult, type Host } from '../host';
import { wrap } from '../present/wrap';
import type { CommonOptions } from '../terminal';

export interface Registry {
  readonly host: Host;
  readonly setExitCode: (code: number) => void;
}

interface Example {
  readonly line: string;
  readonly why: string;
}

export interface CommandText {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it does, a few sentences. */
  readonly description: string;
  readonly examples: readonly Example[];
  /** What exit code 1 means here. */
  readonly failsWhen: string;
}

/** Declares a command with its help. */
export function declare(parent: Command, text: CommandText): Command {
  return parent
    .command(text.name)
    .summary(text.summary)
    .description(text.description)
    .helpOption('-h, --help', 'show this help')
    .configureHelp({ formatHelp: (shown, help) => formatHelp(shown, help, text) });
}

/** Ties a body to a declared command, after its own options: those that all commands have come last in its help. */
export function onRun<Options extends CommonOptions>(
  command: Command,
  { host, setExitCode }: Registry,
  body: (options: Options, args: readonly string[]) => CommandBody,
  behaviour: CommandResult = {},
): void {
  command
    .option('--json', 'answer in JSON on stdout')
    .option('-q, --quiet', 'no messages and no progress on stderr, errors only')
    .option('--no-color', 'no colour (NO_COLOR does the same)');
  command.action(async () => {
    const options = command.opts<Options>();
    setExitCode(await runCommand(host, options, (invocation) => body(options, command.args)(invocation), behaviour));
  });
}

const WIDTH = 80;

function formatHelp(command: Command, help: Help, text: CommandText): string {
  const list = (pairs: readonly (readonly [string, string])[]): string[] => {
    const width = Math.min(26, Math.max(...pairs.map(([term]) => term.length)) + 2);
    return pairs.flatMap(([term, words]) => hang(term, wrap(words, WIDTH - width - 2), width));
  };
  const options = help.visibleOptions(command).map((option) => [help.optionTerm(option), help.optionDescription(option)] as const);
  const args = help.visibleArguments(command).map((argument) => [help.argumentTerm(argument), help.argumentDescription(argument)] as const);
  const subcommands = help.visibleCommands(command).map((sub) => [sub.name(), help.subcommandDescription(sub)] as const);
  const sections = [
    wrap(text.description, WIDTH),
    ['Examples', ...text.examples.flatMap(({ line, why }) => [`  ${line}`, ...wrap(why, WIDTH - 6).map((words) => `      ${words}`)])],
    ['Usage', `  ${help.commandUsage(command)}`],
    args.length > 0 ? ['Arguments', ...list(args)] : [],
    subcommands.length > 0 ? ['Commands', ...list(subcommands)] : [],
    ['Options', ...list(options)],
    ['Exit codes', '  0  passed', ...hang('1', wrap(text.failsWhen, WIDTH - 5), 3), '  2  wrong usage; nothing was done'],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** A term, and its words beside it; below it when the term is too long. */
function hang(term: string, lines: readonly string[], width: number): string[] {
  const margin = ' '.repeat(width + 2);
  if (term.length + 1 > width) return [`  ${term}`, ...lines.map((line) => margin + line)];
  return lines.map((line, at) => (at === 0 ? `  ${term.padEnd(width)}${line}` : margin + line));
}

// ------------------------------------------------------------------ what options mean

/** An option's value as a whole number within bounds; commander turns the error into usage. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
  };
}

export function oneOf<T extends string>(...choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`Expected ${choices.length === 1 ? '' : 'one of '}${choices.join(', ')}.`);
  };
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** `90s`, `10m`, `2h`, `1d` in milliseconds; undefined when it is none of these. */
export function parseSpanMillis(text: string): number | undefined {
  const match = /^(\d+)([smhd])$/.exec(text);
  return match === null ? undefined : Number(match[1]) * (UNIT_SECONDS[match[2] ?? ''] ?? 0) * 1_000;
}

/** An ISO time (UTC unless it says otherwise), `HH:MM` on the day given, in microseconds. */
export function parseTimeMicros(text: string, day?: string): bigint {
  const iso = /^\d\d:\d\d(:\d\d)?$/.test(text) && day !== undefined ? `${day}T${text}` : text;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(iso);
  const millis = Date.parse(hasZone ? iso : /T\d/.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(millis)) throw new InvalidArgumentError(`Expected a time such as 2025-10-10T21:00 (UTC)${day === undefined ? '' : ' or 21:00'}.`);
  return BigInt(millis) * 1_000n;
}
