/** Which writes the user's file has: those that were begun before its bytes were asked for. */
export class Unsaved {
  #begun = 0;
  #written = 0;
  #saved = 0;
  #underWay = 0;

  /** Something is written that the file does not have, or is being written. */
  get any(): boolean {
    return this.#written > this.#saved;
  }

  /** Something was asked to be written and is not yet. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** What was begun up to now: bytes that are asked for now have it. */
  get now(): number {
    return this.#begun;
  }

  /** Writes; what comes to nothing does not count. */
  async during<Result>(
    write: () => Promise<Result>,
    isWritten: (result: Result) => boolean = () => true,
  ): Promise<Result> {
    this.#begun += 1;
    const begun = this.#begun;
    this.#underWay += 1;
    try {
      const result = await write();
      if (isWritten(result)) this.#written = Math.max(this.#written, begun);
      return result;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Something was written before, elsewhere. */
  mark(): void {
    this.#begun += 1;
    this.#written = this.#begun;
  }

  /** The file has what was begun up to then. */
  saved(upTo: number): void {
    this.#saved = Math.max(this.#saved, upTo);
  }
}
