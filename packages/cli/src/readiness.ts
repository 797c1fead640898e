/** Asks running services over HTTP whether they do their work. An answer of any kind is an answer; silence is one too. */

export interface Readiness {
  readonly url: string;
  readonly reachable: boolean;
  readonly ready: boolean;
  /** What the services said, or why they could not be asked. */
  readonly detail: unknown;
}

const LIMIT_MILLIS = 5_000;

export async function askReadiness(url: string, signal: AbortSignal): Promise<Readiness> {
  const target = new URL('/readyz', url).toString();
  try {
    const answer = await fetch(target, { signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MILLIS)]) });
    const text = await answer.text();
    return { url: target, reachable: true, ready: answer.ok, detail: parseIfJson(text) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined;
    return { url: target, reachable: false, ready: false, detail: cause ?? (error instanceof Error ? error.message : String(error)) };
  }
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
