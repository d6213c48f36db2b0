import { addDays, cellOf, counted, formatDate, seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import { missesDeadline, waitingUnits } from '../waiting-units';

/** From this many days before a deadline on, the registrations are urgent; this product's own number. */
const NEAR = 14;

export const registrationNotProcessed = defineRule({
  id: 'registration-not-processed',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  milder: { waiting: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Registration not yet processed',
  source:
    'OCR, Cambridge Technicals admin at a glance and basedata pages: the registration is made and processed before the examined unit is entered (confirmed)',
  since: '0.1.0',
  messages: {
    waiting:
      '{entries} of this sheet, the first in row {row}, can only follow a registration that is itself still to be sent. Send the registrations first, and the unit entries when the registrations have been processed.',
    urgent:
      '{entries} of this sheet, the first in row {row}, can only follow a registration that is itself still to be sent, and entries for {series} are due by {date}. Send the registrations today, and the unit entries as soon as the registrations have been processed.',
  },
  check(_list, context, report) {
    // Where it is certain that the deadline cannot be kept, registration-lead-time says so.
    const waiting = waitingUnits(context).filter((one) => !missesDeadline(one));
    const [first] = waiting;
    if (!first) return;
    const { policy } = context.reference;
    const [urgent] = waiting
      .filter(({ deadline }) => deadline !== null && deadline.value <= addDays(context.asOf, NEAR))
      .sort((one, other) => ((one.deadline?.value ?? '') < (other.deadline?.value ?? '') ? -1 : 1));
    const cells = [cellOf(first.unit.entry, 'code')];
    const data = {
      entries: counted(waiting.length, 'unit entry', 'unit entries'),
      row: first.unit.entry.candidate.row + 1,
    };
    const restsOn = [policy(first.unit).registrationFirst];
    if (!urgent?.deadline || urgent.unit.series === null) {
      report(null, { message: 'waiting', data, cells, restsOn });
      return;
    }
    const due = { series: seriesName(urgent.unit.series), date: formatDate(urgent.deadline.value) };
    report(null, { message: 'urgent', data: { ...data, ...due }, cells, restsOn: [...restsOn, urgent.deadline] });
  },
});
