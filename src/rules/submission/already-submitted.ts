import { formatDate, isEntryStatusKnown, parseEntryStatus } from '../../entries';
import { dayOf, sentWords } from '../../register';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

/** Whether the words of a status say that the entry is still to be sent; an empty cell says nothing. */
function saysNew(statusText: string): boolean {
  const isSaid = statusText.trim() !== '' && isEntryStatusKnown(statusText);
  return isSaid && parseEntryStatus(statusText).standing === 'new' && !parseEntryStatus(statusText).resit;
}

export const alreadySubmitted = defineRule({
  id: 'already-submitted',
  scope: 'submission',
  checks: 'list',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Sent already',
  source: 'OCR, Cambridge Technicals basedata page: entries sent again become duplicates (confirmed)',
  since: '0.1.0',
  messages: {
    sent: '{title} was sent in {file}{when}, but the status says "{status}". It is not sent again. If the file never reached the awarding body, mark it in the register as never sent.',
    known:
      '{title} was {how}{when}, but the status says "{status}". It is not sent again. If that was a mistake, take the line back in the register.',
  },
  check(_list, { entries, submitted }, report) {
    for (const resolved of entries) {
      const { entry, title } = resolved;
      const sent = submitted.sentAs(entry);
      if (sent === null || !saysNew(entry.statusText)) continue;
      const when = sent.time === null ? '' : slotWords.onDay(formatDate(dayOf(sent.time)));
      const data = { title, when, status: entry.statusText };
      if (sent.route === 'file')
        report(resolved, { message: 'sent', data: { ...data, file: sent.file }, fields: ['status'] });
      else report(resolved, { message: 'known', data: { ...data, how: sentWords(sent) }, fields: ['status'] });
    }
  },
});
