import {
  parseCode,
  parseSeries,
  parseWrittenDate,
  type CalendarDate,
  type Series,
  type RequestedOption,
} from '../entries';
import type { DateName } from '../reference';
import { dateOfSerial } from '../excel-values';
import { FunctionProblem } from './function-problem';
import type { Parameter } from './parameter';
import { answerWords } from './words/answers';

function notUnderstood(what: string, example: string): FunctionProblem {
  return new FunctionProblem('value', answerWords.withExample(what, example));
}

/** A qualification, unit or option; numbers that lost their zeros among them, since 5835 is 05835. */
export const CODE: Parameter<RequestedOption> = { name: 'code', read: (given) => parseCode(String(given)) };

/** A day that Excel counts: whole days only, and none that no deadline could be near. */
function dayOf(serial: number): CalendarDate | null {
  const day = dateOfSerial(serial);
  return day !== null && day >= '2000-01-01' && day < '2100-01-01' ? day : null;
}

/** `June 2027`, `6A27`, `Jun-27`; the last also where Excel took it for the first day of the month. */
export const SERIES: Parameter<Series> = {
  name: 'series',
  read(given) {
    const day = typeof given === 'number' ? dayOf(given) : null;
    if (day?.endsWith('-01')) return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), letter: null };
    const series = typeof given === 'string' ? parseSeries(given) : null;
    if (series === null) throw notUnderstood(answerWords.noSeries(given), answerWords.seriesExample);
    return series;
  },
};

/** A date cell, or a date written as a text in the British order. */
export const DAY: Parameter<CalendarDate> = {
  name: 'date',
  read(given) {
    const day = typeof given === 'number' ? dayOf(given) : parseWrittenDate(given);
    if (day === null) throw notUnderstood(answerWords.noDate(given), answerWords.dateExample);
    return day;
  },
};

/** What came before an entry of a unit, as the officer counts it. */
export type AttemptGiven = { readonly sat: number; readonly absent: number };

/** `1` is the first entry, `2` a resit and so on; in words `resit`, or `absent` for an entry after an absence. */
export const ATTEMPT: Parameter<AttemptGiven> = {
  name: 'attempt',
  read(given) {
    const word = String(given).toLowerCase();
    if (/^[1-9]$/.test(word)) return { sat: Number(word) - 1, absent: 0 };
    if (/^re-?sit$/.test(word)) return { sat: 1, absent: 0 };
    if (/^(after )?absen(t|ce)$/.test(word)) return { sat: 0, absent: 1 };
    throw notUnderstood(answerWords.noAttempt(given), answerWords.attemptExample);
  },
};

const STAGES: Readonly<Record<string, DateName>> = {
  'on time': 'deadline',
  deadline: 'deadline',
  late: 'lateUntil',
  'very late': 'veryLateUntil',
  refund: 'refundUntil',
  results: 'results',
};

/** The last day of a stage, or another date of the series. */
export const STAGE: Parameter<DateName> = {
  name: 'stage',
  read(given) {
    const stage = STAGES[String(given).toLowerCase().replaceAll('-', ' ')];
    if (stage === undefined) throw notUnderstood(answerWords.noStage(given), answerWords.stageExample);
    return stage;
  },
};

/** An identifier: upper case and without spaces, a number with the zeros in front that it lost. */
function identifier(name: string, digits: number): Parameter<string> {
  return {
    name,
    read: (given) =>
      typeof given === 'number' ? String(given).padStart(digits, '0') : given.replace(/\s/g, '').toUpperCase(),
  };
}

export const UCI_BEGINNING = identifier('first 12 characters', 12);
export const UCI_TEXT = identifier('UCI', 13);
export const ULN_TEXT = identifier('ULN', 10);
