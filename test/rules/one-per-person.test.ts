import { cellAddress } from '../../src/entries';
import { findingsIn } from './findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

test('a fault of a person is one finding with the cells and fixes of all rows', () => {
  const wrong = { uci: '999990260001t' };
  const findings = findingsIn([{ person: 0, ...wrong }, { ...unit, ...wrong }, { person: 1 }]);
  expect(findings.map(({ rule }) => rule)).toEqual(['uci-check-character']);
  expect(findings[0]?.cells.map(cellAddress)).toEqual(['B2', 'B3']);
  expect(findings[0]?.rows).toEqual([1, 2]);
  expect(findings[0]?.fixes.map(({ row, after }) => [row, after])).toEqual([
    [1, '999990260001T'],
    [2, '999990260001T'],
  ]);
});

test('rows that give more of the same person stand in their places among the others', () => {
  const wrong = { person: 0, uci: '999990260001t' };
  const findings = findingsIn([
    wrong,
    { ...unit, ...wrong, uln: '1000000027' },
    { ...unit, ...wrong, code: '05835/02' },
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(['uci-check-character']);
  expect(findings[0]?.cells.map(cellAddress)).toEqual(['B2', 'B3', 'B4']);
  expect(findings[0]?.fixes.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(findings[0]?.rows).toEqual([1, 2, 3]);
  expect(findings[0]?.candidate?.row).toBe(1);
});

test('faults of two people stay two, and so do those that differ from row to row', () => {
  const findings = findingsIn([
    { person: 0, sex: '' },
    { person: 1, sex: '' },
    { ...unit, sex: 'X' },
  ]);
  expect(findings.filter(({ rule }) => rule === 'sex-code').map(({ cells }) => cells.map(cellAddress))).toEqual([
    ['G2'],
    ['G3'],
    ['G4'],
  ]);
});
