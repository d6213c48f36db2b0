/** What Excel refuses, by the code that Office.js hands on. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly location = '',
  ) {
    super(message);
  }
}

export function notFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404, location);
}

export function invalid(location: string): HostError {
  return new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
    400,
    location,
  );
}

export function denied(location: string): HostError {
  return new HostError('AccessDenied', "You can't perform the requested operation.", 403, location);
}

/** The stand-in does not know how Excel does this; no test may pass because of it. */
export function gap(member: string): HostError {
  return new HostError('NotEmulated', `${member} is not emulated.`, 501, member);
}
