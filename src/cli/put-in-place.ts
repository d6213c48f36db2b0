import { renameSync, rmSync } from 'node:fs';
import { constants, copyFile, link, lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { asideName } from './aside-names';
import { codeOf } from './error-code';

/** What was put into a folder and is not yet to stay: the file, and what stood in its place before. */
interface Put {
  readonly file: string;
  readonly before: string | null;
}

/** Placements that have begun and not ended. */
const running = new Set<Placement>();

/** Takes away what is not whole, and puts back what stood there. For the last moment of a program, in which nothing can be waited for. */
export function removeUnfinished(): void {
  for (const placement of running) placement.undoNow();
}

/** Files on their way into a folder: all of them, or everything is as it was. */
export class Placement {
  readonly #puts: Put[] = [];
  /** Names beside the files, which nobody else has or knows. */
  readonly #asides: string[] = [];

  constructor() {
    running.add(this);
  }

  /** A file beside its place, whole and on the disk. Nothing that stands there is written into, and no link is followed. */
  async putAside(target: string, bytes: Uint8Array): Promise<string> {
    const aside = this.#aside(target);
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return aside;
  }

  /** Puts a file that is whole into its place, where nothing stands. Throws EEXIST where something does. */
  async putNew(aside: string, target: string): Promise<void> {
    const put = { file: target, before: null };
    try {
      await link(aside, target);
      this.#puts.push(put);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      // A disk without links: the name is taken first, so that two who write at once do not both get it.
      await (await open(target, 'wx')).close();
      this.#puts.push(put);
      await rename(aside, target);
    }
  }

  /** Puts a file that is whole into its place, whatever file stands there; that can be put back until all is finished. */
  async putInstead(aside: string, target: string): Promise<void> {
    const there = await lstat(target).catch(() => null);
    if (there === null) return this.putNew(aside, target);
    if (there.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    const before = this.#aside(target);
    await link(target, before).catch(() => copyFile(target, before, constants.COPYFILE_EXCL));
    await rename(aside, target);
    this.#puts.push({ file: target, before });
  }

  /** All is in its place: what stood there before goes. */
  async finish(): Promise<void> {
    running.delete(this);
    await this.#removeAsides();
  }

  /** Everything as it was. Returns whether that was possible. */
  async undo(): Promise<boolean> {
    running.delete(this);
    let isUndone = true;
    for (const { file, before } of this.#puts.reverse()) {
      const undone = before === null ? rm(file, { force: true }) : rename(before, file);
      await undone.catch(() => (isUndone = false));
    }
    // What could not be put back stays where it is kept.
    if (isUndone) await this.#removeAsides();
    return isUndone;
  }

  /** The same at once. */
  undoNow(): void {
    running.delete(this);
    for (const { file, before } of this.#puts.reverse()) {
      if (before === null) rmSync(file, { force: true });
      else renameSync(before, file);
    }
    for (const aside of this.#asides) rmSync(aside, { force: true });
  }

  #aside(target: string): string {
    const aside = path.join(path.dirname(target), asideName());
    this.#asides.push(aside);
    return aside;
  }

  async #removeAsides(): Promise<void> {
    await Promise.all(this.#asides.map((file) => rm(file, { force: true }).catch(() => undefined)));
  }
}
