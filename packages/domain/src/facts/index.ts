/**
 * The facts: everything that crosses a topic or stands in the log, as the domain sees it. `wire` turns them into protobuf
 * bytes and back, one to one with proto/plimsoll/v1, which documents each field.
 */
export * from './topics';
export * from './reference';
export * from './log';
export * from './outgoing';
