/** EventLog and Bus in one process, durable, on an embedded store. */
export {};
