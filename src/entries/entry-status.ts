/** What the sheet's own status column says of an entry. */
export interface EntryStatus {
  /** `made`: already with the awarding body; `withdrawn`: no longer wanted; `new`: still to be sent. */
  readonly standing: 'new' | 'made' | 'withdrawn';
  /** What came of an entry that was made; null while it is not known. */
  readonly outcome: 'sat' | 'absent' | null;
  /** The officer says that this is not the candidate's first entry of the unit. */
  readonly resit: boolean;
}

export const NEW_ENTRY: EntryStatus = { standing: 'new', outcome: null, resit: false };

const WORDS: readonly { readonly pattern: RegExp; readonly status: Partial<EntryStatus> }[] = [
  { pattern: /^(withdrawn|withdraw|w\/d|wd|left|leaver)\b/i, status: { standing: 'withdrawn' } },
  { pattern: /^(absent|abs|did not (sit|attend)|no show)\b/i, status: { standing: 'made', outcome: 'absent' } },
  {
    pattern:
      /^(sat|taken|achieved|passed|pass|merit|distinction|near pass|fail(ed)?|unclassified|(certificate )?claimed|result)\b/i,
    status: { standing: 'made', outcome: 'sat' },
  },
  {
    pattern: /^(registered|entered|submitted|sent|made|acknowledged|processed|on roll)\b/i,
    status: { standing: 'made' },
  },
  { pattern: /\b(re-?sit|re-?take|attempt\s*[2-9]|[2-9](nd|rd|th) attempt)\b/i, status: { resit: true } },
  { pattern: /^[2-9]$/, status: { resit: true } },
];

/** Reads a status cell: `Registered`, `Absent`, `W/D`, `Resit`, `Attempt 2`. Words that are not known mean a new entry. */
export function parseEntryStatus(text: string): EntryStatus {
  const trimmed = text.trim();
  const found = trimmed === '' ? [] : WORDS.filter(({ pattern }) => pattern.test(trimmed));
  return found.reduce<EntryStatus>((status, { status: part }) => ({ ...status, ...part }), NEW_ENTRY);
}
