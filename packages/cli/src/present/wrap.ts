/** Words in lines of a width; what is colour does not count. */
import { Help } from 'commander';

const help = new Help();

export const wrap = (words: string, width: number): string[] => help.boxWrap(words, width).split('\n');
