import type { NamedBytes } from '../../edi';
import type { PaneHost } from '../host';

/** What is kept on this machine between two days: basedata and the reference file, which hold nobody's details. */
const KEY = 'entrywise.files';

/** Browsers keep about five million characters; what is larger has to be given again. */
const MOST_CHARACTERS = 3_000_000;

/** Keeps files for the next time; returns whether they fitted. */
export function keepFiles(host: Pick<PaneHost, 'remember' | 'recall'>, files: readonly NamedBytes[]): boolean {
  const text = JSON.stringify(files.map(({ name, bytes }) => ({ name, bytes: toBase64(bytes) })));
  host.remember(KEY, text.length <= MOST_CHARACTERS ? text : '[]');
  return files.length === 0 || host.recall(KEY) === text;
}

/** The files kept the last time; none where nothing readable is kept. */
export function keptFiles(host: Pick<PaneHost, 'recall'>): NamedBytes[] {
  try {
    const kept: unknown = JSON.parse(host.recall(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(fileOf) : [];
  } catch {
    return [];
  }
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
