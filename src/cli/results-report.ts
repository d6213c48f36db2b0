import { counted, seriesName } from '../entries';
import type { RecordUse } from '../assessment';

/** What became of the results files that were given. */
export function resultsReport(records: readonly RecordUse[]): string[] {
  return records.map(({ source, series, entries, matched, unmatched, unknownCodes }) => {
    const unknown =
      unknownCodes.length === 0 ? '' : ` Not used, because the unit is not known: ${unknownCodes.join(', ')}.`;
    return `Results: ${source} (${seriesName(series)}), ${counted(entries, 'result')}, ${matched} of candidates in this sheet.${unknown}${others(unmatched)}`;
  });
}

function others(unmatched: readonly string[]): string {
  if (unmatched.length === 0) return '';
  const more = unmatched.length > MOST_UNMATCHED ? `, and ${unmatched.length - MOST_UNMATCHED} more` : '';
  return ` Of nobody in it: ${unmatched.slice(0, MOST_UNMATCHED).join(', ')}${more}.`;
}

const MOST_UNMATCHED = 5;
