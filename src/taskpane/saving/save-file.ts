import type { FileToSave, Saved } from '../host';
import type { SavingPage } from './saving-page';
import { SAVING_WORDS } from './saving-words';

/**
 * How files are saved from a page: by the browser's own dialogue, which keeps the name and asks before it overwrites; else as a
 * download; else the user is told what to do, with the text of the file where it can be copied. Never throws.
 */
export function fileSaver(page: SavingPage): (file: FileToSave) => Promise<Saved> {
  const downloaded = new Set<string>();
  return async (file) => (await throughDialogue(page, file)) ?? asDownload(page, file, downloaded);
}

/** Null where there is no dialogue, or the browser would not show it. */
async function throughDialogue({ pick }: SavingPage, file: FileToSave): Promise<Saved | null> {
  if (pick === null) return null;
  let handle: FileSystemFileHandle;
  try {
    handle = await pick(file.name);
  } catch (error) {
    return nameOf(error) === 'AbortError' ? { kind: 'cancelled' } : null;
  }
  try {
    await write(handle, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    return refused(file, SAVING_WORDS.notWritten(file.name, reason));
  }
  const { name } = handle;
  return name === file.name ? { kind: 'saved' } : { kind: 'renamed', name, why: SAVING_WORDS.renamed(file.name, name) };
}

/** What is there stays as it was until all of the new file is written. */
async function write(handle: FileSystemFileHandle, { bytes }: FileToSave): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

function asDownload({ download }: SavingPage, file: FileToSave, downloaded: Set<string>): Saved {
  const { name, bytes } = file;
  if (download === null) return refused(file, SAVING_WORDS.noDownloads);
  try {
    download(name, new Uint8Array(bytes));
  } catch {
    return refused(file, SAVING_WORDS.blocked(name));
  }
  const note = downloaded.has(name) ? SAVING_WORDS.againInDownloads(name) : SAVING_WORDS.lookInDownloads(name);
  downloaded.add(name);
  return { kind: 'download-started', note };
}

function refused({ bytes }: FileToSave, why: string): Saved {
  const text = plainText(bytes);
  return { kind: 'refused', why, ...(text === null ? {} : { text }) };
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** The text of a file that is plain text, entry files and CSV among them; null where copying it would lose something. */
function plainText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
