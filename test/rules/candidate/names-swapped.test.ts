import { findingsIn, ruleTable } from '../findings-in';

const right = { surname: 'Orchard', forenames: 'Ainsley' };
const swapped = { surname: 'AINSLEY', forenames: 'orchard' };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const another = { person: 0, code: '05835/02', series: 'June 2027' };

ruleTable('names-swapped', [
  [
    'the same way round',
    [
      { person: 0, ...right },
      { ...unit, ...right },
    ],
    [],
  ],
  [
    'of two rows the later is marked',
    [
      { person: 0, ...right },
      { ...unit, ...swapped },
    ],
    [['D3', 'names-swapped', 'swapped']],
  ],
  [
    'of three the odd one, also where it comes first',
    [
      { person: 0, ...swapped },
      { ...unit, ...right },
      { ...another, ...right },
    ],
    [['D2', 'names-swapped', 'swapped']],
  ],
  [
    'two names that are the same',
    [
      { person: 0, surname: 'Li', forenames: 'Li' },
      { ...unit, surname: 'Li', forenames: 'Li' },
    ],
    [],
  ],
  [
    'one column for both names',
    [{ wholeName: 'Orchard, Ainsley' }, { ...unit, wholeName: 'Ainsley, Orchard' }],
    [],
    { without: ['surname', 'forenames'] },
  ],
  [
    'nothing of the row is sent',
    [
      { person: 0, ...right },
      { ...unit, ...swapped, status: 'Withdrawn' },
    ],
    [],
  ],
]);

test('the fix needs most of the rows on its side', () => {
  const fixes = (rows: Parameters<typeof findingsIn>[0]) => findingsIn(rows)[0]?.fixes.map(({ after }) => after);
  expect(
    fixes([
      { person: 0, ...right },
      { ...unit, ...swapped },
    ]),
  ).toEqual([]);
  expect(
    fixes([
      { person: 0, ...right },
      { ...unit, ...swapped },
      { ...another, ...right },
    ]),
  ).toEqual(['orchard', 'AINSLEY']);
});
