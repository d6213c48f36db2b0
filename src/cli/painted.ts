import { styleText } from 'node:util';
import { REPORT_SIGNS, reportWords } from './words/report';

type Style = Parameters<typeof styleText>[0];

/** How lines begin that have a colour of their own. */
const COLOURS: readonly (readonly [begins: RegExp, style: Style])[] = [
  [REPORT_SIGNS.sections.error, ['bold', 'red']],
  [REPORT_SIGNS.sections.warning, ['bold', 'yellow']],
  [REPORT_SIGNS.sections.note, ['bold', 'blue']],
];
/** A rule's name above its findings: `  uci-missing (1)` */
const RULE = /^ {2}[a-z]+(?:-[a-z]+)* \([\d,]+\)$/;

/** Colour tells nothing alone: a count of nothing has none. */
function count(words: string, style: Style): string {
  return words.startsWith('0 ') ? words : styleText(style, words, { validateStream: false });
}

function paintedLine(line: string, isHeading: boolean): string {
  const counts = REPORT_SIGNS.counts.exec(line)?.groups;
  if (counts !== undefined) {
    const { errors = '', warnings = '', notes = '' } = counts;
    return reportWords.counts([
      count(errors, ['bold', 'red']),
      count(warnings, ['bold', 'yellow']),
      count(notes, 'blue'),
    ]);
  }
  const style = COLOURS.find(([begins]) => begins.test(line))?.[1];
  if (isHeading) return styleText(style ?? 'bold', line, { validateStream: false });
  return RULE.test(line) ? styleText('bold', line, { validateStream: false }) : line;
}

/** A report as a terminal shows it: its headings stand out. The words are the same; JSON stays as it is. */
export function painted(text: string): string {
  if (text.startsWith('{') || text.startsWith('[')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const isHeading =
        line !== '' && !line.startsWith(' ') && lines[index - 1] === '' && (lines[index + 1] ?? '').startsWith('  ');
      return paintedLine(line, isHeading);
    })
    .join('\n');
}
