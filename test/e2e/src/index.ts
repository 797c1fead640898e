/** The whole program, started as its users start it. */
export {};
