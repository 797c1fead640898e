/** Whether a disturbed run came to what the undisturbed one came to, and accounted for every record. */
import { openEmbedded } from '@plimsoll/embedded';
import { hashDirectory, isAccountedFor, verifyDirectory, type HashAnswer, type PartitionCount, type VerifyAnswer } from '@plimsoll/test-fidelity';

export interface PartitionJudgement extends PartitionCount {
  /** Records that the topic itself holds. */
  readonly inTopic: string;
  /** The five outcomes add up to what was read, and what was read is what the topic holds. */
  readonly isExact: boolean;
}

export interface RunJudgement {
  readonly hashes: HashAnswer;
  readonly verify: VerifyAnswer;
  readonly isVerified: boolean;
  readonly partitions: readonly PartitionJudgement[];
}

export async function judgeRun(dataDir: string): Promise<RunJudgement> {
  const [hashes, { code, answer }] = await Promise.all([hashDirectory(dataDir), verifyDirectory(dataDir)]);
  const isVerified = code === 0 && answer.firstDifference === null && answer.breaches > 0 && answer.verified === answer.breaches;
  return { hashes, verify: answer, isVerified, partitions: await judgePartitions(dataDir, answer.counts) };
}

export const isCounted = ({ partitions }: RunJudgement): boolean => partitions.length > 0 && partitions.every(({ isExact }) => isExact);

export const isSameResult = (a: HashAnswer, b: HashAnswer): boolean => a.stateHash === b.stateHash && a.breachHash === b.breachHash;

/** The log's own sums against the topics: a sum that is made of the log alone would miss a record that was never read. */
async function judgePartitions(dataDir: string, counts: readonly PartitionCount[]): Promise<PartitionJudgement[]> {
  const engine = await openEmbedded(dataDir, { readOnly: true });
  try {
    return await Promise.all(
      counts.map(async (count) => {
        const { first, next } = await engine.bus.offsets(count);
        const inTopic = next - first;
        return { ...count, inTopic: String(inTopic), isExact: isAccountedFor(count) && BigInt(count.read) === inTopic };
      }),
    );
  } finally {
    await engine.close();
  }
}

export function describeDifference({ firstDifference }: VerifyAnswer): string {
  if (firstDifference === null) return 'none';
  const { what, stream, revision, expected, got } = firstDifference;
  return `${what} in ${stream} revision ${revision}: expected ${expected}, got ${got}`;
}
