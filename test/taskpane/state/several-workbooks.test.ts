import { uciCheckLetter } from '../../../src/entries';
import { keptTexts } from '../../../src/taskpane/kept-texts';
import { createController, type PaneController } from '../../../src/taskpane/state/controller';
import { rememberedMade } from '../../../src/taskpane/state/files-remembered';
import { keptCentre } from '../../../src/taskpane/state/kept-centre';
import { keepFiles, keptFiles } from '../../../src/taskpane/state/kept-files';
import type { PlanView } from '../../../src/taskpane/worker/views/plan-view';
import { sheetOf } from '../../table/sheet-of';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { storeWith } from '../store-with';
import { sampleBasedata, sampleReferenceFile } from '../sample';

const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Series'];
const UCI = `999990260001${uciCheckLetter('999990260001') ?? ''}`;
const list = (surname: string) => sheetOf([HEADINGS, ['0001', UCI, surname, 'Ann', '12/03/2009', 'F', '05835', '']]);

const opened: PaneController[] = [];
afterEach(() => {
  for (const controller of opened.splice(0)) controller.close();
});

/** Two workbooks that are open at once, each with a pane of its own, which keep what they keep in one browser. */
async function twoPanes() {
  const [business, health] = [list('Archer'), list('Baker')].map(
    (sheet) => new TestHost(new MemoryWorkbook([sheet]), '2026-10-05'),
  ) as [TestHost, TestHost];
  Object.assign(health, { remembered: business.remembered });
  const [one, other] = [createController(business, 60_000), createController(health, 60_000)];
  opened.push(one, other);
  await one.start();
  await other.start();
  return { business, health, one, other };
}

function planOf(controller: PaneController): PlanView {
  const { plan } = controller.state();
  if (plan.kind !== 'planned') throw new Error('Nothing is planned.');
  return plan.plan;
}
const checklistOf = (controller: PaneController): PlanView['checklist'] => planOf(controller).checklist;
const filesOf = (controller: PaneController): string[] => planOf(controller).files.map(({ name }) => name);

const namesIn = (controller: PaneController): string[] => controller.state().reference.files.map(({ name }) => name);

/** Checks and plans for the example's centre, and says to each warning that it was looked at. */
async function planned(controller: PaneController): Promise<void> {
  controller.setChoices({ centreNumber: '99999' });
  await controller.check();
  await controller.plan();
  for (const item of checklistOf(controller).filter(({ kind }) => kind === 'warning'))
    await controller.accept(item, 'Looked at it.');
  await controller.plan();
}

describe('several workbooks that are open at once', () => {
  test('are checked and highlighted each for itself', async () => {
    const { business, health, one, other } = await twoPanes();
    await one.check();
    await one.mark();
    expect(business.workbook.annotated).toHaveLength(1);
    expect(health.workbook.annotated).toEqual([]);
    expect(other.state().check.kind).toBe('nothing-checked');
    await other.check();
    await other.clear();
    expect(business.workbook.annotated).toHaveLength(1);
  });

  test('what one pane loaded is kept when the other loads something, and comes along', async () => {
    const { business, one, other } = await twoPanes();
    const basedata = sampleBasedata();
    await one.addFiles(basedata);
    await other.addFiles([sampleReferenceFile()]);
    const all = [...basedata, sampleReferenceFile()].map(({ name }) => name).sort();
    expect(
      keptFiles(business)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(all);
    expect(namesIn(other).sort()).toEqual(all);
    await other.removeFile('reference.json');
    expect(keptFiles(business)).toHaveLength(basedata.length);
  });

  test('a newer file of the same name is not replaced by the one that the other pane still has', async () => {
    const { business, one, other } = await twoPanes();
    const old = sampleReferenceFile();
    await one.addFiles([old]);
    await other.addFiles([sampleBasedata()[0] ?? old]);
    const newer = { ...old, bytes: new TextEncoder().encode(`${new TextDecoder().decode(old.bytes)}\n`) };
    await one.addFiles([newer]);
    await other.addFiles([sampleBasedata()[1] ?? old]);
    expect(keptFiles(business).find(({ name }) => name === old.name)?.bytes).toEqual(newer.bytes);
  });

  test('what was kept and cannot be read keeps nobody from loading something', async () => {
    const { business, one } = await twoPanes();
    business.remember('entrywise.files', JSON.stringify([{ name: 'reference.json', bytes: btoa('{') }]));
    await one.addFiles(sampleBasedata());
    expect(namesIn(one)).toHaveLength(sampleBasedata().length);
    expect(one.state().notice?.tone).toBe('success');
  });

  test('the numbers of one go on in the other, which asks whose files those are, and adds to their series', async () => {
    const { business, one, other } = await twoPanes();
    for (const controller of [one, other]) {
      await controller.addFiles([...sampleBasedata(), sampleReferenceFile()]);
      await planned(controller);
    }
    expect(filesOf(one)).toEqual(['E9999972.X01']);
    await one.makeFiles();
    expect(one.state().made.map(({ name }) => name)).toEqual(['E9999972.X01']);
    await one.plan();
    expect(business.remembered.get('entrywise.made')).not.toMatch(/Archer|999990260001/i);
    // The other was planned before, and its plan is looked at again before anything is made.
    await other.makeFiles();
    expect(other.state().made).toEqual([]);
    expect(filesOf(other)).toEqual(['A9999972.X02']);
    const asked = checklistOf(other).find(({ id }) => id === 'made-elsewhere');
    expect(asked?.text).toMatch(
      /^1 file of your centre was made on this machine and is not in this workbook: E9999972\.X01 \(/,
    );
    if (asked) await other.accept(asked, 'A workbook for other candidates made them.');
    await other.plan();
    await other.makeFiles();
    expect(other.state().made.map(({ name }) => name)).toEqual(['A9999972.X02']);
  });

  test('numbers that the browser has no room for, or has damaged, are told, once', async () => {
    const { business, one } = await twoPanes();
    const keep = business.remember.bind(business);
    business.remember = (key, text) => key !== 'entrywise.made' && keep(key, text);
    await one.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    await planned(one);
    expect(one.state().notice?.sentence ?? '').not.toContain('no room');
    await one.makeFiles();
    await one.plan();
    // What was made is told still.
    expect(one.state().notice?.tone).toBe('warning');
    expect(one.state().notice?.sentence).toMatch(
      /^1 file made .* no room to keep the numbers of these files\..* yourself\.$/,
    );
    one.dismiss();
    await one.plan();
    expect(one.state().notice).toBeNull();

    business.remember = keep;
    business.remember('entrywise.made', '[{"name":"E9999972.X01","sequence":"one"}]');
    await one.plan();
    expect(one.state().notice?.sentence).toMatch(/^Some numbers of earlier files .* cannot be read\./);
    one.dismiss();
    await one.plan();
    expect(one.state().notice).toBeNull();
  });

  test('basedata that made room for numbers is asked for next time, and counts until then', async () => {
    const { business, one } = await twoPanes();
    await one.addFiles([...sampleBasedata(), sampleReferenceFile()]);
    const room = [...business.remembered].reduce((sum, [key, text]) => sum + key.length + text.length, 50);
    const store = storeWith(room, { texts: business.remembered });
    Object.assign(business, keptTexts(store, ''));
    await planned(one);
    expect(one.state().notice?.sentence).toBe('13 files loaded.');
    await one.makeFiles();
    await one.plan();
    expect(one.state().notice?.sentence).toMatch(
      /^1 file made .* This browser was full\. It keeps the numbers .* give those again next time\.$/,
    );
    expect(rememberedMade(business).files.map(({ name }) => name)).toEqual(['E9999972.X01']);
    expect(keptFiles(business)).toEqual([]);
    expect(namesIn(one)).toHaveLength(sampleBasedata().length + 1);
  });

  test('files that were kept and are damaged are asked for again, and the others are there', async () => {
    const host = new TestHost(new MemoryWorkbook([list('Archer')]), '2026-10-05');
    const [good] = sampleBasedata();
    if (good === undefined) throw new Error('The sample has no basedata.');
    keepFiles(host, [good]);
    const kept = JSON.parse(host.recall('entrywise.files') ?? '') as unknown[];
    host.remember('entrywise.files', JSON.stringify([...kept, { name: 'other.zip', bytes: '%' }]));
    const controller = createController(host, 60_000);
    opened.push(controller);
    await controller.start();
    expect(namesIn(controller)).toEqual([good.name]);
    expect(controller.state().notice?.sentence).toBe(
      'Some files that this browser kept cannot be read: give them again.',
    );
  });

  test('the centre that one pane was told is kept when the other is told who works there', async () => {
    const { business, one, other } = await twoPanes();
    one.setChoices({ centreNumber: '99999' });
    other.setChoices({ by: 'KS' });
    expect(keptCentre(business)).toMatchObject({ centreNumber: '99999', by: 'KS' });
    one.setChoices({ centreNumber: '' });
    expect(keptCentre(business)).toMatchObject({ centreNumber: '', by: 'KS' });
  });
});
