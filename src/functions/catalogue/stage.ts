import { formatDate, REGISTRATION_MONTH, seriesName, type Series } from '../../entries';
import { stageAt, type Reference, type SeriesDates } from '../../reference';
import { FunctionProblem } from '../function-problem';
import { DAY, SERIES, STAGE } from '../parameters';
import { serialOfDate } from '../../excel-values';
import type { FunctionDefinition } from '../spread';
import { catalogueWords } from '../words/catalogue';

const words = catalogueWords.stage;

function datesOf(series: Series, reference: Reference): SeriesDates {
  if (series.month === REGISTRATION_MONTH) {
    throw new FunctionProblem('unknown', words.neverLate(seriesName(series)));
  }
  return reference.seriesDates(series);
}

function notKnown(what: string, series: Series): FunctionProblem {
  return new FunctionProblem('unknown', words.notKnown(what, seriesName(series)));
}

/** The stage of an entry that is sent on a day; without a day, until when each stage lasts. */
export const STAGE_OF: FunctionDefinition = {
  parameters: [SERIES, DAY],
  required: 1,
  blank: '',
  answer(given, { reference }) {
    const series = given.required(SERIES);
    const date = given.optional(DAY);
    const dates = datesOf(series, reference);
    if (date === null) return timeline(dates, series);
    const at = stageAt(dates, date);
    if (at === null) throw notKnown(words.dates.deadline, series);
    return words.stages[at.stage] + (at.decidedBy.confidence === 'confirmed' ? '' : words.notConfirmed);
  },
};

function timeline({ deadline, lateUntil, veryLateUntil }: SeriesDates, series: Series): string {
  const stages = [
    ['none', deadline],
    ['late', lateUntil],
    ['very-late', veryLateUntil],
  ] as const;
  const known = stages.flatMap(([stage, until]) =>
    until === null
      ? []
      : [words.until[stage](formatDate(until.value)) + (until.confidence === 'confirmed' ? '' : words.notConfirmed)],
  );
  if (deadline === null) throw notKnown(words.dates.deadline, series);
  return known.join('; ');
}

/** A date of a series as Excel counts days. */
export const DEADLINE: FunctionDefinition = {
  parameters: [SERIES, STAGE],
  required: 1,
  blank: '',
  answer(given, { reference }) {
    const series = given.required(SERIES);
    const name = given.optional(STAGE) ?? 'deadline';
    const date = datesOf(series, reference)[name];
    if (date === null) throw notKnown(words.dates[name], series);
    return serialOfDate(date.value);
  },
};
