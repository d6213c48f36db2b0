import { defineRule } from '../define-rule';
import { newSizes, sizesMade } from '../registrations/second-size';

export const registrationTwoSizes = defineRule({
  id: 'registration-two-sizes',
  scope: 'entry',
  checks: 'list',
  severity: 'error',
  milder: {
    asked: 'note',
    askedSent: 'note',
    both: 'warning',
    delete: 'warning',
    made: 'warning',
    sent: 'warning',
    registered: 'warning',
  },
  certainty: 'certain',
  fix: 'none',
  title: 'Registered for two sizes',
  source:
    'OCR, Cambridge Technicals entry rules: a registration names subject, level and size; sizes change by top-up or move-down (confirmed); that each registration is charged is inferred',
  since: '0.1.0',
  messages: {
    both: '{name} is also registered for {other} in row {row}. Both would be charged: delete the size that is not meant.',
    asked:
      '{name} is registered for {other} (row {row}), and the status says {status}. That is right: the change of size is asked for by e-mail, and not sent as a second registration.',
    askedSent:
      '{name} was registered for {other} in {file}, and the status says {status}. That is right: the change of size is asked for by e-mail, and not sent as a second registration.',
    delete:
      '{name} was registered for {other} in {file}, and row {row} still asks for it, while the status here says {status}. Delete row {row}: then the change of size is asked for by e-mail. Until then this row is held back.',
    alone:
      'The status says {status}, but no registration of {name} for another size of the subject is known. So there is nothing to change, and a new registration would be charged in full. If there is one, add a row for that size with the status Registered. If not, clear the status here.',
    made: '{name} is already registered for {other} (row {row}). A second registration would be charged in full. A larger size is a top-up, a smaller one a move down: ask the awarding body how to make that change.',
    sent: '{name} was registered for {other} in {file}, and no row asks for that any more. So this counts as a change of size, which is asked for by e-mail, and not as a second registration. If that is right, write Top-up or Move down as the status; if not, put the row back.',
    registered:
      'The status says that {name} is registered for {other} (row {row}) as well. If one replaced the other, delete the row of the old size: units are entered under the code of the present one. If not, both are charged: ask the awarding body.',
  },
  check(_list, context, report) {
    for (const { resolved, said } of [...newSizes(context), ...sizesMade(context)]) report(resolved, said);
  },
});
