import { cellOf, groupBy, parseCentreAndNumber } from '../../entries';
import { rowWords } from '../cells/rows-of';
import { defineRule } from '../define-rule';
import { otherCentre } from '../other-centre';

export const centreDiffers = defineRule({
  id: 'centre-differs',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Another centre than the one set up',
  source: 'This product’s own rule: approvals, name and postcode are those of one centre, and an entry file is too',
  since: '0.1.0',
  messages: {
    rows: 'Centre {own} stands in {rows}, but the centre that is set up is {given} ({source}). These rows go into no file of centre {given}, and are not checked against its list of approvals. Correct whichever is wrong.',
    above:
      'The line above the headings says centre {own}, but the centre that is set up is {given} ({source}). The rows go into no file of centre {given}, and are not checked against its list of approvals. Correct whichever is wrong.',
  },
  check({ list, reference }, report) {
    if (reference.centre.number === null) return;
    const others = list.rows.flatMap((row) => {
      const own = otherCentre(row, reference);
      // A number with yet another centre before it is for candidate-number-format.
      if (own === null || parseCentreAndNumber(row.candidateNumber) !== null) return [];
      return [{ own, row, isOfRow: row.columns.centreNumber !== undefined }];
    });
    for (const [first, ...more] of groupBy(others, ({ own, isOfRow }) => `${own} ${isOfRow}`).values()) {
      if (first === undefined) continue;
      const { own, row, isOfRow } = first;
      const rows = [row, ...more.map((one) => one.row)].map((one) => one.row);
      const data = { own, given: reference.centre.number ?? '', source: reference.centre.source };
      if (isOfRow) {
        const cells = [cellOf(row, 'centreNumber')];
        report({ message: 'rows', data: { ...data, rows: rowWords(rows, list) }, cells });
      } else report({ message: 'above', data });
    }
  },
});
