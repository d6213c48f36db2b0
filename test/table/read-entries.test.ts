import { readEntries, detectColumns, type CellValue, type SheetContent, type SheetEntries } from '../../src/table';
import { sheetOf } from './sheet-of';

function read(rows: readonly (readonly CellValue[])[], parts: Partial<SheetContent> = {}): SheetEntries {
  const sheet = sheetOf(rows, parts);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  return readEntries(sheet, columns);
}

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forename', 'DOB', 'Qualification', 'Unit', 'Series', 'Status'];

function wishes({ entries }: SheetEntries): unknown[] {
  return entries.map(({ wanted, series, candidate }) => [
    candidate.candidateNumber,
    wanted.qualification,
    wanted.unit,
    series === null ? null : `${series.month}/${series.year}`,
  ]);
}

describe('the long shape, a row an entry', () => {
  it('reads registrations and unit entries', () => {
    const list = read([
      HEADINGS,
      ['0001', '', 'Smith', 'Anne', '', '05835', '', '', ''],
      ['0001', '', 'Smith', 'Anne', '', '05835', '1', 'June 2027', ''],
      ['0002', '', 'Jones', 'Bo', '', 5835, 'CC', '1A27', 'Resit'],
    ]);
    expect(wishes(list)).toEqual([
      ['0001', '05835', '', null],
      ['0001', '05835', '01', '6/2027'],
      ['0002', '05835', 'CC', '1/2027'],
    ]);
    expect(list.entries.map(({ status }) => status.resit)).toEqual([false, false, true]);
  });

  it('reads a whole code from whichever column holds it', () => {
    const list = read([
      ['UCI', 'Surname', 'Qualification', 'Unit', 'Option code'],
      ['a', 'A', '05835', '05835/02', ''],
      ['b', 'B', '', '583502', ''],
      ['c', 'C', '', '', '583502'],
      ['d', 'D', '601/7699/4', '2', ''],
    ]);
    expect(list.entries.map(({ wanted }) => [wanted.qualification, wanted.unit, wanted.qan])).toEqual([
      ['05835', '02', ''],
      ['05835', '02', ''],
      ['05835', '02', ''],
      ['', '02', '60176994'],
    ]);
  });

  it('lets the column that asks stand in for columns that the sheet has not', () => {
    const [entry] = read([
      ['UCI', 'Surname', 'Option code'],
      ['a', 'A', '583501'],
    ]).entries;
    expect(entry?.columns).toMatchObject({ code: 2, unit: 2, qualification: 2 });
  });

  it('takes the series of the banner where the row has none, and keeps what cannot be read', () => {
    const list = read(
      [
        ['Series: June 2027'],
        ['UCI', 'Surname', 'Option code', 'Series'],
        ['a', 'A', '583501', ''],
        ['b', 'B', '583501', 'soon'],
        ['c', 'C', '583501', 46_388],
      ],
      { formats: [undefined, undefined, undefined, undefined, [undefined, undefined, undefined, 'mmm-yy']] },
    );
    expect(list.entries.map(({ series, seriesText }) => [series?.month, series?.year, seriesText])).toEqual([
      [6, 2027, ''],
      [undefined, undefined, 'soon'],
      [1, 2027, '01/01/2027'],
    ]);
  });
});

describe('the wide shape, a row a candidate', () => {
  const WIDE = ['Cand no', 'Name', 'Qualification', '583501', 'Unit 2', 'Series'];

  it.each(['Y', 'y', '1', 1, 'x', 'X', '✓', true, 'Yes', ' y '])('takes %p as a mark', (mark) => {
    const list = read([WIDE, ['0001', 'Smith: Anne', '05835', mark, '', 'June 2027']]);
    expect(wishes(list)).toEqual([
      ['0001', '05835', '', null],
      ['0001', '05835', '01', '6/2027'],
    ]);
  });

  it.each(['', ' ', 'N', 'no', '0', 0, '-', false, null, 'n/a'])('takes %p as no mark', (mark) => {
    expect(wishes(read([WIDE, ['0001', 'Smith: Anne', '05835', mark, '', 'June 2027']]))).toHaveLength(1);
  });

  it.each<readonly [status: string, mark: CellValue, units: string]>([
    ['Withdrawn', 'Y', 'withdrawn'],
    ['W/D 12 Oct', 'Jan 27', 'withdrawn'],
    ['Left', 'R', 'withdrawn'],
    ['Withdrawn', 'Registered', 'withdrawn'],
    ['Withdrawn', 'Sat', 'made'],
    ['Withdrawn', 'A', 'made'],
    ['Registered', 'Y', 'new'],
    ['Registered', 'Withdrawn', 'withdrawn'],
    ['', 'W', 'withdrawn'],
    ['Absent', 'Y', 'new'],
  ])('a row with the status %p and the mark %p: the unit is %s', (status, mark, units) => {
    const list = read([
      [...WIDE, 'Status'],
      ['0001', 'Smith: Anne', '05835', mark, '', 'June 2027', status],
    ]);
    expect(list.entries.map(({ wanted, status: { standing } }) => [wanted.unit, standing])[1]).toEqual(['01', units]);
  });

  it('takes out the units of a withdrawn candidate whose row names no qualification, and those of a W/D column', () => {
    const list = read([
      ['Cand no', 'Name', '583501', '583502', 'W/D', 'Series'],
      ['0001', 'Smith: Anne', 'Y', 'Y', 'Y', 'June 2027'],
      ['0002', 'Jones: Bo', 'Y', '', '', 'June 2027'],
    ]);
    expect(list.entries.map(({ status: { standing } }) => standing)).toEqual(['withdrawn', 'withdrawn', 'new']);
  });

  it('finds the size of a bare unit in the row, a series or status in the mark', () => {
    const list = read([
      WIDE,
      ['0001', 'Smith: Anne', '05836', 'Jan 27', 'R', 'June 2027'],
      ['0002', 'Jones: Bo', '05836', '', '583602', 'June 2027'],
    ]);
    expect(wishes(list)).toEqual([
      ['0001', '05836', '', null],
      ['0001', '05835', '01', '1/2027'],
      ['0001', '05836', '02', '6/2027'],
      ['0002', '05836', '', null],
      ['0002', '05836', '02', '6/2027'],
    ]);
    expect(list.entries[2]?.status.resit).toBe(true);
    expect(list.entries[2]?.columns.code).toBe(4);
  });

  it('reports a mark that says neither yes nor no', () => {
    const list = read([WIDE, ['0001', 'Smith: Anne', '05835', 'maybe', '', 'June 2027']]);
    expect(list.unreadableMarks).toEqual([{ row: 1, column: 3, text: 'maybe' }]);
    expect(list.entries).toHaveLength(1);
  });
});

describe('cells', () => {
  it('are read as shown: padded numbers keep their zeros, stray spaces go', () => {
    const list = read(
      [HEADINGS, [12, ' 999990260001T\u00a0', 'O\u00a0 Brien', '\u200bAnne ', '', '05835', '', '', '']],
      {
        shown: [undefined, ['0012']],
      },
    );
    expect(list.rows[0]).toMatchObject({
      candidateNumber: '0012',
      uci: '999990260001T',
      surname: 'O Brien',
      forenames: 'Anne',
    });
  });

  it('with an error value are empty, and said once', () => {
    const list = read([
      HEADINGS,
      ['0001', { error: '#N/A' }, 'Smith', 'Anne', { error: '#REF!' }, '05835', '', '', ''],
    ]);
    expect(list.rows[0]).toMatchObject({ uci: '', birthDate: null });
    expect(list.unreadable).toEqual([
      { row: 1, column: 1, field: 'uci', error: '#N/A' },
      { row: 1, column: 4, field: 'birthDate', error: '#REF!' },
    ]);
  });

  it('that begin with = are text like any other', () => {
    expect(read([HEADINGS, ['0001', '', '=1+1', '@x', '', '05835', '', '', '']]).rows[0]?.surname).toBe('=1+1');
  });
});

describe('rows', () => {
  it('without anything are passed over; totals and remarks are passed over and reported', () => {
    const list = read([
      HEADINGS,
      [],
      ['0001', '', 'Smith', 'Anne', '', '05835', '', '', ''],
      ['', ' ', '', '', '', '', '', '', ''],
      ['Total: 1 entry', '', '', '', '', '', '', '', ''],
      ['', '', 'Printed by the exams office', '', '', '', '', '', ''],
    ]);
    expect(list.rows.map(({ row }) => row)).toEqual([2]);
    expect(list.skipped).toEqual([
      { row: 4, text: 'Total: 1 entry', why: 'a total' },
      { row: 5, text: 'Printed by the exams office', why: 'a remark' },
    ]);
  });

  it('with a candidate and nothing to enter are kept', () => {
    const list = read([HEADINGS, ['0001', '', 'Smith', 'Anne', '', '', '', '', '']]);
    expect(list.rows).toHaveLength(1);
    expect(list.entries).toHaveLength(0);
  });
});

describe('rows of a real export', () => {
  it('are passed over where they repeat the headings, count, total, or are of another board', () => {
    const list = read([
      [...HEADINGS, 'Board'],
      ['0001', '', 'Smith', 'Anne', '', '05835', '', '', '', 'OCR'],
      ['0002', '', 'Jones', 'Bo', '', '8700', '', '', '', 'AQA'],
      [...HEADINGS, 'Board'],
      ['Business total', '', '', '', '', '', '2', '', '', ''],
      ['', '', '', '', '', '', '6', '', '', ''],
    ]);
    expect(list.rows.map(({ row }) => row)).toEqual([1]);
    expect(list.skipped.map(({ row, why }) => [row, why])).toEqual([
      [2, 'an entry with AQA'],
      [3, 'the headings again'],
      [4, 'a total'],
      [5, 'counts without a candidate'],
    ]);
  });

  it('are kept where a surname only looks like a total', () => {
    expect(read([HEADINGS, ['0001', '', 'Total', 'Anne', '', '05835', '', '', '']]).rows).toHaveLength(1);
    const remarked = ['', 999_990_260_001, '', '', '', '', '', '', '', 'Total: see file'];
    expect(read([[...HEADINGS, 'Remarks'], remarked]).rows).toHaveLength(1);
  });

  it('are a candidate where a name is all that they have', () => {
    const list = read([
      ['Candidate name', 'UCI', 'Qualification'],
      ['Smith, Anne', '', '05835'],
      ['Jones, Bo', '', ''],
    ]);
    expect(list.rows.map(({ surname }) => surname)).toEqual(['Smith', 'Jones']);
  });

  it('ask for something without a name where not all that they ask for are counts', () => {
    const list = read([
      HEADINGS,
      ['0001', '', 'Smith', 'Anne', '', '05835', '', '', ''],
      ['', '', '', '', '', '05838', '2', '', ''],
    ]);
    expect(list.skipped).toEqual([]);
  });

  it('are candidates where their texts are those of fewer headings than a row of headings has', () => {
    const list = read([
      ['Surname', 'Forename', 'Group', 'Qualification'],
      ['Smith', 'Anne', 'A', '05835'],
      ['Surname', 'Forename', 'B', '05835'],
    ]);
    expect(list.rows.map(({ surname }) => surname)).toEqual(['Smith', 'Surname']);
  });

  it('begin another list where only some of the headings are those above', () => {
    const columns = detectColumns(
      sheetOf([
        ['Surname', 'Forename', 'Qualification', 'UCI'],
        ['Smith', 'Anne', '05835', '999990260001T'],
        ['Surname', 'UCI', 'Qualification', 'Forename'],
        ['Jones', '999990260002A', '05838', 'Bo'],
      ]),
    );
    expect(columns?.below.map(({ headingRow }) => headingRow)).toEqual([2]);
  });
});

describe('the cell that names the unit', () => {
  const row = (unit: CellValue): SheetEntries =>
    read([HEADINGS, ['0001', '', 'Smith', 'Anne', '', '05835', unit, 'June 2027', '']]);

  it.each([
    ['Unit 1: The business environment', '01'],
    ['Unit 1 - The business environment', '01'],
    ['U02', '02'],
    ['Unit 9*', '09'],
    ['-', ''],
    ['n/a', ''],
  ])('may be %p', (text, unit) => {
    expect(row(text).entries.map(({ wanted }) => wanted.unit)).toEqual([unit]);
  });

  it.each(['1/2', '1-3', '1, TBC', 'IT, PE', 'The business environment', 'R/507/7267', '1a', 'TBC', 'one'])(
    'never turns the row into a registration: %p',
    (text) => {
      const list = row(text);
      expect(list.entries).toEqual([]);
      expect(list.issues.units).toEqual([{ row: 1, column: 6, text }]);
    },
  );

  it.each(['1, 2', '01 & 02', 'Units 1 and 2', '1; Unit 2', 'U1 + U2', '1, 2, 1'])('may name several: %p', (text) => {
    const list = row(text);
    expect(wishes(list)).toEqual([
      ['0001', '05835', '01', '6/2027'],
      ['0001', '05835', '02', '6/2027'],
    ]);
    expect(list.issues.units).toEqual([]);
  });

  it('registers once in a row that says that it was done, however many units it names', () => {
    const list = read([
      [...HEADINGS.slice(0, 8), 'Registered?'],
      ['0001', '', 'Smith', 'Anne', '', '05835', '1, 2', 'June 2027', 'Y'],
    ]);
    expect(list.entries.map(({ wanted, status }) => [wanted.unit, status.standing])).toEqual([
      ['', 'made'],
      ['01', 'new'],
      ['02', 'new'],
    ]);
  });

  it('never turns the row into a registration by an error value', () => {
    const list = row({ error: '#N/A' });
    expect(list.entries).toEqual([]);
    expect(list.unreadable).toEqual([{ row: 1, column: 6, field: 'unit', error: '#N/A' }]);
  });
});

describe('columns that answer with yes or no', () => {
  it.each([
    ['W/D', 'Y', 'withdrawn'],
    ['W/D', '', 'new'],
    ['Include?', 'N', 'withdrawn'],
    ['Include?', 'Y', 'new'],
    ['Include?', '', 'new'],
    ['Registered', 'x', 'made'],
    ['Resit', 'Y', 'new'],
  ])('%s %p makes the entry %s', (heading, text, standing) => {
    const [entry] = read([
      ['UCI', 'Surname', 'Entry code', heading],
      ['a', 'A', '583501', text],
    ]).entries;
    expect(entry?.status.standing).toBe(standing);
    expect(entry?.status.resit).toBe(heading === 'Resit');
  });
});

describe('a series cell', () => {
  it('that Excel took for the 27th of January tells nothing', () => {
    const list = read(
      [
        ['UCI', 'Surname', 'Entry code', 'Series'],
        ['a', 'A', '583501', 46_049],
      ],
      {
        formats: [undefined, [undefined, undefined, undefined, 'd-mmm']],
      },
    );
    expect(list.entries[0]).toMatchObject({ series: null, seriesText: '27/01/2026' });
  });

  it('is not needed by a registration: a banner speaks of the units', () => {
    const list = read([
      ['Exam season: January 2027'],
      HEADINGS,
      ['0001', '', 'Smith', 'Anne', '', '05835', '', '', ''],
      ['0001', '', 'Smith', 'Anne', '', '05835', '1', '', ''],
    ]);
    expect(list.entries.map(({ series }) => series?.month ?? null)).toEqual([null, 1]);
  });
});

describe('marks that say more', () => {
  it.each([
    ['Resit Jan 27', true, 1],
    ['Yes - resit', true, 6],
    ['01', false, 6],
  ])('%p', (mark, resit, month) => {
    const list = read([
      ['Cand no', 'Name', 'Qualification', '583501', 'Series'],
      ['0001', 'Smith: A', '', mark, 'June 2027'],
    ]);
    expect(list.entries.map(({ status, series }) => [status.resit, series?.month])).toEqual([[resit, month]]);
  });
});

describe('what a check wrote before', () => {
  const rows = [
    ['Sunnyvale Example School'],
    HEADINGS,
    ['0001', '', 'Smith', 'Anne', '', '05835', '1', 'June 2027', ''],
    ['Year 13 Business'],
    ['0002', '', 'Jones', 'Bo', '', '05835', '1', 'June 2027', ''],
    ['0', '0', '0', '0', '0', '0', '0', '0', '0'],
    [],
    ['', '', '', '', '', '', '16', 'June 2027', ''],
    ['Total', '', '', '', '', '', '2', '', ''],
    ['Withdrawn candidates'],
    ['0003', '', 'Khan', 'Cy', '', '05835', '1', 'June 2027', ''],
  ];
  const words = 'Error (row-without-candidate): Row 16 asks for an entry but names no candidate: 99999, June 2027.';

  /** The sheet with words and a fee in every row of some, as they stand in a marked copy. */
  const marked = (isMarked: (row: number) => boolean): CellValue[][] =>
    rows.map((row, index) => {
      const padded: CellValue[] = [...row, ...Array.from({ length: HEADINGS.length - row.length }, () => null)];
      if (index === 1) return [...padded, 'Entrywise check', 'Entrywise fee'];
      return index > 1 && isMarked(index) ? [...padded, words, 12.5] : padded;
    });

  it.each<[string, (row: number) => boolean]>([
    ['every row', () => true],
    ['rows of candidates', (row) => [2, 4, 10].includes(row)],
    ['rows that name nobody', (row) => [3, 5, 6, 7, 8].includes(row)],
  ])('is no part of what is read: %s', (_, isMarked) => {
    const [before, after] = [read(marked(() => false)), read(marked(isMarked))];
    const { account: accountBefore, ...listBefore } = before;
    const { account: accountAfter, ...listAfter } = after;
    expect(listAfter).toEqual(listBefore);
    expect(accountAfter).toEqual(accountBefore);
    expect(before.issues.orphans.map(({ text }) => text)).toEqual(['16 June 2027']);
  });
});
