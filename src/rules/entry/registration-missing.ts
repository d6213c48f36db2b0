import { rowName } from '../../entries';
import { candidateName, hasNoNumber, qualificationName } from '../../assessment';
import { defineRule } from '../define-rule';
import { underOtherSize } from '../registrations/under-other-size';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';

export const registrationMissing = defineRule({
  id: 'registration-missing',
  scope: 'entry',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  milder: { taken: 'note', later: 'warning', among: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Unit entry without a registration',
  source:
    'OCR, Cambridge Technicals admin at a glance and basedata pages: the registration is made and processed before the examined unit is entered (confirmed)',
  since: '0.1.0',
  messages: {
    missing: `{name} is not registered for {qualification} in this sheet, and a unit cannot be entered before that. Add a row that registers the candidate, or a tick below Registration where each unit has a column. If the candidate is registered already, say so in a row with the status Registered. For many at once, ${WHERE_IT_IS_SAID.registered}.`,
    sizes:
      '{name} has units of {qualification} and of {other} (row {row}), and is registered for neither in this sheet. A candidate is registered for one size of a subject, and all units go under its code. Correct the code that is wrong, or say in a row with the status Registered which size it is.',
    taken:
      'No registration of {candidates} is in this sheet or the register. You said that it was made before, in an earlier year or elsewhere, so the units go without one.',
    later:
      'No registration of {names} is in this sheet or the register. You said it now, but not when others were said to be registered before. Their units go without a registration: see that they were registered, too.',
    among:
      'No registration of {names} is in this sheet or the register. {others} of {group} are registered here, so a row or a tick may be missing. You said that all were registered before, so the units go without one: see whether that is so.',
  },
  check(resolved, context, report) {
    const { candidate } = resolved.entry;
    // Whoever it is may be registered; that there is no number is for other rules.
    if (context.standings.get(resolved.entry.id)?.kind !== 'missing' || hasNoNumber(candidate)) return;
    const data = { name: candidateName(candidate), qualification: qualificationName(resolved) };
    const restsOn = [context.reference.policy(resolved).registrationFirst];
    const other = underOtherSize(resolved, context);
    if (other === undefined) {
      const ask = { candidate, qualification: resolved.qualificationCode ?? '', units: [], about: '' };
      return report({ message: 'missing', data, fields: ['code'], restsOn, ask: { answers: ['registered'], ...ask } });
    }
    const its = { other: qualificationName(other), row: rowName(other.entry.candidate.row, context.list) };
    report({ message: 'sizes', data: { ...data, ...its }, fields: ['code'], restsOn });
  },
});
