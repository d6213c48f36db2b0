import { resultGrades } from '../../src/edi';

const NOTHING = {
  firstGrade: '',
  secondGrade: '',
  firstEndorsement: '',
  secondEndorsement: '',
  score: '',
  absence: '',
};

test.each([
  ['U', '062M1', { ...NOTHING, score: '062', firstGrade: 'M1' }],
  ['m', '090', { ...NOTHING, score: '090' }],
  [
    '1',
    'A*B P F X',
    { ...NOTHING, firstGrade: 'A*', secondGrade: 'B', firstEndorsement: 'P', secondEndorsement: 'F', absence: 'X' },
  ],
  ['2', '        X', { ...NOTHING, absence: 'X' }],
  ['B', '0120D     X', { ...NOTHING, score: '0120', firstGrade: 'D', absence: 'X' }],
])('result type %s, %s', (resultType, result, grades) => {
  expect(resultGrades({ resultType, result })).toEqual(grades);
});

test('a result type that is not known is not taken apart', () => {
  expect(resultGrades({ resultType: 'Z', result: '062M1' })).toBeNull();
});
