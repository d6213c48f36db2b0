/**
 * All that is kept in the browser's storage, by its key; docs/privacy.md says of each what it holds. Where a newer text does not fit
 * any more, the older one stays if it is better than none, and goes if it would be taken for what is so now.
 */
export const KEPT = {
  /** Older basedata would be taken for the newest; without any, it is asked for. */
  'entrywise.files': 'none',
  /** A year file that is named once too often is only saved once more. */
  'entrywise.unsaved': 'older',
  /** The centre of before would be written into files; without any, it is asked for. */
  'entrywise.centre': 'none',
  /** Numbers that are forgotten are used twice. */
  'entrywise.made': 'older',
  /** It is had from the site again. */
  'entrywise.site': 'none',
  /** An older copy has not the register of the newest. */
  'entrywise.last-saved': 'none',
  'entrywise-keep-changes': 'older',
} as const satisfies Record<string, 'older' | 'none'>;

export type KeptKey = keyof typeof KEPT;

/** For what others make room where the browser has none left: a number that is forgotten is used twice. */
export const COMES_FIRST: KeptKey = 'entrywise.made';

/**
 * What makes room for it, the first first: each is had again from the site, from the next save, from four boxes or from the user's
 * own files. A file stays while one of them holds values that were typed and are in no file yet: they are nowhere else.
 */
export const MAKES_ROOM: readonly { readonly key: KeptKey; readonly unlessKept?: KeptKey }[] = [
  { key: 'entrywise.site' },
  { key: 'entrywise.last-saved' },
  { key: 'entrywise.centre' },
  { key: 'entrywise.files', unlessKept: 'entrywise.unsaved' },
];
