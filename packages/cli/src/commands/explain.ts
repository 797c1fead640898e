/** `plimsoll explain`: why an account stands where it stands, from the log alone. */
import type { Command } from 'commander';
import { isUuid } from '@plimsoll/runtime';
import { openReader, type Reader } from '../composition';
import { EXIT } from '../exitCodes';
import { UsageError, type Invocation } from '../host';
import { renderExplanation } from '../present/explainText';
import { startProgress } from '../present/progress';
import { openBook } from '../reading';
import type { CommonOptions } from '../terminal';
import { explainAccount, explainBreach, type AccountExplanation } from '../verify';
import { declare, onRun, type Registry } from './command';

interface ExplainOptions extends CommonOptions {
  readonly dataDir: string;
  readonly at?: string;
}

export function addExplain(program: Command, registry: Registry): void {
  const command = declare(program, {
    name: 'explain',
    summary: 'why an account stands where it stands',
    description:
      'Explains an account now, or right after one of its breaches: the equity bridge, what each position and collateral ' +
      'contributes, flags, the distance to each zone, what would cure it, and its history. Everything is derived from the log.',
    examples: [
      { line: 'plimsoll explain ACCOUNT --data-dir .plimsoll/demo-1', why: 'an account as it stands now' },
      { line: 'plimsoll explain ACCOUNT --at 3 --data-dir DIR', why: 'right after its third transition' },
      { line: 'plimsoll explain BREACH-ID --data-dir DIR --json', why: 'right after that breach, for a program' },
    ],
    failsWhen: 'the log knows no such account or breach',
  });
  command
    .argument('<account|breach-id>', 'an account id, or the id of a breach')
    .requiredOption('--data-dir <dir>', 'where the data is')
    .option('--at <breach>', "after this breach of the account: its id, or the number of the account's transition");
  onRun<ExplainOptions>(command, registry, (options, [subject]) => (invocation) => runExplain(invocation, subject ?? '', options));
}

async function runExplain({ terminal, signal }: Invocation, subject: string, options: ExplainOptions): Promise<number> {
  const { at } = options;
  if (at !== undefined && !isUuid(at) && !/^[1-9]\d*$/.test(at)) throw new UsageError(`--at ${at}: expected the id of a breach, or a transition's number from 1`);
  const reader = await openReader(options.dataDir);
  const progress = startProgress(terminal, { title: 'reading the log', unit: 'events' });
  try {
    const walk = { signal, onProgress: ({ done, total }: { done: number; total: number }) => progress.update(done, undefined, total) };
    const explanation = await find(reader, subject, at, walk);
    const book = await openBook(reader.log, signal);
    progress.stop();
    if (explanation === undefined) {
      terminal.complain(`the log knows no account or breach ${subject}${at === undefined ? '' : ` at ${at}`}`, { code: 'not_found' });
      return EXIT.failed;
    }
    terminal.answer({ ...explanation, units: book.units() }, () => renderExplanation(explanation, book, terminal.style));
    return EXIT.passed;
  } finally {
    progress.stop();
    await reader.close();
  }
}

type Walk = NonNullable<Parameters<typeof explainBreach>[2]>;

async function find({ log }: Reader, subject: string, at: string | undefined, walk: Walk): Promise<AccountExplanation | undefined> {
  if (at === undefined) return isUuid(subject) ? ((await explainBreach(log, subject, walk)) ?? explainAccount(log, subject, walk)) : explainAccount(log, subject, walk);
  if (isUuid(at)) return explainAccount(log, subject, { ...walk, atBreachId: at });
  const now = await explainAccount(log, subject, walk);
  const breachId = now?.history.find(({ ordinal }) => ordinal === BigInt(at))?.breachId;
  return breachId === undefined ? undefined : explainAccount(log, subject, { ...walk, atBreachId: breachId });
}
