import { words } from '../words';
import type { PreparedFile } from '../worker/plain-files';
import type { CheckActions } from './checking';
import type { Saved } from '../host';
import type { FileChoices, Notice } from './state';
import { noticeOf, type Tools } from './tools';

/** The entry files: made, and saved on a click. */
export interface SubmittingActions {
  setChoices(choices: Partial<FileChoices>): void;
  makeFiles(): Promise<void>;
  saveFile(file: PreparedFile): Promise<void>;
}

const KEY = 'entrywise.centre';
const SOFTWARE_VERSION = '0.1';

export function submittingActions(tools: Tools, { check }: CheckActions): SubmittingActions {
  const { host, store, checker } = tools;

  function setChoices(choices: Partial<FileChoices>): void {
    const all = { ...store.state().choices, ...choices };
    store.set({ choices: all, files: { is: 'not-made' } });
    host.remember(KEY, JSON.stringify({ centreNumber: all.centreNumber, postcode: all.postcode }));
  }

  async function makeFiles(): Promise<void> {
    if (store.state().check.is !== 'checked' || !checker.remembersCheck) await check();
    if (store.state().check.is !== 'checked') return;
    const { choices, sendOn } = store.state();
    store.set({ files: { is: 'making' }, notice: null });
    try {
      const prepared = await checker.files({
        centreNumber: choices.centreNumber || null,
        postcode: choices.postcode || null,
        firstSequence: choices.firstSequence,
        produced: sendOn ?? host.today(),
        softwareVersion: SOFTWARE_VERSION,
      });
      store.set({ files: { is: 'made', prepared } });
    } catch (error) {
      store.set({ files: { is: 'impossible', sentence: noticeOf(error).sentence } });
    }
  }

  async function saveFile({ name, bytes }: PreparedFile): Promise<void> {
    const notice = noticeOfSaving(name, await host.save({ name, bytes }));
    if (notice !== null) store.set({ notice });
  }

  return { setChoices, makeFiles, saveFile };
}

function noticeOfSaving(name: string, saved: Saved): Notice | null {
  switch (saved.how) {
    case 'cancelled':
      return null;
    case 'saved':
      return { tone: 'success', sentence: words.done.saved(name), detail: null };
    case 'download-started':
      return { tone: 'success', sentence: saved.note, detail: null };
    case 'renamed':
      return { tone: 'warning', sentence: saved.why, detail: null };
    case 'refused':
      return { tone: 'error', sentence: saved.why, detail: saved.text ?? null };
  }
}

/** The centre as it was given the last time. */
export function keptCentre(text: string | null): Partial<FileChoices> {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    const centreNumber = 'centreNumber' in kept && typeof kept.centreNumber === 'string' ? kept.centreNumber : '';
    const postcode = 'postcode' in kept && typeof kept.postcode === 'string' ? kept.postcode : '';
    return { centreNumber, postcode };
  } catch {
    return {};
  }
}

export const CENTRE_KEY = KEY;
