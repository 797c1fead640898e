/** `npm run bench -- [NAME] [--accounts N] [--seconds N] [--json]`: one bench by name, or the list of them. */
import { parseArgs } from 'node:util';
import { benchLine, lineReport } from './line/line';
import { benchCodec, codecReport } from './wire/codec';

interface BenchOptions {
  readonly accounts: number | undefined;
  readonly seconds: number | undefined;
  readonly say: (message: string) => void;
}

interface Bench {
  readonly what: string;
  readonly run: (options: BenchOptions) => Promise<{ readonly result: object; readonly report: string }>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  line: {
    what: 'fills/s and marks/s of the whole embedded line, beside the bare append and read of the same bytes',
    run: async (options) => {
      const result = await benchLine(options);
      return { result, report: lineReport(result) };
    },
  },
  codec: {
    what: 'nanoseconds for one fill, mark or entry, from bytes to a checked value and back',
    run: async (options) => {
      const result = await benchCodec(options);
      return { result, report: codecReport(result) };
    },
  },
};

const USAGE = `npm run bench -- [NAME] [--accounts N] [--seconds N] [--json]

${Object.entries(BENCHES)
  .map(([name, bench]) => `  ${name.padEnd(12)}${bench.what}`)
  .join('\n')}

  --accounts N   how many accounts share the load (each bench has a default)
  --seconds N    about how long the load lasts
  --json         one object on stdout
`;

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new TypeError(`--${name} takes a whole number above zero, not ${text}`);
  return Number(text);
}

async function main(args: readonly string[]): Promise<number> {
  const options = { accounts: { type: 'string' }, seconds: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  let chosen;
  let limits;
  try {
    chosen = parseArgs({ args: [...args], options, allowPositionals: true });
    limits = { accounts: wholeNumber('accounts', chosen.values.accounts), seconds: wholeNumber('seconds', chosen.values.seconds) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const [name = 'line', ...rest] = chosen.positionals;
  const bench = BENCHES[name];
  if (chosen.values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (bench === undefined || rest.length > 0) {
    process.stderr.write(`there is no bench ${chosen.positionals.join(' ')}\n\n${USAGE}`);
    return 2;
  }
  const { result, report } = await bench.run({ ...limits, say: (message) => process.stderr.write(`${message}\n`) });
  process.stdout.write(chosen.values.json === true ? `${JSON.stringify(result)}\n` : `${report}\n`);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
