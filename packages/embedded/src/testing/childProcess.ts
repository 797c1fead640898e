/** Processes to be killed: they run the sources of this package, and say line by line what they have done. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');

export interface Child {
  readonly process: ChildProcess;
  /** All lines so far; grows. */
  readonly lines: string[];
  line(isWanted: (line: string) => boolean): Promise<string>;
  /** SIGKILL, and wait until the system has buried it. */
  kill(): Promise<void>;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stderr: string }>;
}

/** The script finds the package as `embedded`, and `say` writes a line at once, not when the event loop finds time. */
export function startChild(script: string, ...args: readonly string[]): Child {
  const prelude = `
    const embedded = require(${JSON.stringify(join(ROOT, 'packages/embedded/src/index.ts'))});
    const say = (line) => require('node:fs').writeSync(1, line + '\\n');
    const args = process.argv.slice(1);
    const fail = (error) => { say('failed ' + error.code + ' ' + error.message); process.exit(3); };
  `;
  const child = spawn(
    process.execPath,
    ['--require', join(ROOT, 'tools/typescriptHook.cjs'), '--conditions=@plimsoll/source', '-e', `${prelude}(async () => {${script}})().catch(fail);`, '--', ...args],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  let rest = '';
  let stderr = '';
  let listeners: (() => void)[] = [];
  const tell = (): void => {
    const heard = listeners;
    listeners = [];
    for (const listener of heard) listener();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    tell();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  let hasExited = false;
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>((done) => {
    child.on('close', (code, signal) => {
      hasExited = true;
      done({ code, signal, stderr });
      tell();
    });
  });
  return {
    process: child,
    lines,
    exited,
    line: async (isWanted) => {
      for (;;) {
        const found = lines.find(isWanted);
        if (found !== undefined) return found;
        if (hasExited) throw new Error(`the child ended without it: ${lines.slice(-3).join(' | ')} ${stderr}`);
        await new Promise<void>((heard) => (listeners = [...listeners, heard]));
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
