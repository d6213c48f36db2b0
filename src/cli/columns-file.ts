import * as z from 'zod/mini';
import { FIELDS, UserError } from '../entries';
import type { ColumnMapping } from '../table';

const schema = z.strictObject({
  headingRow: z.optional(z.int().check(z.gte(1), z.lte(1_048_576))),
  columns: z.optional(z.record(z.string(), z.enum([...FIELDS, 'ignore']))),
});

/** More characters than a thousand headings have, and as many mistakes as are told. */
const [LONGEST, MOST_PROBLEMS] = [100_000, 20];

/** Reads what a `--columns` file says: the heading row and what each heading stands for. Throws UserError. */
export function parseColumnsFile(text: string, file: string): ColumnMapping {
  if (text.length > LONGEST) throw new UserError(`${file} is far too long to say what columns stand for.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    throw new UserError(`${file} cannot be used. ${problems.join('; ')}. Fields are ${FIELDS.join(', ')} and ignore.`);
  }
  const { headingRow, columns } = parsed.data;
  return { ...(headingRow === undefined ? {} : { headingRow }), ...(columns === undefined ? {} : { columns }) };
}
