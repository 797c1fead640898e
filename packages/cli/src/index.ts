/** The plimsoll command, and what it can be asked of a log: proof, hashes and explanations. */
export * from './verify';
