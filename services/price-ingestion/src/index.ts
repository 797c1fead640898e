/** Turns venue marks and index prices into facts on the bus. */
export {};
