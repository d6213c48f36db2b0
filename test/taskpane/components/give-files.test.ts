import { giveFiles } from '../../../src/taskpane/components/reference/give-files';
import { FIRST_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';

/** A file of so many megabytes with nothing in it, which takes no room. */
function sized(name: string, megabytes: number): File {
  return Object.defineProperty(new File(['x'], name), 'size', { value: megabytes * 1_048_576 });
}

/** What giving files comes to beside a file of 200 MB that is loaded already. */
async function given(files: readonly File[]): Promise<Record<'loaded' | 'told', string[]>> {
  const outcome = { loaded: [] as string[], told: [] as string[] };
  const loaded = {
    name: 'Z6A27_72.zip',
    bytes: Object.defineProperty(new Uint8Array(1), 'length', { value: 200 * 1_048_576 }),
  };
  const state: PaneState = { ...FIRST_STATE, reference: { ...FIRST_STATE.reference, files: [loaded] } };
  await giveFiles(
    {
      state: () => state,
      addFiles: async (added) => void outcome.loaded.push(...added.map(({ name }) => name)),
      tell: (notice) => void outcome.told.push(notice.sentence),
    },
    files,
  );
  return outcome;
}

test('files that are too large with those before them are told by their names before they are read; what fits is loaded', async () => {
  expect(await given([sized('a.zip', 40), sized('b.zip', 20), sized('c.zip', 10)])).toEqual({
    loaded: ['a.zip', 'c.zip'],
    told: [
      'b.zip is not loaded: with the files before it, it has more than 250 MB. Give only those of this year, and remove those of other years under Reference.',
    ],
  });
});

test('a file takes the place of one of its name, which counts no more', async () => {
  expect(await given([sized('Z6A27_72.zip', 50), sized('b.zip', 50)])).toEqual({
    loaded: ['Z6A27_72.zip', 'b.zip'],
    told: [],
  });
});
