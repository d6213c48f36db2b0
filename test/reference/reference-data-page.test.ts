import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { buildReference, parseReferenceFile } from '../../src/reference';
import { REFERENCE_FILE } from '../../src/reference/file/reference-file-schema';

const page = readFileSync('docs/reference-data.md', 'utf8');

/** The names of all keys of a schema, at any depth. */
function keysOf(schema: unknown): string[] {
  if (schema instanceof z.ZodMiniOptional) return keysOf(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return keysOf(schema.def.element);
  if (schema instanceof z.ZodMiniRecord) return keysOf(schema.def.valueType);
  if (schema instanceof z.ZodMiniPipe) return keysOf(schema.def.in);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(schema.def.shape).flatMap(([key, value]) => [key, ...keysOf(value)]);
}

test('the page explains every key that a reference file can have', () => {
  const keys = [...new Set(keysOf(REFERENCE_FILE))];
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the example of the page is a sound reference file', () => {
  const example = /```json\n([^`]*)```/.exec(page)?.[1] ?? '';
  const file = parseReferenceFile(example);
  expect(buildReference({ basedata: [], file }).report.remarks).toEqual([]);
});
