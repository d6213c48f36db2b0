import { DETAILS, type Detail } from '../../register';
import type { CandidateRow, Field } from '../../entries';
import { candidateName, nameField } from '../../assessment';
import { defineRule } from '../define-rule';

/** The cell in which a detail stands; names may share one column. */
function fieldOf(row: CandidateRow, detail: Detail): Field {
  return detail === 'name' ? nameField(row, 'surname') : DETAILS[detail].field;
}

export const detailChanged = defineRule({
  id: 'detail-changed',
  scope: 'submission',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Detail changed since it was sent',
  source:
    'OCR, Cambridge Technicals basedata and amendments pages: personal details are not changed by EDI, but by e-mail (confirmed); that a candidate number does not change in a series is confirmed for all entries',
  since: '0.1.0',
  messages: {
    changed:
      'The {detail} of {name} was sent as {before}, and is now {after}. A file must not change it: ask for the change by e-mail, or put {before} back. Until then files keep what was sent.',
    added:
      'The {detail} of {name} was not sent, and is now {after}. A file must not add it: ask for it by e-mail. Until then files leave it out.',
    number:
      '{name} was sent with candidate number {before}, and now has {after}. A candidate number does not change while a series lasts: put {before} back.',
  },
  check(_list, { submitted }, report) {
    for (const { row, changed } of submitted.people) {
      for (const { detail, before, after } of changed) {
        // A changed UCI has a rule of its own.
        if (detail === 'uci') continue;
        const message = detail === 'candidateNumber' ? 'number' : before === '' ? 'added' : 'changed';
        const data = { name: candidateName(row), detail: DETAILS[detail].words, before, after };
        report(row, { message, data, fields: [fieldOf(row, detail)] });
      }
    }
  },
});
