import { type Submission, GroupCommit } from './groupCommit';

type Group = readonly Submission<string, string>[];

function makeCommits(flush: (group: Group) => Promise<Group>) {
  return new GroupCommit<string, string>(flush, { queueLimitBytes: 100, groupLimitBytes: 50, refusal: (why) => new Error(why) });
}

/** A flush that ends when it is told to. */
function heldFlush() {
  const groups: string[][] = [];
  let release = (): void => undefined;
  return {
    groups,
    release: () => release(),
    flush: async (group: Group): Promise<Group> => {
      groups.push(group.map(({ request }) => request));
      await new Promise<void>((done) => (release = done));
      for (const { request, resolve } of group) resolve(`${request} done`);
      return [];
    },
  };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('GroupCommit', () => {
  it('writes together what came while the last flush was under way, in order', async () => {
    const held = heldFlush();
    const commits = makeCommits(held.flush);
    const first = commits.submit('a', 1);
    await turn();
    const rest = ['b', 'c', 'd'].map((request) => commits.submit(request, 1));
    held.release();
    expect(await first).toBe('a done');
    await turn();
    held.release();
    expect(await Promise.all(rest)).toEqual(['b done', 'c done', 'd done']);
    expect(held.groups).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('keeps a group to its bytes, but never starves a large one', async () => {
    const groups: string[][] = [];
    const commits = makeCommits(async (group) => {
      groups.push(group.map(({ request }) => request));
      for (const { resolve } of group) resolve('');
      return [];
    });
    await Promise.all([commits.submit('a', 30), commits.submit('b', 30), commits.submit('c', 20), commits.submit('d', 10)]);
    await commits.submit('large', 500);
    expect(groups).toEqual([['a'], ['b', 'c'], ['d'], ['large']]);
  });

  it('refuses what would make the queue longer than its limit, and takes it later', async () => {
    const held = heldFlush();
    const commits = makeCommits(held.flush);
    const first = commits.submit('a', 1);
    await turn();
    const queued = commits.submit('b', 90);
    await expect(commits.submit('c', 20)).rejects.toThrow('full');
    held.release();
    await first;
    await turn();
    held.release();
    await queued;
    const later = commits.submit('c', 20);
    await turn();
    held.release();
    expect(await later).toBe('c done');
  });

  it('puts what could not be judged first into the next group', async () => {
    const groups: string[][] = [];
    const commits = makeCommits(async (group) => {
      groups.push(group.map(({ request }) => request));
      const deferred = groups.length === 1 ? group.filter(({ request }) => request === 'b') : [];
      for (const submission of group) if (!deferred.includes(submission)) submission.resolve('');
      return deferred;
    });
    await Promise.all(['a', 'b', 'c'].map((request) => commits.submit(request, 1)));
    expect(groups).toEqual([['a', 'b', 'c'], ['b']]);
  });

  it('fails a whole group, and goes on with the next one', async () => {
    let isBroken = true;
    const commits = makeCommits(async (group) => {
      if (isBroken) throw new Error('disk');
      for (const { resolve } of group) resolve('done');
      return [];
    });
    const failed = await Promise.allSettled([commits.submit('a', 1), commits.submit('b', 1)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    expect(await commits.submit('c', 1)).toBe('done');
  });

  it('answers everything before it is closed, and nothing after', async () => {
    const held = heldFlush();
    const commits = makeCommits(held.flush);
    const last = commits.submit('a', 1);
    await turn();
    const closing = commits.close();
    held.release();
    expect(await last).toBe('a done');
    await closing;
    await expect(commits.submit('b', 1)).rejects.toThrow('closed');
  });
});
