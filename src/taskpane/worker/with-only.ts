import { CHECK_HEADING, FEE_HEADING, withoutFormulas, type Annotation, type ReportSheet } from '../../table';
import type { Writing } from './views/table-view';

const NO_MARKS: Annotation['marks'] = { error: [], warning: [], note: [] };

/** Annotations with only the parts that are to stand in the workbook; what is left out vanishes when they are written. */
export function withOnly(writing: Writing, annotations: readonly Annotation[]): Annotation[] {
  const headings = new Set([...(writing.marks ? [CHECK_HEADING] : []), ...(writing.fees ? [FEE_HEADING] : [])]);
  // The summary's formulas add the fee column up.
  const report = (sheet: ReportSheet): ReportSheet => (writing.fees ? sheet : withoutFormulas(sheet));
  return annotations.map((annotation) => ({
    ...annotation,
    marks: writing.marks ? annotation.marks : NO_MARKS,
    columns: annotation.columns.filter(({ heading }) => headings.has(heading)),
    reports: writing.summary ? annotation.reports.map(report) : [],
  }));
}
