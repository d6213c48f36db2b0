import { useEffect, useRef, type ClipboardEvent } from 'react';
import { gridWords } from '../words/grid';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import type { ShownRow } from '../workbook/messages';
import { sizeOf } from '../workbook/cell-areas';
import type { CellActions, Cut } from './cell-actions';
import { copiedCells } from './clipboard';

/** Cells whose texts are asked for as soon as they are selected: copying cannot wait for them. */
const AHEAD = 20_000;

export interface ClipboardOptions {
  readonly workbook: OpenWorkbook;
  readonly view: WorkbookView;
  readonly actions: CellActions;
  readonly isEditing: boolean;
  readonly say: (sentence: string) => void;
  readonly onRefused: (why: string) => void;
}

export interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** What was cut stays where it is. Says whether anything was. */
  forgetCut(): boolean;
}

/** Copy, cut and paste of the selected range, to and from other programs. */
export function useClipboard(options: ClipboardOptions): GridClipboard {
  const { view, actions, isEditing, say, onRefused } = options;
  const { range, front, version } = view;
  const texts = useRef<{
    readonly range: unknown;
    readonly version: number;
    readonly rows: readonly ShownRow[];
  } | null>(null);
  const cut = useRef<Cut | null>(null);

  useEffect(() => {
    if (sizeOf(range) > AHEAD) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void actions.texts().then((rows) => {
        if (isWanted && rows) texts.current = { range, version, rows };
      });
    }, 60);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [actions, range, version, front]);

  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    if (isEditing) return;
    event.preventDefault();
    const told = (rows: readonly ShownRow[]): void => {
      cut.current = isCut ? actions.cut(rows) : null;
      say(isCut ? gridWords.cut(sizeOf(range)) : gridWords.copied(sizeOf(range)));
    };
    const known = texts.current;
    if (known && known.range === range && known.version === version) {
      const { plain, html } = copiedCells(known.rows);
      event.clipboardData.setData('text/plain', plain);
      event.clipboardData.setData('text/html', html);
      told(known.rows);
      return;
    }
    void copyLater(actions.texts(), told).catch(() => onRefused(gridWords.notCopied));
  };

  return {
    onCopy: (event) => copy(event, false),
    onCut: (event) => copy(event, true),
    onPaste: (event) => {
      if (isEditing) return;
      event.preventDefault();
      actions.paste(event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'), cut.current);
      cut.current = null;
    },
    forgetCut: () => {
      const was = cut.current !== null;
      cut.current = null;
      return was;
    },
  };
}

/** Cells that are still to be fetched go to the clipboard when they are there. */
async function copyLater(
  asked: Promise<readonly ShownRow[] | null>,
  told: (rows: readonly ShownRow[]) => void,
): Promise<void> {
  const pieces = asked.then((rows) => copiedCells(rows ?? []));
  const blobOf = (kind: 'plain' | 'html'): Promise<Blob> =>
    pieces.then((all) => new Blob([all[kind]], { type: `text/${kind}` }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blobOf('plain'), 'text/html': blobOf('html') })]);
  const rows = await asked;
  if (rows) told(rows);
}
