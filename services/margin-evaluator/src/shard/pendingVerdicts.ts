/**
 * What has been derived and is not yet on its way: spans of transitions, in order. Live, whatever waits is taken as one span
 * when the last append has come back; stepped, a span is taken when its frame has closed.
 */
import type { FoldedRevision, VerdictBatch } from '@plimsoll/domain';
import type { EncodedBatch, ProducerRecord } from '@plimsoll/runtime';
import type { Derived, DerivedClose, DerivedTransition } from './shardFold';
import { verdictBatchesOf } from './verdictBatches';

/** First durable, then heard: the batches are appended, and after their answer the records are published. */
export interface Parcel {
  readonly batches: readonly EncodedBatch[];
  readonly transitions: readonly DerivedTransition[];
  readonly margins: readonly ProducerRecord[];
}

export interface PendingOptions {
  readonly shard: number;
  readonly mode: 'live' | 'stepped';
  readonly transitionsMax: number;
  readonly folded: () => readonly FoldedRevision[];
  /** The margins of these accounts as the world is now. */
  readonly marginsOf: (accountIds: Iterable<string>) => readonly ProducerRecord[];
  /** The margins that are due when a frame closes, besides those of its transitions. */
  readonly frameMarginsOf: (frame: bigint, transitioned: ReadonlySet<string>) => readonly ProducerRecord[];
}

export class PendingVerdicts {
  private readonly sealed: Parcel[] = [];
  private sealedTransitions = 0;
  private open: DerivedTransition[] = [];
  private openMargins: ProducerRecord[] = [];
  private isCoverageAsked = false;

  constructor(
    private readonly options: PendingOptions,
    /** What the log says to have been judged, with what is on its way. */
    private covered: readonly FoldedRevision[] = [],
    private lastClosedFrame: bigint | undefined = undefined,
  ) {}

  /** Transitions that wait and may go. An open frame's do not count: only reading on lets them go. */
  get count(): number {
    return this.sealedTransitions + (this.options.mode === 'live' ? this.open.length : 0);
  }

  get isEmpty(): boolean {
    return this.sealed.length === 0 && !this.hasOpenWork;
  }

  /** Whether all that was derived has been taken or is sealed. */
  get hasNothingOpen(): boolean {
    return this.open.length === 0;
  }

  get closedFrame(): bigint | undefined {
    return this.lastClosedFrame;
  }

  add(derived: Derived): void {
    if (derived.kind === 'close') this.close(derived);
    else this.open.push(derived);
  }

  /** A whole batch that the log holds already. */
  noteLogged(batch: VerdictBatch): void {
    this.covered = batch.folded;
    if (batch.isFrameClosed) this.lastClosedFrame = batch.frame;
  }

  /** Records that may be heard when everything that waits now is durable. */
  addMargins(records: readonly ProducerRecord[]): void {
    this.openMargins.push(...records);
  }

  /** Asks for a batch that says what has been judged, also if it holds no transition. */
  askCoverage(): void {
    const { folded } = this.options;
    this.isCoverageAsked ||= describe(folded()) !== describe(this.covered);
  }

  /** Everything that may go now, in order. */
  take(): readonly Parcel[] {
    if (this.options.mode === 'live' && this.hasOpenWork) this.sealOpen();
    this.sealedTransitions = 0;
    return this.sealed.splice(0);
  }

  private get hasOpenWork(): boolean {
    return this.open.length > 0 || this.openMargins.length > 0 || this.isCoverageAsked;
  }

  private sealOpen(): void {
    if (this.open.length === 0 && !this.isCoverageAsked) return this.sealMargins();
    const margins = this.options.marginsOf(new Set(this.open.map(({ transition }) => transition.accountId)));
    this.seal(this.options.folded(), undefined, false, margins);
  }

  private sealMargins(): void {
    this.sealed.push({ batches: [], transitions: [], margins: this.openMargins });
    this.openMargins = [];
  }

  private close({ frame, folded }: DerivedClose): void {
    const transitioned = new Set(this.open.map(({ transition }) => transition.accountId));
    this.seal(folded, frame, true, this.options.frameMarginsOf(frame, transitioned));
    this.lastClosedFrame = frame;
  }

  private seal(
    folded: readonly FoldedRevision[],
    frame: bigint | undefined,
    isFrameClosed: boolean,
    margins: readonly ProducerRecord[],
  ): void {
    const transitions = this.open;
    const span = {
      shard: this.options.shard,
      transitions: transitions.map(({ transition }) => transition),
      foldedBefore: this.covered,
      folded,
      frame,
      isFrameClosed,
    };
    const batches = verdictBatchesOf(span, this.options.transitionsMax);
    this.sealed.push({ batches, transitions, margins: [...this.openMargins, ...margins] });
    this.sealedTransitions += transitions.length;
    this.open = [];
    this.openMargins = [];
    this.isCoverageAsked = false;
    this.covered = folded;
  }
}

const describe = (folded: readonly FoldedRevision[]): string => folded.map(({ stream, revision }) => `${stream}:${revision}`).join();
