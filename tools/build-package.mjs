/**
 * Transpiles one workspace: every file under `src` becomes CommonJS under `dist`, with a source map beside it.
 *
 * It judges no types (the typecheck part does) and bundles nothing. Tests stay out of `dist`, because what is
 * shipped should hold only what runs. Run it from the folder of the workspace; turbo does.
 */
import { transformFile } from '@swc/core';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const swcOptions = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true },
  module: { type: 'commonjs' },
  sourceMaps: true,
  swcrc: false,
};

async function listSources(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isShippedSource(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

function isShippedSource(name) {
  return name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.test.ts');
}

async function transpile(source, root) {
  const target = path.join(root, 'dist', path.relative(path.join(root, 'src'), source)).replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(source, { ...swcOptions, sourceFileName: path.relative(path.dirname(target), source) });
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  await writeFile(`${target}.map`, map);
}

const root = process.cwd();
const sources = await listSources(path.join(root, 'src'));
// A renamed file must not leave its old self behind.
await rm(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all(sources.map((source) => transpile(source, root)));
console.log(`${sources.length} files`);
