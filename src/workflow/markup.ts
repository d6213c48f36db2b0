import {
  annotate,
  isRegisterSheet,
  marksOf,
  referenceSheetName,
  summarise,
  type Annotation,
  type CheckedSheet,
  type ProductSheet,
} from '../table';
import type { WorkbookReader } from '../workbook';
import type { Check } from './check';

/** What a check writes into the workbook. */
export interface Markup {
  /** Of the sheet with the entries, and of the Reference sheets and the register there are, which may have marks too. */
  readonly annotations: readonly Annotation[];
  /** Null takes the summary sheet out. */
  readonly summary: ProductSheet | null;
}

export async function markupOf(
  { table, findings, charges, context }: Check,
  workbook: WorkbookReader,
): Promise<Markup> {
  const { sheet, columns } = table;
  const checked: CheckedSheet = { sheet, columns, findings, charges, asOf: context.asOf };
  const main = annotate(checked);
  const isMarked = (name: string): boolean => referenceSheetName(name) !== null || isRegisterSheet(name);
  const names = (await workbook.sheets()).map(({ name }) => name).filter(isMarked);
  const others = names.map((name): Annotation => {
    const there = findings.filter((finding) => finding.sheet?.toLowerCase() === name.toLowerCase());
    return { sheet: name, headingRow: 0, marks: marksOf(there), columns: [] };
  });
  return { annotations: [main, ...others], summary: summarise(checked, main) };
}
