import { rowName } from '../entries';
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
import { comparisonWords } from './words/lists';

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
    ...(different.length === 0 ? [] : ['', comparisonWords.different(different.length)]),
    ...different.flatMap(({ who, what, row, details }) => {
      const all = details.map(({ detail, before, after }) =>
        comparisonWords.detail(detailWords(detail), before, after),
      );
      const name = `${comparisonWords.ofEntry(who, what)} ${comparisonWords.row(rowName(row, { sheets }))}`;
      return wrapped(`  ${name}: ${all.join('; ')}`, WIDTH, '    ');
    }),
  ];
}

function onlyIn(name: string, entries: readonly EntryOfOne[], sheets: readonly string[] | null): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    comparisonWords.onlyIn(name, entries.length),
    ...entries.flatMap(({ who, what, row }) => {
      const place = sheets === null ? '' : ` ${comparisonWords.row(rowName(row, { sheets }))}`;
      return wrapped(`  ${who}${what === '' ? '' : `: ${what}`}${place}`, WIDTH, '    ');
    }),
  ];
}

/** What was marked as seen. */
export function seenReport({ lines, unknown, unsure }: SeenEntries): string[] {
  const { seen, unknown: elsewhere, unsure: left } = comparisonWords;
  const words = `${seen(lines.length)}${elsewhere(unknown)}${left(unsure)}`;
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
