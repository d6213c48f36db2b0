import { chargeEntries, sentFees } from '../../src/fees';
import { buildReference, parseReferenceFile, type Timetable } from '../../src/reference';
import { detailsOf, NO_DETAILS, undatedLine, type Moment, type Register, NO_REGISTER } from '../../src/register';
import { assess } from '../../src/assessment';
import {
  checkList,
  comparedInvoice,
  examinationReports,
  expectedInvoice,
  feeReports,
  invoiceReport,
  isReportSheet,
  printedWidth,
  NO_RECHARGE,
  readInvoice,
  reportKindOf,
  statements,
  type InvoiceLine,
  type ProductCell,
  type ProductSheet,
} from '../../src/table';
import { fileLines, registerFrom, seriesOf, type TestFile } from '../register/lines';
import { entryList, type TestRow } from '../rules/entry-list';
import { examination, testReference, timetable } from '../rules/test-reference';
import { sheetOf } from './sheet-of';

const UNIT = { code: '583501', series: 'June 2027' };

const TIMETABLE = timetable(
  examination('Business', '01', ['05834', '05835'], { day: '2027-05-18', session: 'AM', minutes: 120 }),
  examination('IT', '02', ['05839'], { day: '2027-05-18', session: 'PM', minutes: 60 }),
);

function sources(
  rows: readonly TestRow[],
  register: Register = NO_REGISTER,
  timetables: readonly Timetable[] = [],
): Parameters<typeof statements>[0] {
  const reference = testReference({ lateFees: { late: 500 }, timetables });
  const given = entryList(rows);
  const groups = (row: number): Record<string, string> => ({ Department: row % 2 === 1 ? 'Business' : 'Science' });
  const list = {
    ...given,
    entries: given.entries.map((one) => ({
      ...one,
      candidate: { ...one.candidate, groups: groups(one.candidate.row) },
    })),
  };
  const context = assess({ list, reference, asOf: '2027-03-01', past: [], register });
  const charges = chargeEntries(context);
  return {
    entries: context.entries,
    charges,
    sent: sentFees(context),
    submitted: context.submitted,
    reference,
    asOf: context.asOf,
    centre: '99999 Example',
  };
}

/** A sheet's cells as plain values. */
function plain(sheet: ProductSheet | null): unknown[][] {
  const value = (cell: ProductCell): unknown => {
    if (typeof cell === 'string') return cell;
    return 'text' in cell ? cell.text : 'pounds' in cell ? cell.pounds : 'count' in cell ? cell.count : '';
  };
  return (sheet?.rows ?? []).map((row) => row.map(value));
}

/** The lines of a sheet's table as plain values. */
function linesOf(sheet: ProductSheet): unknown[][] {
  return plain(sheet).slice((sheet.table?.headingRow ?? 0) + 1);
}

/** The lines of text above the tables, as one. */
function sentences(rows: readonly (readonly unknown[])[]): string {
  const end = rows.findIndex((row) => row.length === 0);
  return rows
    .slice(0, end)
    .map(([first]) => String(first))
    .join(' ');
}

describe('the fee summary', () => {
  const resit = [
    { person: 0, code: '05835' },
    { person: 0, ...UNIT, series: 'January 2027', status: 'Sat' },
    { person: 0, ...UNIT },
  ];

  test('adds fees up by payer, qualification, department and candidate', () => {
    const [summary] = feeReports(sources(resit), NO_RECHARGE);
    const rows = plain(summary ?? null);
    expect(rows).toContainEqual(['Centre', 25, 0]);
    expect(rows).toContainEqual(['05835 Business Extended Certificate', 25, 0]);
    expect(rows).toContainEqual(['Business', 25, 0]);
    expect(rows).toContainEqual(['0001 Ainsley Orchard', 25, 0]);
  });

  test('passes nothing on unless the centre says so, and says that it is restricted', () => {
    const [off] = feeReports(sources(resit), NO_RECHARGE);
    expect(sentences(plain(off ?? null))).toMatch(/ Nothing is passed on: .* limits on what you may charge/);
    const [on] = feeReports(sources(resit), { resitsToCandidate: true, lateToDepartment: true });
    const rows = plain(on ?? null);
    expect(rows).toContainEqual(['Candidate', 10, 0]);
    expect(rows).toContainEqual(['Department', 5, 0]);
    expect(rows).toContainEqual(['Centre', 10, 0]);
    expect(sentences(rows)).toMatch(/ There are limits on what you may charge students of 16 to 19 /);
  });

  test('has a list of all that it adds up, and none where nothing is charged', () => {
    const [, list] = feeReports(sources(resit), NO_RECHARGE);
    expect(list?.rows.length).toBe(3 + 3);
    expect(feeReports(sources([{ status: 'Registered' }]), NO_RECHARGE)).toHaveLength(1);
  });
});

describe('the fee summary after sending', () => {
  const [who] = entryList([{}]).rows.map(detailsOf);
  const register = registerFrom(
    fileLines(
      { name: 'E9999972.X01', at: '2026-09-14 10:00:00', series: '9R26', states: ['sent'] },
      who ? [[who, '583500']] : [],
    ).map((line) => (line.what === 'entry' ? { ...line, fee: 5000 } : line)),
  );
  const both = sources(
    [
      { person: 0, code: '05835' },
      { person: 0, ...UNIT },
      { person: 1, code: '05835' },
    ],
    register,
  );
  const allSent = sources([{ person: 0, code: '05835' }], register);
  const titleOf = (given: typeof both, which: 'all' | 'new' | 'sent'): unknown =>
    plain(feeReports(given, NO_RECHARGE, which)[0] ?? null)[0]?.[0];

  test('is of new entries, of those that were sent, or of all', () => {
    expect(titleOf(both, 'new')).toBe('Fees of new entries');
    expect(titleOf(both, 'sent')).toBe('Fees of entries that were sent');
    expect(titleOf(both, 'all')).toBe('Fees of all entries, new and sent');
    const rows = plain(feeReports(both, NO_RECHARGE)[0] ?? null);
    expect(rows).toContainEqual(['Sent', 50, 0]);
    expect(rows).toContainEqual(['Registrations, September 2026 (9R26)', 60, 0]);
    expect(rows.filter(([label]) => label === 'Total').length).toBeGreaterThan(0);
    const [, list] = feeReports(both, NO_RECHARGE);
    expect(plain(list ?? null)[2]).toContain('New or sent');
  });

  test('is never bare headings: once all was sent it is of what was sent, and says so where only new ones are wanted', () => {
    expect(titleOf(allSent, 'all')).toBe('Fees of entries that were sent');
    const [summary, list] = feeReports(allSent, NO_RECHARGE, 'new');
    expect(list).toBeUndefined();
    expect(sentences([...plain(summary ?? null), []])).toContain(
      'Nothing is left to send. Sent so far: 1 entry, £50.00.',
    );
    for (const which of ['all', 'new', 'sent'] as const) {
      const [nothing] = feeReports(sources([]), NO_RECHARGE, which);
      expect(
        nothing?.rows.flat().filter((cell) => typeof cell === 'object' && 'look' in cell && cell.look === 'heading'),
      ).toEqual([]);
      expect(nothing?.rows.length).toBeGreaterThan(2);
    }
  });
});

const { reference } = buildReference({
  basedata: [],
  file: parseReferenceFile(
    JSON.stringify({
      seriesDates: [
        { series: 'January 2027', deadline: '2026-10-21', lateUntil: '2026-11-04', refundUntil: '2026-12-18' },
      ],
      lateFees: [
        { stage: 'late', amount: '12.00', refundable: false },
        { stage: 'very-late', amount: '24.00' },
      ],
    }),
  ),
});

describe('the invoice', () => {
  const [who] = entryList([{}]).rows.map(detailsOf);
  const file: TestFile = { name: 'E9999972.X01', at: '2026-09-14 10:00:00', series: '9R26' };
  const lines = (states: TestFile['states']): ReturnType<typeof fileLines> =>
    fileLines(
      { ...file, ...(states ? { states } : {}) },
      who
        ? [
            [who, '583500'],
            [{ ...who, candidateNumber: '0002' }, '583500'],
          ]
        : [],
    ).map((line) => (line.what === 'entry' ? { ...line, fee: 5000 } : line));

  test('is expected for what was sent, at the fees of its day', () => {
    expect(expectedInvoice(registerFrom(lines(['sent'])))).toEqual([
      { code: '583500', title: 'Option 583500', series: '9R26', entries: 2, amount: 10000 },
    ]);
    expect(expectedInvoice(registerFrom(lines([])))).toEqual([]);
    expect(invoiceReport(registerFrom(lines([])), [], { reference })).toBeNull();
  });

  test('says what may be credited: what was withdrawn in time, and not what was withdrawn later', () => {
    const details = who ?? NO_DETAILS;
    const of = { details, code: '583501', series: seriesOf('1A27'), kind: 'unit' } as const;
    const words = (time: Moment, at: Moment = file.at): string => {
      const units = fileLines({ ...file, at, series: '1A27', kind: 'unit', states: ['sent'] }, [[details, '583501']]);
      const register = registerFrom([...units, { ...undatedLine('withdrawal', of), time, by: '' }]);
      return sentences(plain(invoiceReport(register, expectedInvoice(register), { reference })));
    };
    const inTime = 'Withdrawn in time, and so credited: 1.';
    expect(words('2026-12-18 10:00:00')).toMatch(new RegExp(`${inTime}$`));
    expect(words('2026-12-19 10:00:00')).toContain('Withdrawn too late for a refund: 1.');
    const lateFee = (at: Moment): string => words('2026-12-18 10:00:00', at);
    expect(lateFee('2026-10-22 10:00:00')).toContain(`${inTime} The late fee of 1 entry is not given back.`);
    expect(lateFee('2026-11-05 10:00:00')).toContain(
      `${inTime} Whether the late fee of 1 entry is given back is not known: look it up in the fees list.`,
    );
  });

  test('keeps the fees of registrations that are known beside a top-up, which is asked for by e-mail and not listed', () => {
    const details = { ...(who ?? NO_DETAILS), candidateNumber: '0003' };
    const asked = undatedLine('emailed', { details, code: '583500', series: seriesOf('9R26'), kind: 'registration' });
    const register = registerFrom([...lines(['sent']), { ...asked, time: '2026-10-01 10:00:00', by: '' }]);
    const expected = expectedInvoice(register);
    expect(expected.map(({ entries, amount }) => [entries, amount])).toEqual([[2, 10000]]);
    expect(sentences(plain(invoiceReport(register, expected, { reference })))).toContain(
      'Changes of size, not listed, because their fee is not known: 1.',
    );
    const compared = linesOf(comparedInvoice(expected, { lines: expected, left: [] }));
    expect(compared[0]?.at(-1)).toBe('none');
  });

  test('is read from a sheet by its headings, and refused without them', () => {
    const rows = [
      [100, '583500', 2],
      [12.5, '5835 01', 1],
      [-12.5, '583501', -1],
      ['(£1,000.00)', '583502', '1,000'],
    ];
    const others = [
      [30, '', 2],
      [5, '583503', 'two'],
      [1_105, 'Total'],
    ];
    const sheet = sheetOf([['Invoice 1234'], ['Amount', 'Code', 'Entries'], ...rows, [], ...others]);
    const read = readInvoice(sheet);
    expect(read?.lines.map(({ code, entries, amount }) => [code, entries, amount])).toEqual([
      ['583500', 2, 10000],
      ['583501', 1, 1250],
      ['583501', -1, -1250],
      ['583502', 1000, -100_000],
    ]);
    expect(read?.left).toEqual([7, 8, 9]);
    const words = plain(comparedInvoice([], read ?? { lines: [], left: [] }))[2]?.[0];
    expect(words).toMatch(/^3 lines of the invoice have no code .*: row 8, 9, 10\. Look at them yourself\.$/);
    expect(readInvoice(sheetOf([['What', 'How much']]))).toBeNull();
  });

  test.each([
    ['6A27', '6A27', 'none'],
    ['June 2027', '6A27', 'none'],
    ['6a 27', '6A27', 'none'],
    ['January 2027', 'JANUARY 2027', 'Invoiced, but not in the register'],
  ])('its series %s is compared as %s: %s', (series, shown, words) => {
    const read = readInvoice(
      sheetOf([
        ['Code', 'Series', 'Entries', 'Amount'],
        ['583501', series, 1, 10],
      ]),
    );
    const expected = [{ code: '583501', title: 'x', series: '6A27', entries: 1, amount: 1000 }];
    const rows = linesOf(comparedInvoice(expected, read ?? { lines: [], left: [] }));
    expect(rows.map((cells) => [cells[1], cells.at(-1)])).toContainEqual([shown, words]);
  });

  test.each([
    ['583500', [['583500', 'none']]],
    ['05835', [['583500', 'none']]],
    ['5835', [['583500', 'none']]],
    [5835, [['583500', 'none']]],
    [
      '05836',
      [
        ['583500', 'Sent, but not invoiced'],
        ['05836', 'Invoiced, but not in the register'],
      ],
    ],
    [
      '15835',
      [
        ['583500', 'Sent, but not invoiced'],
        ['15835', 'Invoiced, but not in the register'],
      ],
    ],
  ])('its code %p is a registration where it is the code of a qualification: %j', (code, lines) => {
    const read = readInvoice(
      sheetOf([
        ['Code', 'Series', 'Entries', 'Amount'],
        [code, '9R26', 2, 100],
      ]),
    );
    const expected = [{ code: '583500', title: 'x', series: '9R26', entries: 2, amount: 10_000 }];
    const rows = linesOf(comparedInvoice(expected, read ?? { lines: [], left: [] }));
    expect(rows.map((cells) => [cells[0], cells.at(-1)])).toEqual(lines);
  });

  test('of one registration invoiced under both of its codes, the sums are compared', () => {
    const line = (code: string): InvoiceLine => ({ code, title: '', series: '9R26', entries: 1, amount: 5_000 });
    const expected = [{ code: '583500', title: 'x', series: '9R26', entries: 2, amount: 10_000 }];
    const rows = linesOf(comparedInvoice(expected, { lines: [line('05835'), line('583500')], left: [] }));
    expect(rows.map((cells) => cells.at(-1))).toEqual(['none']);
  });

  const line = (entries: number, amount: number | null, code = '583500'): InvoiceLine => {
    return { code, title: 'x', series: '', entries, amount };
  };
  test.each<readonly [InvoiceLine[], InvoiceLine[], string]>([
    [[line(2, 100)], [line(2, 100)], 'none'],
    [[line(2, 100)], [line(2, 150)], 'The number is the same, but the amount is not'],
    [[line(2, 100)], [line(3, 150)], '2 sent and 3 invoiced'],
    [[line(2, 100)], [], 'Sent, but not invoiced'],
    [[], [line(1, 50)], 'Invoiced, but not in the register'],
    [[line(2, null)], [line(2, 50)], 'The amounts cannot be compared: a fee is not known'],
    [[line(1, 0)], [], 'none'],
    [[], [line(1, 50), line(-1, -50)], 'none'],
    [[line(1, 0)], [line(1, 62), line(-1, -50)], '1 sent and 0 invoiced'],
  ])('%j against %j: %s', (expected, invoiced, words) => {
    expect(linesOf(comparedInvoice(expected, { lines: invoiced, left: [] }))[0]?.at(-1)).toBe(words);
  });
});

describe('the invoice in pounds', () => {
  const line = (code: string, series: string, entries: number, amount: number | null): InvoiceLine => {
    return { code, title: `Option ${code}`, series, entries, amount };
  };

  test('is expected in the order of time, with a total above its lines', () => {
    const [who] = entryList([{}]).rows.map(detailsOf);
    const file = (name: string, series: string, code: string): ReturnType<typeof fileLines> =>
      fileLines(
        {
          name,
          at: '2026-09-14 10:00:00',
          series,
          kind: series === '9R26' ? 'registration' : 'unit',
          states: ['sent'],
        },
        who ? [[who, code]] : [],
      ).map((one) => (one.what === 'entry' ? { ...one, fee: 1500 } : one));
    const register = registerFrom([
      ...file('E9999972.X01', '6A27', '583501'),
      ...file('E9999972.X02', '9R26', '583500'),
      ...file('E9999972.X03', '1A27', '583502'),
    ]);
    const report = invoiceReport(register, expectedInvoice(register), { reference, centre: '99999 Example' });
    expect(report && linesOf(report).map(([, , series]) => series)).toEqual(['9R26', '1A27', '6A27']);
    const above = plain(report).slice(0, report?.table?.headingRow ?? 0);
    expect(above.at(-1)).toEqual(['Total', '', '', '', 3, 45]);
    expect(above[1]).toEqual(['99999 Example']);
  });

  test('is compared with the largest difference first, and says in pounds what is charged more or less', () => {
    const expected = [
      line('583500', '9R26', 2, 10_000),
      line('583501', '1A27', 1, 2_000),
      line('583502', '6A27', 1, 500),
    ];
    const invoiced = [
      line('583500', '9R26', 2, 10_000),
      line('583501', '1A27', 1, 2_500),
      line('583503', '6A27', 2, 4_000),
    ];
    const compared = comparedInvoice(expected, { lines: invoiced, left: [] });
    expect(linesOf(compared).map(([code, , , , , , , difference]) => [code, difference])).toEqual([
      ['583503', 40],
      ['583501', 5],
      ['583502', -5],
      ['583500', 0],
    ]);
    expect(plain(compared)[(compared.table?.headingRow ?? 0) - 1]).toEqual(['Total', '', '', 4, 5, 125, 165, 40, '']);
  });

  test('leaves what cannot be compared out of the sums, and says so', () => {
    const compared = comparedInvoice([line('583500', '9R26', 2, null)], {
      lines: [line('583500', '9R26', 2, 100)],
      left: [],
    });
    expect(linesOf(compared)[0]?.slice(-2)).toEqual([
      'not known',
      'The amounts cannot be compared: a fee is not known',
    ]);
    expect(plain(compared)[(compared.table?.headingRow ?? 0) - 1]?.slice(-2)).toEqual([
      0,
      'without 1 line that cannot be compared',
    ]);
  });
});

describe('statements of entry', () => {
  test('have the centre, day, session and length of each examination, registrations first, and nothing that is empty', () => {
    const [sheet = null] = statements(
      sources([{ person: 0, ...UNIT }, { person: 0 }, { person: 1 }], NO_REGISTER, [TIMETABLE]),
    );
    const rows = plain(sheet);
    const second = sheet?.print?.newPages[0] ?? 0;
    const [first, other] = [rows.slice(0, second), rows.slice(second)];
    expect(first).toContainEqual(['Centre', '99999 Example']);
    const at = first.findIndex(([one]) => one === 'Entry');
    expect(first[at]).toEqual(['Entry', 'Title', 'For series', 'Day', 'Session', 'Length']);
    expect(first.slice(at + 1, at + 3).map(([code, , series]) => [code, series])).toEqual([
      ['583500', 'Registration'],
      ['583501', 'June 2027'],
    ]);
    expect(first[at + 2]?.slice(-2)).toEqual(['AM', '2h 00m']);
    // Who sits nothing has no columns for it.
    expect(other).toContainEqual(['Entry', 'Title', 'For series']);
    expect(rows.flat()).not.toContain('Sent');
    const [nameless = null] = statements({ ...sources([{ person: 0, uln: '' }]), centre: '' });
    for (const absent of ['Centre', 'ULN']) expect(plain(nameless).map(([name]) => name)).not.toContain(absent);
  });

  const [sheet = null] = statements(
    sources([{ person: 0 }, { person: 1 }, { person: 1, ...UNIT }, { person: 2, status: 'Withdrawn' }]),
  );

  test('have a page for each candidate, with all their entries and none of anybody else', () => {
    const rows = plain(sheet);
    const pages = [0, ...(sheet?.print?.newPages ?? [])];
    expect(pages).toHaveLength(2);
    expect(pages.every((at) => rows[at]?.[0] === 'Statement of entry')).toBe(true);
    const second = rows.slice(pages[1]);
    expect(second.filter(([code]) => code === '583500' || code === '583501')).toHaveLength(2);
    expect(second.flat()).toContain('Bethan Quayle');
    expect(second.flat()).not.toContain('Ainsley Orchard');
  });

  test('give people without number and UCI a page each', () => {
    const nobody = { candidateNumber: '', uci: '' };
    const [both = null] = statements(
      sources([
        { person: 0, ...nobody },
        { person: 1, ...nobody },
      ]),
    );
    expect(both?.print?.newPages).toHaveLength(1);
  });

  test('leave out who withdrew, and are none where nobody is entered', () => {
    expect(plain(sheet).flat()).not.toContain('Callum Rookwood');
    expect(statements(sources([]))).toEqual([]);
  });
});

test('statements of more candidates than Excel takes breaks stand on further sheets, each candidate on one of them', () => {
  const [one] = sources([{ person: 0 }]).entries;
  const given = sources([]);
  const entries = Array.from({ length: 1_028 }, (_, index) => {
    if (!one) throw new Error('There is no entry.');
    const candidate = { ...one.entry.candidate, candidateNumber: String(index + 1).padStart(4, '0') };
    return { ...one, entry: { ...one.entry, candidate } };
  });
  const sheets = statements({ ...given, entries });
  expect(sheets.map(({ name, print }) => [name, print?.newPages.length])).toEqual([
    ['Entrywise statements', 1_026],
    ['Entrywise statements 2', 0],
  ]);
  const numbers = sheets.flatMap((sheet) => plain(sheet).filter(([first]) => first === 'Candidate number'));
  expect(numbers.map(([, number]) => number)).toEqual(entries.map(({ entry }) => entry.candidate.candidateNumber));
  expect(sheets.every(({ name }) => isReportSheet(name))).toBe(true);
  expect(isReportSheet('Entrywise statements of mine')).toBe(false);
});

test('in no report a text is cut off by the cell beside it or reaches beyond the columns', () => {
  const long = 'A name of sixty letters and more, as a person may well have one';
  const given = sources(
    [
      { person: 0, surname: long },
      { person: 0, ...UNIT, code: '', qualification: long, unit: '01' },
      { person: 1 },
      { person: 1, ...UNIT },
    ],
    NO_REGISTER,
    [TIMETABLE],
  );
  const title = `${long}: ${long}`;
  const entries = given.entries.map((entry) => ({ ...entry, title }));
  const charges = given.charges.map((charge) => ({ ...charge, resolved: { ...charge.resolved, title }, why: title }));
  const lines: InvoiceLine[] = [{ code: '583500', title, series: '9R26', entries: 2, amount: null }];
  const reports = [
    ...feeReports({ ...given, entries, charges }, NO_RECHARGE),
    ...statements({ ...given, entries }),
    checkList({ ...given, entries }, null),
    ...examinationReports({ ...given, entries }, null),
    invoiceReport(registerFrom([]), lines, { reference }),
    comparedInvoice(lines, { lines: [], left: Array.from({ length: 30 }, (_, row) => 1_000 + row) }),
  ];
  for (const report of reports) expect(tooLong(report)).toEqual([]);
});

/** The texts of a sheet that need more room than they have before the next filled cell, or before the sheet ends. */
function tooLong(sheet: ProductSheet | null): string[] {
  return (sheet?.rows ?? []).flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const text = typeof cell === 'string' ? cell : 'text' in cell && cell.look !== 'wrapped' ? cell.text : '';
      const next = cells.findIndex((other, at) => at > column && other !== '');
      const room = sheet?.widths.slice(column, next === -1 ? undefined : next) ?? [];
      return printedWidth(text) > room.reduce((sum, width) => sum + width, 0) ? [text] : [];
    }),
  );
}

describe('with a timetable', () => {
  const rows = [
    { person: 0, code: '05835' },
    { person: 0, ...UNIT },
    { person: 0, ...UNIT, code: '583502' },
    { person: 1, ...UNIT },
    { person: 2, ...UNIT },
    { person: 2, ...UNIT, code: '583503', status: 'Withdrawn' },
    { person: 2, ...UNIT, series: 'January 2027', status: 'Sat' },
  ];
  const given = (...more: readonly TestRow[]) => sources([...rows, ...more], NO_REGISTER, [TIMETABLE]);

  test('statements give each unit its day, session and length, and a registration none', () => {
    const [sheet] = statements(given());
    const all = plain(sheet ?? null);
    const of = (code: string) => all.filter(([first]) => first === code).map((cells) => cells.slice(4));
    expect(all).toContainEqual(['Entry', 'Title', 'For series', 'Day', 'Session', 'Length']);
    const slot = ['AM', '2h 00m'];
    expect(of('583501')).toEqual([slot, slot, slot]);
    expect(of('583500')).toEqual([['', '']]);
    expect(of('583502')).toEqual([['', '']]);
    expect(JSON.stringify(sheet?.rows)).toContain('exams office tells you the room and the time.');
  });

  test('the check list has columns for them', () => {
    const sheet = checkList(given(), null);
    const [, , , headings = [], ...lines] = sheet?.rows ?? [];
    const texts = plain(sheet)[3] ?? [];
    expect(texts.slice(7)).toEqual(['For series', 'Day', 'Session', 'Length', 'Checked by', 'On']);
    expect(headings).toHaveLength(sheet?.widths.length ?? 0);
    expect(lines.every((cells) => cells.length === headings.length)).toBe(true);
    const line = lines.find((cells) => JSON.stringify(cells).includes('"583501"'));
    expect(line?.slice(8, 11)).toEqual([{ day: '2027-05-18' }, 'AM', '2h 00m']);
  });

  test('neither has such columns where nobody is entered for anything that has a day', () => {
    const none = sources([{ person: 0, ...UNIT }]);
    expect(plain(statements(none)[0] ?? null)).toContainEqual(['Entry', 'Title', 'For series']);
    expect(checkList(none, null)?.widths).toHaveLength(10);
  });

  test('the examinations are listed with how many sit them, by class, in the order of their days', () => {
    const [papers] = examinationReports(given({ person: 3, ...UNIT, code: '583902' }), null);
    const lines = (papers?.rows ?? []).slice((papers?.table?.headingRow ?? 0) + 1);
    expect(plain(papers ?? null)[papers?.table?.headingRow ?? 0]).toEqual([
      ...['Day', 'Session', 'Length', 'Paper', 'Title', 'Candidates', 'By Department'],
    ]);
    const text = (cell: ProductCell | undefined): unknown =>
      typeof cell === 'object' && 'text' in cell ? cell.text : cell;
    expect(lines.map((cells) => cells.map(text))).toEqual([
      [
        { day: '2027-05-18' },
        'AM',
        '2h 00m',
        'Business unit 01',
        expect.anything(),
        { count: 3 },
        'Business: 1, Science: 2',
      ],
      [{ day: '2027-05-18' }, 'PM', '1h 00m', 'IT unit 02', expect.anything(), { count: 1 }, 'Science: 1'],
      ['', 'not in the timetable', '', 'Business unit 02', expect.anything(), { count: 1 }, 'Business: 1'],
    ]);
    expect(JSON.stringify(papers?.rows)).toContain('made up for tests (June 2027)');
  });

  test('a candidate who is entered for a paper twice by mistake sits it once', () => {
    const [papers] = examinationReports(given({ person: 0, ...UNIT }, { person: 0, ...UNIT, code: '583401' }), null);
    expect(JSON.stringify(papers?.rows)).toContain('{"count":3}');
  });

  test('each paper has a page with its candidates by class', () => {
    const [, lists] = examinationReports(given(), null);
    const lines = plain(lists ?? null).slice(4);
    expect(lines.map((cells) => cells.slice(3, 6))).toEqual([
      ['Business unit 01', 'Business', '0003'],
      ['Business unit 01', 'Science', '0001'],
      ['Business unit 01', 'Science', '0002'],
      ['Business unit 02', 'Business', '0001'],
    ]);
    expect(lists?.print?.newPages).toEqual([7]);
  });

  test('without one, or where nobody is entered in its series, there are none', () => {
    expect(examinationReports(sources(rows), null)).toEqual([]);
    expect(examinationReports(sources([{ person: 0 }], NO_REGISTER, [TIMETABLE]), null)).toEqual([]);
  });

  test('a paper whose day is not settled says so', () => {
    const [exam] = TIMETABLE.examinations;
    const issues = { ...TIMETABLE, examinations: exam ? [{ ...exam, slot: null }] : [] };
    const of = sources(rows, NO_REGISTER, [issues]);
    expect(JSON.stringify(statements(of)[0]?.rows)).toContain('not settled');
    expect(JSON.stringify(examinationReports(of, null)[0]?.rows)).toContain('not settled');
    expect(checkList(of, null)?.widths).toHaveLength(13);
  });

  test('their sheets are known as reports', () => {
    for (const { name } of examinationReports(given(), null)) {
      expect([isReportSheet(name), reportKindOf(name)]).toEqual([true, 'examinations']);
    }
  });
});

test('the check list has a page a class, and columns to sign', () => {
  const sheet = checkList(sources([{ person: 0 }, { person: 1 }, { person: 2 }]), null);
  const rows = plain(sheet);
  expect(rows[3]?.slice(0, 3)).toEqual(['Department', 'Candidate number', 'Name']);
  expect(rows[3]?.slice(-2)).toEqual(['Checked by', 'On']);
  expect(rows.slice(4).map(([group, number]) => [group, number])).toEqual([
    ['Business', '0001'],
    ['Business', '0003'],
    ['Science', '0002'],
  ]);
  expect(sheet?.print?.newPages).toEqual([6]);
});
