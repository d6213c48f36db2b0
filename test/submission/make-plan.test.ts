import { mustHave, parseCalendarDate, type CalendarDate } from '../../src/entries';
import { readEntryFile } from '../../src/edi';
import { detailsOf, undatedLine, type RegisterLine, type SentDetails } from '../../src/register';
import { fileLines, seriesOf, type TestFile } from '../register/lines';
import { entryList, type TestRow } from '../rules/entry-list';
import { built, planFor, recordsIn, texts } from './planned';

/** The details that the row of a person would send. */
function sent(person: number, changes: Partial<SentDetails> = {}): SentDetails {
  const [row] = entryList([{ person }]).rows;
  if (!row) throw new Error('A row was given.');
  return { ...detailsOf(row), ...changes };
}

const E1: TestFile = { name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26' };
const E2: TestFile = {
  name: 'E9999972.X02',
  at: '2026-09-20 10:00:00',
  series: '6A27',
  kind: 'unit',
  sequence: 2,
  fingerprint: 'bb',
};

const REGISTERED = { person: 0, code: '05835' };
const UNIT = { person: 0, code: '583501', series: 'June 2027' };
const registration = (state: 'sent' | 'acknowledged' = 'acknowledged'): RegisterLine[] =>
  fileLines({ ...E1, states: [state] }, [[sent(0), '583500']]);
const unitSent = (): RegisterLine[] => fileLines({ ...E2, states: ['seen'] }, [[sent(0), '583501']]);

function day(text: string): CalendarDate {
  return mustHave(parseCalendarDate(text), `The day ${text}`);
}

describe('the route', () => {
  test('the first file of a series is an entry file', () => {
    expect(recordsIn(planFor([REGISTERED]))).toEqual({ 'E9999972.X01': { '0001': ['583500'] } });
  });

  test('what comes later goes into an amendment file, with the next number', () => {
    const plan = planFor([REGISTERED, { person: 1 }], registration());
    expect(recordsIn(plan)).toEqual({ 'A9999972.X02': { '0002': ['583500'] } });
  });

  test('another series begins with an entry file, and one counter numbers them all', () => {
    expect(recordsIn(planFor([REGISTERED, UNIT], registration()))).toEqual({ 'E9999972.X02': { '0001': ['583501'] } });
  });

  test('where the first entries were made in Interchange, the first file is an amendment file', () => {
    expect(recordsIn(planFor([REGISTERED], [], { firstInInterchange: true }))).toEqual({
      'A9999972.X01': { '0001': ['583500'] },
    });
  });

  test('a file that was never sent does not make the next one an amendment, but keeps its number', () => {
    const lines = fileLines({ ...E1, states: ['discarded'] }, [[sent(0), '583500']]);
    expect(recordsIn(planFor([REGISTERED], lines))).toEqual({ 'E9999972.X02': { '0001': ['583500'] } });
  });

  test('a second run with nothing new makes nothing', () => {
    const plan = planFor([REGISTERED, UNIT], [...registration(), ...unitSent()]);
    expect(plan).toMatchObject({ files: [], emails: [], steps: [], waiting: [], held: [], alreadySent: 2 });
    expect(texts(plan, 'nothing-new')).toHaveLength(1);
  });
});

describe('an amendment', () => {
  const rows = [REGISTERED, UNIT, { ...UNIT, code: '583502' }];
  const lines = [...registration(), ...unitSent()];

  test('lists all options that the candidate has in the series', () => {
    expect(recordsIn(planFor(rows, lines))).toEqual({ 'A9999972.X03': { '0001': ['583501', '583502'] } });
  });

  test('lists only the new ones where the officer chose that', () => {
    expect(recordsIn(planFor(rows, lines, { amendmentLists: 'new' }))).toEqual({
      'A9999972.X03': { '0001': ['583502'] },
    });
  });

  test('lists what the status column says was made, too', () => {
    const made = [
      { ...REGISTERED, status: 'Registered' },
      { ...UNIT, status: 'Entered' },
      { ...UNIT, code: '583502' },
    ];
    expect(recordsIn(planFor(made, [], { firstInInterchange: true }))).toEqual({
      'A9999972.X01': { '0001': ['583501', '583502'] },
    });
  });

  test('does not list a registration that was sent in an earlier year', () => {
    const earlier = fileLines({ ...E1, at: '2025-09-14 10:00:00', series: '9R25', states: ['seen'] }, [
      [sent(0), '583500'],
    ]);
    const thisYear = fileLines({ ...E1, name: 'E9999972.X02', sequence: 2, states: ['seen'] }, [[sent(1), '583500']]);
    const plan = planFor([REGISTERED, { person: 1 }, { person: 0, code: '05839' }], [...earlier, ...thisYear]);
    expect(Object.values(recordsIn(plan))).toEqual([{ '0001': ['583900'] }]);
  });

  test('goes on listing an entry whose withdrawal was not asked for yet', () => {
    const withdrawn = [REGISTERED, { ...UNIT, status: 'Withdrawn' }, { ...UNIT, code: '583502' }];
    expect(recordsIn(planFor(withdrawn, lines))).toEqual({ 'A9999972.X03': { '0001': ['583501', '583502'] } });
  });

  test('gives the details that the awarding body has, whatever the sheet says now', () => {
    const plan = planFor(
      rows.map((row) => ({ ...row, surname: 'Marsh', birthDate: '11/03/2009' })),
      lines,
    );
    const [file] = built(plan);
    const read = file && readEntryFile(file.name, file.bytes).file;
    expect(read?.candidates.map(({ name, birthDate }) => [name, birthDate])).toEqual([
      ['ORCHARD:AINSLEY', '2009-03-10'],
    ]);
    expect(plan.emails.map(({ id }) => id)).toEqual(['details']);
  });

  test('does not carry a candidate under another number than in the series', () => {
    const plan = planFor(
      rows.map((row) => ({ ...row, candidateNumber: '0077' })),
      lines,
    );
    expect(plan.files).toEqual([]);
    expect(plan.held.map(({ rules, why }) => [rules, why])).toEqual([
      [
        ['renumbered'],
        'The candidate was entered for this series with number 0001, and the sheet now has 0077. A candidate number does not change while a series lasts: put 0001 back.',
      ],
    ]);
  });
});

describe('unit entries and their registrations', () => {
  test('a unit entry is kept out with a registration that only the plan keeps out', () => {
    const number = { candidateNumber: '0077' };
    const rows = [
      { ...REGISTERED, ...number },
      { person: 0, ...number, code: '05839' },
      { person: 0, ...number, code: '583901', series: 'June 2027' },
    ];
    expect(planFor(rows, registration()).held.map(({ row, rules }) => [row, ...rules])).toEqual([
      [2, 'renumbered'],
      [3, 'registration-blocked'],
    ]);
  });

  test('a unit entry waits for a registration that is still to be sent, and says until when it can', () => {
    const plan = planFor([REGISTERED, UNIT]);
    expect(recordsIn(plan)).toEqual({ 'E9999972.X01': { '0001': ['583500'] } });
    expect(
      plan.waiting.map(({ code, registrationFile, until, why }) => [code, registrationFile, until?.date, why]),
    ).toEqual([
      [
        '583501',
        null,
        '2027-02-21',
        'Its registration is still to be sent. It can wait until 21 Feb 2027 without a late fee.',
      ],
    ]);
  });

  test('it waits while the registration is sent and not acknowledged', () => {
    const plan = planFor([REGISTERED, UNIT], registration('sent'));
    expect(plan.files).toEqual([]);
    expect(plan.waiting.map(({ why }) => why)).toEqual([
      'Its registration was sent in E9999972.X01, which is not acknowledged yet. It can wait until 21 Feb 2027 without a late fee.',
    ]);
  });

  test('it waits while the file with the registration is not marked as sent', () => {
    const [waiting] = planFor([REGISTERED, UNIT], fileLines(E1, [[sent(0), '583500']])).waiting;
    expect(waiting?.why).toMatch(/^Its registration is in E9999972\.X01, which is not marked as sent yet\./);
  });

  test('it goes when the registration is acknowledged, or when the status column says so', () => {
    expect(planFor([REGISTERED, UNIT], registration()).files).toHaveLength(1);
    expect(planFor([{ ...REGISTERED, status: 'Registered' }, UNIT], registration('sent')).files).toHaveLength(1);
  });

  test('a registration that another sheet asked for counts: its unit waits, and goes once that is acknowledged', () => {
    const sheets = ['Entries', 'Registrations'];
    const elsewhere = (state: 'sent' | 'acknowledged'): RegisterLine[] =>
      fileLines({ ...E1, sheet: 'Registrations', states: [state] }, [[sent(0), '583500']]);
    const waits = planFor([UNIT], elsewhere('sent'), { sheets });
    expect([waits.held, waits.files, waits.waiting.length]).toEqual([[], [], 1]);
    expect(recordsIn(planFor([UNIT], elsewhere('acknowledged'), { sheets }))).toEqual({
      'E9999972.X02': { '0001': ['583501'] },
    });
    expect(planFor([UNIT]).held).toMatchObject([{ rules: ['registration-missing'] }]);
  });

  test('it goes at once where the officer says so', () => {
    expect(Object.keys(recordsIn(planFor([REGISTERED, UNIT], [], { unitsAtOnce: true })))).toEqual([
      'E9999972.X01',
      'E9999972.X02',
    ]);
  });

  test('after the deadline the words say that it is late', () => {
    const [waiting] = planFor([REGISTERED, UNIT], [], { now: '2027-03-01 09:00:00' }).waiting;
    expect([waiting?.until, waiting?.why]).toEqual([
      null,
      'Its registration is still to be sent. For June 2027 it is late already.',
    ]);
  });
});

describe('sequence numbers', () => {
  const many = (count: number): RegisterLine[] =>
    Array.from({ length: count }, (_, index) =>
      fileLines(
        {
          ...E1,
          name: `A9999972.X${String((index + 1) % 100).padStart(2, '0')}`,
          sequence: index + 1,
          fingerprint: `f${index}`,
        },
        [[sent(0), '583500']],
      ),
    ).flat();

  test('start again in the next academic year', () => {
    const lastYear = fileLines({ ...E1, at: '2025-09-14 10:32:05', series: '9R25' }, [[sent(0), '583500']]);
    expect(planFor([{ person: 1 }], lastYear).files.map(({ name }) => name)).toEqual(['E9999972.X01']);
  });

  test('go on after a file that a clock set a year ahead has put into the next year', () => {
    const ahead = fileLines({ ...E1, at: '2027-09-14 10:32:05', states: ['sent'] }, [[sent(0), '583500']]);
    const plan = planFor([{ person: 1 }], ahead);
    expect(plan.files.map(({ name }) => name)).toEqual(['A9999972.X02']);
    expect(texts(plan, 'clock-back')).toHaveLength(1);
  });

  test('are the officer’s own where they give one', () => {
    expect(planFor([{ person: 1 }], registration(), { nextSequence: 7 }).files.map(({ name }) => name)).toEqual([
      'A9999972.X07',
    ]);
  });

  test('are never used twice in a year', () => {
    const plan = planFor([{ person: 1 }], registration(), { nextSequence: 1 });
    expect(texts(plan, 'sequence-used')).toEqual([
      'Sequence number 001 was used this year already, for E9999972.X01 (14 Sep 2026, 10:32, KS). Give a higher one.',
    ]);
    expect(plan.isReady).toBe(false);
  });

  test('after 99 files the name is that of an earlier one, which is said', () => {
    const lines = [...many(100)];
    expect(texts(planFor([{ person: 1 }], many(98)), 'name-again')).toEqual([]);
    const [warning] = texts(planFor([{ person: 1 }], lines), 'name-again');
    expect(warning).toContain('A9999972.X01 has the same last digits as A9999972.X01 (14 Sep 2026, 10:32, KS)');
  });

  test.each([
    [99, ['A9999972.X01'], [101]],
    [98, ['A9999972.X99'], [99]],
    [199, ['A9999972.X01'], [201]],
    [100, ['A9999972.X01'], [101]],
  ])('after number %i comes none that ends in 00', (last, names, sequences) => {
    const lines = fileLines({ ...E1, sequence: last }, [[sent(0), '583500']]);
    const { files } = planFor([{ person: 1 }], lines);
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(files.map(({ sequence }) => sequence)).toEqual(sequences);
  });

  test('of two files at once the second passes it over too', () => {
    const lines = fileLines({ ...E1, sequence: 98, states: ['acknowledged'] }, [[sent(0), '583500']]);
    const { files } = planFor([REGISTERED, UNIT, { person: 1 }], lines);
    expect(files.map(({ sequence }) => sequence)).toEqual([99, 101]);
  });

  test('that end in 00 are not to be given', () => {
    const plan = planFor([{ person: 1 }], registration(), { nextSequence: 100 });
    expect(texts(plan, 'sequence-passed-over')).toEqual([
      'Sequence number 100 would make the name A9999972.X00, but awarding bodies let no file name end in 00. Give 101.',
    ]);
    expect(plan.isReady).toBe(false);
  });

  test('after 999 files there is none left', () => {
    const lines = fileLines({ ...E1, sequence: 999 }, [[sent(0), '583500']]);
    expect(texts(planFor([{ person: 1 }], lines), 'sequence-full')).toHaveLength(1);
  });

  test('one number with two contents was made in two copies of the workbook', () => {
    const twice = [
      ...registration('sent'),
      ...fileLines({ ...E1, at: '2026-09-14 11:00:00', fingerprint: '77' }, [[sent(1), '583500']]),
    ];
    const [warning] = texts(planFor([{ person: 2 }], twice), 'made-twice');
    expect(warning).toContain(
      'Sequence number 1 was used 2 times, with different contents: E9999972.X01 (14 Sep 2026, 10:32, KS) sent; E9999972.X01 (14 Sep 2026, 11:00, KS) not marked as sent.',
    );
  });
});

test('a unit entry goes where the registration of another qualification is kept out, and its own was sent', () => {
  const plan = planFor([{ person: 0, code: '05899' }, UNIT], registration());
  expect(plan.held.map(({ rules }) => rules)).toEqual([['code-unknown']]);
  expect(Object.values(recordsIn(plan))).toEqual([{ '0001': ['583501'] }]);
});

test('a file of which nobody knows who made it is called without a name', () => {
  const twice = [
    ...registration('sent').map((line) => ({ ...line, by: '' })),
    ...fileLines({ ...E1, at: '2026-09-14 11:00:00', fingerprint: '77' }, [[sent(1), '583500']]),
  ];
  expect(texts(planFor([{ person: 2 }], twice), 'made-twice')[0]).toContain(
    'E9999972.X01 (14 Sep 2026, 10:32) sent; E9999972.X01 (14 Sep 2026, 11:00, KS)',
  );
});

describe('what a file must not do', () => {
  test('a changed detail is asked for by e-mail, with no more than is needed', () => {
    const [email] = planFor([{ ...REGISTERED, birthDate: '11/03/2009' }], registration()).emails;
    expect(email?.to).toBe('nobody@example.org');
    expect(email?.body).toContain(
      'Candidate number 0001, UCI 999990260001T\n  date of birth: 11 Mar 2009 (was 10 Mar 2009)',
    );
    expect(email?.body).not.toMatch(/orchard/i);
  });

  test('a UCI that was corrected is asked for under the UCI that was sent', () => {
    const [email] = planFor([{ ...REGISTERED, uci: '999990250001D' }], registration()).emails;
    expect(email?.body).toContain('Candidate number 0001, UCI 999990260001T\n  UCI: 999990250001D (was 999990260001T)');
  });

  describe('of somebody whose entries were all taken back', () => {
    const takenBack: RegisterLine = {
      ...undatedLine('withdrawal', { details: sent(0), code: '583501', series: seriesOf('6A27') }),
      ...{ by: '', time: '2026-09-28 10:00:00' },
    };
    const registered = { ...REGISTERED, status: 'Registered' };

    test.each<readonly [string, Partial<TestRow>, string]>([
      ['date of birth', { birthDate: '11/03/2009' }, '  date of birth: 11 Mar 2009 (was 10 Mar 2009)'],
      ['UCI', { uci: '999990250001D' }, '  UCI: 999990250001D (was 999990260001T)'],
    ])('a changed %s is asked for, and files go on with what was sent', (_what, change, line) => {
      const rows = [
        { ...registered, ...change },
        { ...UNIT, code: '583502', ...change },
      ];
      const plan = planFor(rows, [...unitSent(), takenBack]);
      expect(plan.emails.map(({ body }) => body.split('\n').filter((one) => one.startsWith('  ')))).toEqual([[line]]);
      expect(plan.files.flatMap(({ candidates }) => candidates)).toMatchObject([
        { uci: sent(0).uci, birthDate: sent(0).birthDate },
      ]);
    });

    test('a changed number is kept out of the series', () => {
      const change = { candidateNumber: '0077' };
      const rows = [
        { ...registered, ...change },
        { ...UNIT, code: '583502', ...change },
      ];
      const plan = planFor(rows, [...unitSent(), takenBack]);
      expect([plan.files, plan.held.map(({ rules }) => rules)]).toEqual([[], [['renumbered']]]);
    });
  });

  test('a withdrawal names the UCI that the awarding body has by now', () => {
    const details = sent(0, { uci: '999990250001D' });
    const change: RegisterLine = {
      ...undatedLine('change', { details, note: `UCI: ${sent(0).uci} to ${details.uci}` }),
      ...{ by: '', time: '2026-09-28 10:00:00' },
    };
    const now = { uci: details.uci };
    const rows = [
      { ...REGISTERED, ...now },
      { ...UNIT, ...now, status: 'Withdrawn' },
    ];
    const lines = [...registration(), ...unitSent(), change];
    const bodies = [planFor(rows, lines), planFor([], lines)].map(({ emails }) => emails.map(({ body }) => body));
    for (const [body] of bodies) expect(body).toContain(`Candidate number 0001, UCI ${details.uci}: 583501`);
    expect(bodies.map(({ length }) => length)).toEqual([1, 1]);
  });

  test('a UCI that is none is not asked for', () => {
    expect(planFor([{ ...REGISTERED, uci: '999990250001A' }], registration()).emails).toEqual([]);
  });

  test('a withdrawn unit entry is asked for by e-mail, with what becomes of the fee', () => {
    const plan = planFor([REGISTERED, { ...UNIT, status: 'Withdrawn' }], [...registration(), ...unitSent()]);
    const [email] = plan.emails;
    expect([email?.id, email?.rows]).toEqual(['withdrawals', [2]]);
    expect(email?.body).toContain('Candidate number 0001, UCI 999990260001T: 583501 Option 583501, June 2027');
    expect(email?.advice).toEqual([
      expect.stringContaining('June 2027: the last day for a withdrawal with a refund is not known'),
    ]);
    expect(plan.files).toEqual([]);
  });

  test.each([
    ['in time without a late fee', '2026-10-20 10:00:00', {}, ''],
    ['late', '2026-10-22 10:00:00', { late: false }, ' The late fee of 1 entry is not given back.'],
    ['late', '2026-10-22 10:00:00', { late: true }, ' The late fee of 1 entry is given back too.'],
    [
      ...(['late', '2026-10-22 10:00:00', { 'very-late': true }] as const),
      ' Whether the late fee of 1 entry is given back is not known: look it up in the fees list.',
    ],
  ] as const)('the advice tells the late fee of an entry sent %s (%s, %j) from the fee', (_what, at, back, words) => {
    const unit = { ...UNIT, series: 'January 2027', status: 'Withdrawn' };
    const lines = fileLines({ ...E2, at, series: '1A27', states: ['seen'] }, [[sent(0), '583501']]);
    const reference = { refundUntil: day('2026-12-18'), lateFees: { late: 1200 }, lateFeesBack: back };
    const plan = planFor([REGISTERED, unit], [...registration(), ...lines], { reference, now: '2026-11-20 10:00:00' });
    expect(plan.emails[0]?.advice).toEqual([`January 2027: withdrawn by 18 Dec 2026, the fee is given back.${words}`]);
  });

  test('the checklist tells which late fees a withdrawal does not bring back', () => {
    const reference = { refundUntil: day('2027-04-02'), lateFees: { late: 1200 }, lateFeesBack: { late: false } };
    const plan = planFor([REGISTERED, UNIT], registration(), { reference, now: '2027-02-22 10:00:00' });
    expect(texts(plan, 'fees')[0]).toContain(
      'If you withdraw, the fee is given back: June 2027 until 2 Apr 2027. The late fee of 1 entry is not given back.',
    );
  });

  test('a withdrawn registration is a step in the Progress Tracker', () => {
    const plan = planFor([{ ...REGISTERED, status: 'Withdrawn' }], registration());
    expect(plan.emails).toEqual([]);
    expect(plan.steps.map(({ text }) => text)).toEqual([expect.stringContaining('only where the student has left')]);
  });

  test('an entry whose row is gone is asked for like a withdrawal, and might be a mistake', () => {
    const [email] = planFor([REGISTERED], [...registration(), ...unitSent()]).emails;
    expect([email?.id, email?.advice[0]]).toEqual(['removed', expect.stringContaining('put it back')]);
  });

  test('another size is no second registration', () => {
    const plan = planFor([{ ...REGISTERED, code: '05834' }], registration());
    expect(plan.files).toEqual([]);
    expect(plan.held.map(({ rules }) => rules)).toEqual([['size-change']]);
    expect(plan.emails.map(({ id }) => id)).toEqual(['sizes']);
    expect(plan.emails[0]?.body).toContain('from 05835 Business Extended Certificate to 05834 Business Certificate');
  });
});

describe('a top-up', () => {
  const SMALLER = { person: 0, code: '05834' };
  const LARGER = { person: 0, code: '05835', status: 'Top-up' };
  const sentSmaller = fileLines({ ...E1, states: ['acknowledged'] }, [[sent(0), '583400']]);

  test('is held back while the row of what was sent is there, and asked for once that is gone', () => {
    const both = planFor([SMALLER, LARGER], sentSmaller);
    expect([both.files, both.emails]).toEqual([[], []]);
    expect(both.held.map(({ rules, why }) => [rules, why])).toEqual([
      [['size-change'], expect.stringContaining('Delete the row of the size that is no longer meant')],
    ]);
    expect(planFor([LARGER], sentSmaller).emails.map(({ id }) => id)).toEqual(['sizes']);
  });

  test('lets its units wait for it, and once it was asked for until the row says Registered', () => {
    const before = planFor([LARGER, UNIT], sentSmaller);
    expect(before.waiting.map(({ why, registrationFile }) => [why, registrationFile])).toEqual([
      [
        expect.stringContaining(
          'The registration needs a change of size, which is asked for by e-mail. Send that first',
        ),
        null,
      ],
    ]);
    const asked = before.emails.flatMap(({ lines }) => lines);
    const lines = [...sentSmaller, ...asked.map((line) => ({ ...line, time: '2026-10-01 13:00:00' as const, by: '' }))];
    const after = planFor([LARGER, UNIT], lines);
    expect(after.waiting.map(({ why, registrationFile }) => [why, registrationFile])).toEqual([
      [expect.stringContaining('write Registered as the status of its row'), null],
    ]);
    expect(recordsIn(planFor([{ ...LARGER, status: 'Registered' }, UNIT], lines))).toEqual({
      'E9999972.X02': { '0001': ['583501'] },
    });
  });

  test('is in no sum of fees', () => {
    expect(planFor([LARGER], sentSmaller).fees).toEqual({ due: 0, unpriced: 0 });
  });
});

describe('a file that was made and is not marked as sent', () => {
  const made = fileLines(E1, [[sent(0), '583500']]);

  test('is in the way of the next, and then nothing is to be put into the outbox', () => {
    const plan = planFor([REGISTERED, { person: 1 }], made);
    const ids = plan.checklist.filter(({ kind }) => kind === 'blocker' || kind === 'by-hand').map(({ id }) => id);
    expect(ids).toEqual(['state-made']);
    expect(texts(planFor([{ person: 1 }], registration()), 'exact-names')).toHaveLength(1);
  });

  test('has entries that were made, and not sent', () => {
    expect(planFor([REGISTERED], made)).toMatchObject({ alreadySent: 0, madeBefore: 1 });
    expect(planFor([REGISTERED], registration('sent'))).toMatchObject({ alreadySent: 1, madeBefore: 0 });
  });
});

describe('before anything is sent', () => {
  test('a workbook without a register says that nothing is known', () => {
    expect(texts(planFor([REGISTERED]), 'no-register')).toHaveLength(1);
    expect(texts(planFor([REGISTERED], registration()), 'no-register')).toEqual([]);
  });

  test('the version of the basedata and its age are told', () => {
    expect(texts(planFor([REGISTERED]), 'basedata')).toEqual([
      expect.stringContaining(
        'version 01 (), produced on 1 Sep 2026, 30 days ago. Check whether a newer version is out.',
      ),
    ]);
  });

  test('a clock that was set back is told', () => {
    const [warning] = texts(planFor([REGISTERED], registration(), { now: '2026-09-01 08:00:00' }), 'clock-back');
    expect(warning).toContain('a line of 14 Sep 2026, 10:32, which is later than now (1 Sep 2026, 08:00)');
  });

  test('a file that was made and not sent is asked after, until it is seen in Interchange', () => {
    const steps = (states: TestFile['states']): string[] =>
      planFor([REGISTERED], fileLines({ ...E1, ...(states ? { states } : {}) }, [[sent(0), '583500']]))
        .checklist.filter(({ kind }) => kind === 'by-hand')
        .map(({ id }) => id);
    expect(steps([])).toEqual(['state-made']);
    expect(steps(['sent'])).toEqual(['state-sent']);
    expect(steps(['acknowledged'])).toEqual(['state-acknowledged']);
    expect(steps(['seen'])).toEqual([]);
  });

  test('a warning is accepted by its name, with a reason', () => {
    const rows = [{ ...REGISTERED, uln: '9999999999' }];
    const ids = (plan: ReturnType<typeof planFor>): string[] =>
      plan.checklist.filter(({ kind, accepted }) => kind === 'warning' && accepted === null).map(({ id }) => id);
    expect(ids(planFor(rows))).toContain('warning-uln-placeholder');
    const accepted = ids(planFor(rows)).map((id) => ({ id, reason: 'looked at it' }));
    expect(planFor(rows).isReady).toBe(false);
    expect(planFor(rows, [], { accepted }).isReady).toBe(true);
  });

  test('lines that cannot be read are told', () => {
    const [first, ...rest] = registration();
    expect(first?.what).toBe('made');
    expect(texts(planFor([REGISTERED], rest), 'register-damaged')).toEqual([
      expect.stringContaining('there are lines about file E9999972.X01, but the line that it was made is missing'),
    ]);
  });

  test('nobody said the centre: it is that of the files that were made from the workbook', () => {
    const reference = { centreNumber: null };
    expect(planFor([REGISTERED], [], { reference }).centreNumber).toBeNull();
    expect(planFor([REGISTERED], registration(), { reference }).centreNumber).toBe('99999');
  });

  test('a row of another centre is held back', () => {
    const plan = planFor([{ ...REGISTERED, centreNumber: '12345' }]);
    expect(plan.held.map(({ rules }) => rules)).toEqual([['other-centre']]);
  });
});

test('the same plan gives the same bytes, and a plan is plain data', () => {
  const plan = planFor([REGISTERED, { person: 1, uln: '9999999999' }]);
  expect(built(structuredClone(plan))).toEqual(built(plan));
  const [file] = built(plan);
  expect(new TextDecoder().decode(file?.bytes)).not.toContain('9999999999');
});

describe('a namesake born on the same day, with another number and UCI', () => {
  test('is held back in the next year too', () => {
    const again = { person: 0, code: '05835', candidateNumber: '0077', uci: '999990250001D' };
    const lines = fileLines({ ...E1, series: '9R25', at: '2025-09-14 10:32:05', states: ['seen'] }, [
      [sent(0), '583500'],
    ]);
    const plan = planFor([again], lines);
    expect([plan.files, plan.held.map(({ rules }) => rules)]).toEqual([[], [['looks-sent']]]);
  });

  const namesake = { person: 0, candidateNumber: '0077', uci: '999990250001D' };
  const first = (sheet: string): RegisterLine[] =>
    fileLines({ ...E1, sheet, states: ['acknowledged'] }, [[sent(0), '583500']]);

  test('whose namesake was sent from another sheet goes under their own UCI, and no e-mail asks for anything', () => {
    const plan = planFor([namesake], first('Year 12'), { sheets: ['Entries', 'Year 12'] });
    expect(plan.files.flatMap(({ candidates }) => candidates.map(({ number, uci }) => [number, uci]))).toEqual([
      ['0077', '999990250001D'],
    ]);
    expect([plan.emails, plan.held]).toEqual([[], []]);
  });

  test('is held back where the row of the one who was sent is gone, until that is put right or withdrawn', () => {
    const plan = planFor([namesake], first('Entries'));
    expect(plan.files).toEqual([]);
    expect(plan.held.map(({ rules, why }) => [rules, why])).toEqual([
      [
        ['looks-sent'],
        'ORCHARD, AINSLEY, born on the same day, was sent in E9999972.X01 with candidate number 0001 and UCI 999990260001T, and has no row any more. If this is the same candidate, put number or UCI back, and have the other changed first. If it is another one, put the row of 0001 back, or have what was sent withdrawn.',
      ],
    ]);
    expect(recordsIn(planFor([namesake, { person: 0 }], first('Entries')))).toEqual({
      'A9999972.X02': { '0077': ['583500'] },
    });
    const gone = {
      ...undatedLine('withdrawal', { details: sent(0), code: '583500', series: seriesOf('9R26') }),
      by: '',
    };
    const withdrawn = [...first('Entries'), { ...gone, time: '2026-09-30 10:00:00' as const }];
    expect(recordsIn(planFor([namesake], withdrawn))).toEqual({ 'A9999972.X02': { '0077': ['583500'] } });
  });
});
