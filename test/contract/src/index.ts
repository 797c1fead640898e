/** One behaviour suite per port, run by every adapter of it. */
export {};
