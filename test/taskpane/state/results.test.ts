import { writeResultsFile } from '../../edi/write-results-file';
import { uciCheckLetter } from '../../../src/entries';
import type { SheetContent } from '../../../src/table';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { CheckView } from '../../../src/taskpane/worker/views/check-view';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile } from '../sample';

const HEADINGS = [
  'Candidate number',
  'UCI',
  'Surname',
  'Forenames',
  'Date of birth',
  'Sex',
  'Entry code',
  'Series',
  'Status',
];
const uci = (number: string): string => `99999026${number}${uciCheckLetter(`99999026${number}`) ?? ''}`;

function entries(): SheetContent {
  const row = (number: string, surname: string, code: string, series = '', status = ''): string[] => {
    return [number, uci(number), surname, 'Ann', '12/03/2009', 'F', code, series, status];
  };
  return sheetOf([
    HEADINGS,
    row('0001', 'Archer', '05835', '', 'Registered'),
    row('0002', 'Baker', '05835', '', 'Registered'),
    row('0001', 'Archer', '583501', 'June 2027'),
    row('0002', 'Baker', '583501', 'June 2027'),
  ]);
}

/** What the awarding body says of January: 0001 was absent, 0002 failed, and somebody who is not in the sheet passed. */
function januaryResults(): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const result = (number: string, grade: string) => ({
    ...{ candidateNumber: number, uci: uci(number), uln: '', option: '583501', resultOption: '' },
    ...{ resultType: '1', result: grade },
  });
  const { name, bytes } = writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 1, letter: 'A', year: 2027 }, sequence: 1 },
    ...{ postcode: 'AB1 2CD', software: { name: 'TEST', version: '1' }, produced: '2027-03-10' },
    results: [result('0001', '        X'), result('0002', 'U'), result('0009', 'M')],
  });
  return { name, bytes: new Uint8Array(bytes) };
}

async function paneOn(workbook: MemoryWorkbook): Promise<PaneController> {
  const controller = createController(new TestHost(workbook, '2027-03-15'), 20);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  await controller.check();
  return controller;
}

function view(controller: PaneController): CheckView {
  const { check } = controller.state();
  if (check.kind !== 'checked') throw new Error(`Nothing is checked: ${check.kind}.`);
  return check.checked.view;
}

function reasons(controller: PaneController): string[] {
  return view(controller)
    .byReason.map(({ reason, entries: count }) => `${reason} ${count}`)
    .sort();
}

test('results are recorded on a click, once, and another pane on the workbook knows them without the file', async () => {
  const workbook = new MemoryWorkbook([entries()]);
  const controller = await paneOn(workbook);
  expect(view(controller).toRecord).toEqual({ results: 0, absences: 0 });
  await controller.addFiles([januaryResults()]);
  const told = reasons(controller);
  expect(told).toEqual(['absence 1', 'resit 1']);
  expect(view(controller).toRecord).toEqual({ results: 2, absences: 1 });
  expect(view(controller).ofNobody).toEqual([
    { file: 'R9999972.X01 (January 2027)', results: [`0009 ${uci('0009')} 583501`] },
  ]);

  controller.setChoices({ by: 'KS' });
  await controller.record({ kind: 'results' });
  expect(controller.state().notice?.sentence).toBe(
    '2 results (1 absence) recorded in the register. They count from now on without the results files.',
  );
  const register = await workbook.read('Entrywise register');
  const lines = register.values.filter((cells) => cells?.[1] === 'Result');
  expect(lines.map((cells) => [cells?.[0], cells?.[2], cells?.[8], cells?.[19], cells?.[20]])).toEqual([
    [expect.stringMatching(/^2027-03-15 /), 'KS', '0001', 'Absent', 'R9999972.X01'],
    [expect.stringMatching(/^2027-03-15 /), 'KS', '0002', 'Sat', 'R9999972.X01, grade U'],
  ]);
  expect(view(controller).toRecord).toEqual({ results: 0, absences: 0 });

  await controller.record({ kind: 'results' });
  expect(controller.state().notice?.sentence).toBe('The register has these results already, so nothing was recorded.');
  expect((await workbook.read('Entrywise register')).values).toHaveLength(register.values.length);

  const fresh = await paneOn(workbook);
  expect(reasons(fresh)).toEqual(told);
  expect(view(fresh).toRecord).toEqual({ results: 0, absences: 0 });
});

test('a register with results alone tells nothing of files, and that is still asked', async () => {
  const workbook = new MemoryWorkbook([entries()]);
  const controller = await paneOn(workbook);
  await controller.addFiles([januaryResults()]);
  await controller.record({ kind: 'results' });
  await controller.plan();
  const { plan } = controller.state();
  const item = plan.kind === 'planned' ? plan.plan.checklist.find(({ id }) => id === 'no-register') : null;
  expect(item?.text).toMatch(/^Is this the first time .* The sheet "Entrywise register" has no file/);
});

test('two clicks at once record once', async () => {
  const workbook = new MemoryWorkbook([entries()]);
  const controller = await paneOn(workbook);
  await controller.addFiles([januaryResults()]);
  await Promise.all([controller.record({ kind: 'results' }), controller.record({ kind: 'results' })]);
  const { values } = await workbook.read('Entrywise register');
  expect(values.filter((cells) => cells?.[1] === 'Result')).toHaveLength(2);
});
