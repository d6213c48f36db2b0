import { unzipSync } from 'fflate';
import { pack } from '../workbook/file/corpus/packing';
import type { FuzzCase } from './fuzz-case';

/** Whether a smaller case still has the fault. */
type StillFails = (smaller: FuzzCase) => Promise<boolean>;

/** A smaller case with the same fault: parts and pieces of its files are left out for as long as that changes nothing. At most so many are tried. */
export async function shrinkCase(found: FuzzCase, stillFails: StillFails, tries: number): Promise<FuzzCase> {
  let best = found;
  let left = tries;
  const attempt = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    if (left <= 0) return false;
    left -= 1;
    const smaller = { ...best, files: { ...best.files, [name]: bytes } };
    if (!(await stillFails(smaller))) return false;
    best = smaller;
    return true;
  };
  for (const [name, bytes] of Object.entries(found.files)) {
    const parts = partsOf(bytes);
    if (parts === null) await shrinkBytes(bytes, (smaller) => attempt(name, smaller));
    else await shrinkParts(parts, (smaller) => attempt(name, pack(smaller)));
  }
  return best;
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

async function shrinkParts(
  parts: Readonly<Record<string, Uint8Array>>,
  attempt: (smaller: Record<string, Uint8Array>) => Promise<boolean>,
): Promise<void> {
  let kept = { ...parts };
  for (const name of Object.keys(parts)) {
    const others = Object.fromEntries(Object.entries(kept).filter(([other]) => other !== name));
    if (await attempt(others)) kept = others;
  }
  for (const name of Object.keys(kept)) {
    await shrinkBytes(kept[name] ?? new Uint8Array(), async (bytes) => {
      const smaller = { ...kept, [name]: bytes };
      const isSo = await attempt(smaller);
      if (isSo) kept = smaller;
      return isSo;
    });
  }
}

/** Halves, quarters, and so on are left out, from the end. */
async function shrinkBytes(bytes: Uint8Array, attempt: (smaller: Uint8Array) => Promise<boolean>): Promise<void> {
  let kept = bytes;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = kept.length - size; at > -size; at -= size) {
      const from = Math.max(0, at);
      const smaller = new Uint8Array(Buffer.concat([kept.subarray(0, from), kept.subarray(at + size)]));
      if (smaller.length < kept.length && (await attempt(smaller))) kept = smaller;
    }
    if (size < 16) return;
  }
}
