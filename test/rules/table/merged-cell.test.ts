import { findingsIn, ruleTable } from '../findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('merged-cell', [
  ['none', [{}], []],
  [
    'a name merged down over two rows: not also a missing name',
    [{ person: 0 }, { ...unit, cells: { surname: 'merged' } }],
    [['D3', 'merged-cell', 'needed']],
  ],
  [
    'several cells of a row: once',
    [{ person: 0 }, { ...unit, cells: { uci: 'merged', surname: 'merged', sex: 'merged' } }],
    [['B3', 'merged-cell', 'needed']],
  ],
  [
    'a whole candidate merged down is read in each of its rows',
    [
      { person: 0 },
      {
        ...unit,
        cells: {
          ...({ candidateNumber: 'merged', uci: 'merged', surname: 'merged', forenames: 'merged' } as const),
          ...({ birthDate: 'merged', sex: 'merged' } as const),
        },
      },
    ],
    [],
  ],
  ['what can be empty', [{ cells: { uln: 'merged' } }], [['C2', 'merged-cell', 'optional']]],
  ['nothing of the row is sent', [{ cells: { surname: 'merged' }, status: 'Registered' }], []],
]);

test('it keeps the row back, and names the cells', () => {
  const [finding] = findingsIn([{ person: 0 }, { ...unit, cells: { uci: 'merged', surname: 'merged' } }]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'The UCI and surname of this row cannot be read, because of merged areas: B3 and D3.',
  );
});
