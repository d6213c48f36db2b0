import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

const [TODAY, TOMORROW] = ['2027-02-21', '2027-02-22'] as const;
const NEW_DAY = 'The check was made for 21 Feb 2027. It is made again for 22 Feb 2027: fees may be different.';

/** A controller with a plan that is ready to be made, on the last day on which unit entries for June are on time. */
async function readyDesk(): Promise<{ controller: PaneController; host: TestHost }> {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()), TODAY);
  const controller = createController(host, 20);
  await controller.start();
  await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
  await controller.check();
  await controller.plan();
  acceptAll(controller);
  await controller.plan();
  return { controller, host };
}

function acceptAll(controller: PaneController): void {
  const { plan } = controller.state();
  const items = plan.kind === 'planned' ? plan.plan.checklist : [];
  controller.setChoices({ accepted: Object.fromEntries(items.map(({ id }) => [id, 'Looked at it.'])) });
}

function checkedAgain(controller: PaneController): Promise<PaneState> {
  return new Promise((resolve) => {
    const unsubscribe = controller.subscribe(() => {
      if (controller.state().check.kind !== 'checked') return;
      unsubscribe();
      resolve(controller.state());
    });
  });
}

function asOf({ check }: PaneState): string | null {
  return check.kind === 'checked' ? check.checked.view.asOf : null;
}

describe('a pane that was left open overnight', () => {
  it('makes no files with the stages and prices of yesterday, says so, and makes them of the new plan', async () => {
    const { controller, host } = await readyDesk();
    const before = controller.state();
    host.day = TOMORROW;
    await controller.makeFiles();
    expect(controller.state()).toMatchObject({ made: [], notice: { tone: 'warning', sentence: NEW_DAY } });
    expect(controller.state().check).toMatchObject({ kind: 'stale', because: 'day' });
    expect((await host.workbook.sheets()).map(({ name }) => name)).not.toContain('Entrywise register');
    const after = await checkedAgain(controller);
    expect(asOf(after)).toBe(TOMORROW);
    expect(dueOf(after)).toBeGreaterThan(dueOf(before));
    expect(after.notice?.sentence).toBe(NEW_DAY);
    await controller.plan();
    acceptAll(controller);
    await controller.makeFiles();
    expect(controller.state().made.length).toBeGreaterThan(0);
    const register = await host.workbook.read('Entrywise register');
    expect(register.values.flat().filter((value) => String(value).startsWith(TODAY))).toEqual([]);
  });

  it('is checked again when it is looked at, and only when the day is another', async () => {
    const { controller, host } = await readyDesk();
    expect(controller.expireIfNewDay()).toBe(false);
    expect(controller.state().check.kind).toBe('checked');
    host.day = TOMORROW;
    expect(controller.expireIfNewDay()).toBe(true);
    expect(asOf(await checkedAgain(controller))).toBe(TOMORROW);
    expect(controller.expireIfNewDay()).toBe(false);
  });

  it('plans nothing of a day that is over', async () => {
    const { controller, host } = await readyDesk();
    host.day = TOMORROW;
    await controller.plan();
    expect(controller.state().check).toMatchObject({ kind: 'stale', because: 'day' });
    await checkedAgain(controller);
  });

  it('highlights and prices what is so today', async () => {
    const { controller, host } = await readyDesk();
    host.day = TOMORROW;
    await controller.mark();
    expect(asOf(controller.state())).toBe(TOMORROW);
    expect(host.workbook.annotated.length).toBeGreaterThan(0);
  });

  it('fixes nothing from the list of yesterday', async () => {
    const { controller, host } = await readyDesk();
    const { check } = controller.state();
    const findings = check.kind === 'checked' ? check.checked.findings.filter(({ fixes }) => fixes.length > 0) : [];
    expect(findings.length).toBeGreaterThan(0);
    const sheet = findings[0]?.sheet ?? '';
    const before = await host.workbook.read(sheet);
    host.day = TOMORROW;
    await controller.fix(findings);
    expect(await host.workbook.read(sheet)).toBe(before);
    expect(controller.state().notice?.sentence).toBe(NEW_DAY);
    await checkedAgain(controller);
  });

  it('records under today what became of a file of yesterday', async () => {
    const { controller, host } = await readyDesk();
    await controller.makeFiles();
    const { check } = controller.state();
    const [file] = check.kind === 'checked' ? check.checked.view.register.files : [];
    host.day = TOMORROW;
    await controller.record({ kind: 'file', keys: [file?.key ?? ''], state: 'sent' });
    const { values } = await host.workbook.read('Entrywise register');
    expect(String(values.at(-1)?.[0])).toMatch(/^2027-02-22 /);
    expect(asOf(controller.state())).toBe(TOMORROW);
  });

  it('is checked again where midnight came during the check', async () => {
    const { controller, host } = await readyDesk();
    host.workbook.beforeRead = () => Promise.resolve(void (host.day = TOMORROW));
    await controller.check();
    expect(controller.state().check).toMatchObject({ kind: 'stale', because: 'day' });
    expect(asOf(await checkedAgain(controller))).toBe(TOMORROW);
  });
});

describe('a day that the officer gave', () => {
  it('stays overnight, and what is made is recorded by the clock', async () => {
    const { controller, host } = await readyDesk();
    await controller.sendOn('2027-02-26');
    host.day = TOMORROW;
    expect(controller.expireIfNewDay()).toBe(false);
    await controller.plan();
    acceptAll(controller);
    await controller.makeFiles();
    expect(asOf(controller.state())).toBe('2027-02-26');
    expect(controller.state().made.length).toBeGreaterThan(0);
    const { values } = await host.workbook.read('Entrywise register');
    expect(String(values.at(-1)?.[0])).toMatch(/^2027-02-22 /);
  });

  it('goes on with the clock where it is today', async () => {
    const { controller, host } = await readyDesk();
    await controller.sendOn(TODAY);
    expect(controller.state().sendOn).toBeNull();
    host.day = TOMORROW;
    expect(controller.expireIfNewDay()).toBe(true);
    await checkedAgain(controller);
  });

  it('makes no files once it is over, and says what to do', async () => {
    const { controller, host } = await readyDesk();
    await controller.sendOn(TOMORROW);
    host.day = '2027-02-23';
    await controller.makeFiles();
    expect(controller.state()).toMatchObject({
      made: [],
      notice: {
        tone: 'error',
        sentence:
          'Prices are shown for 22 Feb 2027, a day that is over. Choose today or a later day under Fees, and look at the plan again.',
      },
    });
  });
});

function dueOf({ check }: PaneState): number {
  return check.kind === 'checked' ? check.checked.view.totals.due : Number.NaN;
}
