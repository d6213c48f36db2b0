import type { NamedBytes } from '../../edi';
import { fileSaver, savingPage, systemTheme, todayOf, type FileToSave, type PaneHost } from '../../taskpane';
import { browserKept } from '../kept/kept-workbooks';
import { pageTexts } from '../kept/page-texts';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { PageParts } from './page-parts';

export interface HostOptions {
  readonly workbook: OpenWorkbook;
  readonly parts: PageParts;
  /** What the user gives to the sample is forgotten with it: made-up codes and fees must not meet real entries. */
  readonly isSample: boolean;
  /** A file of the pane's was saved. */
  readonly onSaved: (file: FileToSave) => void;
  /** Opens another workbook in place of this one. */
  readonly openInstead: (file: File) => void;
}

/** The year file of the site, which is asked for once, however many workbooks are opened. */
let atSite: Promise<NamedBytes | null> | null = null;

/** The workbench as the place where the pane lives. */
export function workbenchHost({ workbook, parts, isSample, onSaved, openInstead }: HostOptions): PaneHost {
  const save = fileSaver(savingPage(window, true));
  const kept = pageTexts();
  atSite ??= parts.siteYearFile(kept);
  const site = atSite;
  return {
    kind: 'workbench',
    workbook,
    undoSteps: workbook.undoSteps,
    save: async (file) => {
      const saved = await save(file);
      if (saved.kind !== 'cancelled' && saved.kind !== 'refused') onSaved(file);
      return saved;
    },
    today: () => todayOf(new Date()),
    readSheet: (...asked) => workbook.file.readInSlices(...asked),
    startWorker: parts.startCheckWorker,
    ...(isSample ? { ...forgottenTexts(), forgetsGiven: true } : { ...kept, siteYearFile: () => site }),
    // Also from the sample, which itself keeps nothing.
    forgetKept: async () => {
      await kept.forgetKept();
      if (parts.keepsChanges)
        await browserKept(indexedDB)
          .clear()
          .catch(() => undefined);
    },
    theme: systemTheme(window),
    openInstead,
  };
}

function forgottenTexts(): Pick<PaneHost, 'remember' | 'recall'> {
  const texts = new Map<string, string>();
  return { remember: (key, text) => texts.set(key, text).has(key), recall: (key) => texts.get(key) ?? null };
}
