import type { MarkSeverity } from '../../table';

const WORDS: Readonly<Record<MarkSeverity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** What a marked cell says beside its text: colour is never the only sign. */
export function markWords(severity: MarkSeverity | null, rowWords: string): string {
  if (severity === null) return '';
  return rowWords === '' ? `Marked: ${WORDS[severity].toLowerCase()}.` : `Marked. ${rowWords}`;
}
