import { findingsIn, ruleTable } from '../findings-in';

ruleTable('name-characters', [
  ['letters, hyphen, apostrophe, full stop', [{ surname: "O'Neill-Smith", forenames: 'Anne M.' }], []],
  ['a curly apostrophe is an apostrophe', [{ surname: 'O’Neill' }], []],
  ['an accent', [{ forenames: 'Zoë' }], [['E2', 'name-characters', 'folded']]],
  ['a letter that becomes two', [{ surname: 'Weiß' }], [['D2', 'name-characters', 'folded']]],
  [
    'accents in both names: one finding',
    [{ surname: 'Nuñez', forenames: 'José' }],
    [['D2', 'name-characters', 'folded']],
  ],
  ['a digit', [{ surname: 'Orchard2' }], [['D2', 'name-characters', 'dropped']]],
  ['a comma, left over from one name column', [{ surname: 'Orchard,' }], [['D2', 'name-characters', 'dropped']]],
  ['forenames in another script', [{ forenames: '伟' }], [['E2', 'name-characters', 'dropped']]],
  [
    'an accent and a digit: the graver',
    [{ surname: 'Nuñez', forenames: 'Jo5' }],
    [['E2', 'name-characters', 'dropped']],
  ],
]);

test('the note shows how the name will print, the warning what is lost', () => {
  const [note, warning] = findingsIn([{ surname: 'Nuñez', forenames: 'Zoë' }, { surname: 'Quayle*' }]);
  expect(note?.message).toContain('NUNEZ:ZOE (ñ as N and ë as E)');
  expect(note?.severity).toBe('note');
  expect(note?.cells).toHaveLength(2);
  expect(warning?.message).toContain('cannot hold *: the name would go as QUAYLE:BETHAN');
  expect(warning?.severity).toBe('warning');
});
