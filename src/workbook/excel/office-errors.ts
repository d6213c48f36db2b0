import { WorkbookError } from '../workbook';
import { officeWords } from '../words/office-errors';

/** What went wrong, by the code of Office.js, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = officeWords.byCode;

/** An error of Office.js as a sentence for the user, with the error as its cause; anything else as it is. */
export function inWords(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const sentence = SENTENCES[code] ?? officeWords.otherwise(code);
  return new WorkbookError(sentence, { cause: error });
}

/** The code of an error of Office.js; null for anything else. */
export function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Codes that tell nothing of what was asked for: whatever is asked next, the answer is the same. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set([
  ...['InvalidOperationInCellEditMode', 'WriteNotSupportedWhenModalDialogOpen', 'InvalidOrTimedOutSession'],
  ...['ConnectionFailure', 'Timeout', 'ActivityLimitReached', 'MemoryLimitReached', 'RequestAborted'],
  ...['ItemNotFound', 'InvalidReference', 'ApiNotFound', 'RequestPayloadSizeLimitExceeded'],
]);

/** Whether Excel refused what was asked for, so that it is worth asking in another way. */
export function refusesTheQuestion(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && !OF_THE_MOMENT.has(code);
}
