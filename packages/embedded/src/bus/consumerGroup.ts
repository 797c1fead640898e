/**
 * Ownership inside one process, with the manners of a Kafka group: generations, revocation before reassignment, a session
 * that ends when its member falls silent. What is owned is a *unit*, partition p of every topic of the group.
 *
 * A unit changes hands in two steps. Its owner is told, and keeps it until the owner pulls again: then the work on it
 * has stopped. Only then the next one gets it. An owner that does neither pull nor beat is put out, and everything it
 * had is free at once; that it may still be working is what the fencing of the log is for.
 */
import { randomUUID } from 'node:crypto';

import { type ConsumerOptions, OperatingError } from '@plimsoll/runtime';

/** One consumer, as the group sees it. */
export class GroupMember {
  readonly id = randomUUID();
  readonly owned = new Set<number>();
  /** To be given back: told to the consumer with the next pull, free with the one after. */
  readonly asked = new Set<number>();
  readonly told = new Set<number>();
  /** Owned according to what the consumer knows, lost in truth. */
  readonly lost = new Set<number>();
  /** The owned set differs from what the consumer was told last. */
  mustAnnounce = true;
  isPulling = false;
  isEvicted = false;
  lastSignMillis = performance.now();

  constructor(readonly wake: () => void) {}
}

export class ConsumerGroup {
  #members: GroupMember[] = [];
  readonly #owners = new Map<number, GroupMember>();
  #unitCount = 0;
  #generation = 0;
  #balancing: NodeJS.Immediate | undefined;
  #sessions: NodeJS.Timeout | undefined;
  readonly #topics: string;

  constructor(
    readonly name: string,
    private readonly assignment: ConsumerOptions['assignment'],
    topics: readonly string[],
    private readonly sessionTimeoutMillis: number,
  ) {
    this.#topics = topicKey(topics);
  }

  /** All members of a group must want the same: otherwise an assignment means nothing. */
  assertFits(assignment: ConsumerOptions['assignment'], topics: readonly string[]): void {
    if (assignment !== this.assignment || topicKey(topics) !== this.#topics) {
      throw new OperatingError('config_invalid', `group ${this.name} reads ${this.#topics} ${this.assignment}; a member wants ${topicKey(topics)} ${assignment}`);
    }
  }

  join(member: GroupMember, unitCount: number): void {
    this.#unitCount = unitCount;
    this.#members.push(member);
    member.isEvicted = false;
    member.mustAnnounce = true;
    this.#sign(member);
    this.#balanceSoon();
    this.#watchSessions();
  }

  leave(member: GroupMember): void {
    if (!this.#members.includes(member)) return;
    this.#members = this.#members.filter((other) => other !== member);
    for (const unit of member.owned) this.#owners.delete(unit);
    member.owned.clear();
    member.asked.clear();
    member.told.clear();
    this.#balanceSoon();
    this.#watchSessions();
  }

  /** The consumer pulls: a sign of life, and the end of all work on what it was told to give back. */
  pull(member: GroupMember): void {
    this.#sign(member);
    if (member.told.size === 0) return;
    for (const unit of member.told) {
      member.owned.delete(unit);
      this.#owners.delete(unit);
    }
    member.told.clear();
    member.mustAnnounce = true;
    this.#balance();
  }

  heartbeat(member: GroupMember): void {
    if (member.isEvicted || member.lost.size > 0) {
      throw new OperatingError('not_owner', `the member of group ${this.name} was silent for more than ${this.sessionTimeoutMillis} ms and has lost its partitions`);
    }
    this.#sign(member);
  }

  /** What the consumer should hear now: its whole set, once all that it shall get is there. */
  takeAnnouncement(member: GroupMember): { readonly generation: string; readonly units: readonly number[] } | undefined {
    if (!member.mustAnnounce || this.#balancing !== undefined || member.asked.size > 0) return undefined;
    const target = this.#targets();
    for (const [unit, wanted] of target) if (wanted === member && !member.owned.has(unit)) return undefined;
    member.mustAnnounce = false;
    return { generation: `${member.id}/${this.#generation}`, units: [...member.owned].sort((a, b) => a - b) };
  }

  close(): void {
    if (this.#balancing !== undefined) clearImmediate(this.#balancing);
    clearInterval(this.#sessions);
    this.#sessions = undefined;
    for (const member of this.#members) member.wake();
  }

  #sign(member: GroupMember): void {
    member.lastSignMillis = performance.now();
  }

  /** After this turn, so that members that come together are balanced once. */
  #balanceSoon(): void {
    this.#balancing ??= setImmediate(() => {
      this.#balancing = undefined;
      this.#balance();
      for (const member of this.#members) member.wake();
    });
  }

  #balance(): void {
    if (this.#members.length === 0) return;
    let hasMoved = false;
    for (const [unit, member] of this.#targets()) {
      const owner = this.#owners.get(unit);
      if (owner === member) {
        // Asked for, but not told yet: the wish is taken back unheard.
        owner.asked.delete(unit);
      } else if (owner === undefined) {
        this.#owners.set(unit, member);
        member.owned.add(unit);
        member.mustAnnounce = true;
        hasMoved = true;
      } else if (!owner.told.has(unit)) {
        owner.asked.add(unit);
        hasMoved = true;
      }
    }
    if (!hasMoved) return;
    this.#generation += 1;
    for (const member of this.#members) member.wake();
  }

  /** Who should own each unit. A holder keeps what it may keep; the rest goes round in order of joining. */
  #targets(): Map<number, GroupMember> {
    const targets = new Map<number, GroupMember>();
    const members = this.assignment === 'single-member' ? [this.#holder()] : this.#members;
    const quota = Math.floor(this.#unitCount / members.length);
    let larger = this.#unitCount % members.length;
    const room = new Map<GroupMember, number>();
    // The one unit more goes to those who have it already: nothing moves for the sake of evenness.
    for (const member of [...members].sort((a, b) => b.owned.size - a.owned.size)) {
      room.set(member, quota + (larger > 0 ? 1 : 0));
      larger -= 1;
    }
    const give = (unit: number, member: GroupMember): void => {
      targets.set(unit, member);
      room.set(member, room.get(member)! - 1);
    };
    for (let unit = 0; unit < this.#unitCount; unit += 1) {
      const owner = this.#owners.get(unit);
      if (owner !== undefined && !owner.told.has(unit) && (room.get(owner) ?? 0) > 0) give(unit, owner);
    }
    for (let unit = 0; unit < this.#unitCount; unit += 1) {
      if (targets.has(unit)) continue;
      give(unit, members.find((member) => room.get(member)! > 0)!);
    }
    return targets;
  }

  #holder(): GroupMember {
    return this.#members.find((member) => member.owned.size > 0) ?? this.#members[0]!;
  }

  /** Sessions matter only while somebody could take over. */
  #watchSessions(): void {
    if (this.#members.length < 2) {
      clearInterval(this.#sessions);
      this.#sessions = undefined;
      return;
    }
    this.#sessions ??= setInterval(() => this.#evictSilent(), Math.max(5, this.sessionTimeoutMillis / 4)).unref();
  }

  #evictSilent(): void {
    const now = performance.now();
    for (const member of [...this.#members]) {
      const isSilent = !member.isPulling && now - member.lastSignMillis > this.sessionTimeoutMillis;
      if (!isSilent || this.#members.length < 2) continue;
      for (const unit of member.owned) if (!member.told.has(unit)) member.lost.add(unit);
      member.isEvicted = true;
      this.leave(member);
    }
  }
}

function topicKey(topics: readonly string[]): string {
  return [...topics].sort().join(', ');
}
