import { rmSync } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../entries';
import { systemReason } from './system-reason';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What `writeOutput` has put down and not finished, so that nothing is left of it where the program ends in between. */
const unfinished = new Set<string>();

/** Takes away what is not whole. For the last moment of a program, in which nothing can be waited for. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function refuseOverwriting(targets: readonly string[], input: string, replace: boolean): Promise<void> {
  for (const target of targets) {
    if (path.resolve(target) === path.resolve(input)) {
      throw new UserError(`${target} is the workbook being checked and is never overwritten. Choose another folder.`);
    }
    if (!replace && (await exists(target))) {
      throw new UserError(`${target} exists already. Move it away, choose another folder, or say --replace.`);
    }
  }
}

/**
 * Writes all files into a folder, or none: each is written beside its place under another name, and they are put in
 * place only when all are whole. Throws UserError; existing files stay unless `replace` is said.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  options: { readonly input: string; readonly replace: boolean },
): Promise<void> {
  const targets = files.map(({ name }) => path.join(folder, name));
  await refuseOverwriting(targets, options.input, options.replace);
  const temporary = targets.map((target) => `${target}.part`);
  try {
    await mkdir(folder, { recursive: true });
    for (const file of temporary) unfinished.add(file);
    for (const [index, file] of files.entries()) await writeFile(temporary[index] ?? '', file.bytes);
    for (const [index, target] of targets.entries()) {
      const isNew = !(await exists(target));
      await rename(temporary[index] ?? '', target);
      if (isNew) unfinished.add(target);
    }
    unfinished.clear();
  } catch (error) {
    await Promise.all([...unfinished].map((file) => rm(file, { force: true }).catch(() => undefined)));
    unfinished.clear();
    throw new UserError(`Nothing was written to ${folder}: ${systemReason(error)}.`);
  }
}
