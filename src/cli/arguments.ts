import {
  parseCalendarDate,
  parseCentreNumber,
  parseCode,
  parseSeries,
  type CalendarDate,
  type SaidOnce,
} from '../entries';
import { UnusableInput } from './unusable-input';

/** What every command that begins with a check is told. */
export interface SharedArguments {
  readonly workbook: string;
  /** The sheets to check, together; empty where none is named. */
  readonly sheets: readonly string[];
  readonly columns: string | null;
  /** What the words say of all rows that say nothing themselves. */
  readonly said: SaidOnce;
  readonly basedata: readonly string[];
  readonly results: readonly string[];
  readonly timetables: readonly string[];
  readonly reference: string | null;
  readonly asOf: CalendarDate;
  readonly centre: string | null;
  readonly out: string | null;
  readonly replace: boolean;
  readonly json: boolean;
}

/** The options of every such command; each adds its own. */
export const SHARED_OPTIONS = {
  sheet: { type: 'string', multiple: true },
  columns: { type: 'string' },
  qualification: { type: 'string' },
  series: { type: 'string' },
  registered: { type: 'boolean' },
  basedata: { type: 'string', multiple: true },
  results: { type: 'string', multiple: true },
  timetable: { type: 'string', multiple: true },
  reference: { type: 'string' },
  'as-of': { type: 'string' },
  centre: { type: 'string' },
  out: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What Node's parser makes of them. */
interface SharedValues {
  readonly sheet?: readonly string[] | undefined;
  readonly columns?: string | undefined;
  readonly qualification?: string | undefined;
  readonly series?: string | undefined;
  readonly registered?: boolean | undefined;
  readonly basedata?: readonly string[] | undefined;
  readonly results?: readonly string[] | undefined;
  readonly timetable?: readonly string[] | undefined;
  readonly reference?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly centre?: string | undefined;
  readonly out?: string | undefined;
  readonly replace?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** A day given as `2027-02-21`. Throws UnusableInput. */
export function dateArgument(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new UnusableInput(`--as-of ${text} is not a day. Write it as 2027-02-21.`);
  return date;
}

/** What `--qualification`, `--series` and `--registered` say for all rows. Whether the qualification is known, the reference tells later. */
function saidArguments({ qualification, series: text, registered = false }: SharedValues): SaidOnce {
  const code = qualification === undefined ? null : parseCode(qualification).qualification;
  if (code === '') {
    throw new UnusableInput(
      `--qualification ${qualification} is not the code of a qualification. entrywise reference lists those that are known.`,
    );
  }
  const series = text === undefined ? null : parseSeries(text);
  if (text !== undefined && series === null) {
    throw new UnusableInput(
      `--series ${text} is not a series. Write January or June and the year: --series "June 2027".`,
    );
  }
  return {
    ...(code === null ? {} : { qualification: code }),
    ...(series === null ? {} : { series }),
    ...(registered ? { registered } : {}),
  };
}

/** What the shared options say. Throws UnusableInput. */
export function sharedArguments(
  command: string,
  values: SharedValues,
  [workbook, another]: readonly string[],
  today: string,
): SharedArguments {
  if (workbook === undefined)
    throw new UnusableInput(`Which workbook is to be checked? See entrywise ${command} --help.`);
  if (another !== undefined) throw new UnusableInput(`One workbook at a time: "${another}" is one too many.`);
  if (values.centre !== undefined && parseCentreNumber(values.centre) === null) {
    throw new UnusableInput(`--centre ${values.centre} is not a centre number of five digits.`);
  }
  return {
    workbook,
    sheets: values.sheet ?? [],
    columns: values.columns ?? null,
    said: saidArguments(values),
    basedata: values.basedata ?? [],
    results: values.results ?? [],
    timetables: values.timetable ?? [],
    reference: values.reference ?? null,
    asOf: dateArgument(values['as-of'] ?? today),
    centre: values.centre ?? null,
    out: values.out ?? null,
    replace: values.replace ?? false,
    json: values.json ?? false,
  };
}
