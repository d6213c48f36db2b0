import { parseArgs } from 'node:util';
import { parseCalendarDate, parseCentreNumber, type CalendarDate } from '../entries';
import { UnusableInput } from './unusable-input';

/** What `check` and `prepare` were told. */
export interface CheckArguments {
  readonly workbook: string;
  readonly sheet: string | null;
  readonly columns: string | null;
  readonly basedata: readonly string[];
  readonly reference: string | null;
  readonly asOf: CalendarDate;
  readonly centre: string | null;
  readonly out: string | null;
  readonly replace: boolean;
  readonly json: boolean;
  /** `prepare` only. */
  readonly postcode: string | null;
  readonly sequence: number;
}

const OPTIONS = {
  sheet: { type: 'string' },
  columns: { type: 'string' },
  basedata: { type: 'string', multiple: true },
  reference: { type: 'string' },
  'as-of': { type: 'string' },
  centre: { type: 'string' },
  out: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const PREPARE_OPTIONS = {
  ...OPTIONS,
  postcode: { type: 'string' },
  sequence: { type: 'string' },
} as const;

function dateArgument(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new UnusableInput(`--as-of ${text} is not a day. Write it as 2027-02-21.`);
  return date;
}

function sequenceArgument(text: string): number {
  const sequence = Number(text);
  if (!/^\d{1,3}$/.test(text) || sequence < 1) {
    throw new UnusableInput(`--sequence ${text} is not a number from 1 to 999.`);
  }
  return sequence;
}

/** Reads the words after `check` or `prepare`; null where `--help` is among them. Throws UnusableInput. */
export function checkArguments(
  words: readonly string[],
  command: 'check' | 'prepare',
  today: string,
): CheckArguments | null {
  const { values, positionals } = parseWords(words, command);
  if (values.help === true) return null;
  const [workbook, another] = positionals;
  if (workbook === undefined) throw new UnusableInput(`Which workbook? entrywise ${command} WORKBOOK`);
  if (another !== undefined) throw new UnusableInput(`One workbook at a time: "${another}" is one too many.`);
  if (values.centre !== undefined && parseCentreNumber(values.centre) === null) {
    throw new UnusableInput(`--centre ${values.centre} is not a centre number of five digits.`);
  }
  return {
    workbook,
    sheet: values.sheet ?? null,
    columns: values.columns ?? null,
    basedata: values.basedata ?? [],
    reference: values.reference ?? null,
    asOf: dateArgument(values['as-of'] ?? today),
    centre: values.centre ?? null,
    out: values.out ?? null,
    replace: values.replace ?? false,
    json: values.json ?? false,
    postcode: values.postcode ?? null,
    sequence: values.sequence === undefined ? 1 : sequenceArgument(values.sequence),
  };
}

/** What parseArgs found; words that the command does not know are an error there. */
type ParsedWords = ReturnType<typeof parseArgs<{ options: typeof PREPARE_OPTIONS; allowPositionals: true }>>;

function parseWords(words: readonly string[], command: 'check' | 'prepare'): ParsedWords {
  const args = [...words];
  try {
    // Parsed once with the command's own options, so that check refuses what only prepare knows.
    parseArgs({ args, options: command === 'prepare' ? PREPARE_OPTIONS : OPTIONS, allowPositionals: true });
    return parseArgs({ args, options: PREPARE_OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UnusableInput(error instanceof Error ? error.message : String(error));
  }
}
