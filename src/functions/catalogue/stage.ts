import { formatDate, REGISTRATION_MONTH, seriesName, type Series } from '../../entries';
import { stageAt, type LateStage, type Reference, type SeriesDates } from '../../reference';
import { FunctionProblem } from '../function-problem';
import { DAY, SERIES, STAGE } from '../parameters';
import { serialOfDate } from '../../excel-values';
import type { FunctionDefinition } from '../spread';

const WORDS: Readonly<Record<LateStage, string>> = {
  none: 'On time',
  late: 'Late',
  'very-late': 'Very late',
  closed: 'Closed',
};

function datesOf(series: Series, reference: Reference): SeriesDates {
  if (series.month === REGISTRATION_MONTH) {
    throw new FunctionProblem(
      'unknown',
      `Registrations in ${seriesName(series)} have no final deadline, so they are never late.`,
    );
  }
  return reference.seriesDates(series);
}

function notKnown(what: string, series: Series): FunctionProblem {
  return new FunctionProblem(
    'unknown',
    `${what} for ${seriesName(series)} is not known. Write it on the reference sheets of the Entrywise pane.`,
  );
}

const NOT_CONFIRMED = ' (not confirmed)';

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
    if (at === null) throw notKnown('The deadline', series);
    return WORDS[at.stage] + (at.decidedBy.confidence === 'confirmed' ? '' : NOT_CONFIRMED);
  },
};

function timeline({ deadline, lateUntil, veryLateUntil }: SeriesDates, series: Series): string {
  const stages = [
    ['On time', deadline],
    ['late', lateUntil],
    ['very late', veryLateUntil],
  ] as const;
  const known = stages.flatMap(([stage, until]) =>
    until === null
      ? []
      : [`${stage} until ${formatDate(until.value)}${until.confidence === 'confirmed' ? '' : NOT_CONFIRMED}`],
  );
  if (deadline === null) throw notKnown('The deadline', series);
  return known.join('; ');
}

const DATE_WORDS = {
  deadline: 'The deadline',
  lateUntil: 'The last day for late entries',
  veryLateUntil: 'The last day for very late entries',
  refundUntil: 'The last day for a withdrawal with a refund',
  results: 'The day of the results',
} as const;

/** A date of a series as Excel counts days. */
export const DEADLINE: FunctionDefinition = {
  parameters: [SERIES, STAGE],
  required: 1,
  blank: '',
  answer(given, { reference }) {
    const series = given.required(SERIES);
    const name = given.optional(STAGE) ?? 'deadline';
    const date = datesOf(series, reference)[name];
    if (date === null) throw notKnown(DATE_WORDS[name], series);
    return serialOfDate(date.value);
  },
};
