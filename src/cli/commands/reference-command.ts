import { parseArgs } from 'node:util';
import { explainReference, type ExplainedValue } from '../../reference';
import { loadReference, problemWords } from '../../workflow';
import { dateArgument } from '../check-arguments';
import { HELP } from '../help';
import { parseWords } from '../parse-words';
import { readBasedataPaths, readInput } from '../read-input';
import type { ExitCode, Terminal } from '../terminal';
import { textTable } from '../text-table';
import { UnusableInput } from '../unusable-input';

const OPTIONS = {
  basedata: { type: 'string', multiple: true },
  reference: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TITLES: Readonly<Record<ExplainedValue['about'], string>> = {
  centre: 'Your centre',
  board: 'Board',
  basedata: 'Basedata loaded',
  policy: 'What is allowed',
  date: 'Dates',
  fee: 'Fees',
  qualification: 'Qualifications',
  unit: 'Examined units',
};

/** Lists what the product goes by, each value with its source and how sure it is. */
export async function referenceCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('reference', () =>
    parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true }),
  );
  if (values.help === true) {
    terminal.out(HELP.reference);
    return 0;
  }
  const [unexpected] = positionals;
  if (unexpected !== undefined)
    throw new UnusableInput(`"${unexpected}" is one word too many: see entrywise reference --help.`);
  const basedata = await readBasedataPaths(values.basedata ?? []);
  const referenceFile =
    values.reference === undefined ? null : new TextDecoder().decode(await readInput(values.reference));
  const { reference, report, problems } = loadReference({ basedata, referenceFile });
  const explained = explainReference(reference, dateArgument(values['as-of'] ?? terminal.today()));
  const remarks = [...report.remarks.map(({ message }) => message), ...problems.map(problemWords)];
  if (values.json === true) {
    terminal.out(`${JSON.stringify({ values: explained, changes: report.changes, remarks }, null, 2)}\n`);
    return 0;
  }
  const sections = Object.entries(TITLES).flatMap(([about, title]) =>
    sectionOf(
      title,
      explained.filter((one) => one.about === about),
    ),
  );
  terminal.out(`${[...remarks, ...sections].join('\n')}\n`);
  return 0;
}

/** The sources are numbered: many values share one. */
function sectionOf(title: string, values: readonly ExplainedValue[]): string[] {
  if (values.length === 0) return [];
  const sources = [...new Set(values.map(({ source }) => source))];
  const rows = values.map(({ name, value, confidence, source }) => [
    `  ${name}`,
    value ?? 'missing',
    confidence ?? '',
    `[${sources.indexOf(source) + 1}]`,
  ]);
  return ['', title, ...textTable(rows), ...sources.map((source, index) => `  [${index + 1}] ${source}`)];
}
