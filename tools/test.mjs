/**
 * `npm test`: every check there is, in named parts, each timed. One fault never hides another: all parts run, whatever
 * failed before them. `--only PART[,PART]` runs some, `--list` names them. The last line is the sum, for machines:
 * every jest test counts as one, and so does every part that is not made of tests.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, fail, root, say } from './prepare.mjs';

const reports = mkdtempSync(path.join(os.tmpdir(), 'plimsoll-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** Parts that only read, and so may run two at once on two cores. */
const readingParts = [
  { name: 'typecheck', command: ['tools/typecheck.mjs'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'walls', command: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'packages', 'services', 'proto/src', 'test'] },
  { name: 'deadcode', command: ['node_modules/knip/bin/knip.js', '--no-config-hints', '--no-progress'] },
  { name: 'proto-lint', command: ['../node_modules/@bufbuild/buf/bin/buf', 'lint'], cwd: 'proto' },
  { name: 'proto-generated', command: ['proto/scripts/generate.mjs', '--check'] },
];

/** Parts made of tests. One after another, because some of them measure time and all of them use both cores. */
function listTestParts() {
  const entries = readdirSync(path.join(root, 'test'), { withFileTypes: true });
  const suites = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).filter(hasTests).sort();
  return [
    { name: 'unit', folders: ['packages/', 'services/', 'proto/', 'tools/'] },
    ...suites.map((suite) => ({ name: `test/${suite}`, folders: [`test/${suite}/`] })),
  ];
}

function hasTests(suite) {
  const folder = path.join(root, 'test', suite);
  // Tests of a suite stand in its src; test/walls is not a workspace and keeps them at its top.
  return [folder, path.join(folder, 'src')].some(
    (place) => existsSync(place) && readdirSync(place, { withFileTypes: true, recursive: place !== folder }).some(({ name }) => name.endsWith('.test.ts')),
  );
}

async function timed(part, work) {
  const startedAt = performance.now();
  const counts = await work();
  return { name: part.name, seconds: (performance.now() - startedAt) / 1000, ...counts };
}

const one = (isPassed) => ({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 });

function runBuild(part) {
  return timed(part, async () => {
    try {
      await ensureBuilt({ isForced: true });
      return one(true);
    } catch (error) {
      say(error.message);
      return one(false);
    }
  });
}

/** A reading part keeps its words until it ends, so that two at once do not talk into each other. */
function runReadingPart(part) {
  return timed(part, async () => {
    const { code, output } = await runNode(part.command, { cwd: path.join(root, part.cwd ?? '.'), isHeld: true });
    print(`\n=== ${part.name}: ${code === 0 ? 'passed' : 'FAILED'}\n${code === 0 ? lastLines(output) : output.trimEnd()}`);
    return one(code === 0);
  });
}

/** Of a part that passed, its closing words are enough. */
function lastLines(output) {
  const lines = output.trimEnd().split('\n');
  return (lines.length <= 12 ? lines : [`(${lines.length - 12} lines above)`, ...lines.slice(-12)]).join('\n');
}

function runTestPart(part) {
  print(`\n=== ${part.name}`);
  return timed(part, async () => {
    const report = path.join(reports, `${part.name.replace('/', '-')}.json`);
    const options = ['--ci', '--passWithNoTests', '--json', `--outputFile=${report}`];
    const { code } = await runNode(['node_modules/jest/bin/jest.js', ...options, ...part.folders], { cwd: root, isHeld: false });
    return countTests(report, code);
  });
}

function countTests(report, code) {
  if (!existsSync(report)) return one(false);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  // A file that did not even load holds no tests to count, and must not pass for none.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function runNode(args, { cwd, isHeld }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the parts two at a time, in order. */
async function runPairwise(parts) {
  const waiting = [...parts];
  const results = [];
  const drain = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) results.push(await runReadingPart(part));
  };
  await Promise.all([drain(), drain()]);
  return parts.map(({ name }) => results.find((result) => result.name === name));
}

function printTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, seconds, passed, failed, skipped }) => {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
    return `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s ${counts}  ${failed === 0 ? 'ok' : 'FAILED'}`;
  });
  print(`\n${rows.join('\n')}\n`);
}

function printSum(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  print(`${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  return sum('failed');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

/** A part answers to its name, and a suite under test/ to its last word too: `walls` is the rules and their proof. */
function choose(parts, only) {
  if (only === undefined) return parts;
  const names = only.split(',');
  const unknown = names.filter((name) => !parts.some((part) => answersTo(part, name)));
  if (unknown.length > 0) throw new Error(`no part is called ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}`);
  return parts.filter((part) => names.some((name) => answersTo(part, name)));
}

function answersTo(part, name) {
  return part.name === name || part.name === `test/${name}`;
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } });
  const build = { name: 'build' };
  const testParts = listTestParts();
  const all = [build, ...readingParts, ...testParts];
  if (values.list) return print(all.map(({ name }) => name).join('\n'));
  const chosen = new Set(choose(all, values.only));

  await ensureInstalled();
  const results = [];
  // The suites under test/ start the program as it is built; when chosen alone they need a build too, uncounted.
  if (chosen.has(build)) results.push(await runBuild(build));
  else if (testParts.some((part) => chosen.has(part) && part.name !== 'unit')) await ensureBuilt();
  results.push(...(await runPairwise(readingParts.filter((part) => chosen.has(part)))));
  for (const part of testParts.filter((part) => chosen.has(part))) results.push(await runTestPart(part));
  printTable(results);
  if (printSum(results) > 0) process.exitCode = 1;
}

main().catch(fail);
