import { listInWords, nameRemarkIn } from '../../entries';
import { changedName, nameField } from '../../assessment';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

/** The curly and straight forms of an apostrophe or hyphen are the same to a reader: not worth a note. */
const PUNCTUATION = new Set(["'", '-']);

export const nameCharacters = defineRule({
  id: 'name-characters',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  milder: { folded: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Characters in names',
  source:
    'AQA entry guidance: no accents in the file (confirmed); the list of characters is that of a management system in use (the JCQ booklet itself was not read)',
  since: '0.1.0',
  messages: {
    dropped:
      'The entry file cannot hold {characters}: the name would go as {printed}. Check it against the candidate’s legal name, and write it in letters from A to Z if it is not right.',
    folded:
      'The entry file holds no accents: the name goes as {printed} ({characters}). To keep the accents, ask the awarding body with its form.',
  },
  check(row, _context, report) {
    const changed = changedName(row);
    // A surname of which nothing is left is for name-missing.
    if (changed === null || changed.text.startsWith(':')) return;
    const folded = changed.folded.filter(({ to }) => !PUNCTUATION.has(to));
    // What is no part of the name, brackets and all, is for name-remark.
    const hasRemark = nameRemarkIn(row.surname) !== null || nameRemarkIn(row.forenames) !== null;
    if (changed.dropped.length > 0 && hasRemark) return;
    const message = changed.dropped.length > 0 ? 'dropped' : 'folded';
    const lost = changed.dropped.length > 0 ? changed.dropped : folded.map(({ from }) => from);
    if (lost.length === 0) return;
    const words = message === 'dropped' ? lost : folded.map(({ from, to }) => slotWords.characterAs(from, to));
    const parts = (['surname', 'forenames'] as const).filter((part) => {
      const text = row[part].normalize('NFC');
      return lost.some((character) => text.includes(character));
    });
    const data = { characters: listInWords([...new Set(words)]), printed: changed.text };
    report({ message, data, fields: parts.map((part) => nameField(row, part)) });
  },
});
