/**
 * How far a long piece of work is, on stderr: a bar on a terminal, a line every two seconds elsewhere, nothing under
 * --quiet. Always with rate and time left, because a number alone does not say whether to wait.
 */
import cliProgress from 'cli-progress';
import type { Terminal } from '../terminal';
import { formatCount, formatDuration } from './figures';

export interface Progress {
  /** @param detail a few words on where the work is. @param total when it has changed. */
  update(done: number, detail?: string, total?: number): void;
  stop(): void;
}

export interface ProgressOptions {
  readonly title: string;
  /** What is counted, in the plural. */
  readonly unit: string;
  /** Undefined: not known. */
  readonly total?: number;
  readonly now?: () => number;
}

const PLAIN_INTERVAL_MILLIS = 2_000;
/** Narrow, so that rate, time left and place still fit 80 columns. */
const BAR_WIDTH = 12;
/** The rate is that of the last seconds, so that a slow beginning does not spoil the forecast. */
const WINDOW_MILLIS = 10_000;

export function startProgress(terminal: Terminal, options: ProgressOptions): Progress {
  if (terminal.isQuiet) return { update: () => undefined, stop: () => undefined };
  return terminal.canRefresh(terminal.streams.stderr) ? startBar(terminal, options) : startLines(terminal, options);
}

/** The amount per second over the last seconds. */
export class RateWindow {
  private readonly samples: { readonly at: number; readonly done: number }[] = [];

  constructor(private readonly now: () => number) {}

  add(done: number): void {
    const at = this.now();
    const last = this.samples.at(-1);
    if (last !== undefined && at - last.at < 100) return;
    this.samples.push({ at, done });
    while ((this.samples[1]?.at ?? at) < at - WINDOW_MILLIS) this.samples.shift();
  }

  perSecond(): number {
    const first = this.samples[0];
    const last = this.samples.at(-1);
    if (first === undefined || last === undefined || last.at === first.at) return 0;
    return (1_000 * (last.done - first.done)) / (last.at - first.at);
  }
}

function describe(done: number, total: number | undefined, rate: number, unit: string): string {
  const amount = `${formatCount(done)}${total === undefined ? '' : ` of ${formatCount(total)}`}${unit === '' ? '' : ` ${unit}`}`;
  if (rate <= 0) return amount;
  const left = total === undefined || done >= total ? '' : `, ${formatDuration((total - done) / rate)} left`;
  return `${amount}, ${rate < 9.95 ? rate.toFixed(1) : formatCount(rate)}/s${left}`;
}

function startBar(terminal: Terminal, { title, unit, total, now = () => performance.now() }: ProgressOptions): Progress {
  const rate = new RateWindow(now);
  let detail = '';
  let current = total;
  const bar = new cliProgress.SingleBar({
    stream: terminal.streams.stderr as unknown as NodeJS.WritableStream,
    hideCursor: true,
    clearOnComplete: true,
    // The command decides what a signal means.
    gracefulExit: false,
    fps: 5,
    barsize: BAR_WIDTH,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    format: (_barOptions, { progress, value }) => {
      const filled = Math.round(Math.min(1, progress) * BAR_WIDTH);
      const drawn = current === undefined ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(progress * 100)).padStart(3)} %`;
      return `${title}${drawn}  ${describe(value, current, rate.perSecond(), current === undefined ? unit : '')}${detail === '' ? '' : `  ${detail}`}`;
    },
  });
  bar.start(total ?? 1, 0);
  // The bar draws itself anew below what was said.
  terminal.keepBelow({ printAbove: (line) => void terminal.streams.stderr.write(`\r\u001b[K${line}\n`) });
  return {
    update(done, newDetail, newTotal) {
      rate.add(done);
      detail = newDetail ?? detail;
      if (newTotal !== undefined) bar.setTotal((current = newTotal));
      bar.update(done);
    },
    stop() {
      bar.stop();
      terminal.keepBelow(undefined);
    },
  };
}

function startLines(terminal: Terminal, { title, unit, total, now = () => performance.now() }: ProgressOptions): Progress {
  const rate = new RateWindow(now);
  let saidAt = now();
  let current = total;
  return {
    update(done, detail, newTotal) {
      rate.add(done);
      current = newTotal ?? current;
      if (now() - saidAt < PLAIN_INTERVAL_MILLIS) return;
      saidAt = now();
      terminal.say(`${title}: ${describe(done, current, rate.perSecond(), unit)}${detail === undefined ? '' : ` (${detail})`}`);
    },
    stop: () => undefined,
  };
}
