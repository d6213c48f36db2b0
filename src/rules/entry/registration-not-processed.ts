import { addDays, cellOf, formatDate, seriesName, rowName } from '../../entries';
import { defineRule } from '../define-rule';
import { missesDeadline, mostUrgent, uppermost } from '../../assessment';
import { slotWords } from '../slot-words';

/** From this many days before a deadline on, the registrations are urgent; this product's own number. */
const NEAR = 14;

export const registrationNotProcessed = defineRule({
  id: 'registration-not-processed',
  scope: 'entry',
  checks: 'sheet',
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
      '{entries}, the first in row {row}, must wait for registrations that are not sent yet. Send the registrations first, and the unit entries when the registrations have been processed.',
    urgent:
      '{entries}, the first in row {row}, must wait for registrations that are not sent yet, and entries for {series} are due by {date}. Send the registrations today, and the unit entries as soon as the registrations have been processed.',
  },
  check({ list, waiting, reference, asOf }, report) {
    // Where it is certain that the deadline cannot be kept, registration-lead-time says so.
    const inTime = waiting.filter((one) => !missesDeadline(one));
    const unit = uppermost(inTime);
    if (unit === null) return;
    const urgent = mostUrgent(inTime, addDays(asOf, NEAR));
    const cells = [cellOf(unit.entry, 'code')];
    const data = {
      entries: slotWords.unitEntries(inTime.length),
      row: rowName(unit.entry.candidate.row, list),
    };
    const restsOn = [reference.policy(unit).registrationFirst];
    if (!urgent) {
      report({ message: 'waiting', data, cells, restsOn });
      return;
    }
    const due = { series: seriesName(urgent.series), date: formatDate(urgent.deadline.value) };
    report({ message: 'urgent', data: { ...data, ...due }, cells, restsOn: [...restsOn, urgent.deadline] });
  },
});
