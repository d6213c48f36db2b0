import { defineRule } from '../define-rule';

export const nameSplitGuessed = defineRule({
  id: 'name-split-guessed',
  scope: 'candidate',
  checks: 'list',
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
  check(list, context, report) {
    const names = list.unsettled.names.filter(({ row }) => context.rowsToSend.has(row));
    const [first] = names;
    if (first === undefined) return;
    const { text, surname, forenames } = first;
    const data = { count: names.length, text, surname, forenames };
    report(null, { message: 'guessed', data, cells: names.map(({ row, column }) => ({ row, column })) });
  },
});
