import { ExcelWorkbook } from '../../workbook/excel';
import { keptTexts, localStorageOf } from '../kept-texts';
import type { PaneHost } from '../host';
import { todayOf } from '../today';
import { words } from '../words/pane';
import { startWorker } from '../worker/start-worker';
import { excelTheme } from './excel-theme';

/** The place of the pane in Excel. Office.js has started. */
export function excelHost(): PaneHost {
  const platform = String(Office.context.platform);
  // Office may show the pane of several people in one browser: it says by which name each one's texts are kept.
  const kept = keptTexts(localStorageOf(window), Office.context.partitionKey ?? '');
  return {
    kind: 'excel',
    workbook: new ExcelWorkbook(),
    save: savingLater(platform),
    today: () => todayOf(new Date()),
    startWorker,
    ...kept,
    siteYearFile: () =>
      import('../site-year-file').then(
        (part) => part.siteYearFile(kept),
        () => null,
      ),
    theme: excelTheme(() => Office.context.officeTheme, window),
  };
}

/** What saves files comes with the first of them; whoever could not load it may try again. */
function savingLater(platform: string): PaneHost['save'] {
  let save: PaneHost['save'] | null = null;
  return async (file) => {
    try {
      const { downloadsOn, fileSaver, savingPage } = await import('../saving');
      save ??= fileSaver(savingPage(window, downloadsOn(platform)));
    } catch {
      return { kind: 'refused', why: words.failed.notLoaded };
    }
    return save(file);
  };
}
