import { firstInWords, seriesName, validUciOrEmpty } from '../../entries';
import { candidateName, resultsOfOthers } from '../../assessment';
import { defineRule } from '../define-rule';

export const resultOtherUci = defineRule({
  id: 'result-other-uci',
  scope: 'attempts',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Result under another UCI',
  source:
    'JCQ formats: results give number and UCI; a number is one candidate’s in a series (confirmed). That one of the two UCIs must be wrong follows',
  since: '0.1.0',
  messages: {
    uci: '{record} has a result for candidate number {number} in {series} ({codes}), under the UCI {theirs}; {name} has {ours} here. It was not counted, so attempts and fees of {name} may be wrong. Find out whose the result is. If it is theirs, correct the UCI in the sheet, or ask the awarding body to correct it.',
    uln: '{record} has a result for candidate number {number} in {series} ({codes}), under the ULN {theirs}; {name} has {ours} here. It was not counted, so attempts and fees of {name} may be wrong. Find out whose the result is. If it is theirs, correct the ULN in the sheet, or ask the awarding body to correct it.',
  },
  check(_list, { entries, ledger, reference, asOf }, report) {
    for (const { row, results } of resultsOfOthers(entries, ledger.unmatched, reference.centre.number, asOf)) {
      const [first] = results;
      if (first === undefined) continue;
      const { source: record, candidateNumber: number, series } = first;
      const message = validUciOrEmpty(first) === '' ? 'uln' : 'uci';
      const data = {
        record,
        number,
        series: seriesName(series),
        name: candidateName(row),
        codes: firstInWords(results.map(({ code }) => code)),
        theirs: first[message],
        ours: row[message] || 'none',
      };
      report(row, { message, data, fields: [message, 'candidateNumber'] });
    }
  },
});
