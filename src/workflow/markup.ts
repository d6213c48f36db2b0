import { groupBy, rowInSheet, sheetOfRow } from '../entries';
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
  const sheets = partsOf(check).map((checked): AnnotatedSheet => ({ ...checked, annotation: annotate(checked) }));
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

/**
 * What a check found in each of its sheets, by the rows of that sheet, looked through once however many sheets there are. What is
 * about none of them is told with the first.
 */
function partsOf({ tables, findings, charges }: Check): CheckedSheet[] {
  const [only, another] = tables;
  if (only !== undefined && another === undefined)
    return [{ sheet: only.sheet, columns: only.columns, findings, charges }];
  const places = new Map(tables.map(({ sheet }, index) => [sheet.name, index] as const).reverse());
  const found = tables.map((): Finding[] => []);
  for (const finding of findings) {
    for (const [place, there] of placesOf(finding, places)) found[place]?.push(there);
  }
  const charged = groupBy(charges, ({ resolved }) => sheetOfRow(resolved.entry.candidate.row));
  return tables.map(({ sheet, columns }, index) => ({
    ...{ sheet, columns },
    findings: found[index] ?? [],
    charges: charged.get(index) ?? [],
  }));
}

/** A finding in each sheet that it is about, with its cells there. */
function placesOf(finding: Finding, places: ReadonlyMap<string, number>): (readonly [number, Finding])[] {
  if (finding.sheet !== null) return [[places.get(finding.sheet) ?? 0, finding]];
  if (finding.cells.length === 0) return [[sheetOfRow(finding.candidate?.row ?? 0), finding]];
  return [...groupBy(finding.cells, ({ row }) => sheetOfRow(row))].map(([place, cells]) => {
    const there = cells.map((cell) => ({ ...cell, row: rowInSheet(cell.row) }));
    return [place, { ...finding, cells: there }];
  });
}
