/**
 * Makes a checkout ready to run: dependencies as the lock says, and a build of the present sources.
 *
 * Both steps leave a stamp inside `node_modules`, so that a warm start costs a few milliseconds of hashing and no
 * child process. It works on a bare clone, and so imports nothing that must be installed. All it says goes to stderr,
 * because stdout belongs to the program that follows.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const stampFolder = path.join(root, 'node_modules', '.plimsoll');
const installStamp = path.join(stampFolder, 'install');
const buildStamp = path.join(stampFolder, 'build');
const buildInputs = ['package-lock.json', 'tsconfig.base.json', 'turbo.json', 'tools/build-package.mjs'];

export function say(line) {
  process.stderr.write(`plimsoll: ${line}\n`);
}

/** Installs what package-lock.json names, unless exactly that is installed already. Throws when npm fails. */
export async function ensureInstalled() {
  const wanted = hashFiles(['package-lock.json']);
  if (readStamp(installStamp) === wanted) return;
  say('installing dependencies as package-lock.json names them (once, about half a minute)');
  // A production environment would leave out the build tools, and this checkout is built from source. The lock decides
  // the versions and is not written back: starting a program must not change a tracked file.
  await runNpm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeStamp(installStamp, wanted);
}

/** Builds every workspace, unless the build of exactly these sources is there already. Throws when the build fails. */
export async function ensureBuilt({ isForced = false } = {}) {
  const workspaces = listWorkspaces();
  const wanted = hashFiles([...buildInputs, ...workspaces.flatMap(listInputs)]);
  if (!isForced && readStamp(buildStamp) === wanted && workspaces.every(isBuilt)) return;
  say('building the sources');
  const turbo = path.join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  await run(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=grouped']);
  writeStamp(buildStamp, wanted);
}

/** Runs a built entry with this process's streams, forwards signals to it, and ends as it ended. */
/** A larger young generation: the line's values live for one batch, and die before they need to be moved. */
const NODE_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=64'];

export function runEntry(entry, args) {
  const child = spawn(process.execPath, [...NODE_OPTIONS, path.join(root, entry), ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error));
  child.on('exit', (code, signal) => {
    // 128 + number is how a shell reports a death by signal.
    process.exitCode = code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0);
  });
}

export function fail(error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** The workspace folders that package.json names, those with sources only. */
export function listWorkspaces() {
  const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return workspaces.flatMap(expand).filter((folder) => existsSync(path.join(root, folder, 'src'))).sort();
}

function expand(pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  const entries = readdirSync(path.join(root, parent), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${parent}/${entry.name}`);
}

function listInputs(workspace) {
  const folders = ['src', 'generated'].map((name) => `${workspace}/${name}`).filter((folder) => existsSync(path.join(root, folder)));
  return [`${workspace}/package.json`, ...folders.flatMap(listFiles)];
}

function listFiles(folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function isBuilt(workspace) {
  return !existsSync(path.join(root, workspace, 'src/index.ts')) || existsSync(path.join(root, workspace, 'dist/index.js'));
}

function hashFiles(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function writeStamp(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function runNpm(args) {
  // When npm started us, its own script is at hand and works on every system; else the one on the path must do.
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Runs a command with its output on stderr. Rejects when it does not end with 0. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], env, ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(command)} ${args.join(' ')} ended with ${code ?? signal}`));
    });
  });
}
