/** A cell in which nothing stands. */
export const EMPTY = Symbol('an empty cell');

/** What empty cells reach functions as: nothing on the web, 0 on the desktop (OfficeDev/office-js#4702), empty text of formulas. */
export const EMPTY_FORMS: readonly unknown[] = [null, '', 0, { type: 'Empty', basicType: 'Empty', basicValue: '' }];

/** What Excel gives its custom functions: a place to be associated, and errors. */
export class ExcelRuntime {
  readonly associated = new Map<string, (...given: unknown[]) => unknown>();
  /** What an empty cell is given as. */
  emptyAs: unknown = null;
  readonly ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' } as const;
  readonly Error = class {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  };

  associate(id: string, run: (...given: unknown[]) => unknown): void {
    this.associated.set(id, run);
  }

  /** Puts itself where functions look for it. */
  install(): this {
    Object.defineProperty(globalThis, 'CustomFunctions', { value: this, configurable: true, writable: true });
    return this;
  }

  remove(): void {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  }

  /**
   * A cell with the function: a value, or `#N/A: …` with the sentence; several where a range is given. Arguments are given as
   * Excel gives them: single values as blocks of one cell.
   */
  cell(id: string, ...given: readonly unknown[]): unknown {
    const cellGiven = (cell: unknown): unknown => (cell === EMPTY ? this.emptyAs : cell);
    const blocks = given.map((one) =>
      one === undefined ? undefined : (isBlock(one) ? one : [[one]]).map((row) => row.map(cellGiven)),
    );
    const shown = (value: unknown): unknown =>
      value instanceof this.Error ? `${value.code}: ${value.message}` : value;
    try {
      const answers = this.associated.get(id)?.(...blocks);
      if (!isBlock(answers)) throw new Error(`${id} gave no block.`);
      const values = answers.map((row) => row.map(shown));
      return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
    } catch (error) {
      if (error instanceof this.Error) return shown(error);
      throw error;
    }
  }

  /** What a cell shows in the end that is the first to be calculated: its function may be loaded for it. Later calls are answered at once. */
  async firstCell(id: string, given: unknown): Promise<unknown> {
    try {
      const answers: unknown = await this.associated.get(id)?.([[given]]);
      return isBlock(answers) ? answers[0]?.[0] : answers;
    } catch (error) {
      if (error instanceof this.Error) return `${error.code}: ${error.message}`;
      throw error;
    }
  }
}

function isBlock(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
