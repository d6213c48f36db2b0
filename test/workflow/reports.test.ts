import { NO_REGISTER } from '../../src/register';
import { checkEntries } from '../../src/rules';
import { assess } from '../../src/assessment';
import { changesOf, readEntries, detectColumns } from '../../src/table';
import { fixLines, tableOf } from '../../src/workflow';
import { testReference } from '../rules/test-reference';
import { sheetOf } from '../table/sheet-of';

const SHEET = sheetOf([
  ['Candidate No', 'UCI', 'Surname', 'Forename', 'Entry code'],
  ['0001', '999990260001T', 'Orchard', 'Ainsley', '05835'],
  ['0002', ' 999990260002', 'Quayle', 'Bethan', '05835'],
  ['0003', '999990260003', 'Rook', 'Callum ', '05835'],
]);

describe('fixLines', () => {
  const columns = detectColumns(SHEET);
  if (columns === null) throw new Error('The headings of the test are not recognised.');
  const findings = checkEntries(
    assess({
      list: readEntries(SHEET, columns),
      reference: testReference(),
      asOf: '2026-11-23',
      past: [],
      register: NO_REGISTER,
    }),
  );
  const at = { time: '2026-11-23 10:00:00', by: 'KS' } as const;

  function recorded(some: typeof findings, left: readonly string[] = []): unknown[] {
    const changes = changesOf(some).filter(({ row, column }) => !left.includes(`${row} ${column}`));
    const { list } = tableOf(SHEET);
    return fixLines({ list, findings: some }, changes, at).flatMap(({ rows, table: { headingRow } }) =>
      rows.slice(headingRow + 1),
    );
  }

  it('names the rule whose text was written where several had a fix for the cell', async () => {
    const lines = recorded(findings);
    expect(lines).toContainEqual([
      ...['2026-11-23 10:00:00', 'KS', 'Entries', 'B3'],
      ...[' 999990260002', '999990260002A', 'uci-check-character'],
    ]);
    expect(lines).toHaveLength(3);
    const spaces = findings.filter(({ rule }) => rule === 'stray-spaces');
    expect(recorded(spaces)).toContainEqual([
      ...['2026-11-23 10:00:00', 'KS', 'Entries', 'B3'],
      ...[' 999990260002', '999990260002', 'stray-spaces'],
    ]);
  });

  it('leaves out cells that were left alone, and appends nothing where nothing was changed', async () => {
    expect(recorded(findings, ['2 1'])).toHaveLength(2);
    expect(recorded([])).toEqual([]);
  });
});
