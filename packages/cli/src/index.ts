/** The plimsoll command. */
export {};
