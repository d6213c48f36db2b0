import fc from 'fast-check';
import { readEntries, detectColumns, type CellValue, type SheetContent, type SheetEntries } from '../../src/table';
import { sheetOf } from './sheet-of';

const BASE = ['Cand no', 'UCI', 'Surname', 'Qualification', 'Unit', 'Series'];

function read(rows: readonly (readonly CellValue[])[], parts: Partial<SheetContent> = {}): SheetEntries {
  const sheet = sheetOf(rows, parts);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  return readEntries(sheet, columns);
}

/** What a registration becomes by an answer below a heading: its standing, a resit, and whether a finding is due. */
function answered(heading: string, answer: CellValue, format?: string): string {
  const { entries, issues } = read(
    [
      [...BASE, heading],
      ['0001', 'x', 'Smith', '05835', '', '', answer],
    ],
    {
      formats: [undefined, [...BASE.map(() => undefined), format]],
    },
  );
  const status = entries[0]?.status;
  const standing = `${status?.standing}${status?.resit ? ' resit' : ''}`;
  return issues.answers.some(({ day }) => day === null) ? `${standing}, asked` : standing;
}

const HEADINGS = ['Withdrawn', 'W/D', 'Left', 'Leaver?', 'Withdrawn?', 'Date withdrawn', 'Date left'];

describe.each(HEADINGS)('below %s', (heading) => {
  it.each<readonly [answer: CellValue, standing: string]>([
    ['Y', 'withdrawn'],
    ['yes', 'withdrawn'],
    [true, 'withdrawn'],
    ['✓', 'withdrawn'],
    ['✅', 'withdrawn'],
    ['☑\ufe0f', 'withdrawn'],
    ['✔ - 12 Oct', 'withdrawn'],
    ['☐', 'new'],
    ['NULL', 'new'],
    ['(blank)', 'new'],
    ['✗', 'new, asked'],
    ['❌', 'new, asked'],
    ['W', 'withdrawn'],
    ['w/d', 'withdrawn'],
    ['Left 12/10', 'withdrawn'],
    ['Y 12 Oct', 'withdrawn'],
    ['YES - parent emailed', 'withdrawn'],
    ['yes (see Mrs Patel)', 'withdrawn'],
    ['12/10/2026', 'withdrawn'],
    ['on 12 Oct', 'withdrawn'],
    ['12/10', 'withdrawn'],
    ['Oct 26', 'withdrawn'],
    ['', 'new'],
    ['N', 'new'],
    ['no - staying', 'new'],
    [0, 'new'],
    ['n/a', 'new'],
    ['Pending', 'new, asked'],
    ['?', 'new, asked'],
    ['moved to Apprenticeship', 'new, asked'],
    ['Y - but check with tutor', 'new, asked'],
    ['Y?', 'new, asked'],
    ['No longer attending', 'new, asked'],
    ['2', 'new, asked'],
  ])('%p: %s', (answer, standing) => {
    expect(answered(heading, answer)).toBe(standing);
  });

  it('a cross is a no where ticks stand in the column', () => {
    const { entries, issues } = read([
      [...BASE, heading],
      ['0001', 'x', 'Smith', '05835', '', '', '❌'],
      ['0002', 'x', 'Jones', '05835', '', '', '✔'],
    ]);
    expect(entries.map(({ status }) => status.standing)).toEqual(['new', 'withdrawn']);
    expect(issues.answers).toEqual([]);
  });

  it('a cell with a date is a yes, and its day is kept for whoever knows the day of the check', () => {
    expect(answered(heading, 46_307, 'dd mmm')).toBe('withdrawn');
    const { issues } = read(
      [
        [...BASE, heading],
        ['0001', 'x', 'Smith', '05835', '', '', 46_307],
      ],
      {
        formats: [undefined, [...BASE.map(() => undefined), 'dd/mm/yyyy']],
      },
    );
    expect(issues.answers).toEqual([{ row: 1, column: 6, heading, text: '12/10/2026', day: '2026-10-12' }]);
  });
});

it.each<readonly [heading: string, answer: CellValue, standing: string]>([
  ['Entered on Interchange', 'Yes', 'made'],
  ['Entered on A2C?', '12 Oct', 'made'],
  ['Sent to the board', 'x', 'made'],
  ['Sent to board', 'N', 'new'],
  ['Entry made', 'Y', 'made'],
  ['Uploaded to A2C', '', 'new'],
  ['Registered with OCR', '✓', 'made'],
  ['Do not enter', 'x', 'withdrawn'],
  ['DO NOT ENTER!', 'Y - moved away', 'withdrawn'],
  ['Don’t enter', 'N', 'new'],
  ['Exclude', '', 'new'],
  ['Omit', 'y', 'withdrawn'],
  ['Not to be entered', 'maybe', 'new, asked'],
  ['Registered?', 'Y', 'made'],
  ['Registered', '12/09/2026', 'made'],
  ['Already registered', 'Yes - Sept', 'made'],
  ['Registered', 'Transferred in', 'made'],
  ['Registered', 'not registered', 'new'],
  ['Registered', 'done', 'new, asked'],
  ['Registered', 'Interchange', 'new, asked'],
  ['Registered', 'R', 'new, asked'],
  ['Registered', 'Pending', 'new, asked'],
  ['Already entered', 'Y', 'made'],
  ['Include?', 'Y', 'new'],
  ['Include?', 'No', 'withdrawn'],
  ['Include?', 'no - deferred', 'withdrawn'],
  ['Include?', 'Deferred', 'new, asked'],
  ['Include?', 'later', 'new, asked'],
  ['Include?', 'n/a', 'new, asked'],
  ['Resit?', 'Y', 'new resit'],
  ['Resit?', 'yes - 2nd', 'new resit'],
  ['Resit?', '1st resit', 'new resit'],
  ['Resit?', 2, 'new resit'],
  ['Resit?', 'R', 'new resit'],
  ['Resit?', 'Resit Jan', 'new resit'],
  ['Resit?', 'first attempt', 'new'],
  ['Resit?', 'Oct 26', 'new, asked'],
  ['Absent', 'A', 'made'],
])('below %s, %p: %s', (heading, answer, standing) => {
  expect(answered(heading, answer)).toBe(standing);
});

it('an error value below such a heading is told', () => {
  const { unreadable } = read([
    [...BASE, 'Left'],
    ['0001', 'x', 'Smith', '05835', '', '', { error: '#N/A' }],
  ]);
  expect(unreadable).toEqual([{ row: 1, column: 6, field: 'status', error: '#N/A' }]);
});

test('whatever is written below Withdrawn, either it says something or somebody is asked', () => {
  const words = fc.oneof(
    fc.string(),
    fc.tuple(
      fc.constantFrom('y', 'Yes', 'no', 'N', '✓', 'left', '3'),
      fc.constantFrom(' ', ' - ', ', ', ''),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(words, (given) => {
      const text = typeof given === 'string' ? given : given.join('');
      const silent = answered('Withdrawn', text) === 'new';
      const saysNo = /^(|n|no|0|false|[-–—.]|n\/?a|none|nil)[.!]?$|^(n|no|false)[\s–—:;,(-]/i.test(
        text.replace(/[\s\u200b]+/g, ' ').trim(),
      );
      expect(silent).toBe(silent && saysNo);
    }),
  );
});

describe('Registered in the row of a unit', () => {
  const standings = ({ entries }: SheetEntries): unknown[] =>
    entries.map(({ wanted, status }) => [wanted.qualification, wanted.unit, status.standing]);

  it.each(['Registered?', 'Registered', 'Registration status', 'Reg status'])(
    'below %s says that the registration was made, and nothing of the unit',
    (heading) => {
      const list = read([
        [...BASE, heading],
        ['0001', 'x', 'Smith', '05835', '1', 'June 2027', 'Registered'],
        ['0001', 'x', 'Smith', '05835', '2', 'June 2027', ''],
      ]);
      expect(standings(list)).toEqual([
        ['05835', '', 'made'],
        ['05835', '01', 'new'],
        ['05835', '02', 'new'],
      ]);
      expect(list.entries[0]).toMatchObject({ wantedText: '05835', series: null, seriesText: '', statusText: '' });
    },
  );

  it('finds the qualification in an option code too, and by its QAN', () => {
    const list = read([
      ['UCI', 'Surname', 'Option code', 'Unit', 'Qualification', 'Registered?'],
      ['x', 'Smith', '583501', '', '', 'Y'],
      ['y', 'Jones', '', '2', '601/7699/4', 'yes'],
    ]);
    expect(
      list.entries.map(({ wanted, status }) => [wanted.qualification, wanted.qan, wanted.unit, status.standing]),
    ).toEqual([
      ['05835', '', '', 'made'],
      ['05835', '', '01', 'new'],
      ['', '60176994', '', 'made'],
      ['', '60176994', '02', 'new'],
    ]);
  });

  it('below Status is of the unit, and what only a unit can be is too', () => {
    expect(
      standings(
        read([
          [...BASE, 'Status'],
          ['0001', 'x', 'Smith', '05835', '1', 'June 2027', 'Registered'],
        ]),
      ),
    ).toEqual([['05835', '01', 'made']]);
    expect(
      standings(
        read([
          [...BASE, 'Reg status'],
          ['0001', 'x', 'Smith', '05835', '1', 'June 2027', 'Sat'],
        ]),
      ),
    ).toEqual([['05835', '01', 'made']]);
    expect(
      standings(
        read([
          [...BASE, 'Registered?'],
          ['0001', 'x', 'Smith', '05835', '1', 'June 2027', 'N'],
        ]),
      ),
    ).toEqual([['05835', '01', 'new']]);
  });
});
