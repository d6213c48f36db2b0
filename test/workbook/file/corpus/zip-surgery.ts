/** Changes what the directory of a ZIP archive says of an entry, as attackers and broken programs do. */
export function withEntry(file: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const nameLength = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)) === name) {
      change(view, at);
      return bytes;
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`There is no entry ${name}.`);
}

/** Where in the directory the unpacked size, the flags, the packing method and so on stand. */
export const SIZE = 24;
export const FLAGS = 8;
export const METHOD = 10;
export const CRC = 16;
export const DATE = 12;
export const EXTRA_LENGTH = 30;
export const ATTRIBUTES = 38;
export const LOCAL_HEADER = 42;
