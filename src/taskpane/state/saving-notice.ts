import type { Saved } from '../host';
import { doneWords } from '../words/done';
import type { Notice } from './pane-state';

/** How saving a file went, as the officer is told it; null where they cancelled it. */
export function noticeOfSaving(name: string, saved: Saved): Notice | null {
  switch (saved.kind) {
    case 'cancelled':
      return null;
    case 'saved':
      return { tone: 'success', sentence: doneWords.saved(name), detail: null };
    case 'download-started':
      return { tone: 'success', sentence: saved.note, detail: null };
    case 'renamed':
      return { tone: 'warning', sentence: saved.why, detail: null };
    case 'refused':
      return { tone: 'error', sentence: saved.why, detail: saved.text ?? null };
  }
}
