import { createProgram } from './program';
import { runLine } from './testing/fakeHost';

const nowhere = { streams: { stdout: { write: () => true }, stderr: { write: () => true }, environment: {} }, listen: () => ({ signal: new AbortController().signal, received: () => undefined }) };
const program = createProgram(nowhere, () => undefined);
const commandLines = program.commands.flatMap((command) => [[command.name()], ...command.commands.map((sub) => [command.name(), sub.name()])]);

describe('the command line', () => {
  it.each(commandLines.map((line) => [line.join(' '), line] as const))('%s --help begins with what it is for and examples', async (_name, line) => {
    const { code, stdout, stderr } = await runLine([...line, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const examplesAt = stdout.indexOf('\nExamples\n');
    expect(examplesAt).toBeGreaterThan(0);
    expect(examplesAt).toBeLessThan(stdout.indexOf('\nUsage\n'));
    expect(stdout).toContain(`  plimsoll ${line.join(' ')}`);
    expect(stdout).toContain('Exit codes');
    for (const shown of stdout.split('\n')) expect(shown.length).toBeLessThanOrEqual(80);
  });

  it('lists every command when it is given none', async () => {
    const { code, stdout } = await runLine([]);
    expect(code).toBe(0);
    for (const command of program.commands) expect(stdout).toMatch(new RegExp(`^  ${command.name()} `, 'm'));
  });

  it.each([
    [['verfy'], 'Did you mean verify?'],
    [['status', '--data-dri', 'x'], 'Did you mean --data-dir?'],
    [['tail', '--data-dir', 'x'], "missing required argument 'topic'"],
    [['status'], 'say which log'],
    [['demo', '--accounts', 'many'], 'Expected a whole number'],
  ])('%j is wrong usage: exit code 2, and a word on stderr', async (line, words) => {
    const { code, stdout, stderr } = await runLine(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('says which version it is', async () => {
    expect((await runLine(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
