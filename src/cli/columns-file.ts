import * as z from 'zod/mini';
import { FIELDS, UserError } from '../entries';
import type { ColumnMapping } from '../table';
import { columnsFileWords } from './words/files';

const schema = z.strictObject({
  headingRow: z.optional(z.int().check(z.gte(1), z.lte(1_048_576))),
  columns: z.optional(z.record(z.string(), z.enum([...FIELDS, 'ignore']))),
});

/** More characters than a thousand headings have, and as many mistakes as are told. */
const [LONGEST, MOST_PROBLEMS] = [100_000, 20];

/** Reads what a `--columns` file says: the heading row and what each heading stands for. Throws UserError. */
export function parseColumnsFile(text: string, file: string): ColumnMapping {
  if (text.length > LONGEST) throw new UserError(columnsFileWords.tooLong(file));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UserError(columnsFileWords.noJson(file, error instanceof Error ? error.message : String(error)));
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => `${path.join('.') || columnsFileWords.wholeFile}: ${message}`);
    throw new UserError(columnsFileWords.unusable(file, problems.join('; '), FIELDS.join(', ')));
  }
  const { headingRow, columns } = parsed.data;
  return { ...(headingRow === undefined ? {} : { headingRow }), ...(columns === undefined ? {} : { columns }) };
}
