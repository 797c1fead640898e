import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { sha256, utf8 } from '@plimsoll/runtime';
import { identityOf } from './identity';

const fill = fillOf('anna', btcPerp, 'buy', 1, 500_000, { fillId: 'f-1', venueId: 'v' });

describe('an identity', () => {
  test('is the first half of SHA-256 over the tag and the fields with their lengths', () => {
    const bytes = Uint8Array.from([...utf8('f'), 0, 1, ...utf8('v'), 0, 3, ...utf8('f-1'), 0, 4, ...utf8('anna'), 0, 3, ...utf8('buy')]);
    expect(Buffer.from(identityOf(fill).key).toString('hex')).toBe(Buffer.from(sha256(bytes).subarray(0, 16)).toString('hex'));
  });

  test('does not change with what a fill says beside its name', () => {
    const again = { ...fill, price: { mantissa: 1n, exponent: 0 }, tradeId: 'other', sequence: 9n };
    expect(identityOf(again).text).toBe(identityOf(fill).text);
  });

  test('changes with each field that names it, and with where one ends and the next begins', () => {
    const others = [
      { ...fill, venueId: 'w' },
      { ...fill, fillId: 'f-2' },
      { ...fill, accountId: 'bob' },
      { ...fill, side: 'sell' as const },
      { ...fill, venueId: 'vf', fillId: '-1' },
      { ...depositOf('anna', usdt, 1), venueId: 'v', transferId: 'f-1', assetId: 'buy' },
    ];
    expect(new Set([fill, ...others].map((record) => identityOf(record).text)).size).toBe(others.length + 1);
  });

  test('is not changed by what is hashed after it', () => {
    const first = identityOf(fill);
    const before = [...first.key];
    identityOf({ ...fill, fillId: 'other' });
    expect([...first.key]).toEqual(before);
  });
});
