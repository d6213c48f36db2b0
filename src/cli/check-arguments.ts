import { parseArgs } from 'node:util';
import { parseCalendarDate, parseCentreNumber, type CalendarDate } from '../entries';
import type { AcceptedWarning } from '../submission';
import { parseWords } from './parse-words';
import { UnusableInput } from './unusable-input';

/** The commands that begin with a check. */
export type CheckingCommand = 'check' | 'prepare' | 'fix' | 'reports';

/** What they were told. */
export interface CheckArguments {
  readonly workbook: string;
  readonly sheet: string | null;
  readonly columns: string | null;
  readonly basedata: readonly string[];
  readonly results: readonly string[];
  readonly reference: string | null;
  readonly asOf: CalendarDate;
  readonly centre: string | null;
  readonly out: string | null;
  readonly replace: boolean;
  readonly json: boolean;
  /** `prepare` only. */
  readonly postcode: string | null;
  /** Null: the next that the register has not. */
  readonly sequence: number | null;
  readonly interchange: boolean;
  readonly newOptionsOnly: boolean;
  readonly unitsAtOnce: boolean;
  readonly accepted: readonly AcceptedWarning[];
  /** E-mails and steps that were sent or done. */
  readonly asked: readonly string[];
  /** `prepare` and `fix` only. */
  readonly by: string;
  /** `reports` only. */
  readonly rechargeResits: boolean;
  readonly rechargeLate: boolean;
  readonly group: string | null;
  readonly invoice: string | null;
}

const OPTIONS = {
  sheet: { type: 'string' },
  columns: { type: 'string' },
  basedata: { type: 'string', multiple: true },
  results: { type: 'string', multiple: true },
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
  interchange: { type: 'boolean' },
  'new-options-only': { type: 'boolean' },
  'units-at-once': { type: 'boolean' },
  accept: { type: 'string', multiple: true },
  asked: { type: 'string', multiple: true },
  by: { type: 'string' },
} as const;

const REPORTS_OPTIONS = {
  ...OPTIONS,
  'recharge-resits': { type: 'boolean' },
  'recharge-late': { type: 'boolean' },
  group: { type: 'string' },
  invoice: { type: 'string' },
} as const;

const ALL_OPTIONS = { ...PREPARE_OPTIONS, ...REPORTS_OPTIONS } as const;

const OWN_OPTIONS = {
  check: OPTIONS,
  fix: { ...OPTIONS, by: { type: 'string' } },
  prepare: PREPARE_OPTIONS,
  reports: REPORTS_OPTIONS,
} as const satisfies Record<CheckingCommand, object>;

/** A day given as `2027-02-21`. Throws UnusableInput. */
export function dateArgument(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new UnusableInput(`--as-of ${text} is not a day. Write it as 2027-02-21.`);
  return date;
}

/** A postcode as the file header holds it, `AB1 2CD`. */
function postcodeArgument(text: string): string {
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/.exec(text.trim().toUpperCase()) ?? [];
  if (!outward || !inward) throw new UnusableInput(`--postcode ${text} is not a UK postcode such as AB1 2CD.`);
  return `${outward} ${inward}`;
}

function sequenceArgument(text: string): number {
  const sequence = Number(text);
  if (!/^\d{1,3}$/.test(text) || sequence < 1) {
    throw new UnusableInput(`--sequence ${text} is not a number from 1 to 999.`);
  }
  return sequence;
}

/** A warning accepted by the id of its checklist item: `warning-late-entry=the head of department agreed`. */
function acceptedArgument(text: string): AcceptedWarning {
  const [, id, reason] = /^([a-z-]+)=(.*\S.*)$/.exec(text) ?? [];
  if (id === undefined || reason === undefined) {
    throw new UnusableInput(`--accept ${text} does not say which warning and why. Write it as ID=REASON.`);
  }
  return { id, reason: reason.trim() };
}

/** Reads the words after such a command; null where `--help` is among them. Throws UnusableInput. */
export function checkArguments(
  words: readonly string[],
  command: CheckingCommand,
  today: string,
): CheckArguments | null {
  const args = [...words];
  const { values, positionals } = parseWords(command, () => {
    // Parsed first with the command's own options, so that each refuses what only another knows.
    parseArgs({ args, options: OWN_OPTIONS[command], allowPositionals: true });
    return parseArgs({ args, options: ALL_OPTIONS, allowPositionals: true });
  });
  if (values.help === true) return null;
  const [workbook, another] = positionals;
  if (workbook === undefined)
    throw new UnusableInput(`Which workbook is to be checked? See entrywise ${command} --help.`);
  if (another !== undefined) throw new UnusableInput(`One workbook at a time: "${another}" is one too many.`);
  if (values.centre !== undefined && parseCentreNumber(values.centre) === null) {
    throw new UnusableInput(`--centre ${values.centre} is not a centre number of five digits.`);
  }
  return {
    workbook,
    sheet: values.sheet ?? null,
    columns: values.columns ?? null,
    basedata: values.basedata ?? [],
    results: values.results ?? [],
    reference: values.reference ?? null,
    asOf: dateArgument(values['as-of'] ?? today),
    centre: values.centre ?? null,
    out: values.out ?? null,
    replace: values.replace ?? false,
    json: values.json ?? false,
    postcode: values.postcode === undefined ? null : postcodeArgument(values.postcode),
    sequence: values.sequence === undefined ? null : sequenceArgument(values.sequence),
    interchange: values.interchange ?? false,
    newOptionsOnly: values['new-options-only'] ?? false,
    unitsAtOnce: values['units-at-once'] ?? false,
    accepted: (values.accept ?? []).map(acceptedArgument),
    asked: values.asked ?? [],
    by: values.by ?? '',
    rechargeResits: values['recharge-resits'] ?? false,
    rechargeLate: values['recharge-late'] ?? false,
    group: values.group ?? null,
    invoice: values.invoice ?? null,
  };
}
