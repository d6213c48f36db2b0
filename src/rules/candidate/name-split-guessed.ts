import { defineRule } from '../define-rule';

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
  check({ list, rowsToSend }, report) {
    const guessed = list.issues.names.filter(({ row }) => rowsToSend.has(row));
    const [first] = guessed;
    if (!first) return;
    const { text, surname, forenames } = first;
    const cells = guessed.map(({ row, column }) => ({ row, column }));
    report({ message: 'guessed', data: { count: guessed.length, text, surname, forenames }, cells });
  },
});
