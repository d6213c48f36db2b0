import { formatDate, parseCandidateNumber, type CandidateRow } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import { dayOf } from '../../register';
import { candidateName } from '../../rules';
import type { ReportCell, ReportSheet } from '../annotation';
import { dayCell, grouped, heading, seriesWords, title, type ReportSources } from './report-parts';

export const STATEMENTS_SHEET = 'Entrywise statements';
export const CHECK_LIST_SHEET = 'Entrywise check list';

function wanted({ entries }: ReportSources): ResolvedEntry[] {
  return entries.filter(({ entry }) => entry.status.standing !== 'withdrawn');
}

function numberOf({ candidateNumber }: CandidateRow): string {
  return parseCandidateNumber(candidateNumber) ?? candidateNumber;
}

/** Statements of entry, one candidate a page: who they are, and what they are entered for. Null where nobody is. */
export function statements(sources: ReportSources): ReportSheet | null {
  const rows: (readonly ReportCell[])[] = [];
  const newPages: number[] = [];
  for (const [, own] of grouped(
    wanted(sources),
    ({ entry }) => `${numberOf(entry.candidate)} ${entry.candidate.uci}`,
  )) {
    const candidate = own[0]?.entry.candidate;
    if (!candidate) continue;
    newPages.push(rows.length);
    rows.push(
      title('Statement of entry'),
      ['Centre', sources.centre],
      ['Candidate', candidateName(candidate)],
      ['Candidate number', numberOf(candidate)],
      ['UCI', candidate.uci],
      ['ULN', candidate.uln],
      ['Date of birth', dayCell(candidate.birthDate)],
      [],
      heading('Entry', 'Title', 'For series', 'Sent'),
      ...own.map((resolved) => [
        ...[resolved.option?.code ?? resolved.entry.wantedText, resolved.title, seriesWords(resolved)],
        sentWords(resolved, sources),
      ]),
      [],
      [
        'Please check every line, your name and your date of birth, and tell the exams office at once of anything that is wrong.',
      ],
      [],
    );
  }
  if (rows.length === 0) return null;
  return {
    name: STATEMENTS_SHEET,
    rows,
    widths: [18, 48, 16, 20],
    print: { landscape: false, newPages: newPages.slice(1), isNumbered: false },
  };
}

function sentWords({ entry }: ResolvedEntry, { submitted }: ReportSources): string {
  const sent = submitted.sentAs(entry);
  if (sent === null) return entry.status.standing === 'made' ? 'made' : 'still to be sent';
  return sent.time === null ? 'sent' : formatDate(dayOf(sent.time));
}

/**
 * The check list of the classes: a line an entry with a column to sign, and a page a class. Classes are told by one of the sheet's
 * group columns; without one all is one class. Null where nobody is entered.
 */
export function checkList(sources: ReportSources, groupColumn: string | null): ReportSheet | null {
  const entries = wanted(sources);
  const group = groupColumn ?? Object.keys(entries[0]?.entry.candidate.groups ?? {})[0] ?? null;
  const classOf = ({ entry }: ResolvedEntry): string => (group === null ? '' : (entry.candidate.groups[group] ?? ''));
  const headings = heading(
    ...[group ?? 'Class', 'Candidate number', 'Name', 'Date of birth', 'UCI', 'Entry', 'Title'],
    ...SIGNED,
  );
  const rows: (readonly ReportCell[])[] = [title('Check list of entries'), [sources.centre], [], headings];
  const newPages: number[] = [];
  for (const [name, own] of grouped(entries, classOf)) {
    newPages.push(rows.length);
    const sorted = grouped(own, ({ entry }) => `${numberOf(entry.candidate)} ${entry.candidate.surname}`);
    for (const resolved of sorted.flatMap(([, all]) => all)) {
      const { candidate, wantedText } = resolved.entry;
      rows.push([
        ...[name, numberOf(candidate), candidateName(candidate)],
        dayCell(candidate.birthDate),
        ...[candidate.uci, resolved.option?.code ?? wantedText, resolved.title, seriesWords(resolved)],
        { empty: 'text' },
        { empty: 'day' },
      ]);
    }
  }
  if (entries.length === 0) return null;
  return {
    name: CHECK_LIST_SHEET,
    rows,
    widths: [16, 17, 28, 14, 16, 10, 44, 16, 18, 14],
    table: { name: 'Entrywise_check_list', headingRow: 3 },
    print: { landscape: true, newPages: newPages.slice(1), isNumbered: true },
  };
}

const SIGNED = ['For series', 'Checked by', 'On'];
