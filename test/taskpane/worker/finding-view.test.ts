import { readdirSync, readFileSync } from 'node:fs';
import { mustHave, type CalendarDate } from '../../../src/entries';
import { check, loadReference, tableOf, type Check } from '../../../src/workflow';
import { keyOf } from '../../../src/taskpane/components/findings/group-findings';
import { chargeViews } from '../../../src/taskpane/worker/views/check-view';
import { findingViews, type FindingView } from '../../../src/taskpane/worker/views/finding-view';
import { details, fileLines, registerFrom } from '../../register/lines';
import { sheetOf } from '../../table/sheet-of';

const { reference } = loadReference({
  basedata: readdirSync('examples/basedata').map((name) => ({
    name,
    bytes: readFileSync(`examples/basedata/${name}`),
  })),
  given: [{ name: 'reference.json', text: readFileSync('examples/reference.json', 'utf8') }],
});

const HEADINGS = [
  ...['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Qualification'],
  ...['Unit 1 January 2027', 'Unit 2 January 2027', 'Status'],
];
const LEAVER = details(1, { name: 'ARCHER:ANN', uln: '' });

/** Checks a row of the leaver, whose two units of January were sent, with a status. */
function checkOn(asOf: CalendarDate, status: string): Check {
  const row = ['0001', LEAVER.uci, 'Archer', 'Ann', '11/03/2009', 'F', '05835', 'Y', 'Y', status];
  return check({ tables: [tableOf(sheetOf([HEADINGS, row]))], reference, asOf, past: [], register: SENT });
}

const SENT = registerFrom(
  fileLines({ name: 'E9999972.X02', at: '2026-10-01 10:00:00', series: '1A27', kind: 'unit', states: ['seen'] }, [
    [LEAVER, '583501'],
    [LEAVER, '583502'],
  ]),
);

describe('what the pane is told of one row with several entries', () => {
  test('two findings in one cell are known apart, also where their entries were sent', () => {
    const { findings, list } = checkOn('2027-01-05', 'Withdrawn');
    const views = findingViews(findings, list.sheets).filter(({ rule }) => rule === 'withdrawal-after-refund-date');
    expect(views.map(({ areas: [first] }) => first)).toEqual([views[0]?.areas[0], views[0]?.areas[0]]);
    expect(new Set(views.map(keyOf)).size).toBe(2);
  });

  test('beside a finding stands what its entry costs; beside one of the whole row what each of its entries does', () => {
    const { charges, context } = checkOn('2026-10-05', '');
    const late = checkOn('2027-01-05', 'Withdrawn');
    const [about] = findingViews(late.findings, late.list.sheets);
    const registration = mustHave(
      context.entries.find(({ kind }) => kind === 'registration'),
      'The registration',
    );
    const { row } = registration.entry.candidate;
    const of = (where: Pick<FindingView, 'row' | 'entry'>): number[] =>
      chargeViews(charges, [{ ...mustHave(about, 'A finding'), ...where }]).map(({ entry }) => entry);
    expect(of({ row, entry: registration.entry.id })).toEqual([registration.entry.id]);
    expect(of({ row, entry: null })).toEqual([registration.entry.id]);
    expect(of({ row, entry: registration.entry.id + 1 })).toEqual([]);
    expect(of({ row: row + 1, entry: null })).toEqual([]);
    expect(of({ row: null, entry: null })).toEqual([]);
  });
});
