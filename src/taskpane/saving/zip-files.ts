import { zipSync } from 'fflate';
import type { FileToSave } from '../host';

/** The first moment that a zip can hold: the same files give the same zip, on any day. */
const NO_MOMENT = new Date(1980, 0, 1);

/** All files as one to save, each under its exact name. Throws RangeError where two have the same name. */
export function zipFiles(name: string, files: readonly FileToSave[]): FileToSave {
  const names = new Set(files.map((file) => file.name.toLowerCase()));
  if (names.size < files.length) throw new RangeError('Two files of one zip have the same name.');
  const entries = files.map((file) => [file.name, file.bytes] as const);
  return { name, bytes: zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_MOMENT }) };
}
