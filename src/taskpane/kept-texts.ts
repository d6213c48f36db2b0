import type { PaneHost } from './host';

/** The browser's store for this page; null where it is switched off, which some browsers say by an error. */
export function localStorageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Texts kept in the browser; where it keeps nothing, or no more, nothing happens. */
export function keptTexts(
  storage: Storage | null,
  owner: string,
): Pick<PaneHost, 'remember' | 'recall' | 'forgetKept'> {
  return {
    forgetKept: async () => {
      const own = Object.keys(storage ?? {}).filter((key) => key.startsWith(`${owner}entrywise.`));
      for (const key of own) storage?.removeItem(key);
    },
    remember: (key, text) => {
      try {
        // An empty text is none.
        if (text === '') storage?.removeItem(owner + key);
        else storage?.setItem(owner + key, text);
      } catch {
        // What does not fit is not kept: an older text would be worse.
        storage?.removeItem(owner + key);
      }
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
