import type { GuessedName } from '../../entries';
import { defineRule } from '../define-rule';
import type { Counter } from '../tally';

export const nameSplitGuessed = defineRule({
  id: 'name-split-guessed',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Surname guessed',
  source:
    'AQA and OxfordAQA entry guidance: SURNAME:FORENAMES, and a name that is wrong on a certificate costs a fee to change (confirmed)',
  since: '0.1.0',
  messages: {
    guessed:
      'Names stand in one column, and {count} of them do not tell which part is the surname: the last word was taken. {text}, for instance, goes as surname {surname}, forenames {forenames}. Write Surname, Forenames or use two columns where that is wrong.',
  },
  count({ list, rowsToSend }, counter: Counter<GuessedName>) {
    for (const name of list.unsettled.names) if (rowsToSend.has(name.row)) counter.add('guessed', name.row, name);
  },
  tell(tallies, _sheet, report) {
    for (const { first, count, all } of tallies) {
      const { text, surname, forenames } = first;
      const cells = all().map(({ row, column }) => ({ row, column }));
      report({ message: 'guessed', data: { count, text, surname, forenames }, cells });
    }
  },
});
