import { assess } from '../../src/assessment';
import { mustHave } from '../../src/entries';
import { chargeEntries } from '../../src/fees';
import { buildReference, CAMBRIDGE_TECHNICALS } from '../../src/reference';
import { checkEntries } from '../../src/rules';
import { buildFiles, makePlan, sortHeld, sortNewEntries, type SubmissionPlan } from '../../src/submission';
import { detectColumns, readEntries } from '../../src/table';
import { ANNUAL, JUNE, optionSet } from '../reference/option-sets';
import { details, fileLines, registerFrom } from '../register/lines';
import { sheetOf } from '../table/sheet-of';

const AS_OF = '2026-11-10';
/** The pack as it would be if some of its qualifications were entered with another board. */
const PACK = {
  ...CAMBRIDGE_TECHNICALS,
  boards: CAMBRIDGE_TECHNICALS.boards.flatMap((board) => [board, { ...board, value: '71' }]),
};
const isEngineering = ({ code }: { readonly code: string }): boolean => code.startsWith('5823');
const { reference, report } = buildReference({
  packs: [PACK],
  basedata: [ANNUAL, JUNE].flatMap((set) => [
    { ...set, options: set.options.filter((one) => !isEngineering(one)) },
    optionSet(set === ANNUAL ? '9R26' : '6A27', set.options.filter(isEngineering), { board: '71' }),
  ]),
});

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forenames', 'DOB', 'Sex', 'Entry code', 'Series', 'Status'];

function planOf(status = ''): { readonly plan: SubmissionPlan; readonly rules: readonly string[] } {
  const rows = [
    ['05835', '', status],
    ['05823', '', status],
    ['583501', 'June 2027', ''],
    ['582301', 'June 2027', ''],
  ].map((asked) => {
    const { candidateNumber, uci, name } = details(1);
    const [surname = '', forenames = ''] = name.split(':');
    return [candidateNumber, uci, surname, forenames, '11/03/2009', 'F', ...asked];
  });
  const sheet = sheetOf([HEADINGS, ...rows]);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  // A file of the one board counts for that one alone.
  const register = registerFrom(
    fileLines({ name: 'E9999972.X01', at: '2026-09-20 10:00:00', states: ['seen'], series: '1A27', kind: 'unit' }, [
      [details(2), '583501'],
    ]),
  );
  const context = assess({ list, reference, asOf: AS_OF, past: [], register });
  const findings = checkEntries(context);
  const sorted = sortHeld(sortNewEntries(context.entries, findings), context, '99999');
  const choices = { centreNumber: '99999', postcode: 'AB1 2CD', softwareVersion: '0.1' } as const;
  return {
    plan: makePlan(
      { context, findings, charges: chargeEntries(context), sorted },
      { ...choices, now: '2026-11-10 12:00:00' },
    ),
    rules: findings.map(({ rule }) => rule),
  };
}

const filesOf = (plan: SubmissionPlan): unknown[] =>
  plan.files.map(({ name, entries }) => [name, ...entries.map(({ code }) => code)]);

test('two boards of one pack: each entry goes into a file of its own board, with a sequence of its own', () => {
  expect(report.remarks).toEqual([]);
  const { plan, rules } = planOf();
  expect(rules).not.toContain('code-other-board');
  expect(filesOf(plan)).toEqual([
    ['E9999972.X02', '583500'],
    ['E9999971.X01', '582300'],
  ]);
  expect(filesOf(planOf('Registered').plan)).toEqual([
    ['E9999972.X02', '583501'],
    ['E9999971.X01', '582301'],
  ]);
  expect(buildFiles(plan).map(({ name, board, candidates }) => [name, board, candidates.length])).toEqual([
    ['E9999972.X02', '72', 1],
    ['E9999971.X01', '71', 1],
  ]);
});
