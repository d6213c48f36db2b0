import { readdirSync } from 'node:fs';
import { folderWith, GIVEN, program } from './program';

const ROWS = 20_000;
const { inside, list } = folderWith(ROWS);

/** Every twentieth row has a cell that can be mended with certainty, as bench/make-workbook.ts makes them. */
test('fix ends well on a list of 20,000 rows: every cell that is certain is mended in a copy', async () => {
  const { code, error, out } = await program(['fix', list, ...GIVEN, '--out', inside('fixed'), '--json']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(JSON.parse(out).fixes).toHaveLength(ROWS / 20);
  expect(readdirSync(inside('fixed'))).toEqual(['list-fixed.xlsx']);
});
