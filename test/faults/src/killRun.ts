/**
 * The day twice: undisturbed, and in a process that is killed again and again with signal 9 and begun anew on the same data
 * directory. Both must come to the same hashes, and every record must be accounted for in both.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { nodeArguments, type OctoberSettings } from '@plimsoll/test-fidelity';
import type { KillMoment } from './killPlan';
import type { WorkerLine } from './worker';

export interface KillReport {
  readonly number: number;
  /** The frame that was open when the kill came, as far as the worker had said. */
  readonly frame: number;
  readonly of: number;
  readonly isAtStart: boolean;
  /** From the start of the process that was killed. */
  readonly aliveMillis: number;
  /** From the start of the next process to its first frame that was over. Null: the next one was killed before. */
  readonly restartMillis: number | null;
}

export interface WorkerReport {
  readonly frames: readonly WorkerLine[];
  readonly seconds: number;
}

export interface KilledReport extends WorkerReport {
  readonly kills: readonly KillReport[];
}

/** So often that kills meet shards that restore, shards that fold from the beginning, and snapshots half written. */
const SNAPSHOT_EVENTS = 100;

/** The undisturbed run writes one at its end, which nobody reads: equal hashes then also say that snapshots change nothing. */
export const withSnapshots = (settings: OctoberSettings): OctoberSettings => ({
  ...settings,
  batchSizes: { ...settings.batchSizes, marginEvaluator: { ...settings.batchSizes?.marginEvaluator, snapshotEvents: SNAPSHOT_EVENTS } },
});

/** Without any kill. @throws Error when the worker fails. */
export async function runUndisturbed(settings: OctoberSettings): Promise<WorkerReport> {
  const startedAt = performance.now();
  const frames: WorkerLine[] = [];
  await new Worker(settings, (line) => frames.push(line)).complete();
  return { frames, seconds: (performance.now() - startedAt) / 1_000 };
}

/**
 * Kills at each moment and starts anew, then lets the last process finish.
 * @param reference how long each frame took undisturbed: what a moment's fraction is of
 * @throws Error when a worker ends by itself before its moment with anything but success
 */
export async function runWithKills(
  settings: OctoberSettings,
  moments: readonly KillMoment[],
  reference: readonly WorkerLine[],
  onKill: (kill: KillReport) => void = () => undefined,
): Promise<KilledReport> {
  const startedAt = performance.now();
  const run = new KillRun(settings, reference, onKill);
  for (const moment of moments) if (!(await run.until(moment))) break;
  await run.finish();
  return { frames: run.frames, kills: run.kills, seconds: (performance.now() - startedAt) / 1_000 };
}

class KillRun {
  readonly frames: WorkerLine[] = [];
  readonly kills: KillReport[] = [];
  private last = 0;
  /** From a start to its first frame: what a kill right after a start is a fraction of. */
  private startMillis = 1_500;

  constructor(
    private readonly settings: OctoberSettings,
    private readonly reference: readonly WorkerLine[],
    private readonly onKill: (kill: KillReport) => void,
  ) {}

  /** False: the run was complete before the moment came. */
  async until({ frame, fraction, isAtStart }: KillMoment): Promise<boolean> {
    const before = this.last;
    const atStart = isAtStart || frame <= before + 1;
    let settle: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (settle = resolve));
    const worker = new Worker(this.settings, (line) => {
      this.take(line, worker);
      if (!atStart && line.frame >= frame - 1) settle();
    });
    const typical = atStart ? this.startMillis : (this.reference.find((line) => line.frame === frame)?.millis ?? 0);
    const due = atStart ? sleep(fraction * typical) : reached.then(() => sleep(fraction * typical));
    const isOver = await Promise.race([due.then(() => false), worker.ended.then(() => true)]);
    if (isOver) {
      await worker.complete();
      return false;
    }
    const aliveMillis = await worker.kill();
    if (aliveMillis === undefined) return false;
    this.note({ number: this.kills.length + 1, frame: this.last + 1, of: this.total, isAtStart: atStart, aliveMillis, restartMillis: null });
    return true;
  }

  /** Lets the day come to its end. Where it has ended already, the process finds that out from the log. */
  async finish(): Promise<void> {
    const worker = new Worker(this.settings, (line) => this.take(line, worker));
    await worker.complete();
  }

  private get total(): number {
    return this.reference.at(-1)?.of ?? 0;
  }

  private take(line: WorkerLine, worker: Worker): void {
    this.frames.push(line);
    this.last = Math.max(this.last, line.frame);
    if (worker.hasSpoken) return;
    worker.hasSpoken = true;
    this.startMillis = worker.aliveMillis;
    // The kill before this start now knows how long it took to get going again.
    const lastKill = this.kills.at(-1);
    if (lastKill === undefined || lastKill.restartMillis !== null) return;
    this.kills[this.kills.length - 1] = { ...lastKill, restartMillis: worker.aliveMillis };
  }

  private note(kill: KillReport): void {
    this.kills.push(kill);
    this.onKill(kill);
  }
}

class Worker {
  hasSpoken = false;
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;
  private readonly startedAt = performance.now();
  private stderr = '';
  private end: { readonly code: number | null; readonly signal: NodeJS.Signals | null } | undefined;

  constructor(settings: OctoberSettings, onLine: (line: WorkerLine) => void) {
    const args = [...nodeArguments('test/faults', 'main'), 'worker', JSON.stringify(settings)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    createInterface({ input: child.stdout }).on('line', (line) => onLine(JSON.parse(line) as WorkerLine));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        this.end = { code, signal };
        resolve();
      });
    });
  }

  get aliveMillis(): number {
    return performance.now() - this.startedAt;
  }

  /** Signal 9: nothing is flushed, nothing is closed, no handler runs. Undefined: it had come to its end just before. */
  async kill(): Promise<number | undefined> {
    const { aliveMillis } = this;
    this.child.kill('SIGKILL');
    await this.ended;
    if (this.end?.signal === 'SIGKILL') return aliveMillis;
    if (this.end?.code === 0) return undefined;
    throw this.failure();
  }

  /** Waits for the end. @throws Error when it is no good one. */
  async complete(): Promise<void> {
    await this.ended;
    if (this.end?.code !== 0) throw this.failure();
  }

  private failure(): Error {
    return new Error(`the worker ended with ${this.end?.code ?? this.end?.signal}: ${this.stderr.slice(-2_000)}`);
  }
}

const sleep = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));
