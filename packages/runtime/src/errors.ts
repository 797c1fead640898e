/** Operating errors: a closed code, whether a retry can help, what was wrong and what to do, and the cause. */

export type OperatingErrorCode =
  | 'log_unavailable'
  | 'log_corrupt'
  | 'append_too_large'
  | 'bus_unavailable'
  | 'record_too_large'
  | 'unknown_topic'
  | 'topic_mismatch'
  | 'not_owner'
  | 'data_dir_in_use'
  | 'data_dir_invalid'
  | 'config_invalid'
  | 'log_mismatch'
  | 'verdict_mismatch'
  | 'cursor_gap'
  | 'source_invalid'
  | 'source_too_old'
  | 'state_behind'
  | 'fenced';

export class OperatingError extends Error {
  override readonly name = 'OperatingError';
  constructor(
    readonly code: OperatingErrorCode,
    message: string,
    readonly options: { readonly retry: boolean; readonly cause?: unknown } = { retry: false },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
  }
  get retry(): boolean {
    return this.options.retry;
  }
}
