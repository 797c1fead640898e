/**
 * Keeps one shard running while the group assigns it: what a retry can mend is retried from the log, what another owner has
 * taken is left to him, and what is wrong with the state stops the shard for good.
 */
import { OperatingError, backoffMillis } from '@plimsoll/runtime';
import type { Clock, Logger } from '@plimsoll/runtime';
import { ResumePointMissing, type ShardPipeline } from './shard/shardPipeline';

export interface RunnerOptions {
  readonly shard: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly open: (publishAll: boolean) => ShardPipeline;
  /** Rejects when the group has moved the shard away. */
  readonly assertAssigned: () => Promise<void>;
  readonly onFailed: (error: unknown) => void;
}

export type RunnerEnd = 'stopped' | 'lost' | 'failed';

export class ShardRunner {
  pipeline: ShardPipeline | undefined;
  failure: unknown;
  /** Resolves when the shard is no longer run, and why. */
  readonly ended: Promise<RunnerEnd>;
  private readonly stopping = new AbortController();

  constructor(private readonly options: RunnerOptions) {
    // Not in this very step: whoever makes a runner has to know it before it asks him anything.
    this.ended = Promise.resolve().then(() => this.run());
  }

  get shard(): number {
    return this.options.shard;
  }

  stop(how: 'drain' | 'at-once'): void {
    this.stopping.abort();
    this.pipeline?.stop(how);
  }

  private async run(): Promise<RunnerEnd> {
    let publishAll = false;
    for (let attempt = 0; !this.stopping.signal.aborted; attempt++) {
      const pipeline = this.options.open(publishAll);
      this.pipeline = pipeline;
      try {
        await pipeline.run();
        return 'stopped';
      } catch (error) {
        publishAll ||= error instanceof ResumePointMissing;
        const next = this.judge(error);
        if (next !== 'retry') return next;
        // Reaching live was progress: the next trouble is a new one.
        if (pipeline.wasLive) attempt = 0;
        if (error instanceof ResumePointMissing) continue;
        if (!(await this.waitForTurn(attempt))) return 'lost';
      }
    }
    return 'stopped';
  }

  private judge(error: unknown): RunnerEnd | 'retry' {
    const { shard, logger, onFailed } = this.options;
    const code = error instanceof OperatingError ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    if (this.stopping.signal.aborted) return 'stopped';
    if (error instanceof ResumePointMissing || code === 'fenced' || (error instanceof OperatingError && error.retry)) {
      logger.warn({ shard, code, message }, 'the shard starts again from the log');
      return 'retry';
    }
    this.failure = error;
    logger.error({ shard, code, message }, 'the shard has stopped');
    onFailed(error);
    return 'failed';
  }

  /** Whether the group still wants this member to have the shard. */
  private async waitForTurn(attempt: number): Promise<boolean> {
    const { shard, clock, logger, assertAssigned } = this.options;
    await clock.sleep(backoffMillis(attempt, `shard-${shard}`), this.stopping.signal);
    try {
      await assertAssigned();
      return true;
    } catch (error) {
      logger.warn({ shard, message: String(error) }, 'the shard belongs to another member');
      return false;
    }
  }
}
