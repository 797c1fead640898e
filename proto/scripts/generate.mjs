/**
 * Writes `generated/plimsoll.js` and `.d.ts` from the .proto files; with `--check` it generates into a temporary folder
 * and fails when that differs from what is committed, so that nobody edits generated code or forgets to renew it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const committed = path.join(root, 'generated');
const outputs = ['plimsoll.js', 'plimsoll.d.ts'];
const pbjs = path.join(path.dirname(createRequire(import.meta.url).resolve('protobufjs-cli/package.json')), 'bin', 'pbjs');

function listProtos() {
  return readdirSync(path.join(root, 'plimsoll'), { recursive: true })
    .filter((name) => name.endsWith('.proto'))
    .sort()
    // Absolute, because an import resolves to an absolute path and one file under two names would be loaded twice.
    .map((name) => path.join(root, 'plimsoll', name));
}

function generate(folder) {
  mkdirSync(folder, { recursive: true });
  // The types are drawn from the comments of the code, and the code is half as long without them: so it is written twice.
  runPbjs(path.join(folder, 'plimsoll.js'), ['--dts']);
  runPbjs(path.join(folder, 'plimsoll.js'), ['--no-comments']);
}

function runPbjs(script, options) {
  // What the codec never calls is left out. 64-bit fields keep the default representation, because the codec writes them
  // with `fromObject` and reads them as bigint with `toObject({ longs: BigInt })`.
  const left = ['--no-service', '--no-delimited', '--no-typeurl', '--no-verify'];
  const target = ['--target', 'static-module', '--wrap', 'commonjs', '--root', 'plimsoll', '--path', root];
  execFileSync(process.execPath, [pbjs, ...target, ...left, ...options, '--out', script, ...listProtos()], { cwd: root, stdio: 'inherit' });
}

function check() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plimsoll-proto-'));
  try {
    generate(folder);
    const stale = outputs.filter((name) => !isSame(path.join(folder, name), path.join(committed, name)));
    for (const name of stale) console.error(`generated/${name} is not what the .proto files say; run "npm run proto:generate"`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSame(fresh, kept) {
  return existsSync(kept) && readFileSync(fresh, 'utf8') === readFileSync(kept, 'utf8');
}

if (process.argv.includes('--check')) check();
else generate(committed);
