import * as fc from 'fast-check';
import { NO_REGISTER } from '../../src/register';
import { CATALOGUE, checkEach, checkEntries, fillMessage, needsOnlyItsRow, type Rule } from '../../src/rules';
import { assess, type Assessment } from '../../src/assessment';
import { entryList, type TestRow } from './entry-list';
import { findingsIn, foundIn } from './findings-in';
import { known, testReference } from './test-reference';

/** Texts that real sheets hold, right and wrong, for every column. */
const texts = fc.record<Partial<TestRow>>({
  candidateNumber: fc.constantFrom('0001', '0002', '7', '', 'x', '#N/A'),
  uci: fc.constantFrom('999990260001T', '999990260002', 'TBC', '', '#REF!'),
  surname: fc.constantFrom('Orchard', 'Nuñez', 'Li2', '', '李'),
  birthDate: fc.constantFrom('07/03/2009', '31/02/2009', '', '01/01/1900'),
  code: fc.constantFrom('05835', '05834', '05835/01', '05835/04', '05999', '', '#N/A'),
  series: fc.constantFrom('', 'June 2027', 'January 2027', 'March 2027', 'soon', '#N/A'),
  status: fc.constantFrom('', 'Registered', 'Withdrawn', 'Resit', 'Absent'),
});
const sheets = fc.array(texts, { maxLength: 8 });

function aRule(changes: Partial<Rule>): Rule {
  const words = { severity: 'error', certainty: 'certain', fix: 'none', title: '', source: '', since: '' } as const;
  const check = {
    checks: 'row',
    needs: 'row',
    check: (_row: never, _context: never, report: (what: object) => void) => report({ message: 'm' }),
  };
  return {
    id: 'r',
    scope: 'candidate',
    ...words,
    messages: { m: 'A {what} in {where}.' },
    ...check,
    ...changes,
  } as Rule;
}

function contextOf(rows: readonly TestRow[]): Assessment {
  return assess({
    list: entryList(rows),
    reference: testReference(),
    asOf: '2026-11-23',
    past: [],
    register: NO_REGISTER,
  });
}

describe('the engine', () => {
  test('findings come in the order of the rows, then of the catalogue; those of the whole sheet first', () => {
    const rows = [{ sex: 'X', uci: '' }, { candidateNumber: 'x' }, {}];
    expect(foundIn(rows, { without: ['birthDate'] })).toEqual([
      ['sheet', 'required-column-missing', 'advised'],
      ['B2', 'uci-missing', 'missing'],
      ['G2', 'sex-code', 'unknown'],
      ['A3', 'candidate-number-format', 'form'],
    ]);
  });

  test('a rule that needs the row alone is asked once of rows that give the same, and told of each', () => {
    let asked = 0;
    const rule = aRule({
      checks: 'row',
      needs: 'row',
      check: (row, _context, report) => {
        asked++;
        if (row.sex === 'X') report({ message: 'm', fields: ['sex'] });
      },
    });
    const rows = [{ person: 0, sex: 'X' }, { person: 1 }, { person: 0, sex: 'X' }, { person: 1 }];
    const found = checkEach(contextOf(rows), [rule]);
    expect(found.map(({ cells: [cell] }) => cell?.row)).toEqual([1, 3]);
    expect(asked).toBe(2);
  });

  test('what is asked once of all that are alike is what each of them would be told', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const context = contextOf([...rows, ...rows].map((row, index) => ({ person: index % 3, ...row })));
        const alone = CATALOGUE.filter(needsOnlyItsRow);
        // Asked of each, as a rule is that looks at others too.
        const ofEach = alone.map((rule) => ({ ...rule, needs: 'people' }) as Rule);
        expect(checkEach(context, alone)).toEqual(checkEach(context, ofEach));
      }),
    );
  });

  test('of the row with a new and a made entry, the details are checked; of a row with none, they are not', () => {
    const registered = { person: 0, sex: 'X', status: 'Registered' };
    expect(foundIn([registered])).toEqual([]);
    expect(foundIn([registered, { person: 0, sex: 'X', code: '05835/01', series: 'June 2027' }])).toEqual([
      ['G3', 'sex-code', 'unknown'],
    ]);
  });

  test.each([
    ['confirmed', 'error', 'certain'],
    ['likely', 'warning', 'suspected'],
    ['unverified', 'warning', 'suspected'],
  ] as const)('what rests on a %s value is %s and %s', (confidence, severity, certainty) => {
    const restsOn = [known(1), known(2, confidence)];
    const rule = aRule({
      checks: 'row',
      needs: 'row',
      check: (_row, _context, report) => report({ message: 'm', restsOn }),
    });
    const [finding] = checkEntries(
      assess({
        list: entryList([{}]),
        reference: testReference(),
        asOf: '2026-11-23',
        past: [],
        register: NO_REGISTER,
      }),
      [rule],
    );
    expect(finding).toMatchObject({ severity, certainty });
    expect(finding?.message.includes('Not confirmed')).toBe(confidence !== 'confirmed');
  });

  test('a long text of a cell is quoted in part, and a text with braces stays as it is', () => {
    expect(fillMessage('A {what} in {where}.', { what: 'x'.repeat(500), where: '{what}' })).toBe(
      `A ${'x'.repeat(100)}… in {what}.`,
    );
  });
});

describe('any sheet at all', () => {
  test('gets findings whose cells lie in it, without repeats, and each row and rule once', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        for (const { cells, message } of findingsIn(rows)) {
          expect(cells.every(({ row, column }) => row >= 1 && row <= rows.length && column >= 0)).toBe(true);
          expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length);
          expect(message).not.toMatch(/undefined|null|NaN/);
        }
        const said = findingsIn(rows).map(({ rule, messageId, cells: [cell] }) =>
          [rule, messageId, cell?.row, cell?.column].join(),
        );
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('never has one cause told twice: a code has one trouble at most, and an unreadable cell only that', () => {
    const codeTroubles = [
      'code-missing',
      'code-unknown',
      'unit-moderated',
      'registration-missing',
      'registration-size-mismatch',
    ];
    fc.assert(
      fc.property(sheets, (rows) => {
        const found = foundIn(rows);
        for (const [index] of rows.entries()) {
          const here = found.filter(([cell]) => cell.replace(/\D/g, '') === String(index + 2));
          expect(here.filter(([, rule]) => codeTroubles.includes(rule)).length).toBeLessThanOrEqual(1);
          const unreadable = here.filter(([, rule]) => rule === 'cell-error-value').map(([cell]) => cell);
          expect(here.filter(([cell]) => unreadable.includes(cell)).length).toBe(unreadable.length);
        }
      }),
    );
  });

  test('has no errors in rows of which nothing is sent', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const settled = rows.map((row): TestRow => ({ ...row, code: '05835/04', status: 'Withdrawn' }));
        expect(findingsIn(settled).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  test('is found the same twice', () => {
    fc.assert(fc.property(sheets, (rows) => expect(findingsIn(rows)).toEqual(findingsIn(rows))));
  });

  test('with its fixes applied, has none of those findings left, and no new ones', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const fixable = findingsIn(rows).filter(({ fixes }) => fixes.length > 0);
        const fields = ['candidateNumber', 'uci', 'uln'] as const;
        const mended = rows.map((row, index): TestRow => {
          const here = fixable.flatMap(({ fixes }) => fixes).filter((fix) => fix.row === index + 1);
          return here.reduce<TestRow>((all, { column, after }) => ({ ...all, [fields[column] ?? '']: after }), row);
        });
        const before = new Set(foundIn(rows).map((one) => one.join()));
        const after = findingsIn(mended);
        expect(after.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
        expect(foundIn(mended).filter((one) => !before.has(one.join()))).toEqual([]);
      }),
    );
  });
});
