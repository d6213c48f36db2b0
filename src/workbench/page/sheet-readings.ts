import type { PaneState } from '../../taskpane';
import type { SheetReading } from '../workbook/open-workbook';

/** The columns by which a candidate is known, in the order in which they matter. */
const NAME_COLUMNS: readonly string[] = ['candidateNumber', 'surname', 'forenames', 'wholeName'];

type Checked = Extract<PaneState['check'], { readonly kind: 'checked' }>['checked'];

/** How the pane reads the sheets that it knows: where their headings and names are, and which rows have findings. */
export function sheetReadings(check: PaneState['check']): ReadonlyMap<string, SheetReading> {
  const checked = checkedOf(check);
  const tables = check.kind === 'nothing-checked' ? check.tables : (checked?.view.tables ?? []);
  return new Map(
    tables.map(({ sheet, headingRow, columns }) => [
      sheet,
      {
        headingRow,
        nameColumns: columns
          .filter(({ use }) => NAME_COLUMNS.includes(use))
          .map(({ column }) => column)
          .sort((one, other) => one - other),
        found: checked ? rowsWithFindings(checked, sheet) : null,
      },
    ]),
  );
}

function checkedOf(check: PaneState['check']): Checked | null {
  if (check.kind === 'checked' || check.kind === 'stale') return check.checked;
  return check.kind === 'checking' ? check.before : null;
}

function rowsWithFindings({ findings }: Checked, sheet: string): number[] {
  const rows = new Set<number>();
  for (const { areas } of findings.filter((finding) => finding.sheet === sheet)) {
    for (const { top, bottom } of areas) for (let row = top; row <= bottom; row += 1) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}
