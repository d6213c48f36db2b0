import { calendarDate, type CalendarDate } from '../../entries';
import { fileSaver, savingPage, startWorker, systemTheme, type PaneHost } from '../../taskpane';
import type { OpenWorkbook } from '../workbook/open-workbook';

export interface HostOptions {
  readonly workbook: OpenWorkbook;
  /** What the user gives to the sample is forgotten with it: made-up codes and fees must not meet real entries. */
  readonly isSample: boolean;
}

/** The workbench as the place where the pane lives. */
export function workbenchHost({ workbook, isSample }: HostOptions): PaneHost {
  const memory = isSample ? new Map<string, string>() : null;
  return {
    kind: 'workbench',
    workbook,
    save: fileSaver(savingPage(window, true)),
    today,
    startWorker,
    remember: (key, text) => {
      if (memory) memory.set(key, text);
      else keepOnMachine(key, text);
    },
    recall: (key) => (memory ? (memory.get(key) ?? null) : keptOnMachine(key)),
    theme: systemTheme(window),
  };
}

function today(): CalendarDate {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('The clock of this machine is out of the calendar.');
  return day;
}

/** Does nothing where the browser keeps nothing: a private window, a full store, a policy. */
function keepOnMachine(key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    // The pane asks with `recall` whether it was kept, and says so.
  }
}

function keptOnMachine(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
