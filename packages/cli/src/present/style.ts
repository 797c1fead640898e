/**
 * Few colours, each with one meaning, and never colour alone: whatever is coloured is also said in words. Colour is off
 * when the reader asks for it (NO_COLOR, --no-color) and where no terminal shows it.
 */
import type { Zone } from '@plimsoll/domain';
import { createColors } from 'picocolors';

export interface Style {
  heading(text: string): string;
  /** What stands beside the answer: units, hints, paths. */
  faint(text: string): string;
  good(text: string): string;
  caution(text: string): string;
  bad(text: string): string;
  zone(zone: Zone, text?: string): string;
  /** A movement: the sign is in the text, the colour only repeats it. */
  movement(value: number, text: string): string;
}

export interface ColourQuestion {
  readonly isTerminal: boolean;
  /** --no-color was given. */
  readonly isRefused: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** NO_COLOR counts when it is present and not empty (no-color.org); FORCE_COLOR lets a pager have colours. */
export function wantsColour({ isTerminal, isRefused, environment }: ColourQuestion): boolean {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== '';
  if (isRefused || isSet('NO_COLOR')) return false;
  if (isSet('FORCE_COLOR')) return environment['FORCE_COLOR'] !== '0';
  return isTerminal && environment['TERM'] !== 'dumb';
}

export function createStyle(isColoured: boolean): Style {
  const c = createColors(isColoured);
  const ofZone: Record<Zone, (text: string) => string> = {
    normal: c.green,
    warning: c.yellow,
    'margin-call': c.yellow,
    liquidation: c.red,
    bankrupt: (text) => c.bold(c.red(text)),
  };
  return {
    heading: c.bold,
    faint: c.dim,
    good: c.green,
    caution: c.yellow,
    bad: c.red,
    zone: (zone, text = zone) => ofZone[zone](text),
    movement: (value, text) => (value < 0 ? c.red(text) : value > 0 ? c.green(text) : text),
  };
}
