import { listInWords, seriesWords } from '../../entries';
import { absenceOf } from '../registrations/absence';
import { defineRule } from '../define-rule';
import { qualificationName } from '../../assessment';

export const unitNotInQualification = defineRule({
  id: 'unit-not-in-qualification',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Unit of another size',
  source:
    'OCR, basedata pages: an option code must be in the current basedata (confirmed for Cambridge Nationals; the file rules are the same); OCR, Cambridge Technicals entry rules: a combination of units that is not valid gives no result (confirmed)',
  since: '0.1.0',
  messages: {
    size: 'Unit {unit} is not in the basedata of {series} for {qualification}; it is for {sizes}. Check the unit, or the size that the candidate is registered for.',
    listed:
      'Unit {unit} {title} is not entered under {qualification}: it is for {sizes}. Check the unit, or the size that the candidate is registered for.',
  },
  check(resolved, context, report) {
    const { examinedUnit } = resolved;
    if (resolved.enterability === 'other-size' && examinedUnit !== null) {
      const { unit, title, qualifications } = examinedUnit;
      const sizes = (qualifications ?? []).map((code) =>
        [code, context.reference.qualification(code)?.size ?? ''].join(' ').trim(),
      );
      const data = { unit, title, qualification: qualificationName(resolved), sizes: listInWords(sizes) };
      report({ message: 'listed', data, fields: ['unit', 'code'], restsOn: [examinedUnit] });
      return;
    }
    if (resolved.enterability !== 'absent' || resolved.kind !== 'unit' || resolved.series === null) return;
    const absence = absenceOf(resolved, context);
    if (absence.kind !== 'other-size') return;
    const data = {
      unit: resolved.unit ?? '',
      series: seriesWords(resolved.series),
      qualification: qualificationName(resolved),
      sizes: listInWords(absence.sizes.map(({ code, size }) => `${code} ${size}`)),
    };
    report({ message: 'size', data, fields: ['unit', 'code'] });
  },
});
