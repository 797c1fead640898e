/** `plimsoll demo`: a market crash over some thousands of accounts, on this machine. What `npm start` runs. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError, type Invocation } from '../host';
import { nextDemoDirectory } from '../dataDirectories';
import { runCrashDemo } from '../demo/crashDemo';
import { runOctober } from '../demo/octoberRun';
import type { CommonOptions } from '../terminal';
import { declare, oneOf, onRun, wholeNumber, type Registry } from './command';

interface DemoOptions extends CommonOptions {
  readonly accounts: number;
  readonly seed: string;
  readonly dataDir?: string;
  readonly seconds: number;
  readonly shards: number;
  readonly verify: boolean;
  readonly scenario: Scenario;
  readonly shared?: string;
  readonly stepped?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly collar: boolean;
}

type Scenario = 'crash' | 'october-2025-10-10';

export function addDemo(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'demo',
    summary: 'a market crash over some thousands of accounts, here',
    description:
      'Runs the four services, the log and a simulated venue in this process, and lets the market fall: prices per coin, ' +
      'accounts per zone, breaches as they come, liquidations and the insurance fund. At the end it proves every breach ' +
      'from the log, and says what to try next. Without --data-dir each run takes a new folder under .plimsoll.',
    examples: [
      { line: 'plimsoll demo', why: 'half a minute of a crash; npm start does the same' },
      { line: 'plimsoll demo --accounts 500 --seed 7 --json', why: 'a small one; the whole summary as one JSON object' },
      {
        line: 'plimsoll demo --scenario october-2025-10-10 --shared DIR --stepped',
        why: 'the crash of that day from files of real prices, frame by frame: killed and run again with the same --data-dir, it comes to the same result',
      },
    ],
    failsWhen: 'the proof found a difference, or the run broke off',
  });
  command
    .option('--accounts <n>', 'accounts beside the house (default 3000)', wholeNumber(10, 200_000), 3_000)
    .option('--seed <s>', 'the same seed gives the same accounts and prices', 'plimsoll')
    .option('--seconds <n>', 'how long the market moves', wholeNumber(5, 3_600), 40)
    .option('--shards <n>', 'partitions of accounts', wholeNumber(1, 64), 4)
    .option('--data-dir <dir>', 'where the data goes (default: a new .plimsoll/demo-<n>)')
    .option('--no-verify', 'do not prove the run at its end')
    .option('--scenario <name>', 'crash, or october-2025-10-10', oneOf<Scenario>('crash', 'october-2025-10-10'), 'crash')
    .option('--shared <dir>', 'where the files of the october scenario are')
    .option('--stepped', 'frame by frame, with no clock: the same input gives the same bytes')
    .option('--from <time>', 'october: begin at this time of day (HH:MM, UTC)')
    .option('--to <time>', 'october: end at this time of day')
    .option('--no-collar', 'october: take marks that jump without confirmation');
  onRun<DemoOptions>(command, registry, (options) => (invocation) => runDemo(invocation, options));
}

function runDemo(invocation: Invocation, options: DemoOptions): Promise<number> {
  const dataDir = options.dataDir ?? join('.', nextDemoDirectory());
  if (options.scenario === 'october-2025-10-10') {
    if (options.shared === undefined) throw new UsageError('the october scenario needs --shared, the folder with its files');
    return runOctober(invocation, { ...options, shared: options.shared, dataDir });
  }
  for (const name of ['shared', 'from', 'to'] as const) {
    if (options[name] !== undefined) throw new UsageError(`--${name} belongs to --scenario october-2025-10-10`);
  }
  return runCrashDemo(invocation, { ...options, dataDir });
}
