/**
 * Whose margin is published next, besides those that make a transition: live, accounts that an entry changed, at most once
 * a second each and within a budget; and a rotating audit in sixty parts, so that every account is seen once a minute.
 * Stepped, the audit's part follows from the frame's number and nothing else.
 */
import { murmur2, utf8 } from '@plimsoll/runtime';

const PARTS = 60;
const PAUSE_MILLIS = 1_000;

export class MarginSchedule {
  private readonly known = new Set<string>();
  private readonly parts: string[][] = Array.from({ length: PARTS }, () => []);
  private changed = new Set<string>();
  private readonly heardAt = new Map<string, number>();
  private nextPart = 0;
  private lastAuditMillis: number | undefined;

  constructor(private readonly changedPerSecond: number) {}

  noteChanged(accountId: string): void {
    this.changed.add(accountId);
    this.noteKnown(accountId);
  }

  noteKnown(accountId: string): void {
    if (this.known.has(accountId)) return;
    this.known.add(accountId);
    this.parts[partOf(accountId)]?.push(accountId);
  }

  /** Published for a reason of its own: it need not be again at once. */
  noteHeard(accountId: string, nowMillis: number): void {
    this.changed.delete(accountId);
    // Out and in again, so that the map stays in the order of time.
    this.heardAt.delete(accountId);
    this.heardAt.set(accountId, nowMillis);
  }

  /** The accounts of one tick. To be called about once a second. */
  takeDue(nowMillis: number): readonly string[] {
    for (const [accountId, millis] of this.heardAt) {
      if (nowMillis - millis < PAUSE_MILLIS) break;
      this.heardAt.delete(accountId);
    }
    const due: string[] = [];
    for (const accountId of this.changed) {
      if (due.length >= this.changedPerSecond) break;
      if (!this.heardAt.has(accountId)) due.push(accountId);
    }
    const audited = this.takeAudited(nowMillis).filter((accountId) => !this.heardAt.has(accountId));
    const accounts = [...new Set([...due, ...audited])];
    for (const accountId of accounts) this.noteHeard(accountId, nowMillis);
    return accounts;
  }

  /** The sixtieth of a frame. */
  partOfFrame(frame: bigint): readonly string[] {
    this.changed.clear();
    return [...(this.parts[Number(frame % BigInt(PARTS))] ?? [])].sort();
  }

  /** As many parts as seconds have passed, so that late ticks do not stretch the minute. */
  private takeAudited(nowMillis: number): readonly string[] {
    const passed = this.lastAuditMillis === undefined ? 1 : Math.floor((nowMillis - this.lastAuditMillis) / PAUSE_MILLIS);
    if (passed < 1) return [];
    this.lastAuditMillis = this.lastAuditMillis === undefined ? nowMillis : this.lastAuditMillis + passed * PAUSE_MILLIS;
    const accounts: string[] = [];
    for (let count = Math.min(passed, PARTS); count > 0; count--) {
      accounts.push(...(this.parts[this.nextPart] ?? []));
      this.nextPart = (this.nextPart + 1) % PARTS;
    }
    return accounts;
  }
}

/**
 * By hash and not by order of arrival, so that a rebuilt shard audits the same accounts in the same frame. By the hash's
 * upper bits, because the lower ones are alike within a shard.
 */
const partOf = (accountId: string): number => Math.floor(((murmur2(utf8(accountId)) >>> 0) / 2 ** 32) * PARTS);
