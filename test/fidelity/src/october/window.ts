/** A part of 10 October 2025 (UTC), in full five-minute bars. */

export interface DayWindow {
  readonly fromMinute: number;
  readonly toMinute: number;
}

export const WHOLE_DAY: DayWindow = { fromMinute: 0, toMinute: 24 * 60 };
/** The hour around the fall: what runs in seconds, and still meets everything that the day brings. */
export const CRASH_WINDOW: DayWindow = { fromMinute: 20 * 60 + 45, toMinute: 21 * 60 + 45 };

const DAY_START_MILLIS = Date.UTC(2025, 9, 10);
const BAR_MINUTES = 5;

/** @throws RangeError in words for the command line. */
export function parseMinute(text: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  if (hours === undefined || Number(minutes) > 59 || minute > 24 * 60) throw new RangeError(`"${text}" is no time of the day such as 20:45`);
  if (minute % BAR_MINUTES !== 0) throw new RangeError(`"${text}" lies inside of a five-minute bar`);
  return minute;
}

/** @throws RangeError */
export function makeWindow(fromMinute: number, toMinute: number): DayWindow {
  if (fromMinute >= toMinute) throw new RangeError(`${formatMinute(fromMinute)} is not before ${formatMinute(toMinute)}`);
  return { fromMinute, toMinute };
}

export const formatMinute = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
export const formatWindow = ({ fromMinute, toMinute }: DayWindow): string => `${formatMinute(fromMinute)}-${formatMinute(toMinute)}`;

/** Parses `HH:MM-HH:MM`. @throws RangeError */
export function parseWindow(text: string): DayWindow {
  const [from, to, ...others] = text.split('-');
  if (from === undefined || to === undefined || others.length > 0) throw new RangeError(`"${text}" is no window such as 20:45-21:45`);
  return makeWindow(parseMinute(from), parseMinute(to));
}

export const millisOf = ({ fromMinute, toMinute }: DayWindow): { readonly fromMillis: number; readonly toMillis: number } => ({
  fromMillis: DAY_START_MILLIS + fromMinute * 60_000,
  toMillis: DAY_START_MILLIS + toMinute * 60_000,
});
