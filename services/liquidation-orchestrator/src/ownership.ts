/**
 * One tenure of the stream: from the claim to the loss of it. It takes turns on what has been folded, writes them, and
 * publishes what is written. It is called by one caller at a time, and never while something is being folded.
 */
import { planTurn, type LiquidationBatch } from '@plimsoll/domain';
import { OperatingError, STREAMS, StreamWriter } from '@plimsoll/runtime';
import type { Clock, EventLog, Logger, Meter } from '@plimsoll/runtime';
import { encodeOwnerChanged } from '@plimsoll/wire';
import type { LiquidationOrchestratorConfig } from './config';
import type { FoldedLog } from './foldedLog';
import type { OrchestratorMetrics } from './orchestratorMetrics';
import type { Publisher } from './publisher';
import { turnParts, type TurnPart } from './turnBatches';
import { restOfTurn } from './unfinishedTurn';

/** Where a test may let the process die. */
export type FaultPoint = 'before-append' | 'after-part' | 'after-append' | 'after-publish' | 'after-snapshot';

/** For tests of restarts: whatever it throws stops the service as a crash would. */
export type FaultHook = (point: FaultPoint) => void | Promise<void>;

export interface OwnershipOptions {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Logger;
  readonly config: LiquidationOrchestratorConfig;
  readonly generation: string;
  readonly isStillOwner: () => boolean;
  readonly publisher: Publisher;
  readonly metrics: OrchestratorMetrics;
  readonly signal: AbortSignal;
  readonly faultHook: FaultHook | undefined;
}

export class Ownership {
  /** Whether former turns are whole and published, so that new ones may be taken. */
  isWorking = false;
  private hasNews = true;

  private constructor(
    private readonly options: OwnershipOptions,
    private readonly writer: StreamWriter,
  ) {}

  /** Claims the stream. @throws OperatingError `fenced`, `log_unavailable`, `log_corrupt`. */
  static async claim(options: OwnershipOptions): Promise<Ownership> {
    const { log, clock, meter, config, generation, isStillOwner, signal } = options;
    const { logId, member } = config;
    const stream = STREAMS.liquidation;
    const writer = await StreamWriter.open({ log, stream, logId, member, generation, encodeOwnerChanged, isStillOwner, clock, meter, signal });
    return new Ownership(options, writer);
  }

  noteNews(): void {
    this.hasNews = true;
  }

  /** Does what is due. @throws OperatingError `fenced` when another owner has been there. */
  async work(folded: FoldedLog): Promise<void> {
    // What this stream holds must be folded, its own previous batch above all, or a turn would repeat itself.
    if (folded.revisionOf(STREAMS.liquidation) < this.writer.revision) return;
    if (!this.isWorking) await this.takeOver(folded);
    else await this.takeTurn(folded);
  }

  /** Ends what the former owner began: the rest of his turn, and what he did not publish. */
  private async takeOver(folded: FoldedLog): Promise<void> {
    const { log, config, publisher, logger, signal, metrics } = this.options;
    const rest = await restOfTurn(log, config.shards, folded.openParts, signal);
    if (rest.length > 0) {
      logger.warn({ parts: rest.length }, 'ending a turn of which only the beginning is in the log');
      await this.append(rest);
      // Its batches come back with the log; then the publishing goes on.
      return;
    }
    const republished = await publisher.catchUp(folded.world);
    logger.info({ republished, openLiquidations: folded.book.open.size }, 'takes turns');
    metrics.began(folded);
    this.isWorking = true;
    await this.takeTurn(folded);
  }

  private async takeTurn(folded: FoldedLog): Promise<void> {
    const isStepped = this.options.config.mode === 'stepped';
    const frame = isStepped ? folded.frameToClose : undefined;
    if (isStepped ? frame === undefined : !this.hasNews) return;
    this.hasNews = false;
    const { world, book } = folded;
    const entries = planTurn(world, book);
    this.guard(entries.filter(({ kind }) => kind === 'order-placed').length);
    if (entries.length === 0 && frame === undefined) return;
    const parts = turnParts({ entries, folded: folded.folded(), logTime: world.market.logTime, frame });
    const batches = await this.append(parts);
    for (const { batch, revision } of batches) await this.options.publisher.publish(batch, world, revision);
    await this.options.faultHook?.('after-publish');
  }

  /** A loop that runs away is stopped by its own measure, before it costs anything. */
  private guard(orders: number): void {
    const { ordersPerTurnMax } = this.options.config;
    if (orders <= ordersPerTurnMax) return;
    throw new RunawayTurn(`a turn of ${orders} orders is above ordersPerTurnMax (${ordersPerTurnMax}); none was placed`);
  }

  private async append(parts: readonly TurnPart[]): Promise<readonly { readonly batch: LiquidationBatch; readonly revision: bigint }[]> {
    const { faultHook, metrics } = this.options;
    await faultHook?.('before-append');
    const written: { batch: LiquidationBatch; revision: bigint }[] = [];
    for (const { type, payload, batch } of parts) {
      const [revision] = (await this.writer.append([{ type, payload }])).revisions;
      if (revision === undefined) throw new OperatingError('log_corrupt', 'an append answered no revision');
      written.push({ batch, revision });
      metrics.written(batch);
      if (batch.more) await faultHook?.('after-part');
    }
    await faultHook?.('after-append');
    return written;
  }
}

/** More orders in one turn than an operator allows: nothing but an operator goes on from here. */
export class RunawayTurn extends Error {
  override readonly name = 'RunawayTurn';
}
