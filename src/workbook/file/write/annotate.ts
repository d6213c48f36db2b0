import { addAll } from '../../../entries';
import { type Area, areaAddress } from '../../../excel-values';
import type { Annotation, SheetContent } from '../../../table';
import { WorkbookError } from '../../workbook';
import type { AddedStyles } from './added-styles';
import { clearSheet } from './clear-sheet';
import { cutRuns } from './cut-runs';
import { drawnCells } from './drawn-cells';
import { DrawnStyles } from './drawn-styles';
import { knownStylesPart, productStyles } from './product-styles';
import { Parts } from '../package/parts';
import { WorkbookDraft } from './workbook-draft';
import { findSheet, type SheetEntry, type WorkbookPart } from '../package/workbook-part';
import { namesFor, NAMES_OF_SHEET, writtenBefore } from './written-names';
import { resized } from './sheet-dimension';
import { outlineSheet, type SheetOutline } from './sheet-outline';
import type { PartContent } from '../xml/part-content';
import { splice, type Edit } from '../xml/splice';
import { withCells } from './used-area';
import { atRowEnds } from './row-ends';
import { annotatedCells, writeCells } from './write-cells';
import { hasWidth, writeWidths } from './write-widths';
import { SEVERITIES } from '../../written/looks';
import { markerFormula } from '../../written/marker-formula';
import { WORKSHEET_ORDER } from './worksheet-order';
import { childNamed, insertInOrder } from '../xml/xml-outline';
import { escapeXml, prefixed } from '../../xml-text';
import { copyWords } from '../../words/copying';

/**
 * The parts with annotations written into them, in place of what was written before. The given parts stay as they
 * are, so that nothing is half-written. The list of sheets and the styles are read and written once, however many sheets there are.
 * Throws WorkbookError where the workbook cannot be written to.
 * @param annotations each of another sheet
 * @param valuesOf gives those of a sheet as it is now; not asked where no columns are written
 */
export async function annotate(
  before: Parts,
  workbook: WorkbookPart,
  annotations: readonly Annotation[],
  valuesOf: (sheet: string) => Promise<SheetContent['values']>,
): Promise<Parts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const draft = await WorkbookDraft.open(parts, workbook);
  const styles = annotations.every(holdsNothing) ? null : await productStyles(parts, workbook);
  const stylesPart = knownStylesPart(parts, workbook);
  const written = new Set<string>();
  for (const annotation of annotations) {
    const entry = findSheet(workbook, annotation.sheet);
    if (written.has(entry.part)) throw new RangeError(`${annotation.sheet} is annotated twice at once.`);
    written.add(entry.part);
    const values = annotation.columns.length === 0 ? [] : await valuesOf(annotation.sheet);
    await writeSheet(parts, draft, entry, annotation, values, holdsNothing(annotation) ? null : styles, stylesPart);
  }
  await draft.save();
  return parts;
}

function holdsNothing({ marks, columns }: Annotation): boolean {
  return columns.length === 0 && Object.values(marks).every((areas) => areas.length === 0);
}

async function writeSheet(
  parts: Parts,
  draft: WorkbookDraft,
  { part, name }: SheetEntry,
  annotation: Annotation,
  values: SheetContent['values'],
  styles: AddedStyles | null,
  stylesPart: string | undefined,
): Promise<void> {
  const sheet = draft.tabs().findIndex((tab) => draft.partOf(tab) === part);
  const old = writtenBefore(draft.nameElements(), sheet);
  const areas = [...old.areas, ...columnsOfOurs(annotation, values)];
  const isWritten = areas.length > 0 && stylesPart !== undefined;
  const drawn = isWritten ? await DrawnStyles.of(stylesPart, await parts.text(stylesPart)) : null;
  const cleared = await clearSheet(part, await parts.content(part), { ...old, areas }, drawn);
  const written = styles
    ? await annotateSheet(parts, part, cleared, annotation, styles)
    : { content: cleared, widths: [], runs: [] };
  await parts.write(part, written.content);
  const names = namesFor(sheet, name, { ...written, areas: areasOf(annotation) });
  draft.setNames(NAMES_OF_SHEET, sheet, names);
}

/** A column that has our heading in the heading row is ours, even where another program dropped the names. */
function columnsOfOurs({ columns, headingRow }: Annotation, values: SheetContent['values']): Area[] {
  return columns
    .filter(({ column, heading }) => values[headingRow]?.[column] === heading)
    .map(({ column }) => ({ top: headingRow, left: column, bottom: values.length - 1, right: column }));
}

function areasOf({ columns, headingRow }: Annotation): Area[] {
  return columns.map(({ column, cells }) => {
    const bottom = cells.reduce((last, { row }) => Math.max(last, row), headingRow);
    return { top: headingRow, left: column, bottom, right: column };
  });
}

/** Throws WorkbookError where the workbook is signed. */
export function refuseSigned(parts: Parts): void {
  if (!parts.names().some((name) => /^_xmlsignatures\//i.test(name))) return;
  throw new WorkbookError(copyWords.signed);
}

/** A worksheet part with marks and columns put in. It must not hold earlier ones: clearSheet takes them out. */
async function annotateSheet(
  parts: Parts,
  part: string,
  content: PartContent,
  annotation: Annotation,
  styles: AddedStyles,
): Promise<{ content: PartContent; widths: readonly number[]; runs: readonly string[] }> {
  const { columns } = annotation;
  const wanted = { columns: columns.map(({ column }) => column), isOurs: () => false, withGaps: true };
  const outline = await outlineSheet(part, content, wanted);
  const drawn = await drawnCells(parts, styles, outline);
  const cells = annotatedCells(annotation, styles, drawn.over);
  const { ends, others } = atRowEnds(outline, cells);
  await drawn.save();
  const cut = cutRuns(outline.content, childNamed(outline, 'cols')?.children ?? [], columns);
  const widened = columns.filter(({ column }) => !hasWidth(outline, column));
  const edits: Edit[] = [];
  addAll(
    edits,
    resized(outline, withCells(outline.used, cells)),
    writeWidths(outline, widened),
    cut.edits,
    writeCells(outline, others, drawn.isDrawn),
    writeMarks(outline, annotation, styles),
  );
  const widths = [...widened.map(({ column }) => column), ...cut.columns].sort((one, other) => one - other);
  return { content: splice(outline.content, edits, ends), widths, runs: cut.runs };
}

/** One conditional format a severity, behind the user's own in the sheet and in priority, which must not clash. */
function writeMarks(outline: SheetOutline, { marks }: Annotation, styles: AddedStyles): Edit[] {
  const first = 1 + outline.priorities.reduce((last, priority) => Math.max(last, priority), 0);
  const marked = SEVERITIES.filter((severity) => marks[severity].length > 0);
  const xml = marked.map(
    (severity, index) =>
      `<conditionalFormatting sqref="${marks[severity].map(areaAddress).join(' ')}">` +
      `<cfRule type="expression" dxfId="${styles.marks[severity]}" priority="${first + index}">` +
      `<formula>${escapeXml(markerFormula(severity))}</formula></cfRule></conditionalFormatting>`,
  );
  if (xml.length === 0) return [];
  return [insertInOrder(outline, WORKSHEET_ORDER, 'conditionalFormatting', prefixed(xml.join(''), outline.prefix))];
}
