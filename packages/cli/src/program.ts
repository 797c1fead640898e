/** The command line as a whole: which commands there are, how help looks, and what wrong usage answers. */
import { Command, CommanderError } from 'commander';
import { addAllCommands } from './commands';
import { formatRootHelp } from './commands/rootHelp';
import { EXIT } from './exitCodes';
import type { Host } from './host';
import { VERSION } from './version';

/** Runs one command line; answers the exit code. Never rejects. @param args without the program's own name. */
export async function runProgram(args: readonly string[], host: Host): Promise<number> {
  let exitCode: number = EXIT.passed;
  const program = createProgram(host, (code) => (exitCode = code));
  if (args.length === 0) {
    program.outputHelp();
    return EXIT.passed;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.usage;
    throw error;
  }
}

export function createProgram(host: Host, setExitCode: (code: number) => void): Command {
  const program = new Command('plimsoll')
    .description('Says which account has crossed its line, within milliseconds and with proof.')
    .version(VERSION, '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError(true)
    .configureHelp({ formatHelp: (shown, help) => formatRootHelp(shown, help) });
  addAllCommands(program, { host, setExitCode });
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => host.streams.stdout.write(text),
      writeErr: (text) => host.streams.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'plimsoll: usage: ')),
    });
    command.showHelpAfterError(`Try "${pathOf(command)} --help".`);
  }
  return program;
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
