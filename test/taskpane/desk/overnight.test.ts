import { createDesk, type Desk } from '../../../src/taskpane/desk/desk';
import type { DeskState } from '../../../src/taskpane/desk/state';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

const [TODAY, TOMORROW] = ['2027-02-21', '2027-02-22'] as const;
const NEW_DAY =
  'The check was made for 21 Feb 2027. It is made again for 22 Feb 2027: stages and prices may be different.';

/** A desk with a plan that is ready to be made, on the last day on which unit entries for June are on time. */
async function readyDesk(): Promise<{ desk: Desk; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()), TODAY);
  const desk = createDesk(host, 20);
  await desk.start();
  await desk.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  await desk.check();
  await desk.plan();
  acceptAll(desk);
  await desk.plan();
  return { desk, host };
}

function acceptAll(desk: Desk): void {
  const { plan } = desk.state();
  const items = plan.is === 'planned' ? plan.plan.checklist : [];
  desk.setChoices({ accepted: Object.fromEntries(items.map(({ id }) => [id, 'Looked at it.'])) });
}

function checkedAgain(desk: Desk): Promise<DeskState> {
  return new Promise((resolve) => {
    const unsubscribe = desk.subscribe(() => {
      if (desk.state().check.is !== 'checked') return;
      unsubscribe();
      resolve(desk.state());
    });
  });
}

function asOf({ check }: DeskState): string | null {
  return check.is === 'checked' ? check.checked.facts.asOf : null;
}

describe('a pane that was left open overnight', () => {
  it('makes no files with the stages and prices of yesterday, says so, and makes them of the new plan', async () => {
    const { desk, host } = await readyDesk();
    const before = desk.state();
    host.day = TOMORROW;
    await desk.makeFiles();
    expect(desk.state()).toMatchObject({ made: [], notice: { tone: 'warning', sentence: NEW_DAY } });
    expect(desk.state().check).toMatchObject({ is: 'stale', because: 'day' });
    expect((await host.workbook.sheets()).map(({ name }) => name)).not.toContain('Entrywise register');
    const after = await checkedAgain(desk);
    expect(asOf(after)).toBe(TOMORROW);
    expect(dueOf(after)).toBeGreaterThan(dueOf(before));
    expect(after.notice?.sentence).toBe(NEW_DAY);
    await desk.plan();
    acceptAll(desk);
    await desk.makeFiles();
    expect(desk.state().made.length).toBeGreaterThan(0);
    const register = await host.workbook.read('Entrywise register');
    expect(register.values.flat().filter((value) => String(value).startsWith(TODAY))).toEqual([]);
  });

  it('is checked again when it is looked at, and only when the day is another', async () => {
    const { desk, host } = await readyDesk();
    expect(desk.lookAtClock()).toBe(false);
    expect(desk.state().check.is).toBe('checked');
    host.day = TOMORROW;
    expect(desk.lookAtClock()).toBe(true);
    expect(asOf(await checkedAgain(desk))).toBe(TOMORROW);
    expect(desk.lookAtClock()).toBe(false);
  });

  it('plans nothing of a day that is over', async () => {
    const { desk, host } = await readyDesk();
    host.day = TOMORROW;
    await desk.plan();
    expect(desk.state().check).toMatchObject({ is: 'stale', because: 'day' });
    await checkedAgain(desk);
  });

  it('highlights and prices what is so today', async () => {
    const { desk, host } = await readyDesk();
    host.day = TOMORROW;
    await desk.mark();
    expect(asOf(desk.state())).toBe(TOMORROW);
    expect(host.workbook.applied.length).toBeGreaterThan(0);
  });

  it('fixes nothing from the list of yesterday', async () => {
    const { desk, host } = await readyDesk();
    const { check } = desk.state();
    const findings = check.is === 'checked' ? check.checked.findings.filter(({ fixes }) => fixes.length > 0) : [];
    expect(findings.length).toBeGreaterThan(0);
    const sheet = findings[0]?.sheet ?? '';
    const before = await host.workbook.read(sheet);
    host.day = TOMORROW;
    await desk.fix(findings);
    expect(await host.workbook.read(sheet)).toBe(before);
    expect(desk.state().notice?.sentence).toBe(NEW_DAY);
    await checkedAgain(desk);
  });

  it('records under today what became of a file of yesterday', async () => {
    const { desk, host } = await readyDesk();
    await desk.makeFiles();
    const { check } = desk.state();
    const [file] = check.is === 'checked' ? check.checked.facts.register.files : [];
    host.day = TOMORROW;
    await desk.record({ is: 'file', key: file?.key ?? '', state: 'sent' });
    const { values } = await host.workbook.read('Entrywise register');
    expect(String(values.at(-1)?.[0])).toMatch(/^2027-02-22 /);
    expect(asOf(desk.state())).toBe(TOMORROW);
  });

  it('is checked again where midnight came during the check', async () => {
    const { desk, host } = await readyDesk();
    host.workbook.beforeRead = () => Promise.resolve(void (host.day = TOMORROW));
    await desk.check();
    expect(desk.state().check).toMatchObject({ is: 'stale', because: 'day' });
    expect(asOf(await checkedAgain(desk))).toBe(TOMORROW);
  });
});

describe('a day that the officer gave', () => {
  it('stays overnight, and what is made is recorded by the clock', async () => {
    const { desk, host } = await readyDesk();
    await desk.sendOn('2027-02-26');
    host.day = TOMORROW;
    expect(desk.lookAtClock()).toBe(false);
    await desk.plan();
    acceptAll(desk);
    await desk.makeFiles();
    expect(asOf(desk.state())).toBe('2027-02-26');
    expect(desk.state().made.length).toBeGreaterThan(0);
    const { values } = await host.workbook.read('Entrywise register');
    expect(String(values.at(-1)?.[0])).toMatch(/^2027-02-22 /);
  });

  it('goes on with the clock where it is today', async () => {
    const { desk, host } = await readyDesk();
    await desk.sendOn(TODAY);
    expect(desk.state().sendOn).toBeNull();
    host.day = TOMORROW;
    expect(desk.lookAtClock()).toBe(true);
    await checkedAgain(desk);
  });

  it('makes no files once it is over, and says what to do', async () => {
    const { desk, host } = await readyDesk();
    await desk.sendOn(TOMORROW);
    host.day = '2027-02-23';
    await desk.makeFiles();
    expect(desk.state()).toMatchObject({
      made: [],
      notice: {
        tone: 'error',
        sentence:
          'Prices are shown for 22 Feb 2027, a day that is over. Choose today or a later day under Fees, and look at the plan again.',
      },
    });
  });
});

function dueOf({ check }: DeskState): number {
  return check.is === 'checked' ? check.checked.facts.totals.due : Number.NaN;
}
