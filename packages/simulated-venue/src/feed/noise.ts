/**
 * Deliberate noise: what a real feed also brings, and what may change no state. Duplicates come at once (the same bytes
 * again) and late (the same fill, transfer or order event under a new number); bad records are undecodable, of a wrong
 * exponent, off tick, off lot or on a partition that is not their account's.
 *
 * A mark is repeated under its own number only: under a new one it would be a new mark. Reference data is left alone.
 */
import type { Fill, Mark } from '@plimsoll/domain';
import type { Frame, FrameSource } from '../frame';
import { Random } from '../random';
import { ledgerDraft, isMark, misplaced, shardOf, type Draft, type FrameNoise, type Partitions } from './drafts';

/** Shares of the records of a frame, in parts per million. */
export interface NoiseRates {
  readonly nearDuplicatePpm: number;
  readonly farDuplicatePpm: number;
  readonly badPpm: number;
}

export const DEFAULT_NOISE: NoiseRates = { nearDuplicatePpm: 10_000, farDuplicatePpm: 10_000, badPpm: 5_000 };

/** How many frames back a late duplicate may reach. */
const FAR_FRAMES_MAX = 200;
/** No message begins like this: a length without end. */
const UNDECODABLE = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);

export class Noise implements FrameNoise {
  constructor(
    private readonly seed: string,
    private readonly source: Pick<FrameSource, 'frame' | 'instruments'>,
    private readonly rates: NoiseRates = DEFAULT_NOISE,
  ) {}

  ledger(frame: Frame, drafts: readonly Draft[], partitions: Partitions): Draft[] {
    const chance = Random.of(this.seed, 'ledger noise', frame.frame);
    const noisy: Draft[] = [];
    for (const draft of drafts) {
      noisy.push(chance.chance(this.rates.nearDuplicatePpm) ? { ...draft, repeats: 1 } : draft);
      if (chance.chance(this.rates.farDuplicatePpm)) noisy.push(...this.lateDuplicate(frame, chance));
      if (draft.value.kind === 'fill' && chance.chance(this.rates.badPpm)) {
        noisy.push(this.badFill(draft.value, `bad-${frame.frame}-${noisy.length}`, partitions, chance));
      }
    }
    return noisy;
  }

  marks(frame: Frame, drafts: readonly Draft[]): Draft[] {
    const chance = Random.of(this.seed, 'mark noise', frame.frame);
    const noisy: Draft[] = [];
    for (const draft of drafts) {
      // A bad mark goes before the good one: the last word on a price stays with the venue.
      if (draft.value.kind === 'mark' && isMark(draft.value) && chance.chance(this.rates.badPpm)) noisy.push(this.badMark(draft.value, chance));
      noisy.push(chance.chance(this.rates.nearDuplicatePpm) ? { ...draft, repeats: 1 } : draft);
    }
    return noisy;
  }

  private lateDuplicate(frame: Frame, chance: Random): readonly Draft[] {
    const now = Number(frame.frame);
    if (now < 2) return [];
    const { ledger } = this.source.frame(chance.between(Math.max(1, now - FAR_FRAMES_MAX), now - 1));
    return ledger.length === 0 ? [] : [ledgerDraft(chance.pick(ledger))];
  }

  private badFill(fill: Fill, fillId: string, partitions: Partitions, chance: Random): Draft {
    const definition = this.source.instruments.get(fill.instrumentId);
    const bad = (change: Partial<Fill>): Draft => ({ topicKind: 'fills', value: { ...fill, fillId, ...change } });
    const drafts: Draft[] = [
      { ...bad({}), bytes: UNDECODABLE },
      bad({ price: misplaced(fill.price) }),
      bad({ size: misplaced(fill.size) }),
      bad({ price: { ...fill.price, mantissa: 0n } }),
    ];
    if (definition !== undefined && definition.tickMantissa > 1n) {
      drafts.push(bad({ price: { ...fill.price, mantissa: fill.price.mantissa + 1n } }));
    }
    if (definition !== undefined && definition.lotMantissa > 1n) {
      drafts.push(bad({ size: { ...fill.size, mantissa: fill.size.mantissa + 1n } }));
    }
    if (partitions.shards > 1) drafts.push({ ...bad({}), partition: (shardOf(fill.accountId, partitions) + 1) % partitions.shards });
    return chance.pick(drafts);
  }

  private badMark(mark: Mark, chance: Random): Draft {
    const definition = this.source.instruments.get(mark.instrumentId);
    const bad = (change: Partial<Mark>): Draft => ({ topicKind: 'marks', value: { ...mark, ...change } });
    const drafts: Draft[] = [
      { ...bad({}), bytes: UNDECODABLE },
      bad({ price: misplaced(mark.price) }),
      bad({ price: { ...mark.price, mantissa: 0n } }),
      bad({ instrumentId: 'never-defined' }),
    ];
    if (definition !== undefined && definition.tickMantissa > 1n) {
      drafts.push(bad({ price: { ...mark.price, mantissa: mark.price.mantissa + 1n } }));
    }
    return chance.pick(drafts);
  }
}
