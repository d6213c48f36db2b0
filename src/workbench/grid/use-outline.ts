import { useEffect, useState } from 'react';
import type { OpenWorkbook, WorkbookView } from '../workbook/open-workbook';
import type { SheetOutline } from '../workbook/messages';

export type OutlineState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly outline: SheetOutline }
  /** With the sentence that says why. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** The outline of the sheet in front. After a change the old one stands until the new one is there. */
export function useOutline(workbook: OpenWorkbook, { front, version }: WorkbookView): OutlineState {
  const [latest, setLatest] = useState<{ readonly sheet: string; readonly outline: OutlineState } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (outline: OutlineState): void => {
      if (isWanted) setLatest({ sheet: front, outline });
    };
    workbook.file.outline(front).then(
      (outline) => take({ kind: 'read', outline }),
      (error: unknown) => take({ kind: 'unreadable', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [workbook, front, version]);
  return latest?.sheet === front ? latest.outline : { kind: 'reading' };
}
