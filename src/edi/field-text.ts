import type { FieldLayout } from './layouts';

/** A field's content as it stands in the line, padding included; shorter or empty where the line ends before it does. */
export function rawField(field: FieldLayout, line: string): string {
  return line.slice(field.start - 1, field.start - 1 + field.length);
}

/** A field's content without its padding of spaces. */
export function fieldText(field: FieldLayout, line: string): string {
  const raw = rawField(field, line);
  return field.type === 'block' ? raw.trimEnd() : raw.trim();
}

/**
 * Reads neighbouring fields of many lines, each as long as its layout. Records of basedata mostly repeat what the
 * record before them has there: it is then not read again, which makes a large file several times quicker.
 */
export function repeated<T>(first: FieldLayout, last: FieldLayout, read: (line: string) => T): (line: string) => T {
  const start = first.start - 1;
  const end = last.start - 1 + last.length;
  let before: { readonly raw: string; readonly value: T } | null = null;
  return (line) => {
    const raw = line.slice(start, end);
    if (before === null || before.raw !== raw) before = { raw, value: read(line) };
    return before.value;
  };
}
