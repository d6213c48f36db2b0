import type { FileMade } from '../../src/submission';
import { detailsOf } from '../../src/register';
import { fileLines } from '../register/lines';
import { entryList } from '../rules/entry-list';
import { planFor, recordsIn, texts } from './planned';

const REGISTERED = { person: 0, code: '05835' };
const X01: FileMade = {
  name: 'E9999972.X01',
  series: '9R26',
  sequence: 1,
  made: '2026-09-14 10:32:05',
  isInForce: true,
};
const made = (changes: Partial<FileMade> = {}): readonly FileMade[] => [{ ...X01, ...changes }];
const named = (remembered: readonly FileMade[], othersNeverSent = false): string[] =>
  Object.keys(recordsIn(planFor([REGISTERED], [], { remembered, othersNeverSent })));

test('numbers go on from the files of another workbook, and what goes to the same series is added to it', () => {
  expect(named([])).toEqual(['E9999972.X01']);
  expect(named(made())).toEqual(['A9999972.X02']);
  expect(named([...made(), ...made({ name: 'E9999972.X07', series: '1A27', sequence: 7 })])).toEqual(['A9999972.X08']);
});

test('a file to another series, or one that was rejected, leaves this series to be begun', () => {
  expect(named(made({ series: '1A27' }))).toEqual(['E9999972.X02']);
  expect(named(made({ isInForce: false }))).toEqual(['E9999972.X02']);
});

test.each([
  ['another centre', { name: 'E1234572.X01' }],
  ['an earlier year', { made: '2025-09-14 10:32:05' }],
] as const)('files of %s count for nothing', (_, changes) => {
  expect(named(made(changes))).toEqual(['E9999972.X01']);
  expect(texts(planFor([REGISTERED], [], { remembered: made(changes) }), 'made-elsewhere')).toEqual([]);
});

test('it is asked whose files they are, in place of whether it is the first time; what was never sent keeps its number only', () => {
  const plan = planFor([REGISTERED], [], { remembered: made() });
  expect(texts(plan, 'no-register')).toEqual([]);
  expect(plan.isReady).toBe(false);
  expect(texts(plan, 'made-elsewhere')).toEqual([expect.stringContaining('E9999972.X01 (14 Sep 2026, 10:32)')]);
  expect(named(made(), true)).toEqual(['E9999972.X02']);
  const answered = planFor([REGISTERED], [], { remembered: made(), othersNeverSent: true });
  expect(answered.isReady).toBe(true);
});

test('files that the register knows are those of this workbook, with or without seconds', () => {
  const [row] = entryList([{ person: 1, code: '05835' }]).rows;
  if (!row) throw new Error('A row was given.');
  const lines = fileLines({ name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26', states: ['seen'] }, [
    [detailsOf(row), '583500'],
  ]);
  const plan = planFor([REGISTERED, { person: 1, code: '05835' }], lines, {
    remembered: made({ made: '2026-09-14 10:32:00' }),
  });
  expect(texts(plan, 'made-elsewhere')).toEqual([]);
  expect(Object.keys(recordsIn(plan))).toEqual(['A9999972.X02']);
});

test('of many the last are named, and all are counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...X01,
    name: `A9999972.X${String(index + 2).padStart(2, '0')}`,
    sequence: index + 2,
    made: `2026-09-14 11:${String(index).padStart(2, '0')}:00` as const,
  }));
  const [text = ''] = texts(planFor([REGISTERED], [], { remembered: [...many, X01] }), 'made-elsewhere');
  expect(text).toMatch(/^31 files of your centre were made .*, the last of them A9999972\.X29 .*A9999972\.X31 \(/);
  expect(text.match(/X\d\d/g)).toHaveLength(3);
});
