import type { NamedBytes } from '../../edi';
import type { PaneHost } from '../host';

/** What is kept on this machine between two days: basedata, timetables and year files, which hold nobody's details. */
const FILES = 'entrywise.files';

/** Browsers keep about five million characters; what is larger has to be given again. */
const MOST_CHARACTERS = 3_000_000;

/** Keeps files for the next time; returns whether they fitted. */
export function keepFiles(host: Pick<PaneHost, 'remember' | 'recall'>, files: readonly NamedBytes[]): boolean {
  const text = JSON.stringify(files.map(({ name, bytes }) => ({ name, bytes: toBase64(bytes) })));
  host.remember(FILES, files.length > 0 && text.length <= MOST_CHARACTERS ? text : '');
  return files.length === 0 || host.recall(FILES) === text;
}

/** The files kept the last time; none where nothing readable is kept. */
export function keptFiles(host: Pick<PaneHost, 'recall'>): NamedBytes[] {
  try {
    const kept: unknown = JSON.parse(host.recall(FILES) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(fileOf) : [];
  } catch {
    return [];
  }
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
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('bytes' in kept)) return [];
  const { name, bytes } = kept;
  return typeof name === 'string' && typeof bytes === 'string' ? [{ name, bytes: fromBase64(bytes) }] : [];
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
  return host.recall(UNSAVED) || null;
}
