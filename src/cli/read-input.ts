import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemReason, UnusableInput } from './unusable-input';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files larger than this are no entries workbook and no basedata; reading them would only fill the memory. */
const LARGEST = 100 * 1024 * 1024;

/** A file's bytes. Throws UnusableInput. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) throw new UnusableInput(`${file} has ${Math.round(size / 1048576)} MB; the limit is 100 MB.`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(`${file} cannot be read: ${systemReason(error)}.`);
  }
}

const BASEDATA_NAME = /^([SOLCD].{7}\.X\d\d|.*\.zip)$/i;

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => BASEDATA_NAME.test(name)).sort();
  if (names.length === 0) throw new UnusableInput(`${folder} holds no basedata: no S, O, L or C files and no zip.`);
  return names.map((name) => path.join(folder, name));
}

/** Basedata files: each path is a file, a zip, or a folder of them. Throws UnusableInput. */
export async function readBasedataPaths(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const given of paths) {
    let isFolder = false;
    try {
      isFolder = (await stat(given)).isDirectory();
    } catch (error) {
      throw new UnusableInput(`Basedata ${given} cannot be read: ${systemReason(error)}.`);
    }
    for (const file of isFolder ? await filesIn(given) : [given]) {
      files.push({ name: path.basename(file), bytes: await readInput(file) });
    }
  }
  return files;
}
