import {
  academicYearOf,
  listInWords,
  REGISTRATION_MONTH,
  seriesName,
  type CalendarDate,
  type Series,
  type RequestedOption,
} from '../../entries';
import type { Resolution } from '../../reference';
import { FunctionProblem } from '../function-problem';
import type { FunctionSource } from '../reference-source';
import { catalogueWords } from '../words/catalogue';

const words = catalogueWords.code;

/** The annual series in which a registration is made: of the academic year of the series, else of the date, else of the day. */
function annualSeries(series: Series | null, date: CalendarDate | null, day: CalendarDate): Series {
  const year =
    series === null ? academicYearOf(date ?? day) : series.month >= REGISTRATION_MONTH ? series.year : series.year - 1;
  return { month: REGISTRATION_MONTH, letter: null, year };
}

/** What a code means. Throws FunctionProblem where nothing that is known has it, or where several options could be meant. */
export function resolveCode(
  wanted: RequestedOption,
  series: Series | null,
  date: CalendarDate | null,
  { reference, day }: FunctionSource,
): Resolution {
  const resolution = reference.resolve(wanted, series, annualSeries(series, date, day));
  const { option, alternatives, basedataLoaded, qualification } = resolution;
  const written = wanted.code || wanted.qan || wanted.qualification;
  if (alternatives.length > 0) {
    throw new FunctionProblem('unknown', words.several(written, listInWords(alternatives.map(({ code }) => code))));
  }
  if (option === null && basedataLoaded) {
    const ofSeries = resolution.series === null ? '' : words.ofSeries(seriesName(resolution.series));
    throw new FunctionProblem('unknown', words.notInBasedata(written, ofSeries));
  }
  if (option === null && qualification === null) {
    throw new FunctionProblem('unknown', words.notKnown(written));
  }
  return resolution;
}
