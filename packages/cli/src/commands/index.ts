/** All commands, in the order in which help lists them. */
import type { Command } from 'commander';
import type { Registry } from './command';
import { addCheck } from './check';
import { addStatus } from './status';
import { addTail } from './tail';

export function addAllCommands(program: Command, registry: Registry): void {
  addStatus(program, registry);
  addTail(program, registry);
  addCheck(program, registry);
}
