import { cellOf, counted } from '../../entries';
import { rowWords } from '../cells/rows-of';
import { defineRule } from '../define-rule';

export const rowsContinued = defineRule({
  id: 'rows-continued',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Rows without a name, read with the row above',
  source: 'This product’s own rule, so that nothing is entered by a guess unnoticed',
  since: '0.1.0',
  messages: {
    continued:
      'Entrywise read {rows} without a name as further entries of the candidate above: {where}. If one of them is somebody else, give the name in its row.',
  },
  check({ list }, report) {
    const continued = list.rows.filter(({ continues }) => continues === 'below');
    if (continued.length === 0) return;
    const data = {
      rows: counted(continued.length, 'row'),
      where: rowWords(
        continued.map(({ row }) => row),
        list,
      ),
    };
    report({ message: 'continued', data, cells: continued.map((row) => cellOf(row, 'candidateNumber')) });
  },
});
