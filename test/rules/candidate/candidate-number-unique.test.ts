import { findingsIn, ruleTable } from '../findings-in';

const unit = { code: '05835/01', series: 'June 2027' };

const NOTHING = { uci: '', surname: '', forenames: '', birthDate: '', sex: '', code: '' };

ruleTable('candidate-number-unique', [
  ['one person in two rows', [{ person: 0 }, { person: 0, ...unit }], []],
  ['two people, two numbers', [{}, {}], []],
  [
    'two people with one number: both cells, and no duplicate entry',
    [{ candidateNumber: '0007' }, { candidateNumber: '0007' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A3', 'candidate-number-unique', 'shared'],
    ],
  ],
  [
    'with and without zeros it is the same number',
    [{ candidateNumber: '0007' }, { candidateNumber: '7' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A3', 'candidate-number-format', 'padding'],
      ['A3', 'candidate-number-unique', 'shared'],
    ],
  ],
  [
    'both people are told, each once',
    [{ person: 0 }, { person: 0, ...unit }, { person: 1, candidateNumber: '0001' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A4', 'candidate-number-unique', 'shared'],
    ],
  ],
  [
    'a name spelt in two ways is one person',
    [{ person: 0 }, { person: 0, surname: 'Orchards', ...unit }],
    [['D3', 'details-consistent', 'differs']],
  ],
  [
    'a mistyped UCI is one person',
    [{ person: 0 }, { person: 0, uci: '999990260002C', ...unit }],
    [['B3', 'uci-check-character', 'wrong']],
  ],
  [
    'a row copied down with another name and birth date is two people, and one mistake',
    [{ person: 0 }, { person: 1, candidateNumber: '0001', uci: '999990260001T' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A3', 'candidate-number-unique', 'shared'],
    ],
  ],
  [
    'the number of somebody already registered; that row is not sent again',
    [{ status: 'Registered' }, { candidateNumber: '0001' }],
    [['A3', 'candidate-number-unique', 'shared']],
  ],
  [
    'rows without names or birth dates do not clash by that',
    [{ person: 0 }, { person: 0, ...unit, surname: '', forenames: '', birthDate: '' }],
    [
      ['D3', 'name-missing', 'surname'],
      ['F3', 'birth-date-missing', 'missing'],
    ],
  ],
  [
    'a remark below the table that begins with a number is nobody',
    [{ person: 0 }, { ...NOTHING, candidateNumber: '0001', uci: 'query DOB with parents' }],
    [['H3', 'code-missing', 'nothing']],
  ],
  [
    'a remark below the surnames is nobody either',
    [{ person: 0 }, { ...NOTHING, candidateNumber: '0001', surname: 'ask re access arrangements' }],
    [['H3', 'code-missing', 'nothing']],
  ],
  [
    'somebody who is entered for nothing yet has their number all the same',
    [{ person: 0 }, { person: 1, candidateNumber: '0001', code: '' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['H3', 'code-missing', 'nothing'],
    ],
  ],
  [
    'texts that are no number',
    [{ candidateNumber: 'TBC' }, { candidateNumber: 'TBC' }],
    [
      ['A2', 'candidate-number-format', 'form'],
      ['A3', 'candidate-number-format', 'form'],
    ],
  ],
]);

test('each finding names the other person and row', () => {
  const messages = findingsIn([{}, { candidateNumber: '0001' }]).map(({ message }) => message);
  expect(messages[0]).toContain('Candidate number 0001 also belongs to Bethan Quayle in row 3.');
  expect(messages[1]).toContain('Candidate number 0001 also belongs to Ainsley Orchard in row 2.');
});
