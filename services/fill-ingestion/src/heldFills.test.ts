import { applyReferenceChange, emptyReference, type ReferenceChangeFact, type ReferenceState } from '@plimsoll/domain';
import { btcPerp, fillOf, usdt } from '@plimsoll/domain/testing';
import type { LogPosition } from '@plimsoll/runtime';
import { HeldFills } from './heldFills';

const at = (position: number): LogPosition => BigInt(position) as LogPosition;
const coarse = { ...btcPerp, tickMantissa: 5n };
const offTick = fillOf('anna', btcPerp, 'buy', 1, 500_003);
const expired: ReferenceChangeFact = { kind: 'expired', instrumentId: 'BTCUSDT', settlementPrice: { mantissa: 500_000n, exponent: -1 } };

function tracker(): { readonly held: HeldFills; readonly fold: (change: ReferenceChangeFact, position: number) => void } {
  const reference: ReferenceState = emptyReference();
  const held = new HeldFills(reference);
  return {
    held,
    fold: (change, position) => {
      applyReferenceChange(reference, change);
      held.observe(change as Parameters<HeldFills['observe']>[0], at(position));
    },
  };
}

const refusals = (held: HeldFills): string[] => held.takeRefused().map(({ refusal }) => refusal.reason);
const place = (position: number) => ({ offset: 0n, revision: BigInt(position), entry: 0, position: at(position) });

describe('held fills', () => {
  test('are refused when their definition comes and does not fit', () => {
    const { held, fold } = tracker();
    fold(usdt, 1);
    held.hold({ fill: offTick, ...place(2) });
    expect(held.count).toBe(1);
    fold(coarse, 3);
    expect([refusals(held), held.count]).toEqual([['off_tick'], 0]);
    expect(refusals(held)).toEqual([]);
  });

  test('that the log put behind their definition are judged where they stand', () => {
    const { held, fold } = tracker();
    fold(usdt, 1);
    fold(coarse, 2);
    held.hold({ fill: offTick, ...place(3) });
    expect(refusals(held)).toEqual(['off_tick']);
  });

  test('applied before an expiry stay applied, however late this is looked at', () => {
    const { held, fold } = tracker();
    fold(usdt, 1);
    fold(btcPerp, 3);
    fold(expired, 4);
    held.hold({ fill: fillOf('anna', btcPerp, 'buy', 1, 500_000), ...place(2) });
    expect([refusals(held), held.count]).toEqual([[], 0]);
  });

  test('placed after the expiry are refused for it', () => {
    const { held, fold } = tracker();
    fold(usdt, 1);
    fold(btcPerp, 2);
    fold(expired, 3);
    held.hold({ fill: fillOf('anna', btcPerp, 'buy', 1, 500_000), ...place(4) });
    expect(refusals(held)).toEqual(['instrument_expired']);
  });

  test('wait for their fee’s asset as well', () => {
    const { held, fold } = tracker();
    fold(usdt, 1);
    held.hold({ fill: fillOf('anna', btcPerp, 'buy', 1, 500_000, { fee: { mantissa: 1n, exponent: -2, assetId: 'FEE' } }), ...place(2) });
    fold(btcPerp, 3);
    expect(held.count).toBe(1);
    fold({ kind: 'asset', assetId: 'FEE', exponent: -8, valuationInstrumentId: undefined }, 4);
    expect([refusals(held), held.count]).toEqual([['exponent_mismatch'], 0]);
  });

  test('discarded before their definition are not refused; discarded after it, they were', () => {
    const discard: ReferenceChangeFact = {
      ...{ kind: 'act', actId: 'a', actKind: 'discard_held_fills', operatorId: 'op', reason: 'r', instrumentId: 'BTCUSDT' },
      ...{ price: undefined, assetId: undefined, amount: undefined },
    };
    const first = tracker();
    first.fold(usdt, 1);
    first.held.hold({ fill: offTick, ...place(2) });
    first.fold(discard, 3);
    first.fold(coarse, 4);
    expect([refusals(first.held), first.held.count]).toEqual([[], 0]);
    const second = tracker();
    second.fold(usdt, 1);
    second.fold(coarse, 3);
    second.fold(discard, 4);
    second.held.hold({ fill: offTick, ...place(2) });
    expect(refusals(second.held)).toEqual(['off_tick']);
  });

});
