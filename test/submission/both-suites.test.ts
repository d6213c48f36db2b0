import fc from 'fast-check';
import { assess, type Assessment } from '../../src/assessment';
import { chargeEntries, type Charge } from '../../src/fees';
import { buildReference, parseReferenceFile, type OptionSet, type Reference } from '../../src/reference';
import { NO_REGISTER } from '../../src/register';
import { checkEntries, type Finding } from '../../src/rules';
import { makePlan, sortHeld, sortNewEntries, type SubmissionPlan } from '../../src/submission';
import { detectColumns, readEntries } from '../../src/table';
import { ANNUAL, JUNE, option, optionSet } from '../reference/option-sets';
import { details } from '../register/lines';
import { sheetOf } from '../table/sheet-of';

const AS_OF = '2026-11-10';
/** Options as they might be: the awarding body's were not seen. */
const sets = (series: string, own: OptionSet, codes: readonly [code: string, syllabus: string][]): OptionSet => {
  const more = codes.map(([code, syllabusCode]) => option(code, `OPTION ${code}`, { syllabusCode }));
  return { ...own, options: [...own.options, ...optionSet(series, more).options] };
};
const BASEDATA = [
  sets('9R26', ANNUAL, [['H019', 'H019']]),
  sets('6A27', JUNE, [
    ['F200', 'F200'],
    ['F202A', 'F202'],
    ['H019', 'H019'],
  ]),
];

function referenceOf(policy: object, file: object = {}): Reference {
  const given = parseReferenceFile(JSON.stringify({ source: 'Made up', policy, ...file }));
  return buildReference({ basedata: BASEDATA, file: given }).reference;
}
const OFF = referenceOf({});
const ON = referenceOf({ AAQ: { inUse: true } });

type Row = readonly [person: number, code: string, unit: string, series: string, status?: string];

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forenames', 'DOB', 'Sex', 'Entry code', 'Unit', 'Series', 'Status'];

interface Outcome {
  readonly context: Assessment;
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
  readonly plan: SubmissionPlan;
}

function outcomeOf(rows: readonly Row[], reference: Reference, headings = HEADINGS): Outcome {
  const cells = rows.map(([person, code, unit, series, status = '']) => {
    const { candidateNumber, uci, name } = details(person);
    const [surname = '', forenames = ''] = name.split(':');
    return [candidateNumber, uci, surname, forenames, '11/03/2009', 'F', code, unit, series, status];
  });
  const sheet = sheetOf([headings, ...cells]);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  const context = assess({
    ...{ list: readEntries(sheet, columns), reference, asOf: AS_OF, past: [] },
    register: NO_REGISTER,
  });
  const [findings, charges] = [checkEntries(context), chargeEntries(context)];
  const sorted = sortHeld(sortNewEntries(context.entries, findings), context, '99999');
  const now = '2026-11-10 12:00:00' as const;
  const choices = { centreNumber: '99999', postcode: null, softwareVersion: '0.1', now };
  return { context, findings, charges, plan: makePlan({ context, findings, charges, sorted }, choices) };
}

const kindsOf = ({ context }: Outcome): string[] =>
  context.entries.map(({ kind, isCertification, option: found, title }) =>
    [isCertification ? 'certification' : kind, found?.code, title].join(' '),
  );

const BOTH: readonly Row[] = [
  [1, '05835', '', ''],
  [1, '05835', '01', 'June 2027'],
  [2, 'H019', '', '', 'Registered'],
  [2, 'H019', 'F200', 'June 2027'],
  [2, 'F202A', '', 'June 2027'],
  [2, 'H019', '', 'June 2027'],
];

test('while a suite is switched off its codes are told as what they are, and nothing of them goes into a file', () => {
  const { findings, plan, charges } = outcomeOf(BOTH, OFF);
  const off = findings.filter(({ rule, messageId }) => rule === 'code-unknown' && messageId === 'off');
  // What was made already is not checked any more.
  expect(off.map(({ rows }) => rows)).toEqual([[4], [5], [6]]);
  expect(off[0]?.message).toMatch(
    /^F200 H019 is one of the Cambridge Advanced Nationals, which are switched off here\..*under Reference\.$/,
  );
  expect(plan.files.flatMap(({ entries }) => entries.map(({ code }) => code))).toEqual(['583500']);
  expect(plan.waiting.map(({ code }) => code)).toEqual(['583501']);
  expect(charges.map(({ resolved, amount }) => [resolved.entry.wantedText, amount])).toEqual([
    ['05835', 9000],
    ['unit 01 05835', 0],
    ['F200 H019', null],
    ['F202A', null],
    ['H019', null],
  ]);
  const ofOther = charges.filter(({ amount }) => amount === null);
  expect(ofOther.map(({ later }) => later)).toEqual([[], [], []]);
});

test.each([['IT: Data Analytics Extended Certificate'], ['F206'], ['H119'], ['H019/F201'], ['h019']])(
  'off: %s is recognised',
  (code) => {
    const { findings } = outcomeOf([[1, code, '', 'June 2027']], OFF);
    expect(findings.map(({ messageId }) => messageId)).toContain('off');
  },
);

test.each([['H446'], ['H020'], ['F451'], ['J123']])('a code of other qualifications such as %s is not', (code) => {
  const { findings } = outcomeOf([[1, code, '', 'June 2027']], OFF);
  expect(findings.map(({ messageId }) => messageId)).not.toContain('off');
});

test('a sheet of both suites: registrations, units by their own codes, and entries for the certificate', () => {
  const outcome = outcomeOf(BOTH, ON);
  expect(kindsOf(outcome)).toEqual([
    'registration 583500 Business Extended Certificate (05835)',
    'unit 583501 Business unit 01 The business environment (05835)',
    'registration H019 IT: Data Analytics Certificate (H019)',
    'unit F200 IT: Data Analytics unit F200 OPTION F200 (H019)',
    'unit F202A IT: Data Analytics unit F202 OPTION F202A (H019)',
    'certification H019 Certification of IT: Data Analytics Certificate (H019)',
  ]);
  expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(outcome.plan.files.map(({ kind, entries }) => [kind, ...entries.map(({ code }) => code)])).toEqual([
    ['registration', '583500'],
    ['unit', 'F200', 'F202A', 'H019'],
  ]);
  // The registration of the other candidate is sent first.
  expect(outcome.plan.waiting.map(({ code }) => code)).toEqual(['583501']);
});

test.each([
  ['below Entry code', ['H019/F200', '']],
  ['with a dash', ['H019 - F200', '']],
  ['below Unit', ['', 'H019/F200']],
] as const)('qualification and unit in one cell, %s, are that unit', (_where, [code, unit]) => {
  const outcome = outcomeOf(
    [
      [2, 'H019', '', '', 'Registered'],
      [2, code, unit, 'June 2027'],
    ],
    ON,
  );
  expect(kindsOf(outcome)[1]).toBe('unit F200 IT: Data Analytics unit F200 OPTION F200 (H019)');
  expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a column of a unit may be headed by qualification and unit', () => {
  const headings = [...HEADINGS.slice(0, 6), 'Qualification', 'H019/F200 June 2027', 'H019-F202', 'Status'];
  const outcome = outcomeOf([[2, 'H019', 'Y', '', '']], ON, headings);
  expect(kindsOf(outcome)).toContain('unit F200 IT: Data Analytics unit F200 OPTION F200 (H019)');
});

test('nothing is taken over from the other suite: no fee, no date and no late fee, unless it is given for this one', () => {
  const fees = [
    { kind: 'unit', amount: '25.00' },
    { kind: 'registration', amount: '90.00' },
  ];
  const dates = outcomeOf(BOTH, referenceOf({ AAQ: { inUse: true } }, { fees }));
  const priced = (outcome: Outcome): unknown[] =>
    outcome.charges.map(({ resolved, reason, amount }) => [resolved.option?.code, reason, amount]);
  expect(priced(dates)).toEqual([
    ['583500', 'registration', 9000],
    ['583501', 'included', 0],
    ['F200', 'unit', null],
    ['F202A', 'unit', null],
    ['H019', 'certification', null],
  ]);
  const series = dates.context.entries[3]?.series;
  if (!series) throw new Error('The unit has no series.');
  expect([ON.seriesDates(series).deadline?.confidence, ON.seriesDates(series, 'AAQ').deadline]).toEqual([
    'likely',
    null,
  ]);
  const own = [...fees, { kind: 'unit', suite: 'AAQ', amount: '30.00' }, { option: 'H019', amount: '12.00' }];
  expect(priced(outcomeOf(BOTH, referenceOf({ AAQ: { inUse: true } }, { fees: own }))).slice(2)).toEqual([
    ['F200', 'unit', 3000],
    ['F202A', 'unit', 3000],
    ['H019', 'certification', 1200],
  ]);
});

test('examined and moderated units have series of their own', () => {
  const found = (unit: string, series: string): string[] =>
    outcomeOf(
      [
        [1, 'H019', '', '', 'Registered'],
        [1, unit, '', series],
      ],
      ON,
    )
      .findings.filter(({ rule }) => rule === 'series-unit-availability')
      .map(({ messageId, message }) => `${messageId}: ${message}`);
  expect(found('F201', 'February 2027')[0]).toMatch(/^unit: .*available in January 2027 and June 2027/);
  expect(found('F204', 'February 2027')).toEqual([]);
  expect(found('F204', 'January 2027')[0]).toMatch(/^moderated: .*entered for February 2027 and June 2027/);
  expect(found('F201', 'January 2027')).toEqual([]);
});

test('units with a code of their own may be columns, and a unit needs its registration under either size', () => {
  const headings = HEADINGS.map((one) => (one === 'Unit' ? 'F200' : one));
  const wide = outcomeOf([[1, 'H119', 'Y', 'June 2027', 'Registered']], ON, headings);
  expect(kindsOf(wide)).toEqual([
    'registration  IT: Data Analytics Extended Certificate (H119)',
    'unit F200 IT: Data Analytics unit F200 OPTION F200 (H019)',
  ]);
  const alone = outcomeOf([[1, 'F200', '', 'June 2027']], ON);
  expect(alone.findings.map(({ rule }) => rule)).toContain('registration-missing');
  expect(wide.findings.map(({ rule }) => rule)).not.toContain('registration-missing');
});

const ct = fc.record({
  person: fc.integer({ min: 1, max: 6 }),
  code: fc.constantFrom('05835', '05834', '05823', '583501', '05347', '05999', '5835', 'Business Certificate'),
  unit: fc.constantFrom('', '01', '02', '1', 'Unit 15', '99'),
  series: fc.constantFrom('', 'June 2027', 'January 2027', 'February 2027', 'September 2026'),
  status: fc.constantFrom('', 'Registered', 'Withdrawn', 'Resit', 'Absent'),
});

test('law: whether the other suite is switched on changes nothing for Cambridge Technicals', () => {
  fc.assert(
    fc.property(fc.array(ct, { minLength: 1, maxLength: 8 }), (some) => {
      const rows = some.map(({ person, code, unit, series, status }): Row => [person, code, unit, series, status]);
      const [off, on] = [OFF, ON].map((reference) => {
        const { findings, charges, plan } = outcomeOf(rows, reference);
        const told = findings.map(({ rule, messageId, severity, rows: at }) => [rule, messageId, severity, at]);
        const priced = charges.map(({ resolved, reason, late, amount, why }) => [
          resolved.entry.id,
          reason,
          late,
          amount,
          why,
        ]);
        return JSON.stringify({
          told,
          priced,
          files: plan.files,
          emails: plan.emails,
          waiting: plan.waiting,
          held: plan.held,
        });
      });
      expect(on).toBe(off);
    }),
    { numRuns: 60 },
  );
});
