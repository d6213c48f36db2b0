import { cellOf, counted, groupBy, seriesName } from '../../entries';
import { candidateName, neverEntered, type NeverEntered } from '../../assessment';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';
import { sizeWords, unitWords } from '../roll/unit-words';

export const neverEnteredRule = defineRule({
  id: 'never-entered',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  milder: { others: 'note', nobody: 'note' },
  certainty: 'suspected',
  fix: 'none',
  title: 'Registered and never entered',
  source:
    'OCR, summer 2025 arrangements: a registration is assumed to end in the summer of its academic year at Level 2, and in the summer after next at Level 3 (confirmed); that everybody is entered by then is this product’s own rule',
  since: '0.1.0',
  messages: {
    none: `{name} is registered for {qualification}, which is assumed to end with {series}, and was never entered for an examination of it ({units}). Enter the candidate, ${slotWords.orAnswer}`,
    mandatory: `{name} is registered for {qualification}, which is assumed to end with {series}, and was never entered for {units}, without which it is not achieved. Enter the candidate, ${slotWords.orAnswer}`,
    others: `{name} is registered for {qualification}, which is assumed to end with {series}, and was never entered for {units}, as others of that size were. If the size needs it, enter the candidate, ${slotWords.orAnswer}`,
    nobody: `Nobody was ever entered for {units} among {candidates} registered for {qualification}, which is assumed to end with {series}. If the size needs it, enter them, ${slotWords.orAnswer}`,
  },
  check(_list, context, report) {
    const open = neverEntered(context).flatMap((one): NeverEntered[] => {
      const { member, qualification } = one.ending;
      const isOpen = (unit: string): boolean =>
        !context.answers.isAnswered({ candidate: member.row, qualification: qualification.code, unit });
      const units = one.units.filter(isOpen);
      return units.length === 0 ? [] : [{ ...one, units }];
    });
    for (const alike of groupBy(open, keyOf).values()) {
      const [first] = alike;
      if (first === undefined) continue;
      const { ending, units, mandatory, why } = first;
      const { member, registration, qualification, series, restsOn } = ending;
      const who = { name: candidateName(member.row), candidates: counted(alike.length, 'candidate') };
      report(registration ?? member.row, {
        message: why,
        data: { ...who, qualification: sizeWords(qualification), series: seriesName(series), units: unitWords(units) },
        cells: alike.map((one) => cellOf(one.ending.registration?.entry ?? one.ending.member.row, 'code')),
        restsOn: [restsOn, ...(mandatory ? [mandatory] : [])],
        ask: {
          ...{ qualification: qualification.code, units, about: '' },
          ...(alike.length === 1
            ? { answers: ['left', 'not-this-year'], candidate: member.row }
            : { answers: ['not-this-year'], candidate: null }),
        },
      });
    }
  },
});

/** What nobody of a size was entered for is told once. */
function keyOf({ why, units, ending: { qualification, series, member } }: NeverEntered): string {
  return [qualification.code, series.year, ...(why === 'nobody' ? units : [why, member.row.row])].join(' ');
}
