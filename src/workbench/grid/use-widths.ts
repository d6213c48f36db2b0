import { useCallback, useState, type MouseEvent } from 'react';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { fittedWidth } from '../workbook/sheet-outline';

const NARROWEST = 24;
const WIDEST = 800;
const STEP = 16;

export interface ColumnWidths {
  /** Those that the user gave, in pixels, by column. */
  readonly widths: ReadonlyMap<number, number>;
  onWidthStart(column: number, from: number, event: MouseEvent): void;
  /** Makes a column as wide as its longest text. */
  fit(column: number): void;
  set(column: number, width: number): void;
}

/** How many pixels Alt, Shift and an arrow add or take. */
export const WIDTH_STEP = STEP;

/** The widths of the columns of a sheet, as the user draws them. They are how the sheet is looked at, and not part of the file. */
export function useWidths(workbook: OpenWorkbook, sheet: string, onFailed: (error: unknown) => void): ColumnWidths {
  const [widths, setWidths] = useState<ReadonlyMap<number, number>>(new Map());
  const set = useCallback((column: number, width: number): void => {
    const within = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
    setWidths((before) => new Map([...before, [column, within]]));
  }, []);
  return {
    widths,
    set,
    fit: (column) => {
      workbook.file.longest(sheet, column).then((characters) => set(column, fittedWidth(characters)), onFailed);
    },
    onWidthStart: (column, from, event) => {
      event.preventDefault();
      event.stopPropagation();
      const start = event.clientX;
      const onMove = ({ clientX }: globalThis.MouseEvent): void => set(column, from + clientX - start);
      const onUp = (): void => {
        document.removeEventListener('mousemove', onMove);
        document.removeEventListener('mouseup', onUp);
      };
      document.addEventListener('mousemove', onMove);
      document.addEventListener('mouseup', onUp);
    },
  };
}
