import type { EntryList } from '../../src/entries';
import type { PastEntry } from '../../src/register';
import type { TestRow } from './entry-list';

const GRADES = {
  ...{ sat: 'M', 'near pass': 'R', failed: 'U', absent: '' },
  ...{ 'sat, another UCI': 'M', 'sat, another ULN': 'M' },
} as const;
/** What no invented person has. */
const OTHERS: Readonly<Record<string, Partial<PastEntry>>> = {
  'sat, another UCI': { uci: '999990269999D' },
  'sat, another ULN': { uci: '', uln: '1000000027' },
};

/** What a results file tells of rows that say so: one of the series and entry in the row, of the candidate with its UCI. */
export function resultsOf(rows: readonly TestRow[], { entries }: EntryList): PastEntry[] {
  return entries.flatMap(({ candidate, wanted, series }): PastEntry[] => {
    const result = rows[candidate.row - 1]?.result ?? '';
    if (result === '' || series === null) return [];
    const { candidateNumber, uci, uln } = candidate;
    const who = { centreNumber: '99999', candidateNumber, uci, uln, ...OTHERS[result] };
    const outcome = result === 'absent' ? 'absent' : 'sat';
    const grade = GRADES[result];
    return [{ ...who, code: wanted.code, series, outcome, grade, source: 'R9999972.X01' }];
  });
}
