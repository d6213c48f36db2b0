import { counted, rowName } from '../entries';
import {
  CANDIDATES_COMPARED,
  comparedWords,
  detailWords,
  type ComparedNames,
  type EntryOfOne,
  type ListComparison,
  type SeenEntries,
} from '../workflow';
import { placeOf } from './json-report';
import { wrapped } from './text-table';

const WIDTH = 110;

/** A comparison for people to read. */
export function comparisonReport(compared: ListComparison, names: ComparedNames): string[] {
  const { of, onlyHere, onlyThere, different } = compared;
  const { here, there, sheets, hasRows } = names;
  return [
    comparedWords(compared, names),
    ...(of === 'entries' ? [] : [CANDIDATES_COMPARED]),
    ...onlyIn(here, onlyHere, sheets),
    ...onlyIn(there, onlyThere, hasRows ? [] : null),
    ...(different.length === 0 ? [] : ['', `Different (${different.length})`]),
    ...different.flatMap(({ who, what, row, details }) => {
      const all = details.map(({ detail, before, after }) => `${detailWords(detail)} ${before} here, ${after} there`);
      const name = `${who}${what === '' ? '' : `, ${what}`}`;
      return wrapped(`  ${name} (row ${rowName(row, { sheets })}): ${all.join('; ')}`, WIDTH, '    ');
    }),
  ];
}

function onlyIn(name: string, entries: readonly EntryOfOne[], sheets: readonly string[] | null): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    `Only in ${name} (${entries.length})`,
    ...entries.flatMap(({ who, what, row }) => {
      const place = sheets === null ? '' : ` (row ${rowName(row, { sheets })})`;
      return wrapped(`  ${who}${what === '' ? '' : `: ${what}`}${place}`, WIDTH, '    ');
    }),
  ];
}

/** What was marked as seen. */
export function seenReport({ lines, unknown, unsure }: SeenEntries): string[] {
  const elsewhere =
    unknown === 0 ? '' : ` ${unknown} of them the register did not have: they count as made from now on.`;
  const left =
    unsure === 0
      ? ''
      : ` ${counted(unsure, 'entry is', 'entries are')} in both and not marked: the code, the series or a detail of the candidate is not surely the same.`;
  const words = `${counted(lines.length, 'entry', 'entries')} marked as seen in Interchange.${elsewhere}${left}`;
  return ['', ...wrapped(words, WIDTH, '')];
}

/** A comparison as one JSON object. */
export function comparisonJson(
  { of, both, onlyHere, onlyThere, different }: ListComparison,
  { sheets, hasRows }: ComparedNames,
): object {
  const place = (row: number, names: readonly string[]): object =>
    names.length < 2 ? { row: row + 1 } : placeOf(row, names);
  const rows = (entries: readonly EntryOfOne[], names: readonly string[] | null): object[] =>
    entries.map(({ who, what, row }) => ({
      candidate: who,
      ...(of === 'entries' ? { entry: what } : {}),
      ...(names === null ? {} : place(row, names)),
    }));
  return {
    of,
    both,
    onlyHere: rows(onlyHere, sheets),
    onlyThere: rows(onlyThere, hasRows ? [] : null),
    different: different.map(({ who, what, row, details }) => ({
      candidate: who,
      ...(what === '' ? {} : { entry: what }),
      ...place(row, sheets),
      details: details.map(({ detail, before, after }) => ({ detail, here: before, there: after })),
    })),
  };
}
