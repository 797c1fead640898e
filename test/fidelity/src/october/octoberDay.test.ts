import { describeWithShared, sharedDataDir } from '@plimsoll/simulated-venue/testing';
import { checkOctober } from '../checks/october';
import { NEEDED } from '../sharedFolder';
import { measureOctober, type OctoberMeasure } from './octoberMeasure';
import { CRASH_WINDOW } from './window';

describeWithShared('10 October 2025, 20:45 to 21:45, through the topics', NEEDED, () => {
  let measure: OctoberMeasure;

  beforeAll(async () => {
    const settings = { marketDataDir: sharedDataDir, window: CRASH_WINDOW, seed: 'october', hasCollar: true, shards: 4, marksPartitions: 4 };
    measure = await measureOctober({ ...settings, syntheticAccounts: 2_000 });
  }, 120_000);

  test('shows all that the day has to show, and every check holds', () => {
    const rows = checkOctober(measure);
    expect(rows.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(rows.map(({ check }) => check)).toEqual([
      'every frame through the topics',
      'verify: breaches derived again',
      'verify: records accounted for',
      'transitions as by the rules alone',
      'final state as by the rules alone',
      'audit: accounts from raw records',
      'audit: lots sum to zero',
      'audit: money in = money there',
      'bookings balance',
      'breaches 21:10-21:30',
      'liquidations of several steps',
      'liquidations rejected once',
      'liquidations ended by recovery',
      'liquidations on the insurance fund',
      'liquidations that reached ADL',
      'one open liquidation per account',
      'collar: suspected, then confirmed',
    ]);
  });

  test('423 real accounts hold one of the instruments', () => {
    expect(measure.run).toMatchObject({ isComplete: true, realAccounts: 423, syntheticAccounts: 2_000 });
  });

  test('nobody begins the window in trouble: the breaches come with the fall', () => {
    const { tally } = measure.day;
    expect(tally.worseningBetween(20 * 60 + 40, 20 * 60 + 50)).toBe(0);
    expect(tally.worseningBetween(21 * 60 + 10, 21 * 60 + 30)).toBeGreaterThan(tally.worsening / 2);
  });

  test('real accounts breach as well, and not the synthetic ones alone', () => {
    const real = [...measure.day.tally.breachedAccounts].filter((id) => id.startsWith('hl-'));
    expect(real.length).toBeGreaterThan(20);
  });

  test('a wrong day fails: one transition, one account or one partition that is off is found', () => {
    const failedOf = (wrong: OctoberMeasure): string[] => checkOctober(wrong).filter(({ result }) => result === 'failed').map(({ check }) => check);
    const { day, verify, pure } = measure;
    expect(failedOf({ ...measure, day: { ...day, transitions: day.transitions.slice(1) } })).toEqual(['transitions as by the rules alone']);
    expect(failedOf({ ...measure, pure: { ...pure, stateLines: pure.stateLines.with(0, '[]') } })).toEqual(['final state as by the rules alone']);
    expect(failedOf({ ...measure, verify: { ...verify, verified: verify.verified - 1 } })).toEqual(['verify: breaches derived again']);
    const [first, ...others] = verify.counts;
    if (first === undefined) throw new Error('no counts');
    const counts = [{ ...first, read: String(BigInt(first.read) + 1n) }, ...others];
    expect(failedOf({ ...measure, verify: { ...verify, counts } })).toEqual(['verify: records accounted for']);
  });
});
