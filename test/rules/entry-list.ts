import {
  FIELDS,
  NO_OPTION,
  calendarDate,
  parseCode,
  parseEntryStatus,
  parseSeries,
  parseUnit,
  uciCheckLetter,
  type CalendarDate,
  type CandidateRow,
  type Entry,
  type EntryList,
  type Field,
  type FieldColumns,
  type WantedOption,
} from '../../src/entries';

/** The texts of a row. What it does not give is as for the person, so that a test shows only what it is about. */
export type TestRow = Partial<Record<Field, string>> & {
  /** Which of the invented people the row is about, from 0; the row's own place by default. */
  readonly person?: number;
};

/** The columns of a test sheet, A onwards. */
const ORDER: readonly Field[] = [
  ...([
    'candidateNumber',
    'uci',
    'uln',
    'surname',
    'forenames',
    'birthDate',
    'sex',
    'code',
    'series',
    'status',
  ] as const),
  ...(['qualification', 'unit', 'wholeName', 'group', 'board', 'upn', 'centreNumber'] as const),
];
const USUAL = ORDER.slice(0, 10);

const NAMES = [
  'Ainsley Orchard',
  'Bethan Quayle',
  'Callum Rookwood',
  'Dilys Saltmarsh',
  'Euan Thistlewood',
  'Farida Underhill',
];

/** A complete and correct row of an invented person, registering for Business Extended Certificate. */
function usualTexts(person: number): Partial<Record<Field, string>> {
  const [forenames = '', surname = ''] = (NAMES[person % NAMES.length] ?? '').split(' ');
  const number = String(person + 1).padStart(4, '0');
  const first12 = `99999026${number}`;
  return {
    ...{ candidateNumber: number, uci: first12 + (uciCheckLetter(first12) ?? ''), uln: '', forenames, surname },
    ...{ birthDate: `${10 + (person % 18)}/03/2009`, sex: 'F', code: '05835', series: '', status: '' },
  };
}

function dayOf(text: string): CalendarDate | null {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

function wantedOf({ code = '', qualification = '', unit = '' }: Partial<Record<Field, string>>): WantedOption {
  if (code !== '') return parseCode(code);
  const size = qualification === '' ? NO_OPTION : parseCode(qualification);
  return unit === '' ? size : { ...size, code: '', unit: parseUnit(unit) ?? '' };
}

/** A sheet: headings in row 1, the rows from row 2 on; a text that begins with # is an error value, and a unit that is none is a mark that cannot be read. */
export function entryList(rows: readonly TestRow[], without: readonly Field[] = []): EntryList {
  const used = ORDER.filter((field) => USUAL.includes(field) || rows.some((row) => row[field] !== undefined));
  const present = used.filter((field) => !without.includes(field));
  const columns: FieldColumns = Object.fromEntries(present.map((field) => [field, ORDER.indexOf(field)]));
  const list = {
    rows: [] as CandidateRow[],
    entries: [] as Entry[],
    unreadable: [] as EntryList['unreadable'][number][],
    unreadableMarks: [] as EntryList['unreadableMarks'][number][],
  };
  for (const [index, { person = index, ...own }] of rows.entries()) {
    const row = index + 1;
    const all = { ...usualTexts(person), ...own };
    const texts: Partial<Record<Field, string>> = {};
    for (const field of FIELDS) {
      const text = present.includes(field) ? (all[field] ?? '') : '';
      texts[field] = text.startsWith('#') ? '' : text;
      if (text.startsWith('#')) list.unreadable.push({ row, column: ORDER.indexOf(field), field, error: text });
    }
    const { unit = '' } = texts;
    if (unit !== '' && parseUnit(unit) === null) {
      list.unreadableMarks.push({ row, column: ORDER.indexOf('unit'), text: unit });
      texts.unit = '';
    }
    const candidate = candidateRow(row, columns, texts);
    list.rows.push(candidate);
    const wantedText = [texts.code, texts.qualification, texts.unit && `unit ${texts.unit}`].filter(Boolean).join(' ');
    if (wantedText === '') continue;
    const asking = columns.code ?? columns.unit ?? columns.qualification ?? 0;
    const seriesText = texts.series ?? '';
    list.entries.push({
      ...{ candidate, columns: { ...columns, code: asking }, wanted: wantedOf(texts), wantedText },
      ...{ series: parseSeries(seriesText), seriesText },
      ...{ status: parseEntryStatus(texts.status ?? ''), statusText: texts.status ?? '' },
    });
  }
  return { sheet: 'Entries', columns, ...list };
}

function candidateRow(row: number, columns: FieldColumns, texts: Partial<Record<Field, string>>): CandidateRow {
  const { surname = '', forenames = '', wholeName = '', birthDate = '' } = texts;
  const [whole = '', rest = ''] = wholeName.split(', ');
  return {
    ...{ row, columns, groups: {}, centreNumber: texts.centreNumber ?? '', upn: texts.upn ?? '' },
    ...{ candidateNumber: texts.candidateNumber ?? '', uci: texts.uci ?? '', uln: texts.uln ?? '' },
    ...{ surname: surname || whole, forenames: forenames || rest, sex: texts.sex ?? '' },
    ...{ birthDate: dayOf(birthDate), birthDateText: birthDate },
  };
}
