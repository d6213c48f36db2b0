import { formatDate, listInWords, seriesName } from '../../entries';
import { lengthWords, type Examination, type ResolvedEntry } from '../../reference';
import { candidateName } from '../../assessment';
import { MOST_NEW_PAGES, type ProductCell, type ProductSheet } from '../annotation';
import { numberOf, wanted } from './candidate-reports';
import { dayCell, grouped, heading, paragraph, title, wrapped, type ReportSources } from './report-parts';
import { reportWords } from '../words/reports';

export const EXAMINATIONS_SHEET = 'Entrywise examinations';
export const EXAMINATION_LISTS_SHEET = 'Entrywise examination lists';

/** A paper with those who are entered for it. */
interface Paper {
  /** `Business unit 01`. */
  readonly name: string;
  readonly title: string;
  /** Null where the timetable of the series does not have it. */
  readonly examination: Examination | null;
  /** One entry a candidate. */
  readonly sitting: readonly ResolvedEntry[];
}

/**
 * The examinations of the series of which timetables were given: the papers with day, session, length and numbers of candidates, and
 * a page a paper with its candidates by class. No sheet where nobody is entered for one.
 * @param groupColumn the heading of the column that tells classes apart; null takes the first group column
 */
export function examinationReports(sources: ReportSources, groupColumn: string | null): ProductSheet[] {
  const papers = papersOf(sources);
  if (papers.length === 0) return [];
  const [first] = papers.flatMap(({ sitting }) => sitting);
  const group = groupColumn ?? Object.keys(first?.entry.candidate.groups ?? {})[0] ?? null;
  return [papersSheet(papers, group, sources), listsSheet(papers, group, sources)];
}

function papersOf(sources: ReportSources): Paper[] {
  const { reference } = sources;
  const timed = new Set(reference.timetables.map(({ series }) => seriesName(series)));
  const entries = wanted(sources).filter(({ series }) => series !== null && timed.has(seriesName(series)));
  const papers = new Map<
    Examination | string,
    Paper & { readonly sitting: ResolvedEntry[]; readonly people: Set<string> }
  >();
  for (const resolved of entries) {
    const { unit, qualification, examinedUnit, series } = resolved;
    const examination = reference.examination(resolved);
    const subject = qualification?.subject ?? examination?.subject ?? resolved.qualificationCode ?? '';
    const name = reportWords.examinations.unit(subject, unit ?? '?');
    const key = examination ?? `${name} ${series === null ? '' : seriesName(series)}`;
    const paper = papers.get(key) ?? {
      name,
      title: examinedUnit?.title ?? examination?.title ?? '',
      examination,
      sitting: [],
      people: new Set<string>(),
    };
    papers.set(key, paper);
    // Who is entered twice by mistake sits once.
    const { candidate } = resolved.entry;
    const person = `${numberOf(candidate)} ${candidate.uci || resolved.candidateKey}`;
    if (!paper.people.has(person)) paper.sitting.push(resolved);
    paper.people.add(person);
  }
  return grouped([...papers.values()], sortKey).flatMap(([, some]) => some);
}

/** By day, session and name; what has no day comes last. */
function sortKey({ name, examination }: Paper): string {
  const slot = examination?.slot ?? null;
  return slot === null ? `99999999 ${name}` : `${slot.day.replaceAll('-', '')} ${slot.session} ${name}`;
}

function slotCells({ examination }: Paper): ProductCell[] {
  if (examination === null) return ['', wrapped(reportWords.examinations.notInTimetable), ''];
  const { slot } = examination;
  return slot === null
    ? ['', wrapped(reportWords.notSettled), '']
    : [dayCell(slot.day), slot.session, lengthWords(slot.minutes)];
}

function groupOf({ entry }: ResolvedEntry, group: string | null): string {
  return group === null ? '' : (entry.candidate.groups[group] ?? '');
}

const PAPER_WIDTHS = [13, 12, 10, 34, 44, 12, 40];

function papersSheet(papers: readonly Paper[], group: string | null, sources: ReportSources): ProductSheet {
  const above = [
    title(reportWords.examinations.title),
    [sources.centre],
    ...paragraph(sourceWords(sources), PAPER_WIDTHS),
    [],
  ] satisfies ProductCell[][];
  const rows = papers.map((paper): ProductCell[] => [
    ...slotCells(paper),
    wrapped(paper.name),
    wrapped(paper.title),
    { count: paper.sitting.length },
    wrapped(
      grouped(paper.sitting, (one) => groupOf(one, group))
        .map(([name, own]) =>
          reportWords.examinations.inGroup(name === '' ? reportWords.examinations.none : name, own.length),
        )
        .join(', '),
    ),
  ]);
  const headings = heading(
    reportWords.columns.day,
    reportWords.columns.session,
    reportWords.columns.length,
    reportWords.examinations.paper,
    reportWords.columns.title,
    { number: reportWords.examinations.candidates },
    reportWords.examinations.by(group ?? reportWords.examinations.theClass),
  );
  return {
    name: EXAMINATIONS_SHEET,
    rows: [...above, headings, ...rows],
    widths: PAPER_WIDTHS,
    table: { name: 'Entrywise_examinations', headingRow: above.length },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

function sourceWords({ reference, asOf }: ReportSources): string {
  const files = reference.timetables.map(({ file, series }) => reportWords.examinations.file(file, seriesName(series)));
  return reportWords.examinations.from(listInWords(files), formatDate(asOf));
}

function listsSheet(papers: readonly Paper[], group: string | null, sources: ReportSources): ProductSheet {
  const headings = heading(
    ...[
      reportWords.columns.day,
      reportWords.columns.session,
      reportWords.columns.length,
      reportWords.examinations.paper,
      group ?? reportWords.columns.class,
      reportWords.columns.candidateNumber,
      reportWords.columns.name,
      reportWords.columns.entry,
    ],
  );
  const rows: (readonly ProductCell[])[] = [title(reportWords.examinations.lists), [sources.centre], [], headings];
  const newPages: number[] = [];
  for (const paper of papers) {
    newPages.push(rows.length);
    for (const [name, own] of grouped(paper.sitting, (one) => groupOf(one, group))) {
      const sorted = grouped(own, ({ entry }) => `${numberOf(entry.candidate)} ${entry.candidate.surname}`);
      for (const { entry, option } of sorted.flatMap(([, all]) => all)) {
        rows.push([
          ...[...slotCells(paper), wrapped(paper.name), wrapped(name), numberOf(entry.candidate)],
          ...[wrapped(candidateName(entry.candidate)), wrapped(option?.code ?? entry.wantedText)],
        ]);
      }
    }
  }
  return {
    name: EXAMINATION_LISTS_SHEET,
    rows,
    widths: [13, 12, 10, 34, 14, 18, 34, 15],
    table: { name: 'Entrywise_examination_lists', headingRow: 3 },
    print: { landscape: true, newPages: newPages.length > MOST_NEW_PAGES ? [] : newPages.slice(1), isNumbered: true },
  };
}
