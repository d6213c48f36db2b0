import {
  formatDate,
  registrationSeriesAt,
  seriesCode,
  seriesName,
  type CalendarDate,
  type Series,
} from '../../entries';
import { DATE_NAMES, DATE_WORDS } from './date-words';
import { examinationSeries } from './examination-series';
import { explainFees } from './explain-fees';
import { explained, type ExplainedValue } from './explained-value';
import type { Known } from '../known';
import { LAST_DATE_WORDS, type LastDateName, type LastDates } from '../last-dates';
import { listPolicy, policyItem, type Policy } from '../policy';
import type { Reference } from '../reference';
import { timetableWords, type Timetable } from '../timetable';
import { valueWords } from '../words/values';

/**
 * Every value that the product goes by in the academic year of `asOf`, with source and confidence, and what is missing.
 * Fees are listed for every qualification and every option of the loaded basedata.
 */
export function explainReference(reference: Reference, asOf: CalendarDate): ExplainedValue[] {
  const annual = registrationSeriesAt(asOf);
  return [
    ...explainCentre(reference),
    ...explainBasedata(reference),
    ...reference.timetables.map(explainTimetable),
    ...reference.policies.flatMap(explainPolicy),
    ...reference.suitesNotUsed.map(({ suite, title, inUse }) =>
      explained('policy', valueWords.suiteInUse(suite, title, policyItem('inUse').words), inUse, (value) =>
        value ? 'yes' : 'no',
      ),
    ),
    ...examinationSeries(reference, annual).flatMap((series) => explainDates(reference, series)),
    ...explainFees(reference, annual),
    ...explainQualifications(reference),
    ...explainUnits(reference),
  ];
}

function explainCentre({ centre, approvals }: Reference): ExplainedValue[] {
  const line = (name: string, value: string | null, source = centre.source): ExplainedValue =>
    explained('centre', name, value === null ? null : { value, confidence: 'confirmed', source }, (words) => words);
  const subjects = approvals?.map(({ subject, level }) =>
    level === null ? subject : valueWords.subject(subject, level),
  );
  return [
    line(valueWords.centre.number, centre.number),
    line(valueWords.centre.name, centre.name),
    line(valueWords.centre.postcode, centre.postcode),
    line(valueWords.centre.subjects, subjects?.join(', ') ?? null, 'your reference file'),
  ];
}

function explainBasedata({ boards, basedata }: Reference): ExplainedValue[] {
  return [
    ...boards.map((board) => explained('board', valueWords.board, board, (value) => value)),
    ...basedata.map(({ series, board, version, options, files }): ExplainedValue => ({
      about: 'basedata',
      name: valueWords.basedata(seriesCode(series), board),
      value: valueWords.versionOptions(version, options),
      confidence: 'confirmed',
      source: files.join(', '),
    })),
  ];
}

function explainTimetable(timetable: Timetable): ExplainedValue {
  return {
    about: 'timetable',
    name: valueWords.timetable(seriesName(timetable.series)),
    value: timetableWords(timetable),
    confidence: 'confirmed',
    source: timetable.file,
  };
}

function explainPolicy(policy: Policy): ExplainedValue[] {
  return listPolicy(policy).map(({ level, words, known }) => {
    const name = valueWords.policy(policy.suite, words, level);
    return explained('policy', name, known, (value) => value);
  });
}

function explainDates(reference: Reference, series: Series): ExplainedValue[] {
  const dates = reference.seriesDates(series);
  const line = (what: string, date: Known<CalendarDate> | null): ExplainedValue =>
    explained('date', valueWords.dateOf(seriesName(series), what), date, formatDate);
  return DATE_NAMES.map((name) => line(DATE_WORDS[name], dates[name]));
}

function explainQualifications(reference: Reference): ExplainedValue[] {
  const known = reference.qualifications.flatMap(({ code, subject, size, level, suite, qan, confidence, source }) => [
    explained('qualification', code, { value: '', confidence, source }, () => {
      return valueWords.qualification(subject, size, level, suite);
    }),
    explained(
      'qualification',
      valueWords.qan(code),
      qan,
      (text) => `${text.slice(0, 3)}/${text.slice(3, 7)}/${text.slice(7)}`,
    ),
    explained('qualification', valueWords.mandatoryUnits(code), reference.mandatoryUnits(code), (units) =>
      units.join(', '),
    ),
    ...explainEnds(code, reference.lastDates(code)),
  ]);
  const withoutCode = reference.titlesWithoutCode.map(({ subject, size, level, suite }) =>
    explained('qualification', valueWords.entryCodeOf(subject, size, level, suite), null, String),
  );
  return [...known, ...withoutCode];
}

/** Only what is known: that nothing ends is the rule, and no gap. */
function explainEnds(code: string, { registration, series, certification }: LastDates): ExplainedValue[] {
  const line = <Value>(name: LastDateName, known: Known<Value> | null, words: (value: Value) => string) =>
    known === null ? [] : [explained('qualification', valueWords.lastDate(code, LAST_DATE_WORDS[name]), known, words)];
  return [
    ...line('registration', registration, formatDate),
    ...line('series', series, seriesName),
    ...line('certification', certification, formatDate),
  ];
}

function explainUnits(reference: Reference): ExplainedValue[] {
  return reference.examinedUnitLists.flatMap(({ subject, level, suite, complete, units, titlesWithoutNumber }) => {
    const list = valueWords.list(subject, level, suite);
    return [
      explained('unit', valueWords.allUnitsListed(list), complete, (value) => (value ? 'yes' : 'no')),
      ...units.map(({ unit, title, confidence, source }) =>
        explained('unit', valueWords.examinedUnit(list, unit), { value: title, confidence, source }, (value) => value),
      ),
      ...titlesWithoutNumber.map((title) => explained('unit', valueWords.numberOf(list, title), null, String)),
    ];
  });
}
