/**
 * Judges every type in the repository, as few programs as possible: one program for everything, and one each for the
 * packages that must compile without any ambient types, so that `process`, `Buffer` and `setTimeout` do not exist there.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const pure = ['packages/domain', 'packages/runtime'].filter((folder) => existsSync(path.join(root, folder, 'src/index.ts')));

function judge(project) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', project], { cwd: root, stdio: 'inherit' });
    child.on('exit', (code) => resolve({ project, isClean: code === 0 }));
  });
}

async function judgeInTurn(projects) {
  const verdicts = [];
  for (const project of projects) verdicts.push(await judge(project));
  return verdicts;
}

// Two programs at once fit two cores: the whole on one, the small pure ones on the other.
const verdicts = (await Promise.all([judge('tsconfig.json'), judgeInTurn(pure)])).flat();
for (const { project, isClean } of verdicts) console.log(`${isClean ? 'clean' : 'FAULTY'}  ${project}`);
process.exitCode = verdicts.every(({ isClean }) => isClean) ? 0 : 1;
