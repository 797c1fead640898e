/** Steers the liquidation of a breached account. */
export {};
