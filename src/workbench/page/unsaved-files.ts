import type { FileToSave } from '../../taskpane';

/** Which of the entry files that were made last are not saved yet: the register counts them as made. */
export class UnsavedFiles {
  #made: readonly FileToSave[] = [];
  readonly #saved = new Set<Uint8Array>();

  /** @param changed told how many are not saved */
  constructor(private readonly changed: (count: number) => void) {}

  /** Says whether these are new ones. */
  made(files: readonly FileToSave[]): boolean {
    if (files === this.#made) return false;
    this.#made = files;
    this.#tell();
    return files.length > 0;
  }

  /** One of them, or the zip of all. */
  saved({ name, bytes }: FileToSave): void {
    if (name.endsWith('.zip')) for (const file of this.#made) this.#saved.add(file.bytes);
    else this.#saved.add(bytes);
    this.#tell();
  }

  #tell(): void {
    this.changed(this.#made.filter(({ bytes }) => !this.#saved.has(bytes)).length);
  }
}
