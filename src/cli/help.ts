import { OPTIONS, type Command, type OptionTable } from './options';
import { ABOUT, overviewWords } from './words/help';

/** Where the lines about commands begin. */
const LINE_INDENT = 36;

/** What the command line says of itself where no command is given. */
export function overview(): string {
  const lines = Object.entries(ABOUT).map(
    ([command, { words, line }]) => `  entrywise ${command} ${words}`.padEnd(LINE_INDENT) + line,
  );
  return `${overviewWords.does}\n\n${lines.join('\n')}\n\n${overviewWords.more}\n`;
}

/** What `entrywise COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const { words, does } = ABOUT[command];
  const usage = ['entrywise', command, words, overviewWords.options].filter((part) => part !== '').join(' ');
  return `${usage}\n\n${does}\n\n${optionLines(OPTIONS[command]).join('\n')}\n`;
}

/** Where the meanings of options begin. */
const INDENT = 24;

function optionLines(options: OptionTable): string[] {
  return Object.entries(options).map(([name, option]) => {
    const short = 'short' in option && option.short !== undefined ? `-${option.short}, ` : '';
    const value = 'value' in option ? ` ${option.value}` : '';
    const meaning = option.help.replaceAll('\n', `\n${' '.repeat(INDENT)}`);
    return `  ${short}--${name}${value}`.padEnd(INDENT) + meaning;
  });
}
