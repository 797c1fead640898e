import { MarginSchedule } from './marginSchedule';

const ids = Array.from({ length: 1_000 }, (_, n) => `acc-${n}`);

test('live: everybody once a minute, evenly, whether anything happens or not', () => {
  const schedule = new MarginSchedule(10);
  for (const id of ids) schedule.noteKnown(id);
  const ticks = Array.from({ length: 60 }, (_, second) => schedule.takeDue(second * 1_000));
  expect(ticks.flat().sort()).toEqual([...ids].sort());
  expect(Math.max(...ticks.map(({ length }) => length))).toBeLessThan(40);
  expect(schedule.takeDue(60_000).length).toBeGreaterThan(0);
});

test('live: late ticks do not stretch the minute', () => {
  const schedule = new MarginSchedule(10);
  for (const id of ids) schedule.noteKnown(id);
  const heard = [0, 7_000, 21_000, 59_000].flatMap((millis) => schedule.takeDue(millis));
  expect(new Set(heard).size).toBe(ids.length);
});

test('live: a changed account at most once a second, and no more of them than the budget', () => {
  const schedule = new MarginSchedule(10);
  for (const id of ids.slice(0, 25)) schedule.noteChanged(id);
  const changed = (millis: number): number => schedule.takeDue(millis).length;
  const first = changed(0);
  expect(first).toBeGreaterThanOrEqual(10);
  schedule.noteChanged('acc-0');
  schedule.noteHeard('acc-0', 200);
  schedule.noteChanged('acc-0');
  expect(schedule.takeDue(900)).not.toContain('acc-0');
  expect(schedule.takeDue(1_300)).toContain('acc-0');
});

test('stepped: a sixtieth of the accounts each frame, the same whoever came first', () => {
  const partsOf = (accounts: readonly string[]): readonly string[][] => {
    const schedule = new MarginSchedule(10);
    for (const id of accounts) schedule.noteKnown(id);
    return Array.from({ length: 60 }, (_, frame) => [...schedule.partOfFrame(BigInt(frame))]);
  };
  const parts = partsOf(ids);
  expect(parts.flat().sort()).toEqual([...ids].sort());
  expect(partsOf([...ids].reverse())).toEqual(parts);
});
