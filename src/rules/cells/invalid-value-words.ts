import { cellAddress } from '../../entries';
import type { InvalidValue } from '../../reference';
import type { MessageData } from '../finding';
import { fillMessage } from '../finding-of';

/** What is said of a value in a Reference sheet that cannot be used. */
export const INVALID_VALUE_MESSAGES = {
  value: 'Sheet {sheet}, cell {cell}: {problem}. Until then it counts as not given.',
  twice:
    'Sheet {sheet}, cell {cell}: cell {problem} is for the same thing. Nobody can tell which is meant, so neither is used. Keep one of them.',
  changed:
    'Sheet {sheet}, cell {cell}: this line was written for {problem}, and that was changed, so it does not count. Put it back, or move your value to a line of your own, with nothing in "Published as".',
  columns:
    'Sheet {sheet} has no column {problem}, so nothing in it was used. Put the headings back, or give the sheet another name.',
} as const;

/** What fills the slots of its message. */
export function invalidValueData({ sheet, cells: [first], problem }: InvalidValue): MessageData {
  return { sheet, cell: first ? cellAddress(first) : '', problem };
}

/** The message as a sentence. */
export function invalidValueWords(value: InvalidValue): string {
  return fillMessage(INVALID_VALUE_MESSAGES[value.about], invalidValueData(value));
}
