import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../entries';
import { eachContentOnce, MOST_TOGETHER, nameBeforeCopying } from '../edi';
import { systemReason } from './system-reason';
import { filesWords } from './words/files';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1024 * 1024;
/** Files larger than this are no entries workbook and no basedata; reading them would only fill the memory. In megabytes. */
const LARGEST = 100;

/**
 * A file's bytes. Throws UserError.
 * @param before bytes of the files of its kind that were read before it
 */
export function readInput(file: string, before = 0): Uint8Array {
  try {
    const found = statSync(file);
    // Of a device or a pipe nobody knows the end.
    if (!found.isFile() && !found.isDirectory()) throw new UserError(filesWords.noFile(file));
    const { size } = found;
    if (size > LARGEST * MEGABYTE) throw new UserError(filesWords.tooLarge(file, Math.round(size / MEGABYTE), LARGEST));
    if (before + size > MOST_TOGETHER) throw new UserError(filesWords.tooLargeTogether(file, MOST_TOGETHER / MEGABYTE));
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(filesWords.cannotBeRead(file, systemReason(error)));
  }
}

/** The files of some paths, in the order in which they were given; what was given several times is there once. Throws UserError. */
export function readInputs(paths: readonly string[]): (InputFile & { readonly path: string })[] {
  const files: (InputFile & { readonly path: string })[] = [];
  for (const given of paths) {
    files.push({ path: given, name: path.basename(given), bytes: readInput(given, bytesOf(files)) });
  }
  return eachContentOnce(files);
}

function bytesOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Which files of a folder are meant, and what to say where there are none. */
interface FileKind {
  readonly title: string;
  readonly name: RegExp;
  readonly none: string;
}

const BASEDATA: FileKind = {
  title: filesWords.basedata,
  name: /^([SOLCD].{7}\.X\d\d|.*\.zip)$/i,
  none: filesWords.noBasedata,
};
const RESULTS: FileKind = {
  title: filesWords.results,
  name: /^R.{7}\.X\d\d$/i,
  none: filesWords.noResults,
};

function filesIn(folder: string, kind: FileKind): string[] {
  const names = readdirSync(folder)
    .filter((name) => kind.name.test(nameBeforeCopying(name)))
    .sort();
  if (names.length === 0) throw new UserError(filesWords.holdsNone(folder, kind.none));
  return names.map((name) => path.join(folder, name));
}

/** Basedata files: each path is a file, a zip, or a folder of them. Throws UserError. */
export function readBasedataPaths(paths: readonly string[]): InputFile[] {
  return readPaths(paths, BASEDATA);
}

/** Results files: each path is a file, or a folder of them. Throws UserError. */
export function readResultsPaths(paths: readonly string[]): InputFile[] {
  return readPaths(paths, RESULTS);
}

function readPaths(paths: readonly string[], kind: FileKind): InputFile[] {
  const files: InputFile[] = [];
  for (const given of paths) {
    let isFolder = false;
    try {
      isFolder = statSync(given).isDirectory();
    } catch (error) {
      throw new UserError(filesWords.cannotBeRead(`${kind.title} ${given}`, systemReason(error)));
    }
    for (const file of isFolder ? filesIn(given, kind) : [given]) {
      files.push({ name: path.basename(file), bytes: readInput(file, bytesOf(files)) });
    }
  }
  return files;
}
