import { cellOf, counted, type Cell } from '../../entries';
import { defineRule } from '../define-rule';
import { trackerOf, which } from '../registrations/sent-words';

export const entryRemoved = defineRule({
  id: 'entry-removed',
  scope: 'submission',
  checks: 'sheet',
  severity: 'warning',
  milder: { earlier: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Sent, and no longer asked for',
  source:
    'OCR, Cambridge Technicals amendments page: entries are changed and withdrawn by e-mail, never by a file (confirmed)',
  since: '0.1.0',
  messages: {
    removed:
      '{entries} {were} sent, and no row asks for {them} any more ({which}). The awarding body still has {them}. If a row was deleted by mistake, put it back; if not, ask for the withdrawal by e-mail.',
    earlier:
      '{entries} of earlier years {have} no row any more ({which}). Nothing needs doing for candidates who have finished. Where a candidate has left before that, set the registration to Withdrawn in the {page}.',
  },
  check({ submitted: { noLongerRequested: removed, earlierRegistrations: earlier }, reference }, report) {
    const [first] = earlier;
    if (first) {
      const data = {
        entries: counted(earlier.length, 'registration'),
        have: earlier.length === 1 ? 'has' : 'have',
        which: which(earlier.map(({ sent }) => sent)),
        page: trackerOf(first.sent, reference),
      };
      report({ message: 'earlier', data, cells: [] });
    }
    if (removed.length === 0) return;
    // Those of people who are in the sheet come first.
    const own = removed.filter(({ person }) => person !== null);
    const all = [...own, ...removed.filter(({ person }) => person === null)].map(({ sent }) => sent);
    const cells = own.flatMap(({ person }): Cell[] => (person ? [cellOf(person.row, 'candidateNumber')] : []));
    const isOne = all.length === 1;
    const data = {
      entries: counted(all.length, 'entry', 'entries'),
      were: isOne ? 'was' : 'were',
      them: isOne ? 'it' : 'them',
      which: which(all),
    };
    report({ message: 'removed', data, cells });
  },
});
