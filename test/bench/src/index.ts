/** Latency and throughput, with a method that others can repeat. */
export {};
