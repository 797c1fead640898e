declare module 'fs-native-extensions' {
  const native: {
    tryLock(fd: number, offset?: number, length?: number, options?: { shared?: boolean }): boolean;
    unlock(fd: number, offset?: number, length?: number): void;
  };
  export default native;
}
