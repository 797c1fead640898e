/** A venue for demonstrations and tests: fills, marks and executed liquidation orders. */
export {};
