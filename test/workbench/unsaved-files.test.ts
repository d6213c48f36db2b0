import { UnsavedFiles } from '../../src/workbench/page/unsaved-files';

test('files that were made count until each was saved, or the zip of all', () => {
  const counts: number[] = [];
  const files = new UnsavedFiles((count) => counts.push(count));
  const file = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new Uint8Array([1]) });
  const made = [file('E99999_01.X01'), file('E99999_02.X01')];
  files.made(made);
  files.made(made);
  for (const one of made) files.saved(one);
  const later = [file('A99999_01.X01')];
  files.made(later);
  files.saved(file('entries-2026-11-24.zip'));
  expect(counts).toEqual([2, 1, 0, 1, 0]);
});
