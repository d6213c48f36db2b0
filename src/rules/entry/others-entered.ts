import { groupBy, seriesName } from '../../entries';
import { candidateName, leftOut, type LeftOut } from '../../assessment';
import { defineRule } from '../define-rule';
import { cellFor, othersWords } from '../roll/left-out-words';

export const othersEntered = defineRule({
  id: 'others-entered',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Nearly all others are entered',
  source:
    'This product’s own rule: of ten or more candidates of one class or size, nine in ten are entered for the unit',
  since: '0.1.0',
  messages: {
    missing:
      '{others} in {series}, and {name} is not. Enter the candidate, or answer that they have left or are not entered this year.',
  },
  check(list, context, report) {
    const open = leftOut(context.roll(), context.reference, context.asOf).filter(
      ({ member, qualification, unit }) =>
        !context.answers.isAnswered({ candidate: member.row, qualification: qualification.code, unit }),
    );
    const keyOf = ({ member, qualification, series }: LeftOut): string =>
      `${member.row.row} ${qualification.code} ${seriesName(series)}`;
    for (const own of groupBy(open, keyOf).values()) {
      const [first] = own;
      if (first === undefined) continue;
      const { member, qualification, series } = first;
      report(member.entries.find((one) => one.qualificationCode === qualification.code) ?? member.row, {
        message: 'missing',
        data: { others: othersWords(own, list.sheets), series: seriesName(series), name: candidateName(member.row) },
        cells: own.map(cellFor),
        ask: {
          answers: ['left', 'not-this-year'],
          candidate: member.row,
          ...{ qualification: qualification.code, units: own.map(({ unit }) => unit), about: '' },
        },
      });
    }
  },
});
