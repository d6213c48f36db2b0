import { mustHave } from '../../../src/entries';
import { alikeIn } from '../../../src/taskpane/components/findings/alike-findings';
import { changeCells, findReferenceTable, type SheetContent } from '../../../src/table';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { WorkbookError } from '../../../src/workbook';
import type { CheckState, PaneState, PlanState } from '../../../src/taskpane/state/pane-state';
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

async function started(
  sheets: readonly SheetContent[],
  pause = 20,
): Promise<{ controller: PaneController; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(sheets));
  const controller = createController(host, pause);
  await controller.start();
  return { controller, host };
}

/** Waits until the controller's state is as asked. */
function until(controller: PaneController, isIt: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isIt(controller.state())) return;
      unsubscribe();
      resolve(controller.state());
    };
    const unsubscribe = controller.subscribe(look);
    setImmediate(look);
  });
}

function checked(controller: PaneController): Extract<CheckState, { kind: 'checked' }>['checked'] {
  const { check } = controller.state();
  if (check.kind !== 'checked') throw new Error(`Nothing is checked: ${JSON.stringify(check).slice(0, 200)}`);
  return check.checked;
}

function planOf(controller: PaneController): Extract<PlanState, { kind: 'planned' }>['plan'] {
  const { plan } = controller.state();
  if (plan.kind !== 'planned') throw new Error(`Nothing is planned: ${JSON.stringify(plan)}`);
  return plan.plan;
}

describe('a controller', () => {
  it('says at first how the sheet is understood, and checks nothing', async () => {
    const { controller } = await started([peopleSheet([WITHOUT_LETTER])]);
    expect(controller.state().check).toMatchObject({
      kind: 'nothing-checked',
      tables: [{ headingRow: 0, entries: 1 }],
    });
  });

  it('checks on a click, and tells what it found', async () => {
    const { controller } = await started([peopleSheet([WITHOUT_LETTER, 'wrong'])]);
    await controller.check();
    const rules = checked(controller).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'uci-check-character')).toHaveLength(2);
  });

  it('is out of date once somebody types, and checks again by itself after a pause', async () => {
    const sheet = peopleSheet([WITHOUT_LETTER]);
    const { controller, host } = await started([sheet]);
    await controller.check();
    host.workbook.type(changeCells(sheet, [{ row: 1, column: 3, before: '', after: '999990260001T' }]));
    expect(controller.state().check.kind).toBe('stale');
    await until(controller, ({ check }) => check.kind === 'checked');
    expect(checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character')).toEqual([]);
  });

  it('does not mind what is typed into another sheet', async () => {
    const { controller, host } = await started([
      peopleSheet([WITHOUT_LETTER]),
      { ...sheetOf([['To do']]), name: 'Notes' },
    ]);
    await controller.check();
    host.workbook.type({ ...sheetOf([['Done']]), name: 'Notes' });
    expect(controller.state().check.kind).toBe('checked');
  });

  it('checks once more where the sheet is changed while it is checked', async () => {
    const sheet = peopleSheet([WITHOUT_LETTER]);
    const { controller, host } = await started([sheet]);
    const checking = controller.check();
    host.workbook.type(sheet);
    await checking;
    expect(controller.state().check.kind).toBe('stale');
    await until(controller, ({ check }) => check.kind === 'checked');
  });

  it('fixes what is certain, and checks again', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER, '999990260002'])]);
    await controller.check();
    const fixable = checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character');
    await controller.fix(fixable);
    expect((await host.workbook.read('Entries')).values[1]?.[3]).toBe('999990260001T');
    expect(checked(controller).findings.some(({ rule }) => rule === 'uci-check-character')).toBe(false);
    expect(controller.state().notice).toMatchObject({ tone: 'success', sentence: '2 cells changed.' });
  });

  it('writes what was chosen for all crosses of a column that are alike, at once', async () => {
    const rows = ['✗', '✗', 'Y', '✗'].map((mark, row) => [`000${row + 1}`, 'Archer', 'Ann', '', '05835', mark, '✗']);
    const { controller, host } = await started([
      { ...sheetOf([[...HEADINGS, 'Unit 1', 'Unit 2'], ...rows]), name: 'Entries' },
    ]);
    await controller.check();
    const asked = checked(controller).findings.filter(({ rule }) => rule === 'mark-unreadable');
    expect(asked).toHaveLength(7);
    const alike = alikeIn(asked, mustHave(asked[0], 'A finding'));
    expect(alike).toHaveLength(3);
    await controller.fix(alike, 'leave');
    const { values } = await host.workbook.read('Entries');
    expect(values.slice(1).map((row) => row?.slice(5))).toEqual([
      ['N', '✗'],
      ['N', '✗'],
      ['Y', '✗'],
      ['N', '✗'],
    ]);
    expect(controller.state().notice).toMatchObject({ tone: 'success', sentence: '3 cells changed.' });
    await controller.fix(
      checked(controller).findings.filter(({ rule }) => rule === 'mark-unreadable'),
      'enter',
    );
    const marks = (await host.workbook.read('Entries')).values.slice(1).map((row) => row?.[6]);
    expect(marks).toEqual(['Y', 'Y', 'Y', 'Y']);
    expect(checked(controller).findings.some(({ rule }) => rule === 'mark-unreadable')).toBe(false);
  });

  it('says in Excel how a fix is taken back, and where what stood there is kept', async () => {
    const workbook = new MemoryWorkbook([peopleSheet([WITHOUT_LETTER])]);
    const controller = createController(new TestHost(workbook, '2027-02-01', 'excel'), 60_000);
    await controller.start();
    await controller.check();
    await controller.fix(checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character'));
    expect(controller.state().notice?.sentence).toBe(
      '1 cell changed. To take this back, press Ctrl+Z in the sheet. If that does not work, look in the sheet "Entrywise fixes": it has what each cell held before.',
    );
  });

  it('keeps what it fixed in a sheet that is never taken for entries: time, who, cell, before, after, rule', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER, '999990260002'])]);
    controller.setChoices({ by: 'KS' });
    await controller.sendOn('2027-04-20');
    await controller.check();
    await controller.fix(
      checked(controller)
        .findings.filter(({ rule }) => rule === 'uci-check-character')
        .slice(0, 1),
    );
    host.workbook.front = 'Entrywise fixes';
    await controller.fix(checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character'));
    const { values } = await host.workbook.read('Entrywise fixes');
    expect(values.slice(3)).toEqual([
      ['Time', 'By', 'Sheet', 'Cell', 'Before', 'After', 'Rule'],
      [expect.any(String), 'KS', 'Entries', 'D2', WITHOUT_LETTER, '999990260001T', 'uci-check-character'],
      [expect.any(String), 'KS', 'Entries', 'D3', '999990260002', '999990260002A', 'uci-check-character'],
    ]);
    // By the clock, not by the day that prices are for.
    expect(values.at(-1)?.[0]).toMatch(/^2027-02-01 \d\d:\d\d:\d\d$/);
    expect(checked(controller).view.table.sheet).toBe('Entries');
    host.workbook.kept = { 'entrywise.pane': { sheet: 'Entrywise fixes' } };
    const again = createController(host);
    await again.start();
    expect(again.state().check).toMatchObject({ kind: 'nothing-checked', tables: [{ sheet: 'Entries' }] });
  });

  it('says which records stay where it takes everything else of ours out', async () => {
    const { controller } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    await controller.clear();
    expect(controller.state().notice?.sentence).toBe('Everything that Entrywise wrote is gone.');
    await controller.fix(checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character'));
    await controller.clear();
    expect(controller.state().notice?.sentence).toBe(
      'Highlights, columns and summary are gone. Reports and records stay: "Entrywise fixes".',
    );
  });

  it('does not list a cell that was left alone because a formula stands in it', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER, '999990260002'])]);
    await controller.check();
    const change = host.workbook.change.bind(host.workbook);
    const formula = { row: 1, column: 3 };
    host.workbook.change = async (name, changes) => {
      await change(
        name,
        changes.filter(({ row }) => row !== formula.row),
      );
      return [formula];
    };
    await controller.fix(checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character'));
    const { values } = await host.workbook.read('Entrywise fixes');
    expect(values.slice(4).map((line) => line?.[3])).toEqual(['D3']);
    expect(controller.state().notice).toMatchObject({
      tone: 'warning',
      sentence: expect.stringContaining('1 cell changed. D2 was not changed: a formula'),
    });
  });

  it('lets a fix stand that cannot be listed, says so, and checks again', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    host.workbook.append = () => Promise.reject(new WorkbookError('The sheet is protected.'));
    await controller.fix(checked(controller).findings.filter(({ rule }) => rule === 'uci-check-character'));
    expect((await host.workbook.read('Entries')).values[1]?.[3]).toBe('999990260001T');
    expect(checked(controller).findings.some(({ rule }) => rule === 'uci-check-character')).toBe(false);
    expect(controller.state().notice).toMatchObject({
      tone: 'warning',
      sentence: '1 cell changed. This could not be added to the sheet "Entrywise fixes": The sheet is protected.',
    });
  });

  it('fixes nothing from a list that is out of date', async () => {
    const sheet = peopleSheet([WITHOUT_LETTER]);
    const { controller, host } = await started([sheet], 60_000);
    await controller.check();
    const { findings } = checked(controller);
    host.workbook.type(sheet);
    await controller.fix(findings);
    expect((await host.workbook.read('Entries')).values[1]?.[3]).toBe(WITHOUT_LETTER);
    expect(controller.state().notice?.tone).toBe('warning');
    controller.close();
  });

  it('writes marks, fees and summary each on its own click, and takes all of it out again', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    await controller.mark();
    await controller.writeFees();
    await controller.writeSummary();
    await controller.clear();
    const written = host.workbook.annotated.map(({ marks, columns }, index) => [
      marks.error.length + marks.warning.length + marks.note.length > 0,
      columns.length,
      host.workbook.summaries[index] !== null,
    ]);
    expect(written).toEqual([
      [true, 1, false],
      [true, 2, false],
      [true, 2, true],
      [false, 0, false],
    ]);
    expect(controller.state().written).toEqual({ marks: false, fees: false, summary: false });
  });

  it('tells beside what was done what could not be done, once', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    host.workbook.notDone.push('Merged cells are not told.');
    await controller.check();
    expect(controller.state().notice).toEqual({
      tone: 'warning',
      sentence: 'Merged cells are not told.',
      detail: null,
    });
    host.workbook.notDone.push('How it is printed could not be set up.');
    await controller.writeSummary();
    const { notice } = controller.state();
    expect(notice?.tone).toBe('warning');
    expect(notice?.sentence).toMatch(/\. How it is printed could not be set up\.$/);
    await controller.writeSummary();
    expect(controller.state().notice).toMatchObject({ tone: 'success' });
    controller.close();
  });

  it('writes what stands in the sheet anew with a check on a click, and leaves it alone where a check starts by itself', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER, 'wrong'])]);
    await controller.check();
    expect(host.workbook.annotated).toEqual([]);
    await controller.mark();
    const sheet = await host.workbook.read('Entries');
    host.workbook.type(changeCells(sheet, [{ row: 1, column: 3, before: '', after: '999990260001T' }]));
    await until(controller, ({ check }) => check.kind === 'checked');
    expect(host.workbook.annotated).toHaveLength(1);
    expect(controller.state().marksAreOld).toBe(true);
    await controller.check();
    const cells = host.workbook.annotated.map(({ marks }) => marks.error.map(({ top, bottom }) => [top, bottom]));
    expect(cells).toEqual([[[1, 2]], [[2, 2]]]);
    expect(controller.state()).toMatchObject({
      marksAreOld: false,
      writing: null,
      written: { marks: true, fees: false },
    });
  });

  it('takes the highlight from a cell that it fixed, and still says what it fixed', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    await controller.mark();
    const { findings } = checked(controller);
    await controller.fix(findings.filter(({ rule }) => rule === 'uci-check-character'));
    expect(host.workbook.annotated.map(({ marks }) => marks.error)).toEqual([[expect.anything()], []]);
    expect(controller.state().notice).toMatchObject({ tone: 'success', sentence: '1 cell changed.' });
    expect(controller.state().marksAreOld).toBe(false);
  });

  it('says why nothing can be written now', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    host.workbook.inTheWay = 'The sheet is protected. Take the protection off under Review.';
    await controller.mark();
    expect(host.workbook.annotated).toEqual([]);
    expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: host.workbook.inTheWay });
    expect(controller.state().writing).toBeNull();
  });

  it('asks which sheet is meant, and remembers the answer in the workbook', async () => {
    const sheets = [
      { ...sheetOf([['To do']]), name: 'Notes' },
      peopleSheet([WITHOUT_LETTER], 'Spring'),
      peopleSheet([], 'Empty'),
      peopleSheet([WITHOUT_LETTER], 'Summer'),
    ];
    const { controller, host } = await started(sheets);
    expect(controller.state().check).toEqual({ kind: 'several-sheets', sheets: ['Spring', 'Summer'] });
    await controller.chooseSheets(['Summer']);
    expect(controller.state().check).toMatchObject({ kind: 'nothing-checked', tables: [{ sheet: 'Summer' }] });
    const again = createController(host);
    await again.start();
    expect(again.state().check).toMatchObject({ kind: 'nothing-checked', tables: [{ sheet: 'Summer' }] });
  });

  it('offers the first rows where it finds no headings, and goes by the row that is chosen', async () => {
    const sheet = sheetOf([['Our list'], ['No.', 'Family', 'Given', 'Award'], ['0001', 'Archer', 'Ann', '05835']]);
    const { controller, host } = await started([sheet]);
    expect(controller.state().check).toMatchObject({
      kind: 'no-headings',
      preview: { rows: [{ row: 0 }, { row: 1 }, { row: 2 }] },
    });
    await controller.chooseHeadingRow('Entries', 1);
    await controller.chooseMeaning('Entries', 'Family', 'surname');
    await controller.chooseMeaning('Entries', 'Given', 'forenames');
    await controller.chooseMeaning('Entries', 'No.', 'candidateNumber');
    await controller.chooseMeaning('Entries', 'Award', 'qualification');
    expect(controller.state().check).toMatchObject({
      kind: 'nothing-checked',
      tables: [{ headingRow: 1, entries: 1 }],
    });
    expect(JSON.stringify(host.workbook.kept)).not.toContain('Ann');
    await controller.forgetChoices('Entries');
    expect(controller.state().check.kind).toBe('no-headings');
  });

  it('shows what was known before where a check is cancelled', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])], 60_000);
    host.workbook.beforeRead = async () => controller.cancel();
    await controller.check();
    expect(controller.state().check.kind).toBe('nothing-checked');
    host.workbook.beforeRead = async () => undefined;
    await controller.check();
    expect(controller.state().check.kind).toBe('checked');
  });

  it('stops looking for headings where that is cancelled, and checks once it is asked to', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])], 60_000);
    host.workbook.beforeRead = async () => controller.cancel();
    await controller.detectTable();
    expect(controller.state().check).toMatchObject({ kind: 'failed', sentence: 'The check was cancelled.' });
    host.workbook.beforeRead = async () => undefined;
    await controller.check();
    expect(controller.state().check.kind).toBe('checked');
  });

  it('says that the worker died, keeps the list, and works again', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    host.workbook.beforeRead = async () => host.workers.at(-1)?.die('out of memory');
    await controller.check();
    expect(controller.state().check).toMatchObject({
      kind: 'failed',
      detail: 'out of memory',
      before: { findings: expect.any(Array) },
    });
    host.workbook.beforeRead = async () => undefined;
    await controller.check();
    expect(controller.state().check.kind).toBe('checked');
  });

  it('checks first what is to be written where the worker was started anew', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    host.workers.at(-1)?.die('');
    await controller.mark();
    expect(host.workbook.annotated).toHaveLength(1);
  });

  it('loads files, keeps those without personal data for the next time, and checks with them', async () => {
    const { controller, host } = await started(await sampleSheets());
    await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    expect(controller.state().reference).toMatchObject({ isLoading: false, view: { sets: [{ used: true }, {}, {}] } });
    await controller.check();
    expect(checked(controller).view.rules.map(({ id }) => id)).not.toContain('basedata-missing');
    const again = createController(host);
    await again.start();
    expect(again.state().reference).toEqual(controller.state().reference);
  });

  it('keeps all files that are given one after the other, however quickly', async () => {
    const { controller } = await started([peopleSheet([])]);
    const basedata = sampleBasedata();
    await Promise.all([
      ...basedata.map((file) => controller.addFiles([file])),
      controller.addFiles([sampleReferenceFile()]),
    ]);
    const names = controller.state().reference.files.map(({ name }) => name);
    expect(names).toEqual([...basedata.map(({ name }) => name), 'reference.json']);
  });

  it('leaves everything as it was where a file is of no use', async () => {
    const { controller } = await started([peopleSheet([])]);
    await controller.addFiles(sampleBasedata());
    const { reference } = controller.state();
    await controller.addFiles([{ name: 'notes.txt', bytes: new Uint8Array(1) }]);
    expect(controller.state().reference).toEqual(reference);
    expect(controller.state().notice?.tone).toBe('error');
  });

  it('writes the sheets for fees and dates, keeps what was filled in there, and goes by it', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.writeReferenceSheets();
    expect(host.workbook.forms.map(({ name }) => name)).toEqual([
      'CT Options',
      'CT Series',
      'CT Fees',
      'CT Policy',
      'CT Ends',
    ]);
    expect(controller.state().notice).toMatchObject({ tone: 'success' });
    expect(controller.state().check.kind).toBe('nothing-checked');
    const fees = await host.workbook.read('CT Fees');
    const table = findReferenceTable(fees);
    const cell = { row: table?.lines[0]?.row ?? 0, column: table?.columns['Fee'] ?? 0 };
    host.workbook.put(changeCells(fees, [{ ...cell, before: '', after: '31.45' }]));
    await controller.check();
    expect(checked(controller).view.referenceSheets).toHaveLength(5);
    await controller.writeReferenceSheets();
    expect((await host.workbook.read('CT Fees')).values[cell.row]?.[cell.column]).toBe(31.45);
    expect(controller.state().check.kind).toBe('checked');
  });

  it('takes what is typed into sheets for fees that were written just before, while the sheet is still checked', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.check();
    const rows = host.workbook.sheetsRead.length;
    const writing = controller.writeReferenceSheets();
    await until(controller, ({ check }) => check.kind === 'checking' && check.progress.stage !== 'reading');
    expect(host.workbook.sheetsRead.length).toBeGreaterThan(rows);
    host.workbook.type(await host.workbook.read('CT Fees'));
    await writing;
    expect(controller.state().check.kind).toBe('stale');
    await until(controller, ({ check }) => check.kind === 'checked');
  });

  it('writes no sheet for fees and dates where something of the officer would be lost, and says which', async () => {
    const { controller, host } = await started([peopleSheet([WITHOUT_LETTER])]);
    await controller.writeReferenceSheets();
    const fees = await host.workbook.read('CT Fees');
    host.workbook.put(changeCells(fees, [{ row: 1, column: 30, before: '', after: 'Ask Bob' }]));
    host.workbook.forms.length = 0;
    await controller.writeReferenceSheets();
    expect(host.workbook.forms).toEqual([]);
    expect(controller.state().notice).toMatchObject({
      tone: 'error',
      sentence: expect.stringContaining('Sheet "CT Fees" has something of yours in cell AE2'),
    });
    host.workbook.inTheWay = 'The workbook is open for reading only.';
    await controller.writeReferenceSheets();
    expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: host.workbook.inTheWay });
  });

  it('prices as if entries were sent on another day', async () => {
    const { controller } = await started(await sampleSheets());
    await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await controller.check();
    const today = checked(controller).view;
    await controller.sendOn('2027-04-20');
    expect(checked(controller).view.asOf).toBe('2027-04-20');
    expect(checked(controller).view.totals.due).toBeGreaterThan(today.totals.due);
  });

  it('plans, makes and records the files, saves them under their names, and then has nothing new', async () => {
    const { controller, host } = await started(await sampleSheets());
    await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await controller.check();
    await controller.plan();
    const planned = planOf(controller);
    expect(planned.files.length).toBeGreaterThan(0);
    const warnings = planned.checklist.filter(({ kind }) => kind === 'warning');
    await controller.makeFiles();
    expect(controller.state().made).toEqual([]);
    controller.setChoices({ accepted: Object.fromEntries(warnings.map(({ id }) => [id, 'Looked at it.'])), by: 'AB' });
    await controller.makeFiles();
    expect(controller.state().made.map(({ name }) => name)).toEqual(planned.files.map(({ name }) => name));
    for (const file of controller.state().made) await controller.saveFile(file);
    expect(host.saved.map(({ name }) => name)).toEqual(planned.files.map(({ name }) => name));
    await controller.saveAll(controller.state().made);
    expect(host.saved.at(-1)?.name).toBe('entries-2027-02-01.zip');
    await controller.plan();
    expect(planOf(controller).files.filter(({ kind }) => kind === 'registration')).toEqual([]);
    const [file] = checked(controller).view.register.files;
    expect(file?.state).toBe('made');
    await controller.record({ kind: 'file', keys: [file?.key ?? ''], state: 'sent' });
    expect(checked(controller).view.register.files.find(({ key }) => key === file?.key)).toMatchObject({
      state: 'sent',
      history: [
        { state: 'made', by: 'AB' },
        { state: 'sent', by: 'AB' },
      ],
    });
    // Files that were made together stay where they are, or the next click would mark another than was meant.
    const names = planned.files.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(checked(controller).view.register.files.map(({ name }) => name)).toEqual(names);
    // Several are marked with one click, and one Undo takes all of it back.
    const left = checked(controller).view.register.files.filter(({ state }) => state === 'made');
    await controller.record({ kind: 'file', keys: left.map(({ key }) => key), state: 'sent' });
    const states = (): string[] => checked(controller).view.register.files.map(({ state }) => state);
    expect(new Set(states())).toEqual(new Set(['sent']));
    const { notice } = controller.state();
    if (notice?.undo?.kind === 'take-back') await controller.record(notice.undo);
    expect(states()).toEqual(['sent', ...left.map(() => 'made')]);
  });

  it('makes no file where the register cannot be written', async () => {
    const { controller, host } = await started(await sampleSheets());
    await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await controller.check();
    await controller.plan();
    const accepted = planOf(controller).checklist.map(({ id }) => [id, 'Yes.']);
    controller.setChoices({ accepted: Object.fromEntries(accepted) });
    host.workbook.append = () => Promise.reject(new WorkbookError('The register is protected.'));
    await controller.makeFiles();
    expect(controller.state().made).toEqual([]);
    expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: 'The register is protected.' });
  });

  it('tells where a cell is of which the sheet is gone', async () => {
    const { controller } = await started([peopleSheet([])]);
    await controller.goTo('Gone', { row: 0, column: 0 });
    expect(controller.state().notice).toMatchObject({ tone: 'error', sentence: 'Sheet "Gone" is gone.' });
  });

  it('hears which cell is selected', async () => {
    const { controller, host } = await started([peopleSheet([])]);
    host.workbook.select('Entries', { row: 1, column: 3 });
    expect(controller.state().selected).toEqual({ sheet: 'Entries', cell: { row: 1, column: 3 } });
  });
});
