import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { btcPerp, fillOf, usdt } from '@plimsoll/domain/testing';
import { openEmbedded } from '@plimsoll/embedded';
import { Rig } from '../testing/rig';
test('bench', async () => {
  for (const shards of [1]) {
    const dir = mkdtempSync(join(tmpdir(), 'bench-'));
    const engine = await openEmbedded(dir);
    const rig = new Rig({ shards, ...engine });
    await rig.prepare(usdt, btcPerp);
    const total = 200_000;
    for (let at = 0; at < total; at += 5000) {
      await rig.publish('fills', ...Array.from({ length: 5000 }, (_, n) => fillOf(`acct-${(at + n) % 5000}`, btcPerp, 'buy', 1, 500_000)));
    }
    const service = rig.service();
    const cpu0 = process.cpuUsage();
    const t0 = performance.now();
    await service.start();
    await rig.drained(120_000);
    const s = (performance.now() - t0) / 1000;
    const cpu = process.cpuUsage(cpu0);
    console.log(shards, 'shards', (total / s).toFixed(0), 'fills/s', 'cpu s', ((cpu.user + cpu.system) / 1e6).toFixed(2), 'wall', s.toFixed(2));
    await service.stop('x');
    await engine.close();
    rmSync(dir, { recursive: true });
  }
}, 200_000);
