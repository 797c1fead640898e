/** Every answer in JSON is what docs/cli says of it: one small log, and each command asked about it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { crashScenario } from '@plimsoll/simulated-venue';
import Ajv2020 from 'ajv/dist/2020';
import { runStepped } from './stepped';
import { runLine, type Spoken } from './testing/fakeHost';

const DOCS = join(__dirname, '..', '..', '..', 'docs', 'cli');
const schemas = readdirSync(DOCS).filter((name) => name.endsWith('.schema.json'));
const validators = new Map(
  schemas.map((name) => [name.replace('.schema.json', ''), new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(JSON.parse(readFileSync(join(DOCS, name), 'utf8')) as object)]),
);

/** The answer, if stdout holds exactly one object that the schema allows. */
function answerOf(schema: string, { stdout }: Pick<Spoken, 'stdout'>): Record<string, unknown> {
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return checked(schema, stdout);
}

function checked(schema: string, text: string): Record<string, unknown> {
  const answer = JSON.parse(text) as Record<string, unknown>;
  const validate = validators.get(schema);
  if (validate === undefined) throw new Error(`docs/cli has no schema ${schema}`);
  expect(validate(answer) ? [] : validate.errors).toEqual([]);
  return answer;
}

const home = mkdtempSync(join(tmpdir(), 'plimsoll-cli-'));
const dataDir = join(home, 'data');
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeAll(async () => {
  const report = await runStepped({ dataDir, source: crashScenario({ accounts: 30, seed: 'answers', seconds: 4 }), shards: 2 });
  expect(report.isComplete).toBe(true);
}, 120_000);

describe('answers in JSON', () => {
  it('verify proves the log, and its hashes are those of hash', async () => {
    const verified = await runLine(['verify', '--data-dir', dataDir, '--json']);
    const answer = answerOf('verify', verified);
    expect(verified.code).toBe(0);
    expect(answer).toMatchObject({ ok: true, firstDifference: null, breaches: answer['verified'] });
    const hashed = answerOf('hash', await runLine(['hash', '--data-dir', dataDir, '--json']));
    expect(hashed).toMatchObject({ stateHash: answer['stateHash'], breachHash: answer['breachHash'] });
  });

  it('status says what needs a look with exit code 1', async () => {
    const spoken = await runLine(['status', '--data-dir', dataDir, '--json']);
    const answer = answerOf('status', spoken);
    expect(spoken.code).toBe(answer['ok'] === true ? 0 : 1);
    expect(answer).toMatchObject({ log: { shards: 2, lag: { fills: 0, marks: 0 } }, services: null });
  });

  it('status says that nobody answers', async () => {
    const spoken = await runLine(['status', '--url', 'http://127.0.0.1:9', '--json']);
    expect(spoken.code).toBe(1);
    expect(answerOf('status', spoken)).toMatchObject({ ok: false, log: null, services: { reachable: false } });
  });

  it.each(['fills', 'transfers', 'orders', 'marks', 'reference', 'margin-breaches', 'account-margins', 'liquidation-orders', 'liquidations', 'dead-letters'])('tail decodes %s', async (topic) => {
    const { code, stdout } = await runLine(['tail', topic, '--data-dir', dataDir, '--json', '--exit']);
    expect(code).toBe(0);
    const lines = stdout.split('\n').filter((line) => line !== '');
    for (const line of lines) expect(checked('tail', line)['type']).not.toBe('undecoded');
    if (topic !== 'dead-letters' && topic !== 'liquidation-orders') expect(lines.length).toBeGreaterThan(0);
  });

  it('tail -n shows the last records of all partitions', async () => {
    const all = (await runLine(['tail', 'fills', '--data-dir', dataDir, '--json', '--exit'])).stdout.trimEnd().split('\n');
    const last = (await runLine(['tail', 'fills', '--data-dir', dataDir, '--json', '-n', '3'])).stdout.trimEnd().split('\n');
    expect(last).toEqual(all.slice(-3));
  });

  it('explain tells an account and each of its breaches', async () => {
    const [breach] = (await runLine(['tail', 'margin-breaches', '--data-dir', dataDir, '--json', '-n', '1'])).stdout.split('\n').map((line) => (line === '' ? undefined : (JSON.parse(line) as { id: string; key: string })));
    const account = await runLine(['explain', breach?.key ?? '', '--data-dir', dataDir, '--json']);
    expect(answerOf('explain', account)).toMatchObject({ accountId: breach?.key, breach: null });
    const moment = await runLine(['explain', breach?.id ?? '', '--data-dir', dataDir, '--json']);
    expect(answerOf('explain', moment)).toMatchObject({ accountId: breach?.key, breach: { breachId: breach?.id } });
    const first = await runLine(['explain', breach?.key ?? '', '--at', '1', '--data-dir', dataDir, '--json']);
    expect(answerOf('explain', first)).toMatchObject({ breach: { ordinal: '1' } });
    const text = await runLine(['explain', breach?.id ?? '', '--data-dir', dataDir]);
    for (const line of text.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('an interrupted proof is none: exit code 130, and nothing on stdout', async () => {
    const { code, stdout, stderr } = await runLine(['verify', '--data-dir', dataDir, '--json'], { interrupt: AbortSignal.abort('SIGINT') });
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  it('what is not there is an error in JSON, and exit code 1', async () => {
    const unknown = await runLine(['explain', 'nobody', '--data-dir', dataDir, '--json']);
    expect(unknown.code).toBe(1);
    expect(answerOf('error', unknown)).toMatchObject({ error: { code: 'not_found' } });
    const nowhere = await runLine(['verify', '--data-dir', join(home, 'nowhere'), '--json']);
    expect(nowhere.code).toBe(1);
    expect(answerOf('error', nowhere)).toMatchObject({ error: { code: 'data_dir_invalid' } });
  });

  it('config prints every setting and its source', async () => {
    const spoken = await runLine(['config', 'print', '--json'], { environment: { PLIMSOLL_HTTP_PORT: '9000' } });
    const { settings } = answerOf('config-print', spoken) as { settings: { key: string }[] };
    expect(settings.find(({ key }) => key === 'http.port')).toEqual({ key: 'http.port', value: 9000, source: 'env', from: 'PLIMSOLL_HTTP_PORT' });
  });

  it('config check tells every fault at once, as wrong usage', async () => {
    const file = join(home, 'settings.json');
    writeFileSync(file, JSON.stringify({ shards: 0, http: { port: 'many' }, wings: true }));
    const spoken = await runLine(['config', 'check', '--config', file, '--json']);
    expect(spoken.code).toBe(2);
    for (const fault of ['shards', 'http.port', 'wings']) expect(JSON.stringify(answerOf('error', spoken))).toContain(fault);
    expect(answerOf('config-check', await runLine(['config', 'check', '--json']))).toMatchObject({ ok: true });
  });

  it("check compares real fills with the venue's own words", async () => {
    const header = 'block_number,time_ms,user,coin,side,px,sz,start_position,dir,fee,fee_token,oid,tid';
    const rows = ['1,1000,a,BTC,B,100.5,2,0,Open Long,0,USDC,1,7', '1,1000,b,BTC,A,100.5,2,5,Close Long,0,USDC,2,7', '2,2000,a,BTC,A,101,1,2,Close Long,0,USDC,3,8', '2,2000,b,BTC,B,101,1,3,Open Long,0,USDC,4,8', '3,3000,a,BTC,A,102,1,1,Close Long,0,USDC,5,9'];
    const file = join(home, 'fills.csv.gz');
    writeFileSync(file, gzipSync([header, ...rows, ''].join('\n')));
    const good = await runLine(['check', 'hyperliquid-fills', '--source', file, '--json']);
    expect(good.code).toBe(0);
    expect(answerOf('check-hyperliquid-fills', good)).toMatchObject({ ok: true, rows: 5, compared: 3, equal: 3 });
    writeFileSync(file, gzipSync([header, ...rows, '4,4000,a,BTC,A,102,1,9,Close Long,0,USDC,6,10', ''].join('\n')));
    const bad = await runLine(['check', 'hyperliquid-fills', '--source', file, '--json']);
    expect(bad.code).toBe(1);
    expect(answerOf('check-hyperliquid-fills', bad)).toMatchObject({ ok: false });
  });
});

describe('runs', () => {
  it('demo sums up a small crash, and proves it', async () => {
    const spoken = await runLine(['demo', '--accounts', '20', '--seconds', '5', '--shards', '2', '--data-dir', join(home, 'demo'), '--json']);
    const answer = answerOf('demo', spoken);
    expect(spoken.code).toBe(0);
    expect(answer).toMatchObject({ ok: true, scenario: 'crash', interrupted: false, verify: { ok: true } });
    expect(spoken.stderr).toContain('a market crash over 20 accounts');
  }, 120_000);

  it('backfill refuses a source that begins before the time of the log', async () => {
    const bars = (from: number): string => ['ts_ms,symbol,open,high,low,close,volume', ...[0, 1, 2].map((minute) => `${from + minute * 60_000},BTCUSDT,100.5,101.5,99.5,100.0,1`), ''].join('\n');
    const file = join(home, 'bars.csv');
    const target = join(home, 'backfill');
    const line = ['backfill', '--source', file, '--format', 'binance-klines', '--data-dir', target, '--shards', '2', '--json'];
    writeFileSync(file, bars(1_760_000_000_000));
    expect(answerOf('backfill', await runLine([...line, '--stepped']))).toMatchObject({ ok: true, stepped: true, frames: { done: 12, of: 12 } });
    writeFileSync(file, bars(1_700_000_000_000));
    const refused = await runLine(line);
    expect(refused.code).toBe(1);
    expect(answerOf('error', refused)).toMatchObject({ error: { code: 'source_too_old' } });
    writeFileSync(file, bars(1_770_000_000_000));
    expect(answerOf('backfill', await runLine(line))).toMatchObject({ ok: true, stepped: true, frames: { done: 12, of: 12 } });
    expect(answerOf('verify', await runLine(['verify', '--data-dir', target, '--json']))).toMatchObject({ ok: true });
  }, 120_000);
});
