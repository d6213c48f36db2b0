import { codeOf } from './error-code';
import { systemWords } from './words/files';

/** What the operating system's error means to the officer. */
export function systemReason(error: unknown): string {
  return systemWords[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
