import { reportWords } from '../words/reports';
import type { WantedReports } from '../worker/messages';
import type { CheckSteps } from './checking';
import { keepCentreWithWorkbook } from './centre';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import { fingerprintsToKeep, readFingerprints } from './settings';

/** Writes the chosen reports of the sheet as it is now into the workbook, and tells which there are. */
export async function writeReports(
  context: PaneContext,
  { ensureFresh }: CheckSteps,
  wanted: WantedReports,
): Promise<void> {
  const { host, store, worker } = context;
  const { workbook } = host;
  await keepCentreWithWorkbook(context);
  await ensureFresh();
  if (store.state().check.kind !== 'checked') return;
  await writeExclusively(context, 'reports', null, async () => {
    const [sheets, before] = [await workbook.sheets(), readFingerprints(await workbook.settings())];
    const { centreNumber, centreName } = store.state().choices;
    const centre = { number: centreNumber || null, name: centreName || null };
    const made = await worker.ask('reports', { sheets, wanted, centre, fingerprints: before });
    if (made.sheets.length > 0) await workbook.writeSheets(made.sheets);
    const { nothing, fingerprints } = made;
    const names = made.sheets.map(({ name }) => name);
    const sentence = reportWords.written(names, nothing);
    try {
      // Read again: what was chosen while the reports were made is kept beside the marks.
      if (names.length > 0) await workbook.saveSettings(fingerprintsToKeep(await workbook.settings(), fingerprints));
      store.set({ notice: { tone: nothing.length === 0 ? 'success' : 'warning', sentence, detail: null } });
    } catch (error) {
      // The sheets stand; without their marks they are not written anew, and the officer is told then what to do.
      store.set({ notice: { tone: 'warning', sentence: `${sentence} ${noticeOf(error).sentence}`, detail: null } });
    }
  });
}
