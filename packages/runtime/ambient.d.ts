/**
 * The few names of the host that runtime may use, because `"types": []` hides them: the web platform's, which every
 * JavaScript host has, and the one module that hash.ts imports. The whole-repository program does not read this file;
 * there the host's own declarations hold.
 */
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

declare const AbortSignal: { abort(reason?: unknown): AbortSignal };

interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}

declare const AbortController: { new (): AbortController };

declare const performance: { now(): number };

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

declare module 'node:crypto' {
  interface Hash {
    update(part: Uint8Array): Hash;
    digest(): Uint8Array;
    digest(encoding: 'binary'): string;
  }
  export function createHash(algorithm: 'sha256' | 'sha1'): Hash;
  export const hash: ((algorithm: 'sha256', bytes: Uint8Array, encoding: 'binary') => string) | undefined;
}
