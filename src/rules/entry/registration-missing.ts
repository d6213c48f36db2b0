import { candidateName, hasNoNumber, qualificationName } from '../../assessment';
import { defineRule } from '../define-rule';

export const registrationMissing = defineRule({
  id: 'registration-missing',
  scope: 'entry',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  milder: { taken: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Unit entry without a registration',
  source:
    'OCR, Cambridge Technicals admin at a glance and basedata pages: the registration is made and processed before the examined unit is entered (confirmed)',
  since: '0.1.0',
  messages: {
    missing:
      '{name} is not registered for {qualification} in this sheet, and a unit cannot be entered before that. Add a row that registers the candidate, or a tick below Registration where each unit has a column. If the candidate is registered already, say so: for all at once in the pane or with --registered on the command line, or in a row with the status Registered.',
    taken:
      'No registration of {candidates} is in this sheet or the register. You said that it was made before, in an earlier year or elsewhere, so the units go without one.',
  },
  check(resolved, context, report) {
    const { candidate } = resolved.entry;
    // Whoever it is may be registered; that there is no number is for other rules.
    if (context.standings.get(resolved.entry.id)?.kind !== 'missing' || hasNoNumber(candidate)) return;
    const data = { name: candidateName(candidate), qualification: qualificationName(resolved) };
    const restsOn = [context.reference.policy(resolved).registrationFirst];
    report({ message: 'missing', data, fields: ['code'], restsOn });
  },
});
