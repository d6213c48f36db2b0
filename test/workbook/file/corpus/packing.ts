import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an .xlsx file by name, as text or as bytes. */
export type PartsOf = Readonly<Record<string, string | Uint8Array>>;

/** An .xlsx file of the parts, in their order. */
export function pack(parts: PartsOf): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(2026, 8, 1, 12, 0, 0) });
}

/** The parts of an .xlsx file, as fflate unpacks them: an independent reader of what we write. */
export function unpack(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file);
}

export function textOf(file: Uint8Array, part: string): string {
  const found = unpack(file)[part];
  if (!found) throw new Error(`There is no part ${part}.`);
  return strFromU8(found);
}
