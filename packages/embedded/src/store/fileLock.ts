/** The two calls needed of fs-native-extensions, which ships without types. */
// For whoever compiles this file from another workspace.
/// <reference path="./fsNativeExtensions.d.ts" />
import native from 'fs-native-extensions';

/** Takes the whole file exclusively, or answers false at once. */
export function tryLock(file: number): boolean {
  return native.tryLock(file);
}

export function unlock(file: number): void {
  native.unlock(file);
}
