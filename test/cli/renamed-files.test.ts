import { cp, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();

/** The sample's basedata under names that a browser or a copy gives. */
async function renamedBasedata(renamed: (name: string) => string): Promise<string> {
  const place = folder.path('basedata');
  await cp('examples/basedata', place, { recursive: true });
  for (const name of await readdir(place)) await rename(path.join(place, name), path.join(place, renamed(name)));
  return place;
}

const CHECK = ['check', 'examples/entries.xlsx', '--reference', 'examples/reference.json', '--as-of', '2026-10-01'];

it.each([
  ['fetched twice', (name: string) => name.replace('.X', ' (1).X')],
  ['copied', (name: string) => name.replace('.X', ' - Copy.X')],
  ['saved as texts', (name: string) => `${name}.txt`],
])('a folder of basedata that was %s is read by its headers, and gives the same', async (_, renamed) => {
  const place = await renamedBasedata(renamed);
  const [ours, plain] = await Promise.all([
    entrywise(...CHECK, '--basedata', place, '--json'),
    entrywise(...CHECK, '--basedata', 'examples/basedata', '--json'),
  ]);
  expect(JSON.parse(ours.out)).toEqual(JSON.parse(plain.out));
  expect((await entrywise(...CHECK, '--basedata', place)).out).toContain('It was read as its header says.');
});

it('inspect says that a renamed entry file will be refused, and what to call it', async () => {
  const made = await entrywise(
    ...['prepare', 'examples/entries.xlsx', '--basedata', 'examples/basedata', '--out', folder.path('out')],
    ...['--reference', 'examples/reference.json', '--as-of', '2026-10-01'],
  );
  expect(made.error).toBe('');
  const name = (await readdir(folder.path('out'))).find((one) => one.startsWith('E'));
  const file = await folder.put('E9999972(1).X01', await readFile(folder.path(`out/${name ?? ''}`)));
  const { code, out } = await entrywise('inspect', file);
  expect(out).toMatch(/Error: The awarding body refuses a file under this name.* Rename it to E9999972\.X\d\d before/);
  expect(code).toBe(1);
});
