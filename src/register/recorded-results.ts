import type { PastEntry } from './past-entry';
import type { RegisteredEntry } from './register';
import { REGISTER_SHEET } from './register-columns';
import { sentEntryKey, type RegisterLine } from './register-line';
import { registerWords } from './words';

const GRADE = /(?:^|[\s,])grade (\S+)$/i;

/** The note of a result: where it was read, and the grade. */
export function resultNote({ source, grade }: Pick<PastEntry, 'source' | 'grade'>): string {
  return [source, grade === '' ? '' : registerWords.grade(grade)].filter((part) => part !== '').join(', ');
}

/** The grade in the note of a result, which the officer may have edited; empty where there is none. */
export function gradeIn(note: string): string {
  return GRADE.exec(note.trim())?.[1]?.toUpperCase() ?? '';
}

/** The sequence number of the results file that the note of a result names, its last two digits; null where it names none. */
export function sequenceIn(note: string): number | null {
  const [, version] = /\bR[0-9A-Z]{7}\b[^,]*?\.X(\d\d)\b/i.exec(note) ?? [];
  return version === undefined ? null : Number(version);
}

/** Results of entries that no file of the register carried. The register does not say of which centre they are. */
export function resultsOfOthers(lines: readonly RegisterLine[], entries: readonly RegisteredEntry[]): PastEntry[] {
  const sent = new Set(entries.map(sentEntryKey));
  const latest = new Map<string, PastEntry>();
  for (const line of lines) {
    const { what, series, outcome, details, code, note } = line;
    const key = sentEntryKey(line);
    if (what !== 'result' || series === null || outcome === null || sent.has(key)) continue;
    const { candidateNumber, uci, uln } = details;
    const who = { centreNumber: '', candidateNumber, uci, uln };
    const sequence = sequenceIn(note);
    const of = sequence === null ? {} : { sequence };
    latest.set(key, { ...who, code, series, outcome, grade: gradeIn(note), source: REGISTER_SHEET, ...of });
  }
  return [...latest.values()];
}
