/** `plimsoll check`: holds the ledger against published data of a real venue. */
import type { Command } from 'commander';
import { checkHyperliquidFills, readHyperliquidFills, type HyperliquidFillCheck } from '@plimsoll/simulated-venue';
import { EXIT } from '../exitCodes';
import type { Invocation } from '../host';
import { formatCount } from '../present/figures';
import { renderPairs } from '../present/table';
import type { Style } from '../present/style';
import type { CommonOptions } from '../terminal';
import { declare, onRun, type Registry } from './command';

interface CheckOptions extends CommonOptions {
  readonly source: string;
}

export function addCheck(program: Command, registry: Registry): void {
  const check = declare(program, {
    name: 'check',
    summary: "hold the ledger against a real venue's own numbers",
    description: "Holds the ledger against numbers that a real venue has published. Nothing of ours is in what is expected.",
    examples: [{ line: 'plimsoll check hyperliquid-fills --source fills.csv.gz', why: 'positions, directions and two-sided trades of real fills' }],
    failsWhen: 'a number differs',
  });
  const fills = declare(check, {
    name: 'hyperliquid-fills',
    summary: "a venue's fills: start positions, directions, trades with two sides",
    description:
      'Folds the fills of a file and compares, before each one, the position with the start position that the venue states; ' +
      'then what the fill does (Open Long, Long > Short, …), and that each trade has one buyer and one seller. The columns ' +
      'are time_ms, user, coin, side, px, sz, start_position, dir, fee, fee_token, oid, tid and block_number; other columns ' +
      'are ignored.',
    examples: [
      { line: 'plimsoll check hyperliquid-fills --source fills.csv.gz', why: 'a table of what was compared' },
      { line: 'plimsoll check hyperliquid-fills --source fills.csv.gz --json', why: 'the same for a program' },
    ],
    failsWhen: 'a number differs, or the file cannot be read',
  });
  fills.requiredOption('--source <file>', 'the fills, as .csv or .csv.gz');
  onRun<CheckOptions>(fills, registry, (options) => (invocation) => Promise.resolve(runCheck(invocation, options)));
}

function runCheck({ terminal }: Invocation, { source }: CheckOptions): number {
  const result = checkHyperliquidFills(readHyperliquidFills(source));
  const isPassed = result.equal === result.compared && result.directionsEqual === result.directionsCompared && result.tradesTwoSided === result.trades;
  terminal.answer({ ok: isPassed, ...result }, () => renderCheck(isPassed, result, terminal.style));
  return isPassed ? EXIT.passed : EXIT.failed;
}

function renderCheck(isPassed: boolean, result: HyperliquidFillCheck, style: Style): string {
  const of = (equal: number, compared: number): string => {
    const text = `${formatCount(equal)} of ${formatCount(compared)}`;
    return equal === compared ? style.good(`${text} equal`) : style.bad(`${text} equal`);
  };
  const pairs = renderPairs([
    ['rows', formatCount(result.rows)],
    ['start positions', of(result.equal, result.compared)],
    ['directions', of(result.directionsEqual, result.directionsCompared)],
    ['trades with two sides', of(result.tradesTwoSided, result.trades)],
  ]);
  const verdict = isPassed ? style.good('Passed: every number is the venue\'s own.') : style.bad('FAILED: some numbers differ.');
  const mismatches = result.mismatches.length === 0 ? '' : `\n\n${style.heading('The first that differ')}\n${result.mismatches.map((line) => `  ${line}`).join('\n')}`;
  return `${verdict}\n\n${pairs}${mismatches}`;
}
