import fc from 'fast-check';
import type { Trigger, Zone } from './facts';
import { parameters } from './testing/fixtures';
import { atoms } from './units';
import { ZONES, enterLevelCeil, gravity, leaveLevelCeil, nextZone, shortfallOf } from './zone';

const marginOf = (equity: number | bigint, initial: number | bigint = 1000, maintenance: number | bigint = 500) => ({
  equityAtoms: atoms(equity),
  initialAtoms: atoms(initial),
  maintenanceAtoms: atoms(maintenance),
  hold: false,
});

describe('with IM 1,000 and MM 500', () => {
  it.each`
    from             | equity  | trigger      | to
    ${'normal'}      | ${1200} | ${'market'}  | ${'normal'}
    ${'normal'}      | ${1199} | ${'market'}  | ${'warning'}
    ${'warning'}     | ${1249} | ${'market'}  | ${'warning'}
    ${'warning'}     | ${1250} | ${'market'}  | ${'normal'}
    ${'normal'}      | ${999}  | ${'ledger'}  | ${'margin-call'}
    ${'normal'}      | ${1000} | ${'ledger'}  | ${'warning'}
    ${'margin-call'} | ${1049} | ${'market'}  | ${'margin-call'}
    ${'margin-call'} | ${1050} | ${'market'}  | ${'warning'}
    ${'margin-call'} | ${1250} | ${'market'}  | ${'normal'}
    ${'normal'}      | ${499}  | ${'market'}  | ${'liquidation'}
    ${'normal'}      | ${500}  | ${'market'}  | ${'margin-call'}
    ${'liquidation'} | ${549}  | ${'ledger'}  | ${'liquidation'}
    ${'liquidation'} | ${550}  | ${'ledger'}  | ${'margin-call'}
    ${'liquidation'} | ${1300} | ${'ledger'}  | ${'normal'}
    ${'normal'}      | ${-1}   | ${'market'}  | ${'bankrupt'}
    ${'liquidation'} | ${-1}   | ${'market'}  | ${'bankrupt'}
    ${'normal'}      | ${0}    | ${'market'}  | ${'liquidation'}
    ${'bankrupt'}    | ${9999} | ${'market'}  | ${'bankrupt'}
    ${'bankrupt'}    | ${9999} | ${'ledger'}  | ${'bankrupt'}
    ${'bankrupt'}    | ${-1}   | ${'booking'} | ${'bankrupt'}
    ${'bankrupt'}    | ${0}    | ${'booking'} | ${'liquidation'}
    ${'bankrupt'}    | ${9999} | ${'booking'} | ${'normal'}
  `('$from at $equity after $trigger is $to', ({ from, equity, trigger, to }: { from: Zone; equity: number; trigger: Trigger; to: Zone }) => {
    expect(nextZone(from, marginOf(equity), parameters.zones, trigger)).toBe(to);
  });

  it('states levels and shortfall rounded up', () => {
    const margin = marginOf(400, 1001, 501);
    expect(enterLevelCeil('warning', margin, parameters.zones)).toBe(1202n);
    expect(leaveLevelCeil('liquidation', margin, parameters.zones)).toBe(552n);
    expect(shortfallOf('liquidation', margin, parameters.zones)).toBe(101n);
    expect(shortfallOf('normal', margin, parameters.zones)).toBe(0n);
  });

  it('leaves an account with nothing at all in normal', () => {
    expect(nextZone('liquidation', marginOf(0, 0, 0), parameters.zones, 'ledger')).toBe('normal');
  });
});

it('settles: the zone reached is not left again by the same numbers', () => {
  const any = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  const zone = fc.constantFrom(...ZONES);
  const trigger = fc.constantFrom<Trigger>('ledger', 'market', 'reference', 'booking');
  fc.assert(
    fc.property(zone, any, any, any, trigger, (from, equity, a, b, why) => {
      const [maintenance, initial] = [a < 0n ? -a : a, (a < 0n ? -a : a) + (b < 0n ? -b : b)];
      const margin = marginOf(equity, initial, maintenance);
      const once = nextZone(from, margin, parameters.zones, why);
      return nextZone(once, margin, parameters.zones, why) === once && gravity(once) >= 0;
    }),
  );
});
