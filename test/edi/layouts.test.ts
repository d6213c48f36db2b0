import { CANDIDATE_ENTRIES, FILE_LAYOUTS, OPTION, type RecordLayout } from '../../src/edi/layouts';

const RECORDS: [string, RecordLayout][] = FILE_LAYOUTS.flatMap((file) =>
  Object.values(file.records).map((record): [string, RecordLayout] => [
    `${file.dataTypes.join('')}${record.recordType} ${record.title}`,
    record,
  ]),
);

describe.each(RECORDS)('%s', (_name, record) => {
  const fields = Object.values(record.fields);

  test('its fields follow each other without overlap and end within the record', () => {
    let next = 1;
    for (const { start, length } of fields) {
      expect(start).toBeGreaterThanOrEqual(next);
      next = start + length;
    }
    expect(next - 1).toBeLessThanOrEqual(record.length);
  });

  test('it begins with data type and record type', () => {
    expect(fields.slice(0, 2).map(({ start, length }) => [start, length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

test('the widths of the candidate record add up to 192, as published', () => {
  const widths = Object.values(CANDIDATE_ENTRIES.fields).map(({ length }) => length);
  expect(widths.reduce((total, length) => total + length)).toBe(192);
});

test('the n-th option code begins at 109 + 7(n-1) and its flag at 115 + 7(n-1)', () => {
  const fields: Record<string, { start: number }> = CANDIDATE_ENTRIES.fields;
  for (let n = 1; n <= 12; n++) {
    expect(fields[`option${n}`]?.start).toBe(109 + 7 * (n - 1));
    expect(fields[`optionFlag${n}`]?.start).toBe(115 + 7 * (n - 1));
  }
});

test('the option record of basedata is covered from 1 to 115', () => {
  const widths = Object.values(OPTION.fields).map(({ length }) => length);
  expect(widths.reduce<number>((total, length) => total + length, 0)).toBe(115);
});
