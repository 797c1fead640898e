/**
 * The snapshot of a shard: a cache of its fold, with the place in the log where it was taken and a hash over all of it.
 *
 *   plimsoll-shard-snapshot 1 <SHA-256 of the rest, hex> \n
 *   header as JSON \n
 *   gzip of the world's lines
 *
 * It is never trusted: a damaged, older or foreign one is left aside, and the log is folded instead.
 */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { WorldRestorer, serializeWorld } from '@plimsoll/domain';
import type { World } from '@plimsoll/domain';
import { concatBytes, hex, sha256Hex, utf8, verdictStream } from '@plimsoll/runtime';
import type { EventLog, LogPosition, SnapshotStore } from '@plimsoll/runtime';
import type { Pacer } from '../pacer';
import type { StreamHead } from './logCursor';
import { ownsAccount, type ShardIdentity } from './shardFold';

const FORMAT = 'plimsoll-shard-snapshot';
const VERSION = 1;
const NEWLINE = 10;
const LINES_A_CHUNK = 500;

const gzipped = promisify(gzip);
const gunzipped = promisify(gunzip);

export interface ShardSnapshot {
  readonly position: LogPosition;
  readonly heads: readonly (readonly [string, StreamHead])[];
  /** Everything up to here is in the log and published. */
  readonly verdictRevision: bigint;
  readonly closedFrame: bigint | undefined;
  readonly world: World;
}

interface Header {
  readonly logId: string;
  readonly shard: number;
  readonly shards: number;
  readonly position: string;
  readonly streams: readonly (readonly [stream: string, revision: string, chain: string])[];
  readonly verdictRevision: string;
  readonly closedFrame: string | null;
}

/** In a name's order, so that the snapshots of another log in the same store are never met. */
export const snapshotName = ({ logId, shard }: ShardIdentity): string => `margin-evaluator-${logId}-${String(shard).padStart(3, '0')}`;

/** The world must not be folded on while this runs. */
export async function encodeSnapshot(identity: ShardIdentity, snapshot: ShardSnapshot, pacer: Pacer): Promise<Uint8Array> {
  const header: Header = {
    ...identity,
    position: String(snapshot.position),
    streams: snapshot.heads.map(([stream, { revision, chain }]) => [stream, String(revision), hex(chain)]),
    verdictRevision: String(snapshot.verdictRevision),
    closedFrame: snapshot.closedFrame === undefined ? null : String(snapshot.closedFrame),
  };
  const chunks: Uint8Array[] = [];
  let lines: string[] = [];
  for (const line of serializeWorld(snapshot.world)) {
    lines.push(line);
    if (lines.length < LINES_A_CHUNK) continue;
    chunks.push(utf8(`${lines.join('\n')}\n`));
    lines = [];
    if (pacer.isDue) await pacer.turn();
  }
  chunks.push(utf8(`${lines.join('\n')}\n`));
  const body = concatBytes(utf8(`${JSON.stringify(header)}\n`), await gzipped(concatBytes(...chunks), { level: 1 }));
  return concatBytes(utf8(`${FORMAT} ${VERSION} ${sha256Hex(body)}\n`), body);
}

/** The snapshot, or in one sentence why it is none of ours. */
async function decodeSnapshot(identity: ShardIdentity, bytes: Uint8Array, pacer: Pacer): Promise<ShardSnapshot | string> {
  const [firstLine, body] = cutLine(bytes);
  const [format, version, hash] = firstLine.split(' ');
  if (format !== FORMAT) return 'it is no snapshot of a shard';
  if (version !== String(VERSION)) return `it has format ${version}, and this program writes ${VERSION}`;
  if (hash !== sha256Hex(body)) return 'its hash does not fit: it is damaged';
  const [headerLine, packed] = cutLine(body);
  const header = JSON.parse(headerLine) as Header;
  const { logId, shard, shards } = header;
  if (logId !== identity.logId || shard !== identity.shard || shards !== identity.shards) {
    return `it is of log ${logId}, shard ${shard} of ${shards}`;
  }
  const text = new TextDecoder().decode(await gunzipped(packed));
  return {
    position: BigInt(header.position) as LogPosition,
    heads: header.streams.map(([stream, revision, chain]) => [stream, { revision: BigInt(revision), chain: bytesOf(chain) }]),
    verdictRevision: BigInt(header.verdictRevision),
    closedFrame: header.closedFrame === null ? undefined : BigInt(header.closedFrame),
    world: await restore(text, identity, pacer),
  };
}

async function restore(text: string, identity: ShardIdentity, pacer: Pacer): Promise<World> {
  const restorer = new WorldRestorer(ownsAccount(identity));
  for (const line of linesOf(text)) {
    restorer.add(line);
    if (pacer.isDue) await pacer.turn();
  }
  return restorer.finish();
}

export type RestoreWarning = (why: string) => void;

/** The newest snapshot that is whole and of this log as it is now; undefined: fold from the start. */
export async function readSnapshot(
  snapshots: SnapshotStore,
  log: EventLog,
  identity: ShardIdentity,
  pacer: Pacer,
  warn: RestoreWarning,
): Promise<ShardSnapshot | undefined> {
  for await (const bytes of snapshots.read(snapshotName(identity))) {
    const snapshot = await decodeSnapshot(identity, bytes, pacer).catch((error: unknown) => `it cannot be read: ${String(error)}`);
    const complaint = typeof snapshot === 'string' ? snapshot : await complainAboutLog(log, identity, snapshot);
    if (typeof snapshot !== 'string' && complaint === undefined) return snapshot;
    warn(complaint ?? 'it cannot be used');
  }
  return undefined;
}

/** Ids can be equal where logs are not, as after a restore from a copy: the chains tell. */
async function complainAboutLog(log: EventLog, identity: ShardIdentity, snapshot: ShardSnapshot): Promise<string | undefined> {
  for (const [stream, { revision, chain }] of snapshot.heads) {
    const event = await eventAt(log, stream, revision);
    if (event === undefined) return `the log has no ${stream} revision ${revision}: it is older than the snapshot`;
    if (hex(event.metadata.subarray(32)) !== hex(chain)) return `${stream} revision ${revision} of the log is another event`;
  }
  const verdicts = verdictStream(identity.shard);
  if (snapshot.verdictRevision >= 0n && (await eventAt(log, verdicts, snapshot.verdictRevision)) === undefined) {
    return `the log has no ${verdicts} revision ${snapshot.verdictRevision}: it is older than the snapshot`;
  }
  return undefined;
}

async function eventAt(log: EventLog, stream: string, revision: bigint): Promise<{ readonly metadata: Uint8Array } | undefined> {
  for await (const event of log.read(stream, { fromRevision: revision, limit: 1 })) return event;
  return undefined;
}

function cutLine(bytes: Uint8Array): readonly [string, Uint8Array] {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return ['', bytes];
  return [new TextDecoder().decode(bytes.subarray(0, end)), bytes.subarray(end + 1)];
}

function* linesOf(text: string): Iterable<string> {
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    if (end > start) yield text.slice(start, end);
  }
}

const bytesOf = (digits: string): Uint8Array => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
