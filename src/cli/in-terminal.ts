import { WHERE_COLUMNS_ARE_CHOSEN } from '../rules';
import { terminalWords } from './words/terminal';

/** A rule's message with the words of the command line in the place of those about the pane. */
export function inTerminal(message: string): string {
  return message.replaceAll(WHERE_COLUMNS_ARE_CHOSEN, terminalWords.columnsHere);
}
