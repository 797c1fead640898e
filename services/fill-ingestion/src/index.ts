/** Turns venue fills into facts on the log. */
export {};
