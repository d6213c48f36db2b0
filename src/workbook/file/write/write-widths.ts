import type { AddedColumn } from '../../../table';
import { columnXml } from './cell-xml';
import type { SheetOutline } from './sheet-outline';
import type { Edit } from '../xml/splice';
import { WORKSHEET_ORDER } from './worksheet-order';
import { append, childNamed, insertInOrder } from '../xml/xml-outline';
import { prefixed } from '../../xml-text';

/** Widths that the user's sheet gives to a column, or to a run of columns that it lies in, stay. */
export function hasWidth(outline: SheetOutline, column: number): boolean {
  const widths = childNamed(outline, 'cols')?.children ?? [];
  return widths.some(({ attributes }) => Number(attributes['min']) <= column + 1 && Number(attributes['max']) > column);
}

/** Gives columns their widths. */
export function writeWidths(outline: SheetOutline, columns: readonly AddedColumn[]): Edit[] {
  const sorted = [...columns].sort((one, other) => one.column - other.column);
  const list = childNamed(outline, 'cols');
  const xmlOf = (some: readonly AddedColumn[]): string =>
    prefixed(some.map(({ column, width }) => columnXml(column, width)).join(''), outline.prefix);
  if (sorted.length === 0) return [];
  if (!list) {
    return [
      insertInOrder(
        outline,
        WORKSHEET_ORDER,
        'cols',
        `<${outline.prefix}cols>${xmlOf(sorted)}</${outline.prefix}cols>`,
      ),
    ];
  }
  const last = sorted.filter(({ column }) =>
    list.children.every(({ attributes }) => Number(attributes['max']) <= column),
  );
  const between = sorted.filter((column) => !last.includes(column));
  const edits = between.map((added): Edit => {
    const next = list.children.find(({ attributes }) => Number(attributes['min']) > added.column + 1);
    return { start: next?.start ?? list.closeStart, end: next?.start ?? list.closeStart, text: xmlOf([added]) };
  });
  return last.length > 0 ? [...edits, append(list, xmlOf(last))] : edits;
}
