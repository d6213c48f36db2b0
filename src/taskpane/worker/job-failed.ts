import type { Failure } from './messages';

/** A job of the worker came to nothing. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed';

  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export function failed(obstacle: Failure['obstacle'], message = ''): JobFailed {
  return new JobFailed({ obstacle, message, sheets: [], preview: null });
}
