import {
  addressOf,
  findingsAt,
  fittingFindings,
  groupFindings,
  linesOf,
} from '../../../src/taskpane/components/findings/group-findings';
import type { FindingView } from '../../../src/taskpane/worker/views/finding-view';

const RULES = [
  { id: 'uci-missing', title: 'UCI missing', source: '' },
  { id: 'sex-code', title: 'Sex: M or F', source: '' },
];

function finding(id: number, parts: Partial<FindingView>): FindingView {
  return {
    ...{ id, rule: 'uci-missing', severity: 'error', certainty: 'certain', messageId: 'missing', message: 'No UCI.' },
    ...{ doubt: null, sheet: 'Entries', areas: [{ top: id, left: 1, bottom: id, right: 1 }], fixes: [], choices: [] },
    ...{ person: `000${id} Archer, Ann`, row: id, entry: null, answers: [] },
    ...parts,
  };
}

const SEX = finding(1, {
  rule: 'sex-code',
  severity: 'warning',
  message: 'Sex is "x".',
  areas: [{ top: 1, left: 4, bottom: 3, right: 4 }],
});
const NOTE = finding(2, { severity: 'note', message: 'Small letters.' });
const ERROR = finding(3, {});
const SHEET = finding(4, { rule: 'sex-code', person: '', areas: [], message: 'A column is missing.' });
const ALL = [SEX, NOTE, ERROR, SHEET];

const titles = (by: 'rule' | 'candidate'): string[] =>
  groupFindings(ALL, RULES, by).map(({ title, severity, findings }) => `${severity} ${title} ${findings.length}`);

test('findings under their rules, the gravest first, then in the order of the catalogue', () => {
  expect(titles('rule')).toEqual([
    'error UCI missing 1',
    'error Sex: M or F 1',
    'warning Sex: M or F 1',
    'note UCI missing 1',
  ]);
});

test('findings under their candidates, in the order of the sheet', () => {
  expect(titles('candidate')).toEqual([
    'warning 0001 Archer, Ann 1',
    'note 0002 Archer, Ann 1',
    'error 0003 Archer, Ann 1',
    'error The whole sheet 1',
  ]);
});

test.each([
  ['', null, [1, 2, 3, 4]],
  ['', 'note', [2]],
  ['SMALL', null, [2]],
  ['sex: m', null, [1, 4]],
  ['0003', null, [3]],
  ['b4', null, [3]],
  ['uci-missing', 'note', [2]],
  ['nothing like it', null, []],
] as const)('a search for "%s" in %j alone finds %j', (search, only, ids) => {
  expect(fittingFindings(ALL, RULES, { search, only }).map(({ id }) => id)).toEqual(ids);
});

test('few findings are all shown; of many the groups come first, until one is opened', () => {
  const many = Array.from({ length: 30 }, (_, id) => finding(id, id < 20 ? {} : { rule: 'sex-code' }));
  const kinds = (opened: Record<string, boolean>, findings = many): string =>
    linesOf(groupFindings(findings, RULES, 'rule'), { opened })
      .map(({ kind }) => kind[0])
      .join('');
  expect(kinds({}, ALL)).toBe('gfgfgfgf');
  expect(kinds({})).toBe('gg');
  expect(kinds({ 'error sex-code': true })).toBe(`gg${'f'.repeat(10)}`);
});

test('a cell has the findings whose areas hold it, the gravest first', () => {
  const error = finding(9, { areas: SEX.areas });
  expect(findingsAt([SEX, error], 'Entries', { row: 2, column: 4 }).map(({ id }) => id)).toEqual([9, 1]);
  expect(findingsAt([SEX], 'Entries', { row: 4, column: 4 })).toEqual([]);
  expect(findingsAt([SEX], 'Notes', { row: 2, column: 4 })).toEqual([]);
});

test('a finding is named by its first cells', () => {
  expect(ALL.map(addressOf)).toEqual(['E2:E4', 'B3', 'B4', '']);
});
