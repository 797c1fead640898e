/**
 * The snapshot of the orchestrator: a cache of its fold, with the place in the log where it was taken and a hash over all of it.
 *
 *   plimsoll-orchestrator-snapshot 1 <SHA-256 of the rest, hex> \n
 *   header as JSON \n
 *   gzip of the book's line and the world's lines
 *
 * It is never trusted: a damaged or foreign one is left aside, and the log is folded from its beginning instead.
 */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { WorldRestorer, restoreBook, serializeBook, serializeWorld } from '@plimsoll/domain';
import type { LiquidationBook, World } from '@plimsoll/domain';
import { chainOf, concatBytes, hex, sha256Hex, utf8 } from '@plimsoll/runtime';
import type { EventLog, LogPosition, RecordedEvent, SnapshotStore } from '@plimsoll/runtime';

const FORMAT = 'plimsoll-orchestrator-snapshot';
const VERSION = 1;
const NEWLINE = 10;
const LINES_A_CHUNK = 500;

const gzipped = promisify(gzip);
const gunzipped = promisify(gunzip);

export interface StreamHead {
  readonly revision: bigint;
  readonly chain: Uint8Array;
}

/** All that a fold goes on from. */
export interface FoldedState {
  readonly world: World;
  readonly book: LiquidationBook;
  readonly position: LogPosition;
  readonly heads: readonly (readonly [stream: string, head: StreamHead])[];
  readonly ownFrame: bigint;
  readonly verdictFrames: readonly (readonly [shard: number, frame: bigint])[];
}

export interface SnapshotIdentity {
  readonly logId: string;
  readonly shards: number;
}

interface Header extends SnapshotIdentity {
  readonly position: string;
  readonly streams: readonly (readonly [stream: string, revision: string, chain: string])[];
  readonly ownFrame: string;
  readonly verdictFrames: readonly (readonly [shard: number, frame: string])[];
}

/** Lets the event loop breathe where it is time. */
export type Breathe = () => Promise<void> | undefined;

export const snapshotName = ({ logId }: SnapshotIdentity): string => `liquidation-orchestrator-${logId}`;

/** Nothing must be folded while this runs. */
export async function encodeSnapshot({ logId, shards }: SnapshotIdentity, state: FoldedState, breathe: Breathe): Promise<Uint8Array> {
  const header: Header = {
    logId,
    shards,
    position: String(state.position),
    streams: state.heads.map(([stream, { revision, chain }]) => [stream, String(revision), hex(chain)]),
    ownFrame: String(state.ownFrame),
    verdictFrames: state.verdictFrames.map(([shard, frame]) => [shard, String(frame)]),
  };
  const chunks: Uint8Array[] = [];
  let lines = [serializeBook(state.book)];
  const flush = (): void => {
    chunks.push(utf8(`${lines.join('\n')}\n`));
    lines = [];
  };
  for (const line of serializeWorld(state.world)) {
    lines.push(line);
    if (lines.length < LINES_A_CHUNK) continue;
    flush();
    await breathe();
  }
  flush();
  const body = concatBytes(utf8(`${JSON.stringify(header)}\n`), await gzipped(concatBytes(...chunks), { level: 1 }));
  return concatBytes(utf8(`${FORMAT} ${VERSION} ${sha256Hex(body)}\n`), body);
}

/** The newest snapshot that is whole and of this log as it is now; undefined: fold from the beginning. */
export async function readSnapshot(
  snapshots: SnapshotStore,
  log: EventLog,
  identity: SnapshotIdentity,
  breathe: Breathe,
  warn: (why: string) => void,
): Promise<FoldedState | undefined> {
  for await (const bytes of snapshots.read(snapshotName(identity))) {
    const state = await decodeSnapshot(identity, bytes, breathe).catch((error: unknown) => `it cannot be read: ${String(error)}`);
    const complaint = typeof state === 'string' ? state : await complainAboutLog(log, state);
    if (typeof state !== 'string' && complaint === undefined) return state;
    warn(complaint ?? 'it cannot be used');
  }
  return undefined;
}

/** The state, or in one sentence why it is none of ours. */
async function decodeSnapshot(identity: SnapshotIdentity, bytes: Uint8Array, breathe: Breathe): Promise<FoldedState | string> {
  const [firstLine, body] = cutLine(bytes);
  const [format, version, hash] = firstLine.split(' ');
  if (format !== FORMAT) return 'it is no snapshot of an orchestrator';
  if (version !== String(VERSION)) return `it has format ${version}, and this program writes ${VERSION}`;
  if (hash !== sha256Hex(body)) return 'its hash does not fit: it is damaged';
  const [headerLine, packed] = cutLine(body);
  const header = JSON.parse(headerLine) as Header;
  if (header.logId !== identity.logId || header.shards !== identity.shards) return `it is of log ${header.logId} with ${header.shards} shards`;
  const lines = new TextDecoder().decode(await gunzipped(packed)).split('\n');
  const restorer = new WorldRestorer();
  for (const [index, line] of lines.entries()) {
    if (index > 0 && line !== '') restorer.add(line);
    if (index % LINES_A_CHUNK === 0) await breathe();
  }
  return {
    world: restorer.finish(),
    book: restoreBook(lines[0] ?? ''),
    position: BigInt(header.position) as LogPosition,
    heads: header.streams.map(([stream, revision, chain]) => [stream, { revision: BigInt(revision), chain: bytesOf(chain) }]),
    ownFrame: BigInt(header.ownFrame),
    verdictFrames: header.verdictFrames.map(([shard, frame]) => [shard, BigInt(frame)]),
  };
}

/** Ids can be equal where logs are not, as after a restore from a copy: the chains tell. */
async function complainAboutLog(log: EventLog, { heads }: FoldedState): Promise<string | undefined> {
  for (const [stream, { revision, chain }] of heads) {
    const event = await eventAt(log, stream, revision);
    if (event === undefined) return `the log has no ${stream} revision ${revision}: it is older than the snapshot`;
    if (hex(chainOf(event.metadata)) !== hex(chain)) return `${stream} revision ${revision} of the log is another event`;
  }
  return undefined;
}

async function eventAt(log: EventLog, stream: string, revision: bigint): Promise<RecordedEvent | undefined> {
  for await (const event of log.read(stream, { fromRevision: revision, limit: 1 })) return event;
  return undefined;
}

function cutLine(bytes: Uint8Array): readonly [string, Uint8Array] {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return ['', bytes];
  return [new TextDecoder().decode(bytes.subarray(0, end)), bytes.subarray(end + 1)];
}

const bytesOf = (digits: string): Uint8Array => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
