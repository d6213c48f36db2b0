import type { Quirks } from '../book/quirks';

/** What a probe saw: short, the same each time in the same Excel, and made of nothing but JSON. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** Something that the product believes of Excel, with what is done to find out. */
export interface Belief {
  /** By which recorded answers are compared: it is never given to another probe. */
  readonly id: string;
  /** What is done in a scratch workbook. */
  readonly done: string;
  /** What the product relies on, and which file does. */
  readonly reliesOn: string;
  readonly file: string;
  /** What some Excels are reported to do otherwise: with each of these the product works, too. */
  readonly otherwise: readonly Quirks[];
  /** @param sheet a new sheet of the belief's own, not in front; it is deleted afterwards */
  probe(sheet: Excel.Worksheet): Promise<Answer>;
}

/** The code with which Excel refuses what is asked; `done` where it does it. */
export async function refusalOf(context: Excel.RequestContext, ask: () => void): Promise<string> {
  try {
    ask();
    await context.sync();
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** A column from its first row on. */
export const down = (
  ...values: readonly (string | number | boolean | null)[]
): (string | number | boolean | null)[][] => values.map((value) => [value]);
