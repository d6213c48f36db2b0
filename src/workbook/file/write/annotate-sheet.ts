import type { Annotation } from '../../../table';
import type { AddedStyles } from './added-styles';
import { resized } from './sheet-dimension';
import { outlineSheet } from './sheet-outline';
import { splice } from '../xml/splice';
import { cellsByRow, withCells, writeCells } from './write-cells';
import { writeMarks } from './write-marks';
import { hasWidth, writeWidths } from './write-widths';

/** A worksheet part with marks and columns put in. It must not hold earlier ones: clearSheet takes them out. */
export async function annotateSheet(
  part: string,
  text: string,
  annotation: Annotation,
  styles: AddedStyles,
): Promise<{ text: string; widths: readonly number[] }> {
  const { columns } = annotation;
  const wanted = { columns: columns.map(({ column }) => column), isOurs: () => false };
  const outline = await outlineSheet(part, text, wanted);
  const cells = cellsByRow(annotation, styles);
  const widened = columns.filter(({ column }) => !hasWidth(outline, column));
  const edited = splice(text, [
    ...writeWidths(outline, widened),
    ...writeCells(outline, cells),
    ...writeMarks(outline, annotation, styles),
    ...resized(text, outline, withCells(outline.used, cells)),
  ]);
  return { text: edited, widths: widened.map(({ column }) => column) };
}
