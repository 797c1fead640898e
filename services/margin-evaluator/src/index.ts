/** Keeps each account margined and says which one has crossed its line. */
export {};
