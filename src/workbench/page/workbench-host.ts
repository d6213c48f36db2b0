import { fileSaver, keptTexts, localStorageOf, savingPage, systemTheme, todayOf, type PaneHost } from '../../taskpane';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { PageParts } from './page-parts';

export interface HostOptions {
  readonly workbook: OpenWorkbook;
  readonly parts: PageParts;
  /** What the user gives to the sample is forgotten with it: made-up codes and fees must not meet real entries. */
  readonly isSample: boolean;
  /** Opens another workbook in place of this one. */
  readonly openInstead: (file: File) => void;
}

/** The workbench as the place where the pane lives. */
export function workbenchHost({ workbook, parts, isSample, openInstead }: HostOptions): PaneHost {
  return {
    kind: 'workbench',
    workbook,
    undoSteps: workbook.undoSteps,
    save: fileSaver(savingPage(window, true)),
    today: () => todayOf(new Date()),
    startWorker: parts.startCheckWorker,
    ...(isSample ? forgottenTexts() : keptTexts(localStorageOf(window), '')),
    theme: systemTheme(window),
    openInstead,
  };
}

function forgottenTexts(): Pick<PaneHost, 'remember' | 'recall'> {
  const texts = new Map<string, string>();
  return { remember: (key, text) => texts.set(key, text), recall: (key) => texts.get(key) ?? null };
}
