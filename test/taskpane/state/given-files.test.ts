import { readFileSync } from 'node:fs';
import { createController } from '../../../src/taskpane/state/controller';
import { keepFiles, keptFiles } from '../../../src/taskpane/state/kept-files';
import { makeTimetable, type TimetableLine } from '../../make-timetable';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

test('files that are given while the pane starts stand beside those that were kept, and both are kept', async () => {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()));
  const basedata = sampleBasedata();
  const reference = sampleReferenceFile();
  keepFiles(host, basedata);
  const controller = createController(host, 20);
  const starting = controller.start();
  await controller.addFiles([reference]);
  await starting;
  const names = [...basedata, reference].map(({ name }) => name);
  expect(controller.state().reference.files.map(({ name }) => name)).toEqual(names);
  expect(controller.state().reference.view?.sets.length).toBeGreaterThan(0);
  expect(keptFiles(host).map(({ name }) => name)).toEqual(names);
});

test('what is kept on the machine is deleted on a click, counts no more, and is not kept again', async () => {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()));
  const controller = createController(host, 20);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  controller.setChoices({ centreNumber: '99999', by: 'KS' });
  expect([...host.remembered.keys()].sort()).toEqual(['entrywise.centre', 'entrywise.files']);
  await controller.forgetKept();
  expect([...host.remembered.values()].join('')).toBe('');
  const { reference, notice } = controller.state();
  expect([reference.files, reference.view?.sets, reference.unsaved]).toEqual([[], [], null]);
  expect(notice).toMatchObject({ tone: 'success', sentence: expect.stringContaining('keeps nothing of yours') });
  await controller.addFiles([sampleReferenceFile()]);
  expect(keptFiles(host)).toEqual([sampleReferenceFile()]);
});

test.each([
  [false, '1 file loaded.'],
  [true, '1 file loaded. It counts for the sample only. Open your own workbook, and give your files there.'],
])('what is forgotten with the sample is said so: %s', async (forgetsGiven, sentence) => {
  const host = Object.assign(new TestHost(new MemoryWorkbook(await sampleSheets())), { forgetsGiven });
  const controller = createController(host, 20);
  await controller.start();
  await controller.addFiles([sampleReferenceFile()]);
  expect(controller.state().notice?.sentence).toBe(sentence);
});

test('basedata without its options is told as incomplete, until they are given too', async () => {
  const controller = createController(new TestHost(new MemoryWorkbook(await sampleSheets())), 20);
  await controller.start();
  const all = sampleBasedata();
  const isPart = ({ name }: { readonly name: string }): boolean => /^[CLS](?:9R26|1A27)/.test(name);
  await controller.addFiles(all.filter(isPart));
  expect(controller.state().notice).toMatchObject({
    tone: 'warning',
    sentence: '6 files loaded. The basedata is incomplete: O9R26_72.X01 and O1A27_72.X01 are missing. Give them too.',
  });
  expect(controller.state().reference.view?.sets.map(({ missing }) => missing)).toEqual([
    'O9R26_72.X01',
    'O1A27_72.X01',
  ]);
  await controller.addFiles(all);
  expect(controller.state().notice).toMatchObject({ tone: 'success', sentence: '12 files loaded.' });
});

describe('a timetable', () => {
  const LINES: readonly TimetableLine[] = [
    ['2027-06-07', '05834-05837 & 05878', '(Business)', 'Unit 1 The business environment', 'AM', '2h 00m'],
    ['2027-06-07', '05838-05842 & 05877', '(IT)', 'Unit 1 Fundamentals of IT', 'AM', '1h 30m'],
    ['2027-06-09', 'R032/01', '(Health)', 'Principles of care', 'PM', '1h 10m'],
  ];
  const given = async (said = {}) => ({
    name: 'timetable.xlsx',
    bytes: await makeTimetable(LINES, { series: 'Jun-27', ...said }),
  });

  async function started(day: TestHost['day'] = '2027-02-01') {
    const host = new TestHost(new MemoryWorkbook(await sampleSheets()), day);
    const controller = createController(host, 20);
    await controller.start();
    return { host, controller, reference: () => controller.state().reference };
  }

  test('is loaded beside basedata, shown in words, and kept', async () => {
    const { host, controller, reference } = await started();
    await controller.addFiles([...sampleBasedata(), await given()]);
    expect(reference().view?.timetables).toEqual([
      {
        seriesName: 'June 2027',
        words: '2 examinations of Cambridge Technicals, June 2027; 1 other paper left aside',
      },
    ]);
    expect(reference().view?.kinds.get('timetable.xlsx')).toBe('timetable');
    expect(reference().view?.remarks.join()).not.toContain('is over');
    expect(keptFiles(host).map(({ name }) => name)).toContain('timetable.xlsx');
  });

  test('says that it is over, by the day of the pane', async () => {
    const { controller, reference } = await started('2027-07-01');
    await controller.addFiles([await given()]);
    expect(reference().view?.remarks[0]).toContain('timetable.xlsx is the timetable of June 2027, which is over');
  });

  test('counts in the checks that follow', async () => {
    const { controller } = await started();
    await controller.addFiles([...sampleBasedata(), sampleReferenceFile(), await given()]);
    await controller.check();
    await controller.writeReports({
      ...{ kinds: ['examinations'], recharge: { resitsToCandidate: false, lateToDepartment: false } },
      ...{ entries: 'all', group: null, invoice: null },
    });
    expect(controller.state().notice?.sentence).toContain('"Entrywise examinations" and "Entrywise examination lists"');
  });

  test.each<[string, () => Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }>, string]>([
    ['of another board', () => given({ board: 'AQA' }), 'timetable.xlsx: The timetable is of AQA, not of OCR.'],
    [
      'in an old workbook',
      async () => ({ name: 'timetable.xls', bytes: new Uint8Array([0x09, 0x08, 0x10, 0, 0, 6, 5, 0]) }),
      'timetable.xls: This is a workbook of Excel 97-2003 (.xls), which is not read. Open it in Excel, choose File, Save As, and save it as an Excel Workbook (.xlsx).',
    ],
    [
      'that is none',
      async () => ({ name: 'entries.xlsx', bytes: new Uint8Array(readFileSync('examples/entries.xlsx')) }),
      'entries.xlsx: The workbook is not an examination timetable',
    ],
  ])('%s is refused with a sentence, and what was there stays', async (_, file, sentence) => {
    const { controller, reference } = await started();
    await controller.addFiles(sampleBasedata());
    await controller.addFiles([await file()]);
    expect(controller.state().notice?.tone).toBe('error');
    expect(controller.state().notice?.sentence).toContain(sentence);
    expect(reference().files).toHaveLength(sampleBasedata().length);
    expect(reference().view?.timetables).toEqual([]);
  });

  test('is told from other workbooks by what stands in it', async () => {
    const { controller } = await started();
    const { bytes } = await given();
    const kind = async (name: string, its: Uint8Array) => (await controller.contents({ name, bytes: its })).kind;
    expect(await kind('anything.xlsx', bytes)).toBe('timetable');
    const entries = new Uint8Array(readFileSync('examples/entries.xlsx'));
    expect(await kind('timetable.xlsx', entries)).toBe('other');
    expect(await kind('timetable.xlsx', new Uint8Array([1, 2, 3]))).toBe('other');
  });
});
