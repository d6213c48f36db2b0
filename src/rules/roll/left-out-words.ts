import { cellOf, groupBy, listInWords, sheetNameOf, sheetOfRow, type Cell } from '../../entries';
import type { LeftOut } from '../../assessment';
import { unitWords } from './unit-words';

/** `24 of 25 in 12B are entered for IT unit 02`, each number once. */
export function othersWords(own: readonly LeftOut[], sheets: readonly string[]): string {
  const alike = groupBy(own, (one) => `${one.entered} of ${one.all} ${amongWords(one, sheets)}`);
  const words = [...alike].map(([others, some], index) => {
    const units = unitWords(some.map(({ unit }) => unit));
    return `${others}${index === 0 ? ' are entered' : ''} for ${some[0]?.qualification.subject ?? ''} ${units}`;
  });
  return listInWords(words);
}

function amongWords({ among, qualification, member }: LeftOut, sheets: readonly string[]): string {
  if (among.kind === 'size') return `for ${qualification.code} ${qualification.size}`;
  return `in ${'value' in among ? among.value : `sheet "${sheetNameOf(member.row.row, sheets)}"`}`;
}

/** The empty cell below the unit's heading where there is one, else that of what the candidate asks for. */
export function cellFor({ member, example, qualification }: LeftOut): Cell {
  const own = member.entries.find((one) => one.qualificationCode === qualification.code)?.entry.candidate ?? member.row;
  const { row, columns } = own;
  const { candidate, columns: others } = example.entry;
  const isOneList = sheetOfRow(row) === sheetOfRow(candidate.row) && candidate.columns === columns;
  const column = others.code ?? others.unit;
  return isOneList && column !== undefined ? { row, column } : cellOf(own, 'unit');
}
