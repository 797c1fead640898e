/**
 * Proves that the walls bite. A small copy of the house is built in a temporary folder, every forbidden import is written
 * into it once, and dependency-cruiser must report each of them under the rule meant for it, and nothing that is allowed.
 *
 * The copy imports across workspaces by package name, because that is what silently drops out of sight when the source
 * condition is lost from the configuration.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const workspaces: ReadonlyArray<readonly [folder: string, name: string]> = [
  ['proto', 'proto'],
  ...['domain', 'runtime', 'wire', 'embedded', 'telemetry', 'kafka', 'eventstore', 'simulated-venue', 'cli'].map(
    (name) => [`packages/${name}`, name] as const,
  ),
  ...['fill-ingestion', 'margin-evaluator'].map((name) => [`services/${name}`, name] as const),
  ['test/e2e', 'test-e2e'],
];

const modules = ['rxjs', 'protobufjs', 'long', 'lmdb', 'kafkajs', '@eventstore/db-client', 'prom-client', 'pino', 'zod', 'commander', 'fast-check'];

/** The rule that must be broken, the file that breaks it, and what that file imports. */
const forbidden: ReadonlyArray<readonly [rule: string, file: string, imports: string]> = [
  ['domain-imports-only-its-own', 'packages/domain/src/a.ts', 'rxjs'],
  ['domain-imports-only-its-own', 'packages/domain/src/b.ts', 'node:fs'],
  ['domain-imports-only-its-own', 'packages/domain/src/c.ts', '@plimsoll/runtime'],
  ['domain-tests-stay-behind-the-wall', 'packages/domain/src/d.test.ts', '@plimsoll/wire'],
  ['runtime-imports-only-its-own', 'packages/runtime/src/a.ts', 'node:fs'],
  ['runtime-imports-only-its-own', 'packages/runtime/src/b.ts', 'zod'],
  ['runtime-imports-only-its-own', 'packages/runtime/src/d.ts', 'node:crypto'],
  ['runtime-hashes-in-one-file', 'packages/runtime/src/hash.ts', 'node:fs'],
  ['runtime-imports-only-its-own', 'packages/runtime/src/c.ts', '@plimsoll/wire'],
  ['wire-imports-only-its-own', 'packages/wire/src/a.ts', '@plimsoll/runtime'],
  ['wire-imports-only-its-own', 'packages/wire/src/b.ts', 'rxjs'],
  ['embedded-imports-only-its-own', 'packages/embedded/src/a.ts', '@plimsoll/wire'],
  ['embedded-imports-only-its-own', 'packages/embedded/src/b.ts', 'rxjs'],
  ['telemetry-imports-only-its-own', 'packages/telemetry/src/a.ts', 'rxjs'],
  ['kafka-imports-only-its-own', 'packages/kafka/src/a.ts', 'rxjs'],
  ['eventstore-imports-only-its-own', 'packages/eventstore/src/a.ts', 'rxjs'],
  ['only-wire-imports-proto', 'services/margin-evaluator/src/a.ts', '@plimsoll/proto'],
  ['only-wire-imports-proto', 'packages/cli/src/a.ts', '@plimsoll/proto'],
  ['only-wire-imports-proto', 'test/e2e/src/a.ts', '@plimsoll/proto'],
  ['only-embedded-imports-lmdb', 'packages/cli/src/b.ts', 'lmdb'],
  ['only-embedded-imports-lmdb', 'services/margin-evaluator/src/main.ts', 'lmdb'],
  ['only-telemetry-imports-prom-client', 'services/margin-evaluator/src/b.ts', 'prom-client'],
  ['only-kafka-imports-kafkajs', 'packages/embedded/src/c.ts', 'kafkajs'],
  ['only-eventstore-imports-its-client', 'packages/embedded/src/d.ts', '@eventstore/db-client'],
  ['adapters-never-meet', 'packages/embedded/src/e.ts', '@plimsoll/telemetry'],
  ['adapters-never-meet', 'packages/kafka/src/b.ts', '@plimsoll/embedded'],
  ['services-never-meet', 'services/margin-evaluator/src/c.ts', '@plimsoll/fill-ingestion'],
  ['services-never-meet', 'services/margin-evaluator/src/d.test.ts', '@plimsoll/fill-ingestion'],
  ['services-import-downwards', 'services/margin-evaluator/src/e.ts', '@plimsoll/simulated-venue'],
  ['only-main-picks-adapters', 'services/margin-evaluator/src/f.ts', '@plimsoll/embedded'],
  ['only-main-picks-adapters', 'services/margin-evaluator/src/g.ts', '@plimsoll/telemetry'],
  ['wire-testing-is-for-tests', 'packages/wire/src/testing/a.ts', '@plimsoll/proto'],
  ['only-tests-import-wire-testing', 'packages/wire/src/h.ts', './testing/twin'],
  ['only-composition-picks', 'packages/cli/src/c.ts', '@plimsoll/embedded'],
  ['only-composition-picks', 'packages/cli/src/d.ts', '@plimsoll/margin-evaluator'],
  ['only-composition-picks', 'packages/simulated-venue/src/a.ts', '@plimsoll/embedded'],
  ['nothing-imports-the-cli', 'services/margin-evaluator/src/h.ts', '@plimsoll/cli'],
  ['nothing-imports-tests', 'packages/cli/src/e.ts', '@plimsoll/test-e2e'],
  ['through-the-front-door', 'packages/cli/src/f.ts', '../../domain/src/inner'],
  ['no-unresolved', 'packages/cli/src/g.ts', './absent'],
  ['no-cycles', 'packages/cli/src/h.ts', './hTwin'],
];

const allowed: ReadonlyArray<readonly [file: string, imports: string]> = [
  ['packages/domain/src/z.test.ts', 'fast-check'],
  ['packages/runtime/src/z.ts', 'rxjs'],
  ['packages/runtime/src/y.ts', '@plimsoll/domain'],
  ['packages/wire/src/z.ts', '@plimsoll/proto'],
  ['packages/wire/src/testing/z.ts', 'fast-check'],
  ['packages/wire/src/z.test.ts', './testing/twin'],
  ['packages/embedded/src/z.ts', 'lmdb'],
  ['packages/embedded/src/y.ts', 'node:fs'],
  ['packages/telemetry/src/z.ts', 'prom-client'],
  ['packages/kafka/src/z.ts', 'kafkajs'],
  ['packages/eventstore/src/z.ts', '@eventstore/db-client'],
  ['services/fill-ingestion/src/main.ts', '@plimsoll/embedded'],
  ['services/fill-ingestion/src/z.ts', '@plimsoll/wire'],
  ['packages/cli/src/composition.ts', '@plimsoll/margin-evaluator'],
  ['packages/cli/src/z.ts', '@plimsoll/simulated-venue'],
  ['test/e2e/src/z.ts', '@plimsoll/embedded'],
];

interface Violation {
  readonly rule: string;
  readonly file: string;
}

let house = '';
let violations: readonly Violation[] = [];

beforeAll(() => {
  house = mkdtempSync(path.join(os.tmpdir(), 'plimsoll-walls-'));
  for (const [folder, name] of workspaces) writeWorkspace(folder, name);
  for (const name of modules) writeModule(name);
  for (const [, file, imports] of forbidden) writeImport(file, imports);
  for (const [file, imports] of allowed) writeImport(file, imports);
  write('packages/domain/src/inner.ts', 'export {};\n');
  write('packages/wire/src/testing/twin.ts', 'export {};\n');
  write('packages/cli/src/hTwin.ts', "import './h';\n");
  violations = cruise();
}, 60_000);

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

test.each(forbidden)('%s: %s may not import %s', (rule, file) => {
  expect(violations).toContainEqual({ rule, file });
});

test.each(allowed)('%s may import %s', (file) => {
  expect(violations.filter((violation) => violation.file === file)).toEqual([]);
});

test('every rule of the configuration is named by a case here, or covered by a sibling', () => {
  const proved = new Set(forbidden.map(([rule]) => rule));
  const siblings = /-tests-stay-behind-the-wall$|^the-venue-stands-alone$/;
  expect(listRules().filter((rule) => !proved.has(rule) && !siblings.test(rule))).toEqual([]);
});

function writeWorkspace(folder: string, name: string): void {
  const exported = { '.': { '@plimsoll/source': './src/index.ts', types: './src/index.ts', default: './dist/index.js' } };
  write(`${folder}/package.json`, JSON.stringify({ name: `@plimsoll/${name}`, exports: exported }));
  write(`${folder}/src/index.ts`, 'export {};\n');
  const link = path.join(house, 'node_modules/@plimsoll', name);
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(path.join(house, folder), link, 'junction');
}

function writeModule(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
  write(`node_modules/${name}/index.js`, '');
}

function writeImport(file: string, imports: string): void {
  // Half of the walls are most easily climbed by a type, so the cases import types.
  write(file, `import type * as other from '${imports}';\nexport type Other = typeof other;\n`);
}

function write(file: string, text: string): void {
  const target = path.join(house, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function cruise(): readonly Violation[] {
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', 'packages', 'services', 'proto', 'test'];
  const report = JSON.parse(runCruiser(args)) as { summary: { violations: Array<{ from: string; rule: { name: string } }> } };
  return report.summary.violations.map(({ from, rule }) => ({ rule: rule.name, file: from }));
}

function runCruiser(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 << 20 });
  } catch (error) {
    // It ends with the number of violations as its code; the report is on stdout all the same.
    const { stdout } = error as { stdout?: string };
    if (stdout === undefined || stdout === '') throw error;
    return stdout;
  }
}

function listRules(): string[] {
  const config = require('../../.dependency-cruiser.cjs') as { forbidden: Array<{ name: string }> };
  return config.forbidden.map(({ name }) => name);
}
