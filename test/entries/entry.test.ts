import { cellOf, NEW_ENTRY, NO_OPTION, type CandidateRow, type Entry, type FieldColumns } from '../../src/entries';
import { candidateRow } from './candidate-row';

const rowWith = (columns: FieldColumns): CandidateRow => candidateRow({ row: 6, columns });

function entryWith(rowColumns: FieldColumns, columns: FieldColumns): Entry {
  const candidate = rowWith(rowColumns);
  return {
    candidate,
    columns,
    wanted: NO_OPTION,
    id: 0,
    wantedText: '',
    series: null,
    seriesText: '',
    status: NEW_ENTRY,
    statusText: '',
  };
}

describe('the cell of a field', () => {
  test.each<[FieldColumns, Parameters<typeof cellOf>[1], number, string]>([
    [{ candidateNumber: 0, uci: 3 }, 'uci', 3, 'its own column'],
    [{ candidateNumber: 2, surname: 3 }, 'candidateNumber', 2, 'its own column'],
    [{ candidateNumber: 0, wholeName: 1 }, 'surname', 1, 'the column of the whole name'],
    [{ candidateNumber: 0, wholeName: 1 }, 'forenames', 1, 'the column of the whole name'],
    [{ candidateNumber: 0, code: 5 }, 'unit', 5, 'the column of the code'],
    [{ candidateNumber: 0, unit: 5, qualification: 4 }, 'code', 5, 'the column of the unit'],
    [{ candidateNumber: 0, qualification: 4 }, 'unit', 4, 'the column of the qualification'],
    [{ candidateNumber: 2, surname: 1 }, 'uci', 2, 'the candidate number, where there is no UCI column'],
    [{ sex: 4, surname: 2 }, 'uci', 2, 'the surname, where there is no number either'],
    [{ sex: 4, wholeName: 2 }, 'uci', 2, 'the whole name, where there is no surname either'],
    [{ sex: 4, uln: 3 }, 'uci', 3, 'the first known column, where nothing names the candidate'],
    [{}, 'uci', 0, 'the first cell of the row, where nothing is known'],
  ])('in a sheet with %j, %s stands in column %d: %s', (columns, field, column) => {
    expect(cellOf(rowWith(columns), field)).toEqual({ row: 6, column });
  });

  test('of an entry is in the column that asks for it', () => {
    expect(cellOf(entryWith({ candidateNumber: 0 }, { candidateNumber: 0, unit: 9 }), 'unit')).toEqual({
      row: 6,
      column: 9,
    });
  });
});
