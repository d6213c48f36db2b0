import { NO_OPTION, registrationSeriesAt } from '../../entries';
import { defineRule } from '../define-rule';
import { qualificationName } from '../../assessment';
import { saysOfTitle } from '../registrations/title-words';

export const codeTitleDiffers = defineRule({
  id: 'code-title-differs',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  milder: { words: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Code and title disagree',
  source: 'This product’s own rule, so that nobody is entered for another qualification than the one that is meant',
  since: '0.1.0',
  messages: {
    other:
      '{wanted} names two things: the code is that of {qualification}, and the words are not its title. Write the code or the title of the one that is meant.',
    codes:
      '{wanted} names two qualifications, {qualification} and {other}. Write the code of the one that is meant, and clear the other.',
    words:
      '{wanted} was read as {qualification}; the words behind the code are not its title, and were not read. Write them elsewhere if they are a remark.',
  },
  check(resolved, { reference, asOf }, report) {
    const { qualification, entry } = resolved;
    const { title, otherQualification } = entry.wanted;
    if (otherQualification !== undefined) {
      const [first, second] = [entry.wanted.qualification, otherQualification].map((code) =>
        qualificationName(reference.resolve({ ...NO_OPTION, qualification: code }, null, registrationSeriesAt(asOf))),
      );
      const data = { wanted: entry.wantedText, qualification: first ?? '', other: second ?? '' };
      report({ message: 'codes', data, fields: ['qualification', 'code', 'unit'] });
    }
    if (title === undefined || qualification === null) return;
    const words = { ...NO_OPTION, code: title.replace(/\s+/g, '') };
    const named = reference.resolve(words, null, registrationSeriesAt(asOf)).qualification;
    if (named?.code === qualification.code) return;
    const said = named === null ? saysOfTitle(title, qualification, reference.family(qualification.suite)) : 'other';
    if (said === 'title') return;
    const data = { wanted: entry.wantedText, qualification: qualificationName(resolved) };
    report({ message: said, data, fields: ['qualification', 'code'] });
  },
});
