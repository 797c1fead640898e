/** Numbers, times and rates as text. Exact integers stay exact: no figure passes through a double on its way to the reader. */
import { abs, pow10 } from '@plimsoll/domain';

/** 1234567 → 1,234,567. */
export function formatCount(value: bigint | number): string {
  const whole = typeof value === 'number' ? String(Math.round(value)) : String(value);
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** mantissa × 10^exponent, every digit: what --json carries. */
export function exactDecimal(mantissa: bigint, exponent: number): string {
  if (exponent >= 0) return String(mantissa * pow10(exponent));
  const digits = String(abs(mantissa)).padStart(1 - exponent, '0');
  const sign = mantissa < 0n ? '-' : '';
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

/** mantissa × 10^exponent with thousands marked, halves away from zero. `decimals` at most what the exponent gives. */
export function formatDecimal(mantissa: bigint, exponent: number, decimals = Math.max(0, -exponent)): string {
  const surplus = -exponent - decimals;
  const divisor = surplus > 0 ? pow10(surplus) : 1n;
  const scaled = surplus < 0 ? abs(mantissa) * pow10(-surplus) : (2n * abs(mantissa) + divisor) / (2n * divisor);
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = formatCount(BigInt(digits.slice(0, digits.length - decimals)));
  const fraction = decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`;
  return `${mantissa < 0n && scaled !== 0n ? '-' : ''}${whole}${fraction}`;
}

/** A decimal as JSON carries it, with thousands marked and so many decimals. */
export function roundDecimal(text: string, decimals = 2): string {
  const [whole = '0', fraction = ''] = text.split('.');
  return formatDecimal(BigInt(whole + fraction), -fraction.length, Math.min(decimals, fraction.length));
}

/** Without trailing zeros: for prices and sizes that stand alone in a sentence. */
export function formatTrimmed(mantissa: bigint, exponent: number): string {
  const text = formatDecimal(mantissa, exponent);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** 0.0421 → +4.2 %. */
export function formatChange(ratio: number): string {
  const percent = (ratio * 100).toFixed(1);
  return `${ratio > 0 && percent !== '0.0' ? '+' : ''}${percent === '-0.0' ? '0.0' : percent} %`;
}

/** Seconds as a person says them: 0.4 ms, 12 ms, 1.3 s, 2 min 05 s, 1 h 02 min. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  if (seconds < 0.0095) return `${(seconds * 1_000).toFixed(1)} ms`;
  if (seconds < 0.9995) return `${Math.round(seconds * 1_000)} ms`;
  if (seconds < 59.5) return `${seconds < 9.95 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3_600)} h ${two(Math.floor((whole % 3_600) / 60))} min`;
}

/** Log time as ISO 8601 in UTC, to the millisecond. Zero is a log in which time has not begun. */
export function formatTime(micros: bigint): string {
  return micros === 0n ? 'not begun' : new Date(Number(micros / 1_000n)).toISOString();
}

/** The same to the minute, where it stands beside other things. */
export function formatMinute(micros: bigint): string {
  return formatTime(micros).slice(0, 16).replace('T', ' ');
}

/** The clock part alone, for feeds where the day is known. */
export function formatClock(micros: bigint): string {
  return new Date(Number(micros / 1_000n)).toISOString().slice(11, 23);
}

/** 1 account, 2 accounts. */
export function countOf(value: bigint | number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(value)} ${BigInt(Math.round(Number(value))) === 1n ? singular : plural}`;
}
