import { groupBy, sameSeries, type CandidateRow, seriesKey, bareUci } from '../../entries';
import type { Reference, ResolvedEntry } from '../../reference';
import { examinationOf } from '../examination';
import { matchPeople, peopleOf } from '../people/match-people';
import {
  type PastEntry,
  resultNote,
  type Register,
  type RegisteredEntry,
  undatedLine,
  type UndatedLine,
  detailsOf,
} from '../../register';
import type { RegisterComparison } from './register-comparison';
import { memoizedResolutions } from '../attempts/past-attempts';

/**
 * The lines that record what came of entries in the register, from results files: of entries whose candidate has the UCI, or else
 * the number, and of which the outcome is not recorded yet, or only from an older file of the sitting. The entries themselves stay as they are.
 * @param ucisOf every UCI that is known of the candidate of an entry
 */
export function resultLines({ entries }: Register, past: readonly PastEntry[], ucisOf: UcisOf): UndatedLine[] {
  // One that was withdrawn too late may have a result too; of two, that which was made again comes first.
  const inOrder = [...entries].sort((one, other) => Number(one.isWithdrawn) - Number(other.isWithdrawn));
  const open = groupBy(inOrder, ({ code }) => code);
  const told = new Set<RegisteredEntry>();
  return past.flatMap((one) => {
    if (one.outcome === null) return [];
    const entry = open.get(one.code)?.find((sent) => !told.has(sent) && isNews(one, sent) && isOf(one, sent, ucisOf));
    if (!entry) return [];
    told.add(entry);
    const { details, code, title, series, kind } = entry;
    return [undatedLine('result', { details, code, title, series, kind, outcome: one.outcome, note: resultNote(one) })];
  });
}

/** Whether a result says more of an entry than is recorded, or says something else in a newer file. */
function isNews(one: PastEntry, { outcome, grade, resultSequence = 0 }: RegisteredEntry): boolean {
  if (outcome === null) return true;
  const isNewer = resultSequence > 0 && (one.sequence ?? 0) > resultSequence;
  return isNewer && (one.outcome !== outcome || one.grade !== grade);
}

/**
 * The lines that record what came of unit entries that the register does not know, because they were made before it was kept or
 * elsewhere: only of people of the sheet who are told by UCI or ULN, and once each. Not of one whose number was somebody else's
 * here: the register tells results apart by number, and would give it to the other.
 */
export function otherResultLines(
  register: Register,
  sheet: readonly ResolvedEntry[],
  reference: Reference,
  past: readonly PastEntry[],
  { ucisOf, ucisOfPerson }: Pick<RegisterComparison, 'ucisOf' | 'ucisOfPerson'>,
): UndatedLine[] {
  if (past.length === 0) return [];
  const personOf = peopleOf(sheet);
  const rows = new Map<string, CandidateRow>();
  for (const one of sheet) if (!rows.has(personOf(one))) rows.set(personOf(one), one.entry.candidate);
  const matchOf = matchPeople(sheet, personOf, reference.centre.number, ucisOfPerson);
  const resolutionOf = memoizedResolutions(reference);
  const sent = groupBy(register.entries, ({ code }) => code);
  const key = (one: PastEntry, person: string): string => `${person} ${one.code} ${seriesKey(one.series)}`;
  const known = new Set(register.results.map((one) => key(one, matchOf(one)?.person ?? '')));
  const taken = new Set(register.results.map((one) => key(one, one.candidateNumber)));
  return past.flatMap((one) => {
    const match = one.outcome === null ? null : matchOf(one);
    const row = rows.get(match?.person ?? '');
    if (match === null || match.doubt !== null || !row || known.has(key(one, match.person))) return [];
    const resolution = resolutionOf(one);
    if (examinationOf(resolution) === null) return [];
    if (sent.get(one.code)?.some((entry) => isOf(one, entry, ucisOf) || isNumberOfAnother(one, entry))) return [];
    const numbered = key(one, one.candidateNumber);
    if (taken.has(numbered)) return [];
    taken.add(numbered);
    known.add(key(one, match.person));
    const now = detailsOf(row);
    // The number is that of the series, and the UCI that under which the result came.
    const details = { ...now, candidateNumber: one.candidateNumber, uci: one.uci || now.uci, uln: one.uln || now.uln };
    const { kind, title } = resolution;
    const { code, series, outcome } = one;
    return [undatedLine('result', { details, code, title, series, kind, outcome, note: resultNote(one) })];
  });
}

/** Results that are of no entry of a register: to be told, since they change no attempt and no fee. */
export function resultsOfNobody({ entries }: Register, past: readonly PastEntry[], ucisOf: UcisOf): PastEntry[] {
  const sent = groupBy(entries, ({ code }) => code);
  return past.filter((one) => !sent.get(one.code)?.some((entry) => isOf(one, entry, ucisOf)));
}

type UcisOf = RegisterComparison['ucisOf'];

function isOf(past: PastEntry, sent: RegisteredEntry, ucisOf: UcisOf): boolean {
  const { details, series, centreNumber } = sent;
  if (!sameSeries(past.series, series)) return false;
  if (past.uci !== '' && details.uci !== '') {
    return bareUci(past) === bareUci(details) || ucisOf(sent).has(bareUci(past));
  }
  return past.candidateNumber === details.candidateNumber && past.centreNumber === centreNumber;
}

/** Whether it was made elsewhere under a number that was also given here. */
function isNumberOfAnother(past: PastEntry, { details, series, centreNumber }: RegisteredEntry): boolean {
  const isSame = sameSeries(past.series, series) && past.candidateNumber === details.candidateNumber;
  return isSame && centreNumber !== '' && past.centreNumber !== centreNumber;
}
