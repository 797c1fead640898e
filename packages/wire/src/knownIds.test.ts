import { knownId } from './knownIds';

test('ids on one slot take each other\'s place, and are never taken for each other', () => {
  const sameSlot = 77;
  const read = (id: string): string => knownId(Buffer.from(`<${id}>`), 1, 1 + id.length, sameSlot);
  for (const id of ['acct-1', 'acct-2', 'acct-10', 'acct-1', 'acct-', 'acct-1', 'acct-1', 'bcct-1']) {
    expect(read(id)).toBe(id);
  }
});
