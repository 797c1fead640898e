/** Crashes, torn writes and restarts, and what must still hold after them. */
export {};
