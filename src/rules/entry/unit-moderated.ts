import { defineRule } from '../define-rule';
import { examinedUnitList, qualificationName } from '../../assessment';
import { slotWords } from '../slot-words';

export const unitModerated = defineRule({
  id: 'unit-moderated',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Moderated unit entered',
  source:
    'OCR, Cambridge Technicals entries: entries are made for examined units; moderated units are never entered, they are claimed (confirmed)',
  since: '0.1.0',
  messages: {
    moderated:
      'Unit {unit} of {qualification} is not one of its examined units ({examined}), so it is not entered. Remove this entry, and claim the unit when it is ready for moderation.',
  },
  check(resolved, { reference }, report) {
    if (resolved.enterability !== 'moderated') return;
    const list = examinedUnitList(resolved, reference);
    const units = list?.units.map(({ unit }) => unit) ?? [];
    const data = {
      unit: resolved.unit ?? '',
      qualification: qualificationName(resolved),
      examined: units.length === 0 ? slotWords.noExaminedUnit : units.join(', '),
    };
    // Where the basedata of the series has not got the unit either, it is certain whatever the list of units rests on.
    const restsOn = resolved.basedataLoaded || !list ? [] : [list.complete];
    report({ message: 'moderated', data, fields: ['unit', 'code'], restsOn });
  },
});
