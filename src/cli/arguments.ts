import {
  parseCalendarDate,
  parseCentreNumber,
  parseCode,
  parseSeries,
  type CalendarDate,
  type SaidOnce,
  UserError,
} from '../entries';
import type { parseWords } from './parse-words';
import { argumentWords } from './words/terminal';

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
  /** Year files, and workbooks with Reference sheets; of two values for one thing the later counts. */
  readonly reference: readonly string[];
  readonly asOf: CalendarDate;
  readonly centre: string | null;
  readonly out: string | null;
  readonly replace: boolean;
  readonly json: boolean;
}

/** What Node's parser makes of the options that all of them have. */
type SharedValues = ReturnType<typeof parseWords<'check'>>['values'];

/** A day given as `2027-02-21`. Throws UserError. */
export function dateArgument(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new UserError(argumentWords.noDay(text));
  return date;
}

/** What `--qualification`, `--series`, `--registered` and `--registered-in` say for all rows. Whether the qualification is known, the reference tells later. */
function saidArguments({
  qualification,
  series: text,
  registered = false,
  'registered-in': groups = [],
}: SharedValues): SaidOnce {
  const code = qualification === undefined ? null : parseCode(qualification).qualification;
  if (code === '') throw new UserError(argumentWords.noQualification(qualification ?? ''));
  const series = text === undefined ? null : parseSeries(text);
  if (text !== undefined && series === null) {
    throw new UserError(argumentWords.noSeries(text));
  }
  return {
    ...(code === null ? {} : { qualification: code }),
    ...(series === null ? {} : { series }),
    ...(groups.length === 0 ? {} : { registered: groups }),
    ...(registered ? { registered } : {}),
  };
}

/** What the shared options say. Throws UserError. */
export function sharedArguments(
  command: string,
  values: SharedValues,
  [workbook, another]: readonly string[],
  today: string,
): SharedArguments {
  if (workbook === undefined) throw new UserError(argumentWords.whichWorkbook(command));
  if (another !== undefined) throw new UserError(argumentWords.oneAtATime(another));
  if (values.centre !== undefined && parseCentreNumber(values.centre) === null) {
    throw new UserError(argumentWords.noCentre(values.centre));
  }
  return {
    workbook,
    sheets: values.sheet ?? [],
    columns: values.columns ?? null,
    said: saidArguments(values),
    basedata: values.basedata ?? [],
    results: values.results ?? [],
    timetables: values.timetable ?? [],
    reference: values.reference ?? [],
    asOf: dateArgument(values['as-of'] ?? today),
    centre: values.centre ?? null,
    out: values.out ?? null,
    replace: values.replace ?? false,
    json: values.json ?? false,
  };
}
