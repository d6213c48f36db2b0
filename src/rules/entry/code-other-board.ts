import { absenceOf, LIST_INCOMPLETE } from '../registrations/absence';
import { defineRule } from '../define-rule';
import { familiesIn } from '../families';
import { slotWords } from '../slot-words';

export const codeOtherBoard = defineRule({
  id: 'code-other-board',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Code of another board',
  source:
    'OCR, help with EDI files: the board identifier of a submission must be that of the basedata; Cambridge Technicals are in the basedata of board 72 (confirmed)',
  since: '0.1.0',
  messages: {
    board:
      '{wanted} is in the basedata of board {board}, and {family} are entered with board {own}. Enter it with that board, and take it out of this sheet.',
  },
  check(resolved, context, report) {
    if (!['absent', 'unlisted'].includes(resolved.enterability)) return;
    const absence = absenceOf(resolved, context);
    if (absence.kind !== 'other-board') return;
    const data = {
      wanted: resolved.entry.wantedText,
      board: [...new Set(absence.options.map(({ board }) => board))].join(slotWords.and),
      family: familiesIn(context.reference),
      own: context.reference.boards.map(({ value }) => value).join(slotWords.or),
    };
    // Without basedata of its series the code could be one of ours all the same.
    report({ message: 'board', data, fields: ['code'], restsOn: resolved.basedataLoaded ? [] : [LIST_INCOMPLETE] });
  },
});
