/** Published numbers of other venues, derived again by this engine. */
export {};
