import { ruleTable } from '../findings-in';

ruleTable('detail-changed', [
  ['everything is as it was sent', [{ sent: {} }], []],
  ['the name', [{ surname: 'Marsh', sent: { surname: 'Orchard' } }], [['D2', 'detail-changed', 'changed']]],
  ['the date of birth', [{ sent: { birthDate: '11/03/2009' } }], [['F2', 'detail-changed', 'changed']]],
  ['the sex', [{ sex: 'M', sent: { sex: 'F' } }], [['G2', 'detail-changed', 'changed']]],
  ['a ULN that was not sent', [{ uln: '1234567899', sent: { uln: '' } }], [['C2', 'detail-changed', 'added']]],
  [
    'the candidate number',
    [{ candidateNumber: '0077', sent: { candidateNumber: '0001' } }],
    [['A2', 'detail-changed', 'number']],
  ],
  [
    'somebody else above with the same number: who was sent has not changed',
    [
      { person: 0, surname: 'Marsh', forenames: 'Robin', birthDate: '02/12/2009', code: '05839' },
      { person: 0, sent: {} },
    ],
    [['A2', 'candidate-number-unique', 'shared']],
  ],
  [
    'a name that is put right in the first row, and not yet in the others',
    [
      { person: 0, surname: 'Marshwood', code: '05839' },
      { person: 0, sent: {} },
    ],
    [['D2', 'detail-changed', 'changed']],
  ],
  ['a cell that was emptied is no change', [{ sex: '', sent: { sex: 'F' } }], []],
  ['accents and case are nothing to a file', [{ surname: 'Órchard', sent: { surname: 'ORCHARD' } }], []],
  [
    'two details of one candidate',
    [{ surname: 'Marsh', sex: 'M', sent: { surname: 'Orchard', sex: 'F' } }],
    [
      ['D2', 'detail-changed', 'changed'],
      ['G2', 'detail-changed', 'changed'],
    ],
  ],
]);
