/** `plimsoll verify` and `plimsoll hash`: what a log proves, and what it comes to. */
import type { Command } from 'commander';
import { openReader } from '../composition';
import { EXIT } from '../exitCodes';
import type { Invocation } from '../host';
import { startProgress } from '../present/progress';
import { renderHashes, renderVerification } from '../present/verifyText';
import { verifyDirectory } from '../proof';
import type { CommonOptions } from '../terminal';
import { hashLog } from '../verify';
import { declare, onRun, type Registry } from './command';

interface LogOptions extends CommonOptions {
  readonly dataDir: string;
}

export function addVerify(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'verify',
    summary: 'derive every breach of a log again, bit for bit',
    description:
      'Reads a log and nothing else, and derives again everything that was concluded from it: seals and chains, cursors, ' +
      'what became of every record, each breach with its evidence, each turn of the orchestrator, and that nothing was lost ' +
      'or made. It stops at the first difference and names the place and both values. Works beside a running writer.',
    examples: [
      { line: 'plimsoll verify --data-dir .plimsoll/demo-1', why: 'prove a demonstration' },
      { line: 'plimsoll verify --data-dir DIR --json', why: 'counts per partition, conservation and hashes, for a program' },
    ],
    failsWhen: 'something in the log is not as it must be',
  });
  command.requiredOption('--data-dir <dir>', 'where the data is');
  onRun<LogOptions>(command, registry, (options) => (invocation) => runVerify(invocation, options));
}

export function addHash(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'hash',
    summary: 'what a log comes to, in two hashes',
    description:
      'Folds a log and prints the hash of its state and the hash of its breaches. Two runs of the same input, with the same ' +
      'log id and shards, have equal hashes, whatever their timing and the size of their batches (docs/determinism.md).',
    examples: [{ line: 'plimsoll hash --data-dir DIR --json', why: 'to compare two runs' }],
    failsWhen: 'the log is not whole',
  });
  command.requiredOption('--data-dir <dir>', 'where the data is');
  onRun<LogOptions>(command, registry, (options) => (invocation) => runHash(invocation, options));
}

async function runVerify({ terminal, signal }: Invocation, { dataDir }: LogOptions): Promise<number> {
  const report = await verifyDirectory(terminal, dataDir, signal);
  terminal.answer(report, () => renderVerification(report, terminal.style));
  return report.ok ? EXIT.passed : EXIT.failed;
}

async function runHash({ terminal, signal }: Invocation, { dataDir }: LogOptions): Promise<number> {
  const reader = await openReader(dataDir);
  const progress = startProgress(terminal, { title: 'folding', unit: 'events' });
  try {
    const hashes = await hashLog(reader.log, { signal, onProgress: ({ done, total }) => progress.update(done, undefined, total) });
    signal.throwIfAborted();
    progress.stop();
    terminal.answer(hashes, () => renderHashes(hashes));
    return EXIT.passed;
  } finally {
    progress.stop();
    await reader.close();
  }
}
