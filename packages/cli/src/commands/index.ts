/** All commands, in the order in which help lists them. */
import type { Command } from 'commander';
import { addBackfill } from './backfill';
import { addCheck } from './check';
import type { Registry } from './command';
import { addConfig } from './config';
import { addDemo } from './demo';
import { addExplain } from './explain';
import { addStatus } from './status';
import { addTail } from './tail';
import { addRun, addUp } from './up';
import { addHash, addVerify } from './verify';

export function addAllCommands(program: Command, registry: Registry): void {
  addDemo(program, registry);
  addUp(program, registry);
  addRun(program, registry);
  addStatus(program, registry);
  addTail(program, registry);
  addExplain(program, registry);
  addVerify(program, registry);
  addHash(program, registry);
  addBackfill(program, registry);
  addCheck(program, registry);
  addConfig(program, registry);
}
