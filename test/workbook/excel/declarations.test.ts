import { existsSync, readFileSync } from 'node:fs';
import { MINIMUM_EXCEL_API } from '../../../src/workbook/excel/capabilities';
import { MEMBERS, WITHOUT_SET } from './declared/members';
import { REMARKS } from './declared/remarks';
import { usedMembers, type Use, type UsedMember } from './declared/used-members';

/** What every Excel has that the manifest lets in, or that the product does without, as it does without the functions. */
const FLOORS: Readonly<Record<string, string>> = { ExcelApi: MINIMUM_EXCEL_API, CustomFunctionsRuntime: '1.3' };

const used = usedMembers();

const rank = (version: string): number => Number(version.split('.')[0]) * 1_000 + Number(version.split('.')[1]);
const listed = (groups: typeof MEMBERS): string[] =>
  Object.entries(groups).flatMap(([set, members]) =>
    Object.entries(members).flatMap(([owner, names]) => names.split(' ').map((name) => `${owner}.${name}: ${set}`)),
  );

test('the floor of the code is the floor of the manifest', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(/<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe(MINIMUM_EXCEL_API);
});

test('every member of Office.js that is used stands in the table with its requirement set, and no other', () => {
  const withSet = used.filter(({ set }) => set !== null).map(({ name, set }) => `${name}: ${set}`);
  expect(withSet.sort()).toEqual(listed(MEMBERS).sort());
  const without = used.filter(({ set }) => set === null).map(({ name }) => name);
  expect(without.sort()).toEqual(
    listed(WITHOUT_SET)
      .map((line) => line.replace(/: .*/, ''))
      .sort(),
  );
});

const isGuarded = ({ guards }: Use, version: string): boolean => guards.some((guard) => rank(guard) >= rank(version));
const aboveFloor = ({ set }: UsedMember): string | null => {
  const [api = '', version = ''] = set?.split(' ') ?? [];
  return set !== null && rank(version) > rank(FLOORS[api] ?? '0.0') ? version : null;
};

test('nothing above the floor is used but where Excel was asked for it before', () => {
  const unguarded = used.flatMap((member) => {
    const version = aboveFloor(member);
    const bare = version === null ? [] : member.uses.filter((use) => !isGuarded(use, version));
    return bare.map(({ file }) => `${member.name} (${member.set}) in ${file}`);
  });
  expect(unguarded).toEqual([]);
  expect(used.filter((member) => aboveFloor(member) !== null).map(({ name }) => name)).toEqual([
    'RunOptions.mergeUndoGroup',
    'WorksheetCollection.onNameChanged',
  ]);
});

test('every remark of theirs that tells of a limit has a line that says how it is met, and no line is left over', () => {
  const remarks = used.flatMap(({ name, remarks }) => remarks.map((says) => `${name}: ${says}`));
  expect(remarks.sort()).toEqual(REMARKS.map(({ member, says }) => `${member}: ${says}`).sort());
});

test.each(REMARKS)('how $member meets it is shown by a test', ({ met, shownBy }) => {
  expect(met).not.toBe('');
  expect(existsSync(shownBy)).toBe(true);
});
