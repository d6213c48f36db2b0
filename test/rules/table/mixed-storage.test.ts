import { findingsIn, ruleTable } from '../findings-in';

const number = (candidateNumber: string) => ({ candidateNumber, cells: { candidateNumber: 'number' } }) as const;
const uln = (text: string) => ({ uln: text, cells: { uln: 'number' } }) as const;
const text = (birthDate: string) => ({ birthDate, cells: { birthDate: 'text' } }) as const;

ruleTable('mixed-storage', [
  ['all texts', [{}, {}], []],
  ['all numbers', [number('1001'), number('1002')], []],
  ['some numbers', [{}, number('1001')], [['A3', 'mixed-storage', 'numbers']]],
  [
    'numbers that lack their zeros are told by themselves',
    [{}, number('12')],
    [['A3', 'candidate-number-format', 'padding']],
  ],
  [
    'and have to become text, unlike the others',
    [number('12'), number('1001')],
    [
      ['A2', 'candidate-number-format', 'padding'],
      ['A3', 'mixed-storage', 'zeros'],
    ],
  ],
  [
    'a number that stands for no ULN goes, and leaves nothing to compare with',
    [uln('9999999999'), uln('1042534089')],
    [['C2', 'uln-placeholder', 'placeholder']],
  ],
  ['some dates of birth', [{ birthDate: '20/03/2009' }, text('21/03/2009')], [['F3', 'mixed-storage', 'days']]],
  ['what is no date is only that', [{}, text('31/02/2009')], [['F3', 'birth-date-invalid', 'unreadable']]],
]);

test('numbers become the texts that they show, and texts become dates', () => {
  expect(findingsIn([{}, number('1001')])[0]?.fixes).toMatchObject([{ row: 2, before: '1001', after: '1001' }]);
  const dates = [{ birthDate: '20/03/2009' }, text('21/03/2009')];
  expect(findingsIn(dates)[0]?.fixes).toMatchObject([{ row: 2, after: '21/03/2009', as: 'day' }]);
});

test('a date that could be read in two ways is left, and the others are changed', () => {
  const [finding] = findingsIn([
    { birthDate: '20/03/2009' },
    ...[text('03/04/2009'), text('23/07/2009'), text('10/10/2008'), text('12/11/2008')],
  ]);
  expect(finding).toMatchObject({ messageId: 'days', data: { cells: '4 cells', cell: 'F3' } });
  expect(finding?.fixes.map(({ row, after }) => [row, after])).toEqual([
    [3, '23/07/2009'],
    [4, '10/10/2008'],
  ]);
});
