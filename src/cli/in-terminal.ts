import { WHERE_IT_IS_SAID } from '../rules';
import { terminalWords } from './words/terminal';

/** A rule's message with the words of the command line in the place of those about the pane. */
export function inTerminal(message: string): string {
  const { said } = terminalWords;
  return [
    [WHERE_IT_IS_SAID.columns, said.columns] as const,
    [WHERE_IT_IS_SAID.qualification, said.qualification] as const,
    [WHERE_IT_IS_SAID.series, said.series] as const,
    [WHERE_IT_IS_SAID.registered, said.registered] as const,
    [WHERE_IT_IS_SAID.basedata, said.basedata] as const,
  ].reduce((words, [pane, here]) => words.replaceAll(pane, here), message);
}
