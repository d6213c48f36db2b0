import { cellOf, counted, seriesName, type Cell } from '../../entries';
import type { RegisteredEntry } from '../../register';
import { defineRule } from '../define-rule';

/** Entries told by name; the rest is counted. */
const NAMED = 4;

function words({ details, code, series }: RegisteredEntry): string {
  return `candidate ${details.candidateNumber}: ${code} ${seriesName(series)}`;
}

export const entryRemoved = defineRule({
  id: 'entry-removed',
  scope: 'submission',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Sent, and no longer asked for',
  source:
    'OCR, Cambridge Technicals amendments page: entries are changed and withdrawn by e-mail, never by a file (confirmed)',
  since: '0.1.0',
  messages: {
    removed:
      '{entries} {were} sent, and no row asks for {them} any more ({which}). The awarding body still has {them}. If a row was deleted by mistake, put it back; if not, ask for the withdrawal by e-mail.',
  },
  check({ submitted: { noLongerRequested: removed } }, report) {
    if (removed.length === 0) return;
    // Those of people who are in the sheet come first.
    const own = removed.filter(({ person }) => person !== null);
    const all = [...own, ...removed.filter(({ person }) => person === null)].map(({ sent }) => sent);
    const cells = own.flatMap(({ person }): Cell[] => (person ? [cellOf(person.row, 'candidateNumber')] : []));
    const more = all.length > NAMED ? [`and ${all.length - NAMED} more`] : [];
    const isOne = all.length === 1;
    const data = {
      ...{
        entries: counted(all.length, 'entry', 'entries'),
        were: isOne ? 'was' : 'were',
        them: isOne ? 'it' : 'them',
      },
      which: [...all.slice(0, NAMED).map(words), ...more].join('; '),
    };
    report({ message: 'removed', data, cells });
  },
});
