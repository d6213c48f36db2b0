import fc from 'fast-check';
import { assess } from '../../../src/assessment';
import { mustHave } from '../../../src/entries';
import { NO_REGISTER } from '../../../src/register';
import { checkEntries } from '../../../src/rules';
import { readEntries, detectColumns, stackLists } from '../../../src/table';
import { testReference } from '../../rules/test-reference';
import { sheetOf } from '../sheet-of';
import { meantEntries, meantLists, readEntriesOf, type Meant } from './entries';
import { rewrite, REWRITE_NAMES } from './rewrites';
import { SHAPES, type Written } from './shapes';

/*
 * Changing how a sheet is written, and not what it says, gives the same entries, or a finding; never other entries without one.
 */

interface Outcome {
  readonly entries: readonly string[];
  /** Errors and warnings, by rule. */
  readonly told: readonly string[];
}

function outcomeOf({ headings, rows, merges }: Written): Outcome {
  const sheet = sheetOf([...headings, ...rows], { merges });
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const told = checkEntries(context).filter(({ severity }) => severity !== 'note');
  return { entries: readEntriesOf(list), told: told.map(({ rule, message }) => `${rule}: ${message}`) };
}

const shapeNames = Object.keys(SHAPES);

function written(list: readonly Meant[], shape: string, names: readonly string[]): Written {
  const first = mustHave(SHAPES[shape], `The shape ${shape}`)(list);
  return names.reduce((so, name) => rewrite(name)(so), first);
}

describe.each(shapeNames)('%s', (shape) => {
  test('says what is meant, and nothing is complained of', () => {
    fc.assert(
      fc.property(meantLists, (list) => {
        expect(outcomeOf(written(list, shape, []))).toEqual({ entries: meantEntries(list), told: [] });
      }),
      { numRuns: 10 },
    );
  });

  test.each(REWRITE_NAMES)('%s: the same entries, or a finding', (name) => {
    fc.assert(
      fc.property(meantLists, (list) => {
        const { entries, told } = outcomeOf(written(list, shape, [name]));
        if (told.length === 0) expect(entries).toEqual(meantEntries(list));
      }),
      { numRuns: 8 },
    );
  });
});

test('in pairs of changes too', () => {
  fc.assert(
    fc.property(
      meantLists,
      fc.constantFrom(...shapeNames),
      fc.constantFrom(...REWRITE_NAMES),
      fc.constantFrom(...REWRITE_NAMES),
      (list, shape, one, other) => {
        const { entries, told } = outcomeOf(written(list, shape, [one, other]));
        if (told.length === 0) expect(entries).toEqual(meantEntries(list));
      },
    ),
    { numRuns: 400 },
  );
});

/** Changes after which a careful colleague would read the list without a question. */
const SURE = [
  'reordered',
  'withRemarks',
  'withHints',
  'withSynonyms',
  'headingsOnEachPage',
  'grandCount',
  'totalByHand',
  'banner',
  'otherTitle',
  'groupTitles',
  'timeInBirthDate',
  'codeHeadings',
  'registrationWord',
  'mergedNames',
  'tableNumbers',
];

test.each(SURE)('%s needs no question in any shape', (name) => {
  fc.assert(
    fc.property(meantLists, fc.constantFrom(...shapeNames), (list, shape) => {
      expect(outcomeOf(written(list, shape, [name]))).toEqual({ entries: meantEntries(list), told: [] });
    }),
    { numRuns: 40 },
  );
});

test('on several tabs, each in a shape of its own: the same entries, and nothing is complained of', () => {
  fc.assert(
    fc.property(
      meantLists,
      fc.constantFrom(...shapeNames),
      fc.constantFrom(...shapeNames),
      fc.nat({ max: 8 }),
      (list, one, other, cut) => {
        const parts = [list.slice(0, cut), list.slice(cut)].filter((part) => part.length > 0);
        const shapes = [one, other];
        const tabs = parts.map((part, index) => {
          const { headings, rows, merges } = written(part, shapes[index] ?? one, []);
          return sheetOf([...headings, ...rows], { name: `Tab ${index + 1}`, merges });
        });
        // Units of nobody who is entered for any stand in no column that could be told from others.
        fc.pre(parts.every((part) => part.some(({ units }) => units.length > 0)));
        const lists = tabs.map((sheet) => readEntries(sheet, mustHave(detectColumns(sheet), 'Headings')));
        const stacked = stackLists(lists);
        const context = assess({
          list: stacked,
          reference: testReference(),
          asOf: '2026-11-23',
          past: [],
          register: NO_REGISTER,
        });
        const told = checkEntries(context).filter(({ severity }) => severity !== 'note');
        expect(readEntriesOf(stacked)).toEqual(meantEntries(list));
        expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
        expect(new Set(stacked.entries.map(({ id }) => id)).size).toBe(stacked.entries.length);
      },
    ),
    { numRuns: 150 },
  );
});
