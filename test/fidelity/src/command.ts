/**
 * `plimsoll verify` and `plimsoll hash` as their users run them: a fresh process that has nothing but the data directory.
 * Started from the sources where this file runs from its source (under jest), and from the build where it is built.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkoutRoot } from './sharedFolder';

/** What node is called with to run an entry of a workspace, such as `packages/cli` and `main`. */
export function nodeArguments(workspace: string, entry: string): string[] {
  const folder = join(checkoutRoot(), workspace);
  if (!__filename.endsWith('.ts')) return ['--enable-source-maps', join(folder, 'dist', `${entry}.js`)];
  return ['--require', join(checkoutRoot(), 'tools', 'typescriptHook.cjs'), '--conditions=@plimsoll/source', join(folder, 'src', `${entry}.ts`)];
}

export interface CommandAnswer<T> {
  readonly code: number;
  readonly answer: T;
  readonly stderr: string;
}

/** Runs `plimsoll … --json`. @throws Error when it answers anything but one object. */
export async function runPlimsoll<T>(args: readonly string[]): Promise<CommandAnswer<T>> {
  const child = spawn(process.execPath, [...nodeArguments('packages/cli', 'main'), ...args, '--json', '--quiet'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  try {
    return { code, answer: JSON.parse(stdout) as T, stderr };
  } catch (cause) {
    throw new Error(`plimsoll ${args.join(' ')} ended with ${code} and no JSON: ${stdout.slice(0, 300)}${stderr.slice(0, 1_000)}`, { cause });
  }
}
