import type { FieldLayout, FileLayout, RecordLayout } from '../../src/edi/layouts';

const CERTAINTY: Readonly<Record<FieldLayout['certainty'], string>> = {
  confirmed: '',
  likely: 'likely, not confirmed',
  unverified: 'from memory, not confirmed',
};

const TYPES: Readonly<Record<FieldLayout['type'], string>> = {
  text: 'text',
  block: 'text',
  digits: 'digits',
  date: 'DDMMYY',
};

/** The records of a kind of file as Markdown tables, for docs/files.md. */
export function layoutTables(file: FileLayout): string {
  const { 1: fileHeader, 3: header, 5: detail, 7: trailer, 9: fileTrailer } = file.records;
  return [fileHeader, header, detail, trailer, fileTrailer]
    .map((record) => recordTable(file.dataTypes.map((letter) => letter + record.recordType).join(', '), record))
    .join('\n');
}

/** One record as a Markdown table under a heading; `codes` are the first two characters it can begin with. */
export function recordTable(codes: string, record: RecordLayout): string {
  const rows = Object.values(record.fields).map(fieldRow);
  const last = Object.values(record.fields).at(-1);
  const next = last ? last.start + last.length : 1;
  if (next <= record.length)
    rows.push(`| filler | ${next}-${record.length} | ${record.length + 1 - next} | spaces | | |`);
  return [
    `### ${codes}: ${record.title.toLowerCase()} (${record.length} characters)`,
    '',
    '| Field | Positions | Length | Content | May be blank | Notes |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function fieldRow(field: FieldLayout): string {
  const { label, start, length, type, optional, note, certainty } = field;
  const positions = length === 1 ? String(start) : `${start}-${start + length - 1}`;
  const notes = [note, CERTAINTY[certainty]].filter((part) => part !== '').join('; ');
  return `| ${label} | ${positions} | ${length} | ${TYPES[type]} | ${optional ? 'yes' : 'no'} | ${notes} |`;
}
