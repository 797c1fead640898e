/** Waits until it holds. */
export async function eventually(holds: () => Promise<boolean> | boolean, timeoutMillis = 10_000): Promise<void> {
  const startedAt = Date.now();
  while (!(await holds())) {
    if (Date.now() - startedAt > timeoutMillis) throw new Error(`does not hold after ${timeoutMillis} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
