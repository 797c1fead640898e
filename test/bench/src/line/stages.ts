/**
 * Where the time goes: samples of V8's profiler, each given to the stage in whose name it ran, which is the nearest caller
 * in a service or an adapter. Native time of the store's own threads is not seen here: the profile is of the main thread.
 */
import { Session, type Profiler } from 'node:inspector';

const STAGES: readonly (readonly [pattern: RegExp, stage: string])[] = [
  [/services\/fill-ingestion\//, 'fill-ingestion'],
  [/services\/price-ingestion\//, 'price-ingestion'],
  [/services\/margin-evaluator\//, 'margin-evaluator'],
  [/services\/liquidation-orchestrator\//, 'liquidation-orchestrator'],
  [/packages\/embedded\/.*\/bus\//, 'embedded bus'],
  [/packages\/embedded\/.*\/seen\//, 'embedded seen index'],
  [/packages\/embedded\//, 'embedded log'],
  [/packages\/runtime\//, 'runtime'],
  [/test\/bench\//, 'the load'],
];

function stageOf(node: Profiler.ProfileNode): string | undefined {
  const { url, functionName } = node.callFrame;
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(garbage collector)') return 'garbage collection';
  return STAGES.find(([pattern]) => pattern.test(url))?.[1];
}

/** Shares of the main thread's time, by stage, in parts of one. */
export function sharesOf(profile: Profiler.Profile): Record<string, number> {
  const parents = new Map<number, Profiler.ProfileNode>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node);
  const stages = new Map<number, string>();
  for (const node of profile.nodes) {
    let at: Profiler.ProfileNode | undefined = node;
    let stage = stageOf(node);
    while (stage === undefined && (at = parents.get(at.id)) !== undefined) stage = stageOf(at);
    stages.set(node.id, stage ?? 'node and others');
  }
  const micros = new Map<string, number>();
  let total = 0;
  (profile.samples ?? []).forEach((id, i) => {
    const time = profile.timeDeltas?.[i] ?? 0;
    if (!nodes.has(id)) return;
    const stage = stages.get(id) ?? 'node and others';
    micros.set(stage, (micros.get(stage) ?? 0) + time);
    total += time;
  });
  return Object.fromEntries([...micros].sort(([, a], [, b]) => b - a).map(([stage, time]) => [stage, total === 0 ? 0 : time / total]));
}

/** Profiles while the work runs. */
export async function profiled<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly shares: Record<string, number> }> {
  const session = new Session();
  session.connect();
  const ask = (method: 'Profiler.enable' | 'Profiler.start'): Promise<void> =>
    new Promise((resolve, reject) => session.post(method, (error) => (error === null ? resolve() : reject(error))));
  await ask('Profiler.enable');
  await ask('Profiler.start');
  try {
    const value = await work();
    const profile = await new Promise<Profiler.Profile>((resolve, reject) =>
      session.post('Profiler.stop', (error, { profile }) => (error === null ? resolve(profile) : reject(error))),
    );
    return { value, shares: sharesOf(profile) };
  } finally {
    session.disconnect();
  }
}
