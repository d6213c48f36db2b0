import { access, lstat, mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../entries';
import { isLeftOver } from './aside-names';
import { codeOf } from './error-code';
import { Placement } from './put-in-place';
import { systemReason } from './system-reason';
import { filesWords } from './words/files';

export { removeUnfinished } from './put-in-place';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Where a file really is, its folder's links followed; as it is given where that is not there yet. */
async function realPlace(file: string): Promise<string> {
  const folder = path.dirname(path.resolve(file));
  return path.join(await realpath(folder).catch(() => folder), path.basename(file));
}

/** Whether two names are of one file, through links of folders, or by upper and lower case where the disk does not mind. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if ((await realPlace(one)) === (await realPlace(other))) return true;
  const [first, second] = await Promise.all([
    lstat(one, { bigint: true }).catch(() => null),
    stat(other, { bigint: true }).catch(() => null),
  ]);
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

function alreadyThere(target: string): UserError {
  return new UserError(filesWords.alreadyThere(target));
}

async function refuseOverwriting(targets: readonly string[], input: string, replace: boolean): Promise<void> {
  for (const target of targets) {
    if (await isSameFile(target, input)) {
      throw new UserError(filesWords.isInput(target));
    }
    if (!replace && (await exists(target))) throw alreadyThere(target);
  }
}

/**
 * Makes a folder with those around it. Node's own way says of a disk that cannot be written to that the folder does not exist, which the
 * user knows.
 */
async function makeFolder(folder: string): Promise<void> {
  const isThere = (await stat(folder).catch(() => null))?.isDirectory() === true;
  if (isThere) return;
  const around = path.dirname(folder);
  if (around !== folder) await makeFolder(around);
  await mkdir(folder).catch((error: unknown) => {
    // Another program was quicker.
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** What earlier runs left that were ended from outside. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.entrywise-')) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await lstat(file);
    if (isLeftOver(name, mtimeMs, Date.now())) await rm(file, { force: true });
  }
}

/**
 * Writes all files into a folder, or none: each is written beside its place under another name, and they are put in
 * place only when all are whole, the first of them last. Where that fails, everything is as it was. Throws UserError; existing files
 * stay unless `replace` is said.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  options: { readonly input: string; readonly replace: boolean },
): Promise<void> {
  const targets = files.map(({ name }) => path.join(folder, name));
  await refuseOverwriting(targets, options.input, options.replace);
  const placement = new Placement();
  try {
    await makeFolder(folder);
    await removeLeftovers(folder).catch(() => undefined);
    const whole: { readonly aside: string; readonly target: string }[] = [];
    for (const [index, target] of targets.entries()) {
      whole.push({ aside: await placement.putAside(target, files[index]?.bytes ?? new Uint8Array()), target });
    }
    // The first is the workbook, whose register says that the others were made.
    for (const { aside, target } of whole.reverse()) {
      await (options.replace ? placement.putInstead(aside, target) : placement.putNew(aside, target)).catch(
        (error: unknown) => {
          throw codeOf(error) === 'EEXIST' ? alreadyThere(target) : error;
        },
      );
    }
    await placement.finish();
  } catch (error) {
    const isUndone = await placement.undo();
    if (!isUndone) throw new UserError(filesWords.notPutBack(folder, systemReason(error)));
    if (error instanceof UserError) throw error;
    throw new UserError(filesWords.nothingWritten(folder, systemReason(error)));
  }
}
