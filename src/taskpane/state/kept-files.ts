import type { NamedBytes } from '../../edi';
import type { PaneHost } from '../host';
import { fieldsOf, isNameKept, keptList } from './kept-fields';

/** What is kept on this machine between two days: basedata, timetables and year files, which hold nobody's details. */
const FILES = 'entrywise.files';

/** Browsers keep about five million characters; what is larger has to be given again. */
const MOST_CHARACTERS = 3_000_000;

/** Keeps files for the next time; returns whether they fitted. */
export function keepFiles(host: Pick<PaneHost, 'remember' | 'recall'>, files: readonly NamedBytes[]): boolean {
  // Three bytes are four characters; what is far too large is not written out first.
  const isSmall = files.reduce((sum, { bytes }) => sum + bytes.length, 0) * 4 <= MOST_CHARACTERS * 3;
  const text = isSmall ? JSON.stringify(files.map(({ name, bytes }) => ({ name, bytes: toBase64(bytes) }))) : '';
  const isDone = host.remember(FILES, files.length > 0 ? text : '');
  return files.length === 0 || (isDone && isSmall);
}

/** Whether any are kept, whatever is there. */
export function hasKeptFiles(host: Pick<PaneHost, 'recall'>): boolean {
  return host.recall(FILES) !== null;
}

/** The files kept the last time; those that cannot be read are left out. */
export function keptFiles(host: Pick<PaneHost, 'recall'>): NamedBytes[] {
  return readKeptFiles(host).files;
}

/** The same, and whether they are all that was kept. */
export function readKeptFiles(host: Pick<PaneHost, 'recall'>): {
  readonly files: NamedBytes[];
  readonly isWhole: boolean;
} {
  const kept = keptList(host.recall(FILES));
  const files = kept?.flatMap(fileOf) ?? [];
  return { files, isWhole: files.length === kept?.length };
}

/**
 * The given files as another pane on this machine, beside another workbook, has changed them since: what it added, and what it put in the
 * place of one of the same name.
 */
export function withKept(host: Pick<PaneHost, 'recall'>, given: readonly NamedBytes[]): NamedBytes[] {
  const kept = new Map(keptFiles(host).map((file) => [file.name, file]));
  const known = given.map((file) => kept.get(file.name) ?? file);
  for (const { name } of given) kept.delete(name);
  return [...known, ...kept.values()];
}

function fileOf(kept: unknown): NamedBytes[] {
  const { name, bytes } = Object.fromEntries(fieldsOf(kept));
  if (!isNameKept(name) || typeof bytes !== 'string') return [];
  try {
    return [{ name, bytes: fromBase64(bytes) }];
  } catch {
    return [];
  }
}

/** A few thousand bytes at a time: each is an argument of a call. */
const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The name of the year file with typed values that were not saved. */
const UNSAVED = 'entrywise.unsaved';

export function keepUnsaved(host: Pick<PaneHost, 'remember'>, name: string | null): void {
  host.remember(UNSAVED, name ?? '');
}

export function keptUnsaved(host: Pick<PaneHost, 'recall'>): string | null {
  const name = host.recall(UNSAVED);
  return isNameKept(name) ? name : null;
}
