import type { PaneHost } from './host';
import { COMES_FIRST, KEPT, MAKES_ROOM, type KeptKey } from './kept-keys';

/** The browser's store for this page; null where it is switched off, which some browsers say by an error. */
export function localStorageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * Texts kept in the browser. None of it throws, also where the browser keeps nothing, or no more. Where there is no room for the text that
 * comes first, others make some.
 */
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
  const recall = (key: KeptKey): string | null => {
    try {
      return storage?.getItem(owner + key) ?? null;
    } catch {
      return null;
    }
  };
  const keep = (key: KeptKey, text: string): boolean => done((texts) => texts.setItem(owner + key, text));
  const remove = (key: KeptKey): boolean => done((texts) => texts.removeItem(owner + key));

  /** Keeps a text in the room of others, which stay as far as they still fit: all of them where it does not fit even so. */
  const keepInRoomOfOthers = (key: KeptKey, text: string): boolean => {
    const taken: (readonly [KeptKey, string])[] = [];
    const isKept = MAKES_ROOM.some(({ key: other, unlessKept }) => {
      const before = recall(other);
      const stays = before === null || (unlessKept !== undefined && recall(unlessKept) !== null);
      if (stays || !remove(other)) return false;
      taken.push([other, before]);
      return keep(key, text);
    });
    for (const [other, before] of taken.reverse()) keep(other, before);
    return isKept;
  };

  return {
    forgetKept: async () => {
      done((texts) => {
        const own = Object.keys(texts).filter((key) => key.startsWith(`${owner}entrywise.`));
        for (const key of own) texts.removeItem(key);
      });
    },
    remember: (key, text) => {
      if (text === '') return remove(key);
      if (keep(key, text)) return true;
      if (key === COMES_FIRST) return keepInRoomOfOthers(key, text);
      if (KEPT[key] === 'none') remove(key);
      return false;
    },
    recall,
  };
}
