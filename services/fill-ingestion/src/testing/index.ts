/** The second door: an installation in small, ports that die, and the suites that hold any engine to the promises. */
export { Rig, MemorySeenIndexes, eventually, idleMeter, silentLogger, type RigOptions } from './rig';
export { Fuse, Killed, MOMENTS, mortalBus, mortalLog, mortalSeen, type Moment } from './faults';
export { describeCrashes, type EngineFactory, type TestEngine } from './crashSuite';
export { assertCounted } from './accounting';
