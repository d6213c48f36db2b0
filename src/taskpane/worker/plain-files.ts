import { seriesCode, seriesName } from '../../entries';
import type { EntryKind } from '../../reference';
import type { Submission } from '../../workflow';
import { blockedFacts, type BlockedFacts } from './plain-plan';

/** An entry file, ready to be saved under exactly this name. */
export interface PreparedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: EntryKind;
  readonly seriesCode: string;
  readonly seriesName: string;
  readonly entries: number;
}

/** The entry files of a check, and what they leave out. */
export interface PreparedFiles {
  readonly centreNumber: string | null;
  readonly files: readonly PreparedFile[];
  readonly blocked: readonly BlockedFacts[];
}

export function preparedFiles({ centreNumber, files, blocked }: Submission): PreparedFiles {
  return {
    centreNumber,
    files: files.map(({ name, bytes, kind, series, entries }) => ({
      name,
      bytes,
      kind,
      seriesCode: seriesCode(series),
      seriesName: seriesName(series),
      entries: entries.length,
    })),
    blocked: blockedFacts(blocked),
  };
}
