import { takeWorkbooks } from '../../../src/taskpane/components/reference/take-workbook';
import { FIRST_STATE } from '../../../src/taskpane/state/pane-state';
import type { NamedBytes } from '../../../src/edi';

/** What a drop of files came to; a file is a timetable by its name here. */
async function dropped(
  names: readonly string[],
  canOpen: boolean,
): Promise<Record<'given' | 'opened' | 'tabs', string[]>> {
  const outcome = { given: [] as string[], opened: [] as string[], tabs: [] as string[] };
  await takeWorkbooks(
    {
      openInstead: canOpen ? (file) => void outcome.opened.push(file.name) : null,
      contents: ({ name }) =>
        Promise.resolve(name.startsWith('timetable') ? { kind: 'timetable' } : { kind: 'other', why: null }),
      showTab: (tab) => void outcome.tabs.push(tab),
      addFiles: (files: readonly NamedBytes[]) => {
        outcome.given.push(...files.map(({ name }) => name));
        return Promise.resolve();
      },
      tell: () => undefined,
      state: () => FIRST_STATE,
    },
    names.map((name) => new File(['x'], name)),
  );
  return outcome;
}

test('the workbench gives timetables, and opens the first of the other workbooks', async () => {
  expect(await dropped(['timetable 1.xlsx', 'timetable 2.xlsx'], true)).toEqual({
    given: ['timetable 1.xlsx', 'timetable 2.xlsx'],
    opened: [],
    tabs: ['reference'],
  });
  expect(await dropped(['entries.xlsx', 'more.xlsx'], true)).toEqual({ given: [], opened: ['entries.xlsx'], tabs: [] });
  expect(await dropped(['entries.xlsx', 'timetable.xlsx'], true)).toEqual({
    given: ['timetable.xlsx'],
    opened: ['entries.xlsx'],
    tabs: ['reference'],
  });
});

test('Excel, which opens workbooks itself, gives them all, to be told what they are not', async () => {
  expect(await dropped(['entries.xlsx'], false)).toEqual({ given: ['entries.xlsx'], opened: [], tabs: ['reference'] });
});
