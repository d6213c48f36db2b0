import { useCallback, useEffect, useRef, useState, type MouseEvent } from 'react';
import { UserError } from '../../entries';
import type { SheetOutline } from '../workbook/messages';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { fittedWidth } from '../workbook/sheet-outline';

const NARROWEST = 24;
const WIDEST = 800;
const STEP = 16;
/** How long after the last key a width is kept, in milliseconds: one step to undo, not one a key. */
const PAUSE = 400;

export interface ColumnWidths {
  /** Those that are being drawn and are not in the workbook yet, in pixels, by column. */
  readonly widths: ReadonlyMap<number, number>;
  onWidthStart(column: number, from: number, event: MouseEvent): void;
  /** Makes a column as wide as its longest text. */
  fit(column: number): void;
  /** By a key. */
  set(column: number, width: number): void;
}

/** How many pixels Alt, Shift and an arrow add or take. */
export const WIDTH_STEP = STEP;

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * The widths of the columns of a sheet as the user draws them. Once drawn they are the workbook's, and saved with it.
 * @param onRefused told why a column keeps its width
 */
export function useWidths(
  workbook: OpenWorkbook,
  outline: SheetOutline,
  onRefused: (why: string) => void,
  onFailed: (error: unknown) => void,
): ColumnWidths {
  const [{ of, widths }, setDrawn] = useState({ of: outline, widths: NONE });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const read = useRef(outline);
  useEffect(() => {
    read.current = outline;
  }, [outline]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const draw = useCallback((column: number, width: number): number => {
    const within = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
    setDrawn(({ widths: before }) => ({ of: read.current, widths: new Map([...before, [column, within]]) }));
    return within;
  }, []);
  const keep = (column: number, width: number): void => {
    workbook.setWidth(column, width).catch((error: unknown) => {
      setDrawn({ of: read.current, widths: NONE });
      if (error instanceof UserError) onRefused(error.message);
      else onFailed(error);
    });
  };
  return {
    // What is read of the workbook since has them.
    widths: of === outline ? widths : NONE,
    set: (column, width) => {
      const drawn = draw(column, width);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keep(column, drawn), PAUSE);
    },
    fit: (column) => {
      workbook.file
        .longest(outline.name, column)
        .then((characters) => keep(column, draw(column, fittedWidth(characters))), onFailed);
    },
    onWidthStart: (column, from, event) => {
      event.preventDefault();
      event.stopPropagation();
      const start = event.clientX;
      let width = from;
      const onMove = ({ clientX }: globalThis.MouseEvent): void => {
        width = draw(column, from + clientX - start);
      };
      const onUp = (): void => {
        document.removeEventListener('mousemove', onMove);
        document.removeEventListener('mouseup', onUp);
        if (width !== from) keep(column, width);
      };
      document.addEventListener('mousemove', onMove);
      document.addEventListener('mouseup', onUp);
    },
  };
}
