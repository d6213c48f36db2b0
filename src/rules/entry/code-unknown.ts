import { seriesWords } from '../../entries';
import { absenceOf, LIST_INCOMPLETE } from '../registrations/absence';
import { isInWords } from '../registrations/title-words';
import { defineRule } from '../define-rule';
import { familiesIn } from '../families';
import { slotWords } from '../slot-words';

export const codeUnknown = defineRule({
  id: 'code-unknown',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Entry code unknown',
  source:
    'OCR, basedata pages: an option code must be in the current basedata, and others are rejected (confirmed for Cambridge Nationals; the file rules are the same)',
  since: '0.1.0',
  messages: {
    absent:
      '{wanted} is not in the basedata of {series}, so the entry would be rejected. Check the code, the series, and that the basedata is the newest.',
    elsewhere:
      '{wanted} is not in the basedata of {series}, so the entry would be rejected. It is in that of {where}: check the series, or the code.',
    several: '{wanted} can mean {options}. Write the option code that you want.',
    off: '{wanted} is one of the {family}, which are switched off here. If your centre enters candidates for them, switch them on under Reference.',
    words:
      '{wanted}: no {family} qualification that is known here has this name. Write its entry code instead of the words.',
    unlisted: '{wanted} is not a {family} code that is known here. Check it, or load the basedata of the series.',
  },
  check(resolved, context, report) {
    const wanted = resolved.entry.wantedText;
    const fields = ['code'] as const;
    const outcome = resolved.enterability;
    if (outcome === 'several') {
      const options = resolved.alternatives.map(({ code, title }) => `${code} ${title}`).join(slotWords.or);
      report({ message: 'several', data: { wanted, options }, fields });
    }
    if (outcome === 'off') {
      const family = context.reference.familyNotUsed(resolved.entry.wanted)?.title ?? '';
      report({ message: 'off', data: { wanted, family }, fields });
    }
    if (outcome !== 'unlisted' && outcome !== 'absent') return;
    // Another board and another size have rules of their own.
    const absence = absenceOf(resolved, context);
    if (absence.kind === 'other-board' || absence.kind === 'other-size') return;
    const inWords = isInWords(resolved.entry.wanted);
    if (outcome === 'unlisted' || inWords) {
      const data = { wanted, family: familiesIn(context.reference) };
      const restsOn = outcome === 'unlisted' ? [LIST_INCOMPLETE] : [];
      report({ message: inWords ? 'words' : 'unlisted', data, fields, restsOn });
    } else if (resolved.series !== null) {
      const options = absence.kind === 'other-series' ? absence.options : [];
      const where = [...new Set(options.map(({ series }) => seriesWords(series)))].join(slotWords.and);
      const data = { wanted, series: seriesWords(resolved.series), where };
      report({ message: where === '' ? 'absent' : 'elsewhere', data, fields });
    }
  },
});
