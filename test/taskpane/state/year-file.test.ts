import { writeXlsx } from 'hucre/xlsx';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { keptFiles } from '../../../src/taskpane/state/kept-files';
import { checkedOf } from '../../../src/taskpane/state/pane-state';
import type { CheckView } from '../../../src/taskpane/worker/views/check-view';
import type { NamedBytes } from '../../../src/edi';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';

const WHO = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BOB = ['0002', '999990260002A', 'Baker', 'Bob', '14/05/2009', 'M'];

const ENTRIES = {
  ...sheetOf([
    [...WHO, 'Entry code', 'Series', 'Status'],
    [...ANN, '05835', '', ''],
    [...BOB, '05835', '', ''],
    [...BOB, '583502', 'June 2027', 'Resit'],
  ]),
  name: 'Entries',
};

const DAY = '2026-11-23';
const REGISTRATION = 'Registration, Level 3 Extended Certificate';
const UNIT = 'Unit entry, Level 3: resits and the like';

const panes: PaneController[] = [];
afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});

function opened(host: TestHost, pause = 60_000): PaneController {
  const controller = createController(host, pause);
  panes.push(controller);
  return controller;
}

/** A pane that has checked a workbook, on a machine that may have had a pane before. */
async function checking({ day = DAY, before = null as TestHost | null, site = null as NamedBytes | null } = {}) {
  const host = new TestHost(new MemoryWorkbook([ENTRIES]), day as TestHost['day']);
  for (const [key, text] of before?.remembered ?? []) host.remembered.set(key, text);
  host.site = site;
  const controller = opened(host);
  await controller.start();
  await controller.check();
  return { host, controller };
}

function viewOf(controller: PaneController): CheckView {
  const checked = checkedOf(controller.state().check);
  if (checked === null) throw new Error('Nothing is checked.');
  return checked.view;
}

function typed(controller: PaneController, label: string, text: string) {
  const value = viewOf(controller).needed.find((one) => one.label === label);
  if (value === undefined) throw new Error(`${label} is not needed.`);
  return { sheet: value.sheet, keys: value.keys, text, source: 'Fees list, page 4' };
}

const json = (name: string, content: object): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(content)),
});

const notice = (controller: PaneController): string => controller.state().notice?.sentence ?? '';

async function typeBoth(controller: PaneController): Promise<void> {
  const values = [typed(controller, REGISTRATION, '60'), typed(controller, UNIT, '£21.50')];
  expect(await controller.giveValues(values, 'year-file')).toEqual([]);
}

describe('values typed into the year file', () => {
  test('count at once, are needed no more, say where and when they were read, and leave the workbook alone', async () => {
    const { host, controller } = await checking();
    await typeBoth(controller);
    expect(viewOf(controller).totals).toMatchObject({ due: 14_150, unpriced: 0 });
    expect(viewOf(controller).needed.map(({ label }) => label)).not.toContain(REGISTRATION);
    const known = viewOf(controller).values.find(({ name }) => name.startsWith('Registration: Business Extended'));
    expect(known).toMatchObject({ value: '£60.00', source: 'Fees list, page 4, read on 23 Nov 2026' });
    expect((await host.workbook.sheets()).map(({ name }) => name)).toEqual(['Entries']);
    expect(notice(controller)).toContain('2 values added to the year file');
    expect(controller.state().reference.unsaved).toBe('year-2026-27.json');
  });

  test('count in the next workbook on this machine', async () => {
    const { host, controller } = await checking();
    await typeBoth(controller);
    const next = await checking({ before: host });
    expect(viewOf(next.controller).totals).toMatchObject({ due: 14_150, unpriced: 0 });
    expect(next.controller.state().reference.unsaved).toBe('year-2026-27.json');
  });

  test('count on a colleague’s machine, where the saved file is dropped', async () => {
    const { host, controller } = await checking();
    await typeBoth(controller);
    await controller.saveYearFile();
    const [saved] = host.saved;
    expect(saved?.name).toBe('year-2026-27.json');
    expect(notice(controller)).toMatch(/^year-2026-27\.json is saved\. It is the year file of 2026\/27: 2 fees\./);
    expect(controller.state().reference.unsaved).toBeNull();
    const other = await checking();
    await other.controller.addFiles(saved ? [saved] : []);
    expect(viewOf(other.controller).totals).toMatchObject({ due: 14_150, unpriced: 0 });
  });

  test('join those that are there, one after the other and two at once', async () => {
    const { controller } = await checking();
    const [first, second] = [typed(controller, REGISTRATION, '60'), typed(controller, UNIT, '£21.50')];
    const done = await Promise.all([
      controller.giveValues([first], 'year-file'),
      controller.giveValues([second], 'year-file'),
    ]);
    expect(done).toEqual([[], null]);
    expect(await controller.giveValues([second], 'year-file')).toEqual([]);
    expect(viewOf(controller).totals).toMatchObject({ due: 14_150, unpriced: 0 });
  });

  test('that cannot be used are told by themselves, and nothing is taken', async () => {
    const { controller } = await checking();
    const refused = await controller.giveValues(
      [typed(controller, REGISTRATION, '60'), typed(controller, 'June 2027: entry deadline', 'end of February')],
      'year-file',
    );
    expect(refused?.map(({ index }) => index)).toEqual([1]);
    expect(controller.state().reference.files).toEqual([]);
  });

  test('are not lost to a file of the same name, nor to a click', async () => {
    const { controller } = await checking();
    await typeBoth(controller);
    await controller.addFiles([json('year-2026-27.json', { fees: [] })]);
    expect(notice(controller)).toContain('has values that you typed here and have not saved');
    expect(viewOf(controller).totals.unpriced).toBe(0);
    await controller.removeFile('year-2026-27.json');
    expect(notice(controller)).toContain('To remove it anyway, press Remove again.');
    expect(controller.state().reference.files).toHaveLength(1);
    await controller.removeFile('year-2026-27.json');
    expect(controller.state().reference.files).toEqual([]);
  });

  test('where saving was cancelled are still not saved', async () => {
    const { host, controller } = await checking();
    await typeBoth(controller);
    host.saving = { kind: 'cancelled' };
    await controller.saveYearFile();
    expect(controller.state().reference.unsaved).toBe('year-2026-27.json');
  });

  test('make this year’s file of last year’s: what is renewed is new, what stays is taken along', async () => {
    const { controller } = await checking();
    await controller.addFiles([
      json('year-2025-26.json', {
        ...{ academicYear: '2025/26', fees: [{ kind: 'unit', level: 3, amount: '£19.00' }] },
        ...{ policy: { '2016': { registrationLeadDays: 3 } } },
      }),
    ]);
    expect(viewOf(controller).taken[0]?.remarks[0]).toContain('Its fee does not count: unit Level 3. Renew this fee');
    expect(viewOf(controller).totals.unpriced).toBe(3);
    await typeBoth(controller);
    expect(controller.state().reference.files.map(({ name }) => name)).toEqual(['year-2026-27.json']);
    expect(viewOf(controller).taken).toEqual([
      expect.objectContaining({ words: '2 fees and rules of the 2016 suite', remarks: [] }),
    ]);
  });
});

describe('what was given before', () => {
  test('stays where a file has a mistake, with what and where', async () => {
    const { controller } = await checking();
    await controller.addFiles([json('mine.json', { lateFees: [{ stage: 'late', amount: '£10.00' }] })]);
    await controller.addFiles([json('year.json', { format: 3 })]);
    expect(notice(controller)).toMatch(/^year\.json has a mistake.*format 3, by a newer release/s);
    await controller.addFiles([json('year.json', { fees: [{ kind: 'unit', amount: '12' }] })]);
    expect(notice(controller)).toMatch(/^year\.json has a mistake.*fees\[0\]\.amount/s);
    expect(controller.state().reference.files.map(({ name }) => name)).toEqual(['mine.json']);
    expect(viewOf(controller).taken.map(({ words }) => words)).toEqual(['1 fee']);
  });

  test('in another file is joined: the later counts, and both are shown', async () => {
    const { controller } = await checking();
    await controller.addFiles([json('one.json', { fees: [{ kind: 'unit', level: 3, amount: '£20.00' }] })]);
    await controller.addFiles([json('two.json', { fees: [{ kind: 'unit', level: 3, amount: '£22.00' }] })]);
    expect(viewOf(controller).taken.map(({ name }) => name)).toEqual(['one.json', 'two.json']);
    expect(viewOf(controller).totals).toMatchObject({ due: 2_200, unpriced: 2 });
  });
});

describe('a workbook with filled-in CT sheets', () => {
  async function march(): Promise<NamedBytes> {
    const rows = [
      ['Stage', 'Kind', 'Suite', 'Level', 'Size', 'Code', 'Fee', 'Source'],
      ['', 'registration', '', 3, 'Extended Certificate', '', 60, ''],
      ['', 'unit', '', 3, '', '', '£2.5', ''],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Entries', rows: [WHO, ['0009', '', 'Secret', 'Person', '', '']] },
        { name: 'CT Fees', rows },
      ],
    });
    return { name: 'march.xlsx', bytes };
  }

  test('gives its fees and dates and nothing else, says what cannot be used, and no candidate of it is kept', async () => {
    const { host, controller } = await checking();
    await controller.addFiles([await march()]);
    expect(viewOf(controller).totals).toMatchObject({ due: 12_000, unpriced: 1 });
    expect(notice(controller)).toContain('Only the fees and dates on the CT sheets of march.xlsx were taken');
    expect(notice(controller)).toContain('march.xlsx: Sheet CT Fees, cell G3: "£2.5" is not a clear amount.');
    const known = viewOf(controller).values.find(({ name }) => name.startsWith('Registration: Business Extended'));
    expect(known?.source).toBe('march.xlsx, sheet CT Fees, cell G2');
    const [kept] = keptFiles(host);
    expect(kept?.name).toBe('march (CT sheets).json');
    expect(new TextDecoder().decode(kept?.bytes)).not.toContain('Secret');
  });

  test('is told from others by what stands in it', async () => {
    const { controller } = await checking();
    const kindOf = async (name: string, sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<unknown> =>
      controller.contents({ name, bytes: await writeXlsx({ sheets }) });
    expect(await controller.contents(await march())).toMatchObject({ kind: 'values' });
    expect(await kindOf('list.xlsx', [{ name: 'Entries', rows: [WHO] }])).toEqual({ kind: 'other', why: null });
    const empty = [{ name: 'CT Series', rows: [['Series', 'What', 'Day']] }];
    expect(await kindOf('empty.xlsx', empty)).toEqual({
      kind: 'other',
      why: expect.stringContaining('empty.xlsx has the sheets for fees and dates, and nothing is filled in on them.'),
    });
  });

  test('on which nothing is filled in is refused with what to do', async () => {
    const { controller } = await checking();
    const bytes = await writeXlsx({ sheets: [{ name: 'CT Series', rows: [['Series', 'What', 'Day']] }] });
    await controller.addFiles([{ name: 'empty.xlsx', bytes }]);
    expect(notice(controller)).toContain('Fill them in and save the workbook first.');
    expect(controller.state().reference.files).toEqual([]);
  });
});

describe('the year file of the site', () => {
  const SITE = json('year.json', {
    fees: [{ kind: 'unit', level: 3, amount: '£20.00' }],
    lateFees: [{ stage: 'late', amount: '£10.00' }],
  });

  test('counts from the start, and says that it is set up for everybody', async () => {
    const { host, controller } = await checking({ site: SITE });
    expect(viewOf(controller).taken).toEqual([{ name: 'year.json', isOfSite: true, words: '2 fees', remarks: [] }]);
    expect(viewOf(controller).totals).toMatchObject({ due: 2_000, unpriced: 2 });
    expect(controller.state().reference.files).toEqual([]);
    expect(keptFiles(host)).toEqual([]);
  });

  test('gives way to what the officer gives, under whatever name', async () => {
    const { controller } = await checking({ site: SITE });
    await controller.addFiles([json('year.json', { fees: [{ kind: 'unit', level: 3, amount: '£22.00' }] })]);
    expect(viewOf(controller).totals).toMatchObject({ due: 2_200, unpriced: 2 });
    await controller.removeFile('year.json');
    expect(viewOf(controller).totals).toMatchObject({ due: 2_000, unpriced: 2 });
  });

  test('is not changed by what is typed, which goes into a year file of one’s own', async () => {
    const { controller } = await checking({ site: SITE });
    await controller.giveValues([typed(controller, REGISTRATION, '60')], 'year-file');
    expect(viewOf(controller).taken.map(({ name, isOfSite, words }) => [name, isOfSite, words])).toEqual([
      ['year.json', true, '2 fees'],
      ['year-2026-27.json', false, '1 fee'],
    ]);
    await controller.saveYearFile();
    expect(notice(controller)).toContain('the year file of 2026/27: 3 fees.');
  });

  test.each([
    ['is damaged', new TextEncoder().encode('{"fees": [')],
    ['asks for what is not there', json('', { qualifications: [{ code: '09999' }] }).bytes],
  ])('that %s is left out, is told, and stands in nobody’s way', async (_, bytes) => {
    const { controller } = await checking({ site: { name: 'year.json', bytes } });
    const [site] = viewOf(controller).taken;
    expect(site?.remarks[0]).toMatch(/^year\.json, which is set up for everybody here, was left out\. Tell whoever/);
    await controller.addFiles([json('mine.json', { fees: [{ kind: 'unit', level: 3, amount: '£22.00' }] })]);
    expect(viewOf(controller).totals).toMatchObject({ due: 2_200 });
  });

  test('and what was kept count again in a worker that was started anew', async () => {
    const { host, controller } = await checking({ site: SITE });
    host.workers.at(-1)?.die('');
    await controller.check();
    expect(viewOf(controller).totals).toMatchObject({ due: 2_000, unpriced: 2 });
  });
});

describe('the centre', () => {
  test('is asked once: kept with the workbook, and there on another machine', async () => {
    const host = new TestHost(new MemoryWorkbook([ENTRIES]), DAY);
    const controller = opened(host, 10);
    await controller.start();
    controller.setChoices({ centreNumber: '64321', centreName: 'Kept College', postcode: 'ZZ99 9ZZ' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(host.workbook.kept).toMatchObject({
      'entrywise.pane': { centre: { number: '64321', name: 'Kept College', postcode: 'ZZ99 9ZZ' } },
    });
    const elsewhere = opened(new TestHost(host.workbook, DAY));
    await elsewhere.start();
    expect(elsewhere.state().choices).toMatchObject({ centreNumber: '64321', centreName: 'Kept College' });
    await elsewhere.check();
    const values = viewOf(elsewhere).values.filter(({ about }) => about === 'centre');
    expect(values.map(({ value }) => value)).toEqual(['64321', 'Kept College', 'ZZ99 9ZZ', null]);
  });

  test('that is half typed is not kept', async () => {
    const host = new TestHost(new MemoryWorkbook([ENTRIES]), DAY);
    const controller = opened(host, 10);
    await controller.start();
    controller.setChoices({ centreNumber: '643' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(host.workbook.kept).toBeNull();
  });

  test('stands on the statements of entry, also where it was typed after the check', async () => {
    const { host, controller } = await checking();
    controller.setChoices({ centreNumber: '64321', centreName: 'Kept College' });
    await controller.writeReports({
      ...{ kinds: ['statements'], recharge: { resitsToCandidate: false, lateToDepartment: false } },
      ...{ group: null, invoice: null, entries: 'new' },
    });
    const statements = host.workbook.forms.find(({ name }) => name === 'Entrywise statements');
    expect(JSON.stringify(statements?.rows)).toContain('64321 Kept College');
  });

  test('of a year file is another’s: that is told, and its fees count', async () => {
    const { controller } = await checking();
    controller.setChoices({ centreNumber: '64321' });
    await controller.addFiles([
      json('theirs.json', { centre: { number: '12345' }, fees: [{ kind: 'unit', level: 3, amount: '£22.00' }] }),
    ]);
    await controller.writeReports({
      ...{ kinds: ['statements'], recharge: { resitsToCandidate: false, lateToDepartment: false } },
      ...{ group: null, invoice: null, entries: 'new' },
    });
    const [theirs] = viewOf(controller).taken;
    expect(theirs).toMatchObject({ words: '1 fee' });
    expect(theirs?.remarks[0]).toContain('theirs.json is of centre 12345, and this workbook of centre 64321.');
  });
});

test('before anything is checked, the tab shows what the CT sheets of the workbook give', async () => {
  const fees = {
    ...sheetOf([
      ['Stage', 'Kind', 'Suite', 'Level', 'Size', 'Code', 'Fee'],
      ['late', '', '', '', '', '', '£12.50'],
    ]),
    name: 'CT Fees',
  };
  const controller = opened(new TestHost(new MemoryWorkbook([ENTRIES, fees]), DAY));
  await controller.start();
  const { view } = controller.state().reference;
  expect(view?.taken).toEqual([{ name: 'CT sheets of this workbook', isOfSite: false, words: '1 fee', remarks: [] }]);
  expect(view?.values.find(({ source }) => source === 'sheet CT Fees, cell G2')?.value).toBe('£12.50');
});
