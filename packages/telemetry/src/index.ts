/** Prometheus metrics, health and structured logs. */
export {};
