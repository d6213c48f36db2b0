import { changeCells, findReferenceTable, type SheetContent } from '../../../src/table';
import { createDesk, type Desk } from '../../../src/taskpane/desk/desk';
import { WorkbookError } from '../../../src/workbook';
import type { CheckState, DeskState, PlanState } from '../../../src/taskpane/desk/state';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

const HEADINGS = ['Candidate number', 'Surname', 'Forenames', 'UCI', 'Qualification'];
/** A UCI without its check letter: the fix adds it. */
const WITHOUT_LETTER = '999990260001';

function peopleSheet(ucis: readonly string[], name = 'Entries'): SheetContent {
  const rows = ucis.map((uci, row) => [
    String(row + 1).padStart(4, '0'),
    `Archer${'abcdefgh'[row] ?? ''}`,
    'Ann',
    uci,
    '05835',
  ]);
  return { ...sheetOf([HEADINGS, ...rows]), name };
}

async function started(sheets: readonly SheetContent[], pause = 20): Promise<{ desk: Desk; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(sheets));
  const desk = createDesk(host, pause);
  await desk.start();
  return { desk, host };
}

/** Waits until the desk's state is as asked. */
function until(desk: Desk, isIt: (state: DeskState) => boolean): Promise<DeskState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isIt(desk.state())) return;
      unsubscribe();
      resolve(desk.state());
    };
    const unsubscribe = desk.subscribe(look);
    setImmediate(look);
  });
}

function checked(desk: Desk): Extract<CheckState, { is: 'checked' }>['checked'] {
  const { check } = desk.state();
  if (check.is !== 'checked') throw new Error(`Nothing is checked: ${JSON.stringify(check).slice(0, 200)}`);
  return check.checked;
}

function planOf(desk: Desk): Extract<PlanState, { is: 'planned' }>['plan'] {
  const { plan } = desk.state();
  if (plan.is !== 'planned') throw new Error(`Nothing is planned: ${JSON.stringify(plan)}`);
  return plan.plan;
}

describe('a desk', () => {
  it('says at first how the sheet is understood, and checks nothing', async () => {
    const { desk } = await started([peopleSheet([WITHOUT_LETTER])]);
    expect(desk.state().check).toMatchObject({ is: 'nothing-checked', table: { headingRow: 0, entries: 1 } });
  });

  it('checks on a click, and tells what it found', async () => {
    const { desk } = await started([peopleSheet([WITHOUT_LETTER, 'wrong'])]);
    await desk.check();
    const rules = checked(desk).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'uci-check-character')).toHaveLength(2);
  });

  it('is out of date once somebody types, and checks again by itself after a pause', async () => {
    const sheet = peopleSheet([WITHOUT_LETTER]);
    const { desk, host } = await started([sheet]);
    await desk.check();
    host.workbook.type(changeCells(sheet, [{ row: 1, column: 3, before: '', after: '999990260001T' }]));
    expect(desk.state().check.is).toBe('stale');
    await until(desk, ({ check }) => check.is === 'checked');
    expect(checked(desk).findings.filter(({ rule }) => rule === 'uci-check-character')).toEqual([]);
  });

  it('does not mind what is typed into another sheet', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER]), { ...sheetOf([['To do']]), name: 'Notes' }]);
    await desk.check();
    host.workbook.type({ ...sheetOf([['Done']]), name: 'Notes' });
    expect(desk.state().check.is).toBe('checked');
  });

  it('checks once more where the sheet is changed while it is checked', async () => {
    const sheet = peopleSheet([WITHOUT_LETTER]);
    const { desk, host } = await started([sheet]);
    const checking = desk.check();
    host.workbook.type(sheet);
    await checking;
    expect(desk.state().check.is).toBe('stale');
    await until(desk, ({ check }) => check.is === 'checked');
  });

  it('fixes what is certain, and checks again', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER, '999990260002'])]);
    await desk.check();
    const fixable = checked(desk).findings.filter(({ rule }) => rule === 'uci-check-character');
    await desk.fix(fixable);
    expect((await host.workbook.read('Entries')).values[1]?.[3]).toBe('999990260001T');
    expect(checked(desk).findings.some(({ rule }) => rule === 'uci-check-character')).toBe(false);
    expect(desk.state().notice).toMatchObject({ tone: 'success', sentence: '2 cells changed.' });
  });

  it('keeps what it fixed in a sheet that is never taken for entries: time, who, cell, before, after, rule', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER, '999990260002'])]);
    desk.setChoices({ by: 'KS' });
    await desk.sendOn('2027-04-20');
    await desk.check();
    await desk.fix(
      checked(desk)
        .findings.filter(({ rule }) => rule === 'uci-check-character')
        .slice(0, 1),
    );
    host.workbook.front = 'Entrywise fixes';
    await desk.fix(checked(desk).findings.filter(({ rule }) => rule === 'uci-check-character'));
    const { values } = await host.workbook.read('Entrywise fixes');
    expect(values.slice(3)).toEqual([
      ['Time', 'By', 'Sheet', 'Cell', 'Before', 'After', 'Rule'],
      [expect.any(String), 'KS', 'Entries', 'D2', WITHOUT_LETTER, '999990260001T', 'uci-check-character'],
      [expect.any(String), 'KS', 'Entries', 'D3', '999990260002', '999990260002A', 'uci-check-character'],
    ]);
    // By the clock, not by the day that prices are for.
    expect(values.at(-1)?.[0]).toMatch(/^2027-02-01 \d\d:\d\d:\d\d$/);
    expect(checked(desk).facts.table.sheet).toBe('Entries');
    host.workbook.kept = { 'entrywise.pane': { sheet: 'Entrywise fixes' } };
    const again = createDesk(host);
    await again.start();
    expect(again.state().check).toMatchObject({ is: 'nothing-checked', table: { sheet: 'Entries' } });
  });

  it('says which records stay where it takes everything else of ours out', async () => {
    const { desk } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    await desk.clear();
    expect(desk.state().notice?.sentence).toBe('Everything that Entrywise wrote is gone.');
    await desk.fix(checked(desk).findings.filter(({ rule }) => rule === 'uci-check-character'));
    await desk.clear();
    expect(desk.state().notice?.sentence).toBe(
      'Highlights, columns and summary are gone. Reports and records stay: "Entrywise fixes".',
    );
  });

  it('does not list a cell that was left alone because a formula stands in it', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER, '999990260002'])]);
    await desk.check();
    const change = host.workbook.change.bind(host.workbook);
    const formula = { row: 1, column: 3 };
    host.workbook.change = async (name, changes) => {
      await change(
        name,
        changes.filter(({ row }) => row !== formula.row),
      );
      return [formula];
    };
    await desk.fix(checked(desk).findings.filter(({ rule }) => rule === 'uci-check-character'));
    const { values } = await host.workbook.read('Entrywise fixes');
    expect(values.slice(4).map((line) => line?.[3])).toEqual(['D3']);
    expect(desk.state().notice).toMatchObject({
      tone: 'warning',
      sentence: expect.stringContaining('1 cell changed. D2 was left alone'),
    });
  });

  it('lets a fix stand that cannot be listed, says so, and checks again', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    host.workbook.append = () => Promise.reject(new WorkbookError('The sheet is protected.'));
    await desk.fix(checked(desk).findings.filter(({ rule }) => rule === 'uci-check-character'));
    expect((await host.workbook.read('Entries')).values[1]?.[3]).toBe('999990260001T');
    expect(checked(desk).findings.some(({ rule }) => rule === 'uci-check-character')).toBe(false);
    expect(desk.state().notice).toMatchObject({
      tone: 'warning',
      sentence: '1 cell changed. This could not be added to the sheet "Entrywise fixes": The sheet is protected.',
    });
  });

  it('fixes nothing from a list that is out of date', async () => {
    const sheet = peopleSheet([WITHOUT_LETTER]);
    const { desk, host } = await started([sheet], 60_000);
    await desk.check();
    const { findings } = checked(desk);
    host.workbook.type(sheet);
    await desk.fix(findings);
    expect((await host.workbook.read('Entries')).values[1]?.[3]).toBe(WITHOUT_LETTER);
    expect(desk.state().notice?.tone).toBe('warning');
    desk.close();
  });

  it('writes marks, fees and summary each on its own click, and takes all of it out again', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    await desk.mark();
    await desk.writeFees();
    await desk.writeSummary();
    await desk.clear();
    const written = host.workbook.applied.map(({ marks, columns, reports }) => [
      marks.error.length + marks.warning.length + marks.note.length > 0,
      columns.length,
      reports.length,
    ]);
    expect(written).toEqual([
      [true, 1, 0],
      [true, 2, 0],
      [true, 2, 1],
      [false, 0, 0],
    ]);
    expect(desk.state().written).toEqual({ marks: false, fees: false, summary: false });
  });

  it('writes what stands in the sheet anew with a check on a click, and leaves it alone where a check starts by itself', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER, 'wrong'])]);
    await desk.check();
    expect(host.workbook.applied).toEqual([]);
    await desk.mark();
    const sheet = await host.workbook.read('Entries');
    host.workbook.type(changeCells(sheet, [{ row: 1, column: 3, before: '', after: '999990260001T' }]));
    await until(desk, ({ check }) => check.is === 'checked');
    expect(host.workbook.applied).toHaveLength(1);
    expect(desk.state().marksAreOld).toBe(true);
    await desk.check();
    const cells = host.workbook.applied.map(({ marks }) => marks.error.map(({ top, bottom }) => [top, bottom]));
    expect(cells).toEqual([[[1, 2]], [[2, 2]]]);
    expect(desk.state()).toMatchObject({ marksAreOld: false, writing: null, written: { marks: true, fees: false } });
  });

  it('takes the highlight from a cell that it fixed, and still says what it fixed', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    await desk.mark();
    const { findings } = checked(desk);
    await desk.fix(findings.filter(({ rule }) => rule === 'uci-check-character'));
    expect(host.workbook.applied.map(({ marks }) => marks.error)).toEqual([[expect.anything()], []]);
    expect(desk.state().notice).toMatchObject({ tone: 'success', sentence: '1 cell changed.' });
    expect(desk.state().marksAreOld).toBe(false);
  });

  it('says why nothing can be written now', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    host.workbook.inTheWay = 'The sheet is protected. Take the protection off under Review.';
    await desk.mark();
    expect(host.workbook.applied).toEqual([]);
    expect(desk.state().notice).toMatchObject({ tone: 'error', sentence: host.workbook.inTheWay });
    expect(desk.state().writing).toBeNull();
  });

  it('asks which sheet is meant, and remembers the answer in the workbook', async () => {
    const sheets = [
      { ...sheetOf([['To do']]), name: 'Notes' },
      peopleSheet([WITHOUT_LETTER], 'Spring'),
      peopleSheet([], 'Empty'),
      peopleSheet([WITHOUT_LETTER], 'Summer'),
    ];
    const { desk, host } = await started(sheets);
    expect(desk.state().check).toEqual({ is: 'several-sheets', sheets: ['Spring', 'Summer'] });
    await desk.chooseSheet('Summer');
    expect(desk.state().check).toMatchObject({ is: 'nothing-checked', table: { sheet: 'Summer' } });
    const again = createDesk(host);
    await again.start();
    expect(again.state().check).toMatchObject({ is: 'nothing-checked', table: { sheet: 'Summer' } });
  });

  it('offers the first rows where it finds no headings, and goes by the row that is chosen', async () => {
    const sheet = sheetOf([['Our list'], ['No.', 'Family', 'Given', 'Award'], ['0001', 'Archer', 'Ann', '05835']]);
    const { desk, host } = await started([sheet]);
    expect(desk.state().check).toMatchObject({
      is: 'no-headings',
      preview: { rows: [{ row: 0 }, { row: 1 }, { row: 2 }] },
    });
    await desk.chooseHeadingRow('Entries', 1);
    await desk.chooseMeaning('Entries', 'Family', 'surname');
    await desk.chooseMeaning('Entries', 'Given', 'forenames');
    await desk.chooseMeaning('Entries', 'No.', 'candidateNumber');
    await desk.chooseMeaning('Entries', 'Award', 'qualification');
    expect(desk.state().check).toMatchObject({ is: 'nothing-checked', table: { headingRow: 1, entries: 1 } });
    expect(JSON.stringify(host.workbook.kept)).not.toContain('Ann');
    await desk.forgetChoices('Entries');
    expect(desk.state().check.is).toBe('no-headings');
  });

  it('shows what was known before where a check is cancelled', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])], 60_000);
    host.workbook.beforeRead = async () => desk.cancel();
    await desk.check();
    expect(desk.state().check.is).toBe('nothing-checked');
    host.workbook.beforeRead = async () => undefined;
    await desk.check();
    expect(desk.state().check.is).toBe('checked');
  });

  it('says that the worker died, keeps the list, and works again', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    host.workbook.beforeRead = async () => host.workers.at(-1)?.die('out of memory');
    await desk.check();
    expect(desk.state().check).toMatchObject({
      is: 'failed',
      detail: 'out of memory',
      before: { findings: expect.any(Array) },
    });
    host.workbook.beforeRead = async () => undefined;
    await desk.check();
    expect(desk.state().check.is).toBe('checked');
  });

  it('checks first what is to be written where the worker was started anew', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.check();
    host.workers.at(-1)?.die('');
    await desk.mark();
    expect(host.workbook.applied).toHaveLength(1);
  });

  it('loads files, keeps those without personal data for the next time, and checks with them', async () => {
    const { desk, host } = await started(await sampleSheets());
    await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    expect(desk.state().reference).toMatchObject({ is: 'loaded', facts: { sets: [{ used: true }, {}, {}] } });
    await desk.check();
    expect(checked(desk).facts.rules.map(({ id }) => id)).not.toContain('basedata-missing');
    const again = createDesk(host);
    await again.start();
    expect(again.state().reference).toEqual(desk.state().reference);
  });

  it('keeps all files that are given one after the other, however quickly', async () => {
    const { desk } = await started([peopleSheet([])]);
    const basedata = sampleBasedata();
    await Promise.all([...basedata.map((file) => desk.addFiles([file])), desk.addFiles([sampleReferenceFile()])]);
    const names = desk.givenFiles().map(({ name }) => name);
    expect(names).toEqual([...basedata.map(({ name }) => name), 'reference.json']);
  });

  it('leaves everything as it was where a file is of no use', async () => {
    const { desk } = await started([peopleSheet([])]);
    await desk.addFiles(sampleBasedata());
    const { reference } = desk.state();
    await desk.addFiles([{ name: 'notes.txt', bytes: new Uint8Array(1) }]);
    expect(desk.state().reference).toEqual(reference);
    expect(desk.state().notice?.tone).toBe('error');
  });

  it('writes the sheets for fees and dates, keeps what was filled in there, and goes by it', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.writeReferenceSheets();
    expect(host.workbook.forms.map(({ name }) => name)).toEqual(['CT Options', 'CT Series', 'CT Fees', 'CT Policy']);
    expect(desk.state().notice).toMatchObject({ tone: 'success' });
    expect(desk.state().check.is).toBe('nothing-checked');
    const fees = await host.workbook.read('CT Fees');
    const table = findReferenceTable(fees);
    const cell = { row: table?.lines[0]?.row ?? 0, column: table?.columns['Fee'] ?? 0 };
    host.workbook.put(changeCells(fees, [{ ...cell, before: '', after: '31.45' }]));
    await desk.check();
    expect(checked(desk).facts.referenceSheets).toHaveLength(4);
    await desk.writeReferenceSheets();
    expect((await host.workbook.read('CT Fees')).values[cell.row]?.[cell.column]).toBe(31.45);
    expect(desk.state().check.is).toBe('checked');
  });

  it('writes no sheet for fees and dates where something of the officer would be lost, and says which', async () => {
    const { desk, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await desk.writeReferenceSheets();
    const fees = await host.workbook.read('CT Fees');
    host.workbook.put(changeCells(fees, [{ row: 1, column: 30, before: '', after: 'Ask Bob' }]));
    host.workbook.forms.length = 0;
    await desk.writeReferenceSheets();
    expect(host.workbook.forms).toEqual([]);
    expect(desk.state().notice).toMatchObject({
      tone: 'error',
      sentence: expect.stringContaining('Sheet "CT Fees" has something of yours in cell AE2'),
    });
    host.workbook.inTheWay = 'The workbook is open for reading only.';
    await desk.writeReferenceSheets();
    expect(desk.state().notice).toMatchObject({ tone: 'error', sentence: host.workbook.inTheWay });
  });

  it('prices as if entries were sent on another day', async () => {
    const { desk } = await started(await sampleSheets());
    await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await desk.check();
    const today = checked(desk).facts;
    await desk.sendOn('2027-04-20');
    expect(checked(desk).facts.asOf).toBe('2027-04-20');
    expect(checked(desk).facts.totals.due).toBeGreaterThan(today.totals.due);
  });

  it('plans, makes and records the files, saves them under their names, and then has nothing new', async () => {
    const { desk, host } = await started(await sampleSheets());
    await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await desk.check();
    await desk.plan();
    const planned = planOf(desk);
    expect(planned.files.length).toBeGreaterThan(0);
    const warnings = planned.checklist.filter(({ kind }) => kind === 'warning');
    await desk.makeFiles();
    expect(desk.state().made).toEqual([]);
    desk.setChoices({ accepted: Object.fromEntries(warnings.map(({ id }) => [id, 'Looked at it.'])), by: 'AB' });
    await desk.makeFiles();
    expect(desk.state().made.map(({ name }) => name)).toEqual(planned.files.map(({ name }) => name));
    for (const file of desk.state().made) await desk.saveFile(file);
    expect(host.saved.map(({ name }) => name)).toEqual(planned.files.map(({ name }) => name));
    await desk.saveAll();
    expect(host.saved.at(-1)?.name).toBe('entries-2027-02-01.zip');
    await desk.plan();
    expect(planOf(desk).files.filter(({ kind }) => kind === 'registration')).toEqual([]);
    const [file] = checked(desk).facts.register.files;
    expect(file?.state).toBe('made');
    await desk.record({ is: 'file', key: file?.key ?? '', state: 'sent' });
    expect(checked(desk).facts.register.files.find(({ key }) => key === file?.key)).toMatchObject({
      state: 'sent',
      history: [
        { state: 'made', by: 'AB' },
        { state: 'sent', by: 'AB' },
      ],
    });
  });

  it('makes no file where the register cannot be written', async () => {
    const { desk, host } = await started(await sampleSheets());
    await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await desk.check();
    await desk.plan();
    const accepted = planOf(desk).checklist.map(({ id }) => [id, 'Yes.']);
    desk.setChoices({ accepted: Object.fromEntries(accepted) });
    host.workbook.append = () => Promise.reject(new WorkbookError('The register is protected.'));
    await desk.makeFiles();
    expect(desk.state().made).toEqual([]);
    expect(desk.state().notice).toMatchObject({ tone: 'error', sentence: 'The register is protected.' });
  });

  it('tells where a cell is of which the sheet is gone', async () => {
    const { desk } = await started([peopleSheet([])]);
    await desk.goTo('Gone', { row: 0, column: 0 });
    expect(desk.state().notice).toMatchObject({ tone: 'error', sentence: 'Sheet "Gone" is gone.' });
  });

  it('hears which cell is selected', async () => {
    const { desk, host } = await started([peopleSheet([])]);
    host.workbook.select('Entries', { row: 1, column: 3 });
    expect(desk.state().selected).toEqual({ sheet: 'Entries', cell: { row: 1, column: 3 } });
  });
});
