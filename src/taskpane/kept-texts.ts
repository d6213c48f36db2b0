import type { PaneHost } from './host';
import { KEPT } from './kept-keys';

/** The browser's store for this page; null where it is switched off, which some browsers say by an error. */
export function localStorageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Texts kept in the browser. None of it throws, also where the browser keeps nothing, or no more. */
export function keptTexts(
  storage: Storage | null,
  owner: string,
): Pick<PaneHost, 'remember' | 'recall' | 'forgetKept'> {
  /** Whether it was done. */
  const done = (act: (storage: Storage) => void): boolean => {
    try {
      if (storage) act(storage);
      return storage !== null;
    } catch {
      return false;
    }
  };
  return {
    forgetKept: async () => {
      done((texts) => {
        const own = Object.keys(texts).filter((key) => key.startsWith(`${owner}entrywise.`));
        for (const key of own) texts.removeItem(key);
      });
    },
    remember: (key, text) => {
      const isDone = done((texts) => (text === '' ? texts.removeItem(owner + key) : texts.setItem(owner + key, text)));
      if (!isDone && KEPT[key] === 'none') done((texts) => texts.removeItem(owner + key));
      return isDone;
    },
    recall: (key) => {
      try {
        return storage?.getItem(owner + key) ?? null;
      } catch {
        return null;
      }
    },
  };
}
