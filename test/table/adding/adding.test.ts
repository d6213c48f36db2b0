import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { mustHave } from '../../../src/entries';
import {
  addEntries,
  candidatesOf,
  newcomer,
  type AddingTo,
  type AskedEntry,
  type SheetContent,
} from '../../../src/table';
import { openWorkbookFile } from '../../../src/workbook/file';
import { series } from '../../rules/test-reference';
import { meantEntries, meantLists, QUALIFICATION, readEntriesOf, SERIES, type Meant } from '../law/entries';
import { rewrite, REWRITE_NAMES } from '../law/rewrites';
import { SHAPES, type Written } from '../law/shapes';
import { sheetOf } from '../sheet-of';
import { opened, readAfter } from './added-to';

/*
 * A sheet to which entries are added says what it said before and what was asked for, whatever its shape; what cannot be added is told.
 */

function sheetIn({ headings, rows, merges }: Written): SheetContent {
  return sheetOf([...headings, ...rows], { merges });
}

function askedFor(meant: readonly Meant[], to: AddingTo): AskedEntry[] {
  const known = candidatesOf(to);
  return meant.flatMap(({ units, number, uci, surname, forename, born, sex }) => {
    const birthDate = born.split('/').reverse().join('-') as `${number}-${number}-${number}`;
    const person = { candidateNumber: number, uci, surname, forenames: forename, sex, birthDate, groups: {} };
    const joining =
      known.find((one) => one.person.candidateNumber.padStart(4, '0') === number) ??
      newcomer({ ...person, centreNumber: '', uln: '', upn: '' });
    return ['', ...units].map((unit) => ({
      ...{ joining, qualification: QUALIFICATION, unit, series: unit === '' ? null : series(SERIES) },
    }));
  });
}

/** An entry that was added, in the words of the law. */
function inWords({ joining: { person }, qualification, unit }: AskedEntry): string {
  const { candidateNumber, uci, surname, forenames, birthDate, sex } = person;
  return [
    ...[candidateNumber, uci, surname, forenames, birthDate ?? '', sex],
    ...[qualification, unit, unit === '' ? '' : '2027-6', 'new'],
  ].join(' ');
}

/** With the zeros of the candidate number, which a sheet may leave out. */
function numbered(words: string): string {
  return words.replace(/^\d+/, (number) => number.padStart(4, '0'));
}

/** A list, some of whom join late, and others of whom are entered for more. */
const joinings = fc.tuple(meantLists, meantLists, fc.nat({ max: 3 })).map(([list, more, late]) => ({
  all: list.map((one, index) => ({
    ...one,
    units: [...new Set([...one.units, ...(more[index]?.units ?? [])])].sort(),
  })),
  first: list.slice(0, Math.max(2, list.length - late)),
}));

describe.each(Object.keys(SHAPES))('%s', (shape) => {
  const write = mustHave(SHAPES[shape], 'A shape');

  test('late joiners and further units are added, and nothing else changes', () => {
    fc.assert(
      fc.property(joinings, ({ all, first }) => {
        fc.pre(first.some(({ units }) => units.length > 0));
        const to = opened(sheetIn(write(first)));
        const addition = addEntries(to, askedFor(all, to));
        const left = addition.leftOut.filter(({ why }) => !why.startsWith('entered for it already'));
        expect(left.map(({ why }) => why)).toEqual([]);
        expect(readAfter(to.sheet, addition)).toEqual(meantEntries(all));
      }),
      { numRuns: 10 },
    );
  });

  test.each(REWRITE_NAMES)('%s: exactly what was asked for is added, and what is not is told', (name) => {
    fc.assert(
      fc.property(joinings, ({ all, first }) => {
        const sheet = sheetIn(rewrite(name)(write(first)));
        const to = opened(sheet);
        const before = readEntriesOf(to.list);
        const asked = askedFor(all, to);
        const addition = addEntries(to, asked);
        expect(addition.added.length + addition.leftOut.length).toBe(asked.length);
        const wanted = [...before, ...addition.added.map(inWords)];
        expect(readAfter(to.sheet, addition).map(numbered).sort()).toEqual(wanted.map(numbered).sort());
      }),
      { numRuns: 2 },
    );
  });
});

test.each(Object.entries(SHAPES))('%s, in a file: what is written is what was planned', async (_shape, write) => {
  const [sample] = fc.sample(joinings, { numRuns: 1, seed: 7 });
  const { all, first } = mustHave(sample, 'A list');
  const { headings, rows, merges } = write(first);
  if (merges.length > 0) return;
  const texts = [...headings, ...rows].map((row) => row.map((value) => (typeof value === 'object' ? null : value)));
  const workbook = await openWorkbookFile(await writeXlsx({ sheets: [{ name: 'Entries', rows: texts }] }));
  const to = opened(await workbook.read('Entries'));
  const addition = addEntries(to, askedFor(all, to));
  await workbook.fill(addition.filling);
  expect(readEntriesOf(opened(await workbook.read('Entries')).list)).toEqual(meantEntries(all));
});
