import { seriesCode, seriesName, type Series } from '../../entries';
import { defineRule } from '../define-rule';

/** Why a code that is not in the known list is only suspected. */
const LIST_INCOMPLETE = {
  confidence: 'unverified',
  source:
    'no basedata is loaded for this entry, and the list of qualifications that comes with the product is incomplete',
} as const;

/** `June 2027 (6A27)`; the letter is not known before basedata is loaded. */
function seriesWords(series: Series): string {
  return series.letter === null ? seriesName(series) : `${seriesName(series)} (${seriesCode(series)})`;
}

export const codeUnknown = defineRule({
  id: 'code-unknown',
  scope: 'entry',
  checks: 'entry',
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
    unlisted:
      '{wanted} is not a Cambridge Technicals code that is known here. Check it, or load the basedata of the series.',
  },
  check(resolved, { reference }, report) {
    const wanted = resolved.entry.wantedText;
    const fields = ['code'] as const;
    const outcome = resolved.enterability;
    if (outcome === 'unlisted') {
      report({ message: 'unlisted', data: { wanted }, fields, restsOn: [LIST_INCOMPLETE] });
    } else if (outcome === 'several') {
      const options = resolved.alternatives.map(({ code, title }) => `${code} ${title}`).join(' or ');
      report({ message: 'several', data: { wanted, options }, fields });
    } else if (outcome === 'absent' && resolved.series !== null) {
      const options = reference.optionsOfCode(resolved.entry.wanted.code);
      const where = [...new Set(options.map((option) => `${seriesWords(option.series)}, board ${option.board}`))];
      const data = { wanted, series: seriesWords(resolved.series), where: where.join(' and ') };
      report({ message: where.length > 0 ? 'elsewhere' : 'absent', data, fields });
    }
  },
});
