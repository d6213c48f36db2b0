import { readdirSync } from 'node:fs';
import { findingsByRule, folderWith, GIVEN, program, recordsOf, rowsBySecondReader, said } from './program';

const ROWS = 100_000;
const { inside, list } = folderWith(ROWS);

/** Every third row is a registration, of those every twentieth has a wrong UCI and stays out of the file. */
const SENT = Array.from({ length: ROWS }, (_, index) => index).filter(
  (index) => index % 3 === 0 && index % 20 !== 7,
).length;

it('check --out writes a copy that both readers open, which says the same when it is checked again', async () => {
  const checked = await program(['check', list, ...GIVEN, '--out', inside('checked'), '--json']);
  expect({ code: checked.code, error: checked.error }).toEqual({ code: 1, error: '' });
  expect(findingsByRule(checked.out)).toEqual({
    ...{ 'uci-check-character': 5000, 'stray-spaces': 5000, 'registration-not-processed': 1 },
    // The list ends after the registration of its last candidate.
    'others-entered': 1,
  });
  expect(readdirSync(inside('checked'))).toEqual(['list-checked.xlsx']);
  const copy = inside('checked', 'list-checked.xlsx');
  expect(await rowsBySecondReader(copy)).toMatchObject({ Entries: ROWS + 1 });
  const again = await program(['check', copy, ...GIVEN, '--json']);
  expect(said(again.out)).toEqual(said(checked.out));
}, 900_000);

it('prepare writes every registration that no error blocks, and a register that has them', async () => {
  const made = await program(['prepare', list, ...GIVEN, '--out', inside('made'), '--json']);
  expect({ code: made.code, error: made.error }).toEqual({ code: 1, error: '' });
  expect(JSON.parse(made.out).files).toMatchObject([{ name: 'E9999972.X01', entries: SENT }]);
  // Behind the UCI (to position 72) stand, where there is no UPN and no ULN, only codes of six digits (JCQ V14, E5).
  const codes = recordsOf(inside('made', 'E9999972.X01'), 'E5').flatMap((line) => line.slice(72).match(/\d{6}/g) ?? []);
  expect(codes).toHaveLength(SENT);
  const copy = inside('made', 'list-checked.xlsx');
  expect(await rowsBySecondReader(copy)).toMatchObject({ Entries: ROWS + 1 });
  const { files, entries } = JSON.parse((await program(['register', copy, '--json'])).out);
  expect(files).toMatchObject([{ entries: SENT, state: 'made' }]);
  expect(entries).toHaveLength(SENT);
}, 900_000);
