import { ledgerStream, makeSeal, sha256, verdictStream } from '@plimsoll/runtime';
import type { LogSlice, RecordedEvent, SubscribeOptions } from '@plimsoll/runtime';
import { MemoryEventLog } from '@plimsoll/runtime/testing';
import { encodeVerdictBatch } from '@plimsoll/wire';
import { AT, alice, carol, enter } from './testing/crowd';
import { Rig, settle } from './testing/evaluatorRig';
import { SHARDS, type LogScript } from './testing/logScript';

describe('what must stop a shard', () => {
  async function written(): Promise<{ rig: Rig; script: LogScript }> {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice, carol);
    return { rig, script };
  }

  test('a verdict in the log that the rebuild does not derive: both values are told, the other shard goes on', async () => {
    const { rig, script } = await written();
    await script.mark(AT.warning);
    const calm = new Rig({ log: rig.log });
    await calm.bus.createTopics(await rig.bus.describeTopics());
    await (await calm.started()).stop('test');
    const [honest] = await rig.verdicts(0);
    const forged = new Rig();
    const second = await forged.script();
    await enter(second, alice, carol);
    await second.mark(AT.warning);
    const transitions = (honest?.transitions ?? []).map((transition) => ({ ...transition, equityAtoms: (transition.equityAtoms + 1n) as never }));
    await second.write(verdictStream(0), 'verdict-batch', encodeVerdictBatch({ ...honest!, transitions }));
    const service = await forged.started();
    const { live, ready, detail } = service.health();
    expect({ live, ready, shardsAtEnd: detail['shardsAtEnd'], shardsStopped: detail['shardsStopped'] }).toEqual({ live: false, ready: false, shardsAtEnd: 1, shardsStopped: 1 });
    expect(detail['failure']).toMatch(/verdict-000 revision 1: derived .* with equity 50000000000; logged .* with 50000000001/);
    expect(forged.readings.read('plimsoll_shards_stopped', { service: 'margin-evaluator' })).toBe(1);
    expect(await forged.published()).toHaveLength(1);
    await service.stop('test');
  });

  test('a derived verdict that the log passes over', async () => {
    const { rig, script } = await written();
    await script.mark(AT.warning);
    const folded = [{ stream: 'market', revision: 2n }];
    await script.write(verdictStream(0), 'verdict-batch', encodeVerdictBatch({ shard: 0, transitions: [], folded, more: false, frame: undefined, isFrameClosed: false }));
    const service = await rig.started();
    expect(service.health().detail['failure']).toContain('holds nothing of it');
    await service.stop('test');
  });

  test('bytes that cannot be decoded', async () => {
    const { rig, script } = await written();
    const service = await rig.started();
    await script.write(ledgerStream(0), 'ledger-batch', new Uint8Array([255, 255]));
    await settle();
    expect(service.health()).toMatchObject({ live: false, ready: false });
    expect(service.health().detail['failure']).toContain('ledger-000 revision 2');
    await service.stop('test');
  });

  /** A log that hands out something else than it was given. */
  class DoctoredLog extends MemoryEventLog {
    doctor: (event: RecordedEvent) => RecordedEvent | undefined = (event) => event;
    override async *subscribe(options?: SubscribeOptions): AsyncIterable<LogSlice> {
      for await (const slice of super.subscribe(options)) yield { ...slice, events: slice.events.flatMap((event) => this.doctor(event) ?? []) };
    }
  }
  const isSecondMark = ({ stream, revision }: RecordedEvent): boolean => stream === 'market' && revision === 2n;

  test.each([
    ['an event that is not there', (event: RecordedEvent) => (isSecondMark(event) ? undefined : event), /market revision 3: follows revision 1: the log has a gap/],
    ['a payload that was changed', (event: RecordedEvent) => (isSecondMark(event) ? { ...event, payload: event.payload.map((byte) => byte ^ 1) } : event), /market revision 2: payload_mismatch/],
    ['an event of another history', (event: RecordedEvent) => (isSecondMark(event) ? { ...event, metadata: makeSeal(new Uint8Array(32), event.type, sha256(event.payload)) } : event), /market revision 2: chain_mismatch/],
  ])('%s', async (_what, doctor, failure) => {
    const log = new DoctoredLog();
    const rig = new Rig({ log });
    const script = await rig.script();
    const service = await rig.started();
    log.doctor = doctor;
    await enter(script, alice, carol);
    for (const price of [AT.warning, AT.liquidation]) await script.mark(price);
    await settle();
    expect(service.health()).toMatchObject({ live: false, ready: false, detail: { shardsStopped: SHARDS, failure: expect.stringMatching(failure) } });
    await expect(service.done).rejects.toMatchObject({ code: 'log_corrupt' });
    expect(await rig.published()).toHaveLength(0);
    await service.stop('test');
  });

  test('a log of another number of shards', async () => {
    const { rig } = await written();
    await rig.bus.createTopics([]);
    const service = rig.create({ shards: 3 });
    await expect(service.start()).rejects.toMatchObject({ code: 'log_mismatch' });
    await service.stop('test');
  });
});
