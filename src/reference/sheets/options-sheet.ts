import { QUALIFICATION, UNIT } from '../file/reference-file-schema';
import type { Option } from '../option';
import type { TitleWithoutCode } from '../reference';
import { firstIssue, notAmong, quotedText, shortened } from './problem-words';
import { LAYOUTS } from './sheet-layout';
import { publishedLine, type GivenTexts, type LineReading, type SheetKind } from './sheet-line';
import { sheetWords } from '../words/sheets';

const NOT_EXAMINED = 'none';
const HEADINGS: Readonly<Record<string, string>> = {
  suite: 'Suite',
  level: 'Level',
  subject: 'Subject',
  size: 'Size or title',
  title: 'Size or title',
  code: 'Code',
  unit: 'Code',
};

/** "CT Options": the entry code of every qualification and the number of every examined unit. */
export const OPTIONS_SHEET: SheetKind = {
  layout: LAYOUTS.options,

  published({ qualifications, titlesWithoutCode, examinedUnitLists, options }) {
    const optionCodes = (some: readonly Option[]): string => [...new Set(some.map(({ code }) => code))].join(', ');
    const keysOf = ({ suite, level, subject, size }: TitleWithoutCode): string[] => {
      return ['registration', suite, String(level), subject, size];
    };
    const where = sheetWords.where.options;
    return [
      ...qualifications.map(({ code, ...of }) => ({
        ...publishedLine(keysOf(of), { ...of, value: code }, (value) => value, where),
        note: optionCodes(
          options.filter(({ kind, qualification }) => kind === 'registration' && qualification === code),
        ),
      })),
      ...titlesWithoutCode.map((of) => publishedLine(keysOf(of), null, () => '', where)),
      ...examinedUnitLists.flatMap(({ suite, level, subject, units, titlesWithoutNumber }) => {
        const keys = (title: string): string[] => ['unit', suite, String(level), subject, title];
        const where = sheetWords.where.units;
        return [
          ...units.map(({ unit, title, confidence, source }) =>
            publishedLine(keys(title), { value: unit, confidence, source }, (value) => value, where),
          ),
          ...titlesWithoutNumber.map((title) => publishedLine(keys(title), null, () => '', where)),
        ];
      }),
    ];
  },

  words: (text) => text.toUpperCase(),

  read(line) {
    const kind = line.text('Kind').toLowerCase();
    if (kind !== 'registration' && kind !== 'unit') {
      return { heading: 'Kind', problem: notAmong(line.text('Kind'), sheetWords.kind, ['registration', 'unit']) };
    }
    const missing = ['Suite', 'Level', 'Subject', 'Size or title'].find((heading) => line.text(heading) === '');
    if (missing !== undefined) return { heading: missing, problem: sheetWords.emptyTarget };
    return kind === 'registration' ? readQualification(line) : readUnit(line);
  },
};

function whatFor(line: GivenTexts): { suite: string; level: number; subject: string } {
  return { suite: line.text('Suite'), level: Number(line.text('Level')), subject: line.text('Subject') };
}

function readQualification(line: GivenTexts): LineReading {
  const parsed = QUALIFICATION.safeParse({
    ...whatFor(line),
    size: line.text('Size or title'),
    code: line.text('Code'),
  });
  if (!parsed.success) return problemOf(line, firstIssue(parsed.error));
  return { target: `registration ${parsed.data.code}`, given: { qualifications: [parsed.data] } };
}

function readUnit(line: GivenTexts): LineReading {
  const written = line.text('Code');
  const { published } = line;
  const isNone = written.toLowerCase() === NOT_EXAMINED;
  if (isNone ? published === null : published !== null && published !== written) {
    const problem = isNone ? sheetWords.noneWithoutNumber : sheetWords.noneWithNumber(published ?? '');
    return { heading: 'Code', problem };
  }
  const unit = isNone ? { unit: published, examined: false } : { unit: written, title: line.text('Size or title') };
  const parsed = UNIT.safeParse({ ...whatFor(line), ...unit });
  if (!parsed.success) return problemOf(line, firstIssue(parsed.error));
  const { suite, level, subject, unit: number } = parsed.data;
  return { target: [suite, level, subject.toLowerCase(), number].join(' '), given: { units: [parsed.data] } };
}

function problemOf(line: GivenTexts, { key, message }: { key: string; message: string }): LineReading {
  const heading = HEADINGS[key] ?? 'Code';
  const text = line.text(heading);
  if (key === 'level') return { heading, problem: sheetWords.notLevel(quotedText(text)) };
  return { heading, problem: shortened(message, text) };
}
