/**
 * Adds to package-lock.json the optional dependencies that npm left out, because the mirror it was written through does
 * not serve binaries for other systems. Without them `npm ci` calls the lock out of step. They carry no hash, because
 * nobody here has seen them; npm skips them where their system does not match. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = { x64: 'x64', arm64: 'arm64', aarch64: 'arm64', arm: 'arm', armv7: 'arm', ia32: 'ia32', ppc64: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loong64: 'loong64', wasm32: 'wasm32' };
const aliases = { windows: 'win32', 64: 'x64' };

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

function readPlatform(name) {
  const words = name.split(/[-/]/).map((word) => aliases[word] ?? word);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => Object.hasOwn(processors, word)).map((word) => processors[word]);
  return os.length === 1 && cpu.length === 1 ? { os, cpu } : undefined;
}

function isLocked(owner, name) {
  // Node looks in the owner's own folder first, then further up.
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}

const added = [];
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = readPlatform(name);
    const isExact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
    if (isLocked(owner, name) || !isExact || platform === undefined) continue;
    lock.packages[`node_modules/${name}`] = { version, cpu: platform.cpu, ...(entry.dev ? { dev: true } : {}), optional: true, os: platform.os };
    added.push(name);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} added to the lock${added.length === 0 ? '' : `: ${added.join(', ')}`}`);
