/** Log lines for people at a terminal: time of day, level, message, then the other fields. Never for machines. */
const LEVEL_WIDTH = 5;
/** They say the same on each line of one process. */
const LEFT_OUT: readonly string[] = ['time', 'level', 'msg', 'service', 'version'];

/** A JSON line as a readable one; what is no JSON object stays as it is. */
export function formatPretty(line: string): string {
  const entry = parseObject(line);
  if (entry === undefined) return line;
  const time = String(entry['time'] ?? '').slice(11, 23);
  const level = String(entry['level'] ?? '').toUpperCase().padEnd(LEVEL_WIDTH);
  const rest = Object.entries(entry)
    .filter(([name]) => !LEFT_OUT.includes(name))
    .map(([name, value]) => ` ${name}=${formatValue(value)}`);
  return `${time} ${level} ${String(entry['service'] ?? '')}: ${String(entry['msg'] ?? '')}${rest.join('')}\n`;
}

function formatValue(value: unknown): string {
  if (typeof value === 'string') return /^[\w.:/-]+$/.test(value) ? value : JSON.stringify(value);
  const stack = typeof value === 'object' && value !== null && 'stack' in value ? value.stack : undefined;
  // A stack is for reading, not for one line.
  return typeof stack === 'string' ? `\n  ${stack.replaceAll('\n', '\n  ')}` : JSON.stringify(value);
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
