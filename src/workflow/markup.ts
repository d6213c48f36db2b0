import { mustHave, rowInSheet, sheetOfRow } from '../entries';
import type { Finding } from '../rules';
import {
  annotate,
  isRegisterSheet,
  marksOf,
  referenceSheetName,
  summarise,
  type AnnotatedSheet,
  type Annotation,
  type CheckedSheet,
  type ProductSheet,
} from '../table';
import type { WorkbookReader } from '../workbook';
import type { Check } from './check';

/** What a check writes into the workbook. */
export interface Markup {
  /** Of the sheets with the entries, and of the Reference sheets and the register there are, which may have marks too. */
  readonly annotations: readonly Annotation[];
  /** Null takes the summary sheet out. */
  readonly summary: ProductSheet | null;
}

export async function markupOf(check: Check, workbook: WorkbookReader): Promise<Markup> {
  const { findings, context } = check;
  const sheets = check.tables.map((_table, index): AnnotatedSheet => {
    const checked = partOf(check, index);
    return { ...checked, annotation: annotate(checked) };
  });
  const isMarked = (name: string): boolean => referenceSheetName(name) !== null || isRegisterSheet(name);
  const names = (await workbook.sheets()).map(({ name }) => name).filter(isMarked);
  const others = names.map((name): Annotation => {
    const there = findings.filter((finding) => finding.sheet?.toLowerCase() === name.toLowerCase());
    return { sheet: name, headingRow: 0, marks: marksOf(there), columns: [] };
  });
  return {
    annotations: [...sheets.map(({ annotation }) => annotation), ...others],
    summary: summarise(sheets, check, context.asOf),
  };
}

/** What a check found in one of its sheets, by the rows of that sheet. What is about none of them is told with the first. */
function partOf({ tables, findings, charges }: Check, index: number): CheckedSheet {
  const { sheet, columns } = mustHave(tables[index], 'A sheet that was checked');
  if (tables.length === 1) return { sheet, columns, findings, charges };
  const names = tables.map((table) => table.sheet.name);
  const isHere = ({ row }: { readonly row: number }): boolean => sheetOfRow(row) === index;
  const own = findings.flatMap((finding): Finding[] => {
    if (finding.sheet !== null) {
      return names.indexOf(finding.sheet) === index || (index === 0 && !names.includes(finding.sheet)) ? [finding] : [];
    }
    if (finding.cells.length === 0) return isHere(finding.candidate ?? { row: 0 }) ? [finding] : [];
    const cells = finding.cells.filter(isHere).map((cell) => ({ ...cell, row: rowInSheet(cell.row) }));
    return cells.length === 0 ? [] : [{ ...finding, cells }];
  });
  return { sheet, columns, findings: own, charges: charges.filter(({ resolved }) => isHere(resolved.entry.candidate)) };
}
