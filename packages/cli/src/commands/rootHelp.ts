/** What `plimsoll` alone says: how to begin, and the commands by what one wants of them. */
import type { Command, Help } from 'commander';

const GROUPS: readonly { readonly title: string; readonly commands: readonly string[] }[] = [
  { title: 'Run', commands: ['demo', 'up', 'run'] },
  { title: 'Look', commands: ['status', 'tail', 'explain'] },
  { title: 'Prove', commands: ['verify', 'hash', 'check'] },
  { title: 'Feed and set up', commands: ['backfill', 'config'] },
];

export function formatRootHelp(program: Command, help: Help): string {
  const commands = new Map(help.visibleCommands(program).map((command) => [command.name(), help.subcommandDescription(command)]));
  const width = Math.max(...[...commands.keys()].map((name) => name.length)) + 3;
  const line = (name: string): string => `  ${name.padEnd(width)}${commands.get(name) ?? ''}`;
  const groups = GROUPS.map(({ title, commands: names }) => [title, ...names.filter((name) => commands.has(name)).map(line)]).filter((group) => group.length > 1);
  const sections = [
    [`plimsoll: ${program.description()}`],
    [
      'Examples',
      '  plimsoll demo',
      '      a market crash over some thousands of accounts, on this machine',
      '  plimsoll verify --data-dir .plimsoll/demo-1',
      '      derive every breach of that run again from its log',
      '  plimsoll explain ACCOUNT --data-dir .plimsoll/demo-1',
      '      why an account stands where it stands',
    ],
    ...groups,
    ['Everywhere', '  --json, --quiet, --no-color; --help shows examples first', '  exit codes: 0 passed, 1 failed, 2 wrong usage'],
  ];
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}
