import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '../../src/entries';
import { moment, NO_REGISTER, type Register } from '../../src/register';
import type { SubmissionPlan } from '../../src/submission';
import { check, loadReference, planSubmission, tableOf } from '../../src/workflow';
import { details, fileLines, registerFrom } from '../register/lines';
import { sheetOf } from '../table/sheet-of';

const { reference } = loadReference({
  basedata: readdirSync('examples/basedata').map((name) => ({
    name,
    bytes: readFileSync(`examples/basedata/${name}`),
  })),
  given: [{ name: 'reference.json', text: readFileSync('examples/reference.json', 'utf8') }],
});

const LEAVER = details(1, { name: 'ARCHER:ANN', uln: '' });
const ALL_SENT = registerFrom([
  ...fileLines({ name: 'E9999972.X01', at: '2026-09-14 10:00:00', series: '9R26', states: ['seen'] }, [
    [LEAVER, '583500'],
  ]),
  ...fileLines(
    {
      ...{ name: 'E9999972.X02', at: '2026-10-01 10:00:00', series: '1A27', kind: 'unit', sequence: 2 },
      ...{ fingerprint: 'b1', states: ['seen'] },
    },
    [[LEAVER, '583501']],
  ),
  ...fileLines(
    {
      ...{ name: 'E9999972.X03', at: '2026-10-01 10:00:01', series: '6A27', kind: 'unit', sequence: 3 },
      ...{ fingerprint: 'c1', states: ['seen'] },
    },
    [[LEAVER, '583502']],
  ),
]);

/** The plan for a sheet with a row a candidate, of whom one has this status and this mark for the unit of January. */
function planOn(asOf: CalendarDate, register: Register, status: string, january = 'Y'): SubmissionPlan {
  const sheet = sheetOf([
    [
      ...['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Qualification'],
      ...['Unit 1 January 2027', 'Unit 2 June 2027', 'Status'],
    ],
    ['0001', LEAVER.uci, 'Archer', 'Ann', '11/03/2009', 'F', '05835', january, 'Y', status],
  ]);
  const now = moment(asOf, '10:00:00');
  if (now === null) throw new Error(`${asOf} is no day.`);
  const checked = check({ tables: [tableOf(sheet)], reference, asOf, past: [], register });
  return planSubmission(checked, { centreNumber: '99999', postcode: null, now, softwareVersion: '0.1' });
}

function asked({ files, waiting, emails, steps }: SubmissionPlan): unknown {
  const codes = [...emails, ...steps].flatMap(({ id, lines }) => lines.map(({ code }) => `${id} ${code}`));
  return { files: files.map(({ name }) => name), waiting: waiting.length, codes };
}

describe('a candidate who is withdrawn in a sheet with a row a candidate', () => {
  test('is entered for nothing', () => {
    expect(asked(planOn('2026-10-05', NO_REGISTER, ''))).toEqual({ files: ['E9999972.X01'], waiting: 2, codes: [] });
    expect(asked(planOn('2026-10-05', NO_REGISTER, 'Withdrawn'))).toEqual({ files: [], waiting: 0, codes: [] });
  });

  test('is taken back from everything that was sent: units by e-mail, the registration in the Progress Tracker', () => {
    expect(asked(planOn('2026-11-02', ALL_SENT, ''))).toEqual({ files: [], waiting: 0, codes: [] });
    expect(asked(planOn('2026-11-02', ALL_SENT, 'Withdrawn'))).toEqual({
      files: [],
      waiting: 0,
      codes: ['withdrawals 583501', 'withdrawals 583502', 'progress-tracker 583500'],
    });
  });

  test('keeps the examinations of earlier months, whatever came of them', () => {
    const plan = planOn('2027-03-15', ALL_SENT, 'Withdrawn');
    expect(asked(plan)).toEqual({
      files: [],
      waiting: 0,
      codes: ['withdrawals 583502', 'progress-tracker 583500'],
    });
    expect(plan.checklist.filter(({ rule }) => rule === 'entry-removed')).toEqual([]);
  });

  test.each(['Sat', 'Absent'])('keeps what its own cell says: %s', (january) => {
    expect(asked(planOn('2027-01-29', ALL_SENT, 'Withdrawn', january))).toMatchObject({
      codes: ['withdrawals 583502', 'progress-tracker 583500'],
    });
  });

  test('is withdrawn from one unit where only its cell says so, until its month is over', () => {
    const codes = (asOf: CalendarDate): unknown => asked(planOn(asOf, ALL_SENT, 'Registered', 'Withdrawn'));
    expect(codes('2027-01-31')).toMatchObject({ codes: ['withdrawals 583501'] });
    expect(codes('2027-02-01')).toMatchObject({ codes: [] });
  });
});
