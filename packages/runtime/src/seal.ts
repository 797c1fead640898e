/**
 * The seal of an event: 64 bytes of metadata by which damage and exchange are found. The first half is the SHA-256 of the
 * payload; the second is the chain, which ties the event to everything before it in its stream:
 *
 *     chain(n) = SHA-256(chain(n − 1) ‖ type ‖ SHA-256(payload)),   chain(−1) = 32 zero bytes
 *
 * Both outer parts have a fixed length, so the type needs no delimiter. A seal is no signature: it finds accidents and
 * careless edits, not a forger who rewrites the rest of the stream.
 */
import { concatBytes, isSameBytes, sha256, utf8 } from './hash';

const HASH_BYTES = 32;
export const SEAL_BYTES = 2 * HASH_BYTES;

/** The chain before the first event of a stream. */
export const EMPTY_CHAIN: Uint8Array = new Uint8Array(HASH_BYTES);

/** @param previousChain 32 bytes: `EMPTY_CHAIN`, or `chainOf` the event before. */
export function makeSeal(previousChain: Uint8Array, type: string, payloadSha256: Uint8Array): Uint8Array {
  return concatBytes(payloadSha256, sha256(previousChain, utf8(type), payloadSha256));
}

/** The chain half of a seal. */
export function chainOf(metadata: Uint8Array): Uint8Array {
  return metadata.subarray(HASH_BYTES, SEAL_BYTES);
}

export type SealVerdict =
  /** `chain` is the previous one of the stream's next event. */
  | { readonly kind: 'whole'; readonly chain: Uint8Array }
  | { readonly kind: 'broken'; readonly reason: 'seal_malformed' | 'payload_mismatch' | 'chain_mismatch' };

/** What a seal protects: the parts of an event that do not depend on the engine. */
export interface SealedEvent {
  readonly type: string;
  readonly payload: Uint8Array;
  readonly metadata: Uint8Array;
}

/** Judges an event against the chain of the one before it in its stream. */
export function verifySeal(event: SealedEvent, previousChain: Uint8Array): SealVerdict {
  const own = verifyPayload(event);
  if (own.kind === 'broken') return own;
  const expected = makeSeal(previousChain, event.type, event.metadata.subarray(0, HASH_BYTES));
  return isSameBytes(expected, event.metadata) ? own : { kind: 'broken', reason: 'chain_mismatch' };
}

/** Judges an event by itself, where the one before it is not at hand. */
export function verifyPayload(event: SealedEvent): SealVerdict {
  if (event.metadata.length !== SEAL_BYTES) return { kind: 'broken', reason: 'seal_malformed' };
  const isWhole = isSameBytes(sha256(event.payload), event.metadata.subarray(0, HASH_BYTES));
  return isWhole ? { kind: 'whole', chain: chainOf(event.metadata) } : { kind: 'broken', reason: 'payload_mismatch' };
}
