import type { Annotation } from '../../../table';
import { sheetNameTaken } from '../../refusals';
import type { AddedStyles } from './added-styles';
import { dropCalculationChain, holdsFormulas } from '../package/calculation-chain';
import type { Parts } from '../package/parts';
import { filePlan } from './print-setup';
import { newReport, rewrittenReport } from './report-part';
import type { WorkbookDraft } from './workbook-draft';
import { mainNamespace, type WorkbookPart } from '../package/workbook-part';
import { ownName } from './written-names';
import { WRITTEN_NAMES } from '../../written/written-names';

/** Writes the report sheets, anew where they are there, and takes out those of earlier that are no longer wanted. */
export async function writeReports(
  parts: Parts,
  draft: WorkbookDraft,
  workbook: WorkbookPart,
  { reports }: Annotation,
  styles: AddedStyles | null,
): Promise<void> {
  const named = (name: string): number =>
    draft.tabs().findIndex(({ attributes }) => attributes['name']?.toLowerCase() === name.toLowerCase());
  const wanted = new Set(reports.map(({ name }) => named(name)));
  for (const [sheet, tab] of draft.tabs().entries()) {
    if (!draft.isOwn('report', sheet)) continue;
    const part = draft.partOf(tab);
    if (part !== undefined && holdsFormulas(await parts.text(part))) await dropCalculationChain(parts, workbook);
    if (!wanted.has(sheet)) await draft.removeSheet(sheet);
  }
  const namespace = styles ? await mainNamespace(parts, workbook) : '';
  const { from1904 } = workbook;
  for (const report of styles ? reports : []) {
    const sheet = named(report.name);
    const tab = draft.tabs()[sheet];
    const part = tab && draft.partOf(tab);
    if (tab && !draft.isOwn('report', sheet)) throw sheetNameTaken(report.name, 'report');
    if (part !== undefined && styles) {
      await parts.write(part, await rewrittenReport(part, await parts.text(part), report, { styles, from1904 }));
    } else if (styles) {
      const text = newReport(report, { styles, from1904 }, namespace);
      const { sheet: added } = await draft.addSheet(report.name, text, filePlan(report)?.titleRow ?? null);
      draft.setNames([WRITTEN_NAMES.report], added, [ownName('report', added, report.name)]);
    }
  }
}
