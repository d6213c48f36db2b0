import { gridAction, type GridAction, type Key } from '../../../src/workbench/grid/keys';

const NONE: Key = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isAltGraph: false,
  isComposing: false,
};

/** `Ctrl+Shift+ArrowDown` as a browser reports it; on Windows AltGr is Ctrl and Alt as well. */
function pressed(name: string): Key {
  const [key = '', ...held] = name === '+' ? ['+'] : name.split('+').reverse();
  const isAltGraph = held.includes('AltGr');
  return {
    ...NONE,
    key: key === '' ? '+' : key,
    isAltGraph,
    ctrlKey: held.includes('Ctrl') || isAltGraph,
    metaKey: held.includes('Cmd'),
    altKey: held.includes('Alt') || isAltGraph,
    shiftKey: held.includes('Shift'),
  };
}

const edit = (text: string | null): GridAction => ({ kind: 'edit', text });

test.each<[string, GridAction | null]>([
  ['ArrowDown', { kind: 'move', move: 'down', extends: false }],
  ['Shift+ArrowDown', { kind: 'move', move: 'down', extends: true }],
  ['Ctrl+ArrowDown', { kind: 'jump', direction: 'down', extends: false }],
  ['Cmd+ArrowDown', { kind: 'jump', direction: 'down', extends: false }],
  ['Ctrl+Shift+ArrowLeft', { kind: 'jump', direction: 'left', extends: true }],
  ['Home', { kind: 'move', move: 'row-start', extends: false }],
  ['Shift+End', { kind: 'move', move: 'row-end', extends: true }],
  ['Ctrl+Home', { kind: 'move', move: 'first', extends: false }],
  ['Ctrl+Shift+End', { kind: 'move', move: 'last', extends: true }],
  ['PageDown', { kind: 'move', move: 'page-down', extends: false }],
  ['Tab', { kind: 'next', key: 'tab', by: 1 }],
  ['Shift+Tab', { kind: 'next', key: 'tab', by: -1 }],
  ['Enter', { kind: 'next', key: 'enter', by: 1 }],
  ['Shift+Enter', { kind: 'next', key: 'enter', by: -1 }],
  ['F2', edit(null)],
  ['Backspace', edit('')],
  ['Delete', { kind: 'clear' }],
  ['Escape', { kind: 'leave' }],
  ['a', edit('a')],
  ['Shift+A', edit('A')],
  ['é', edit('é')],
  [' ', edit(' ')],
  ['Shift+ ', { kind: 'select', what: 'rows' }],
  ['Ctrl+ ', { kind: 'select', what: 'columns' }],
  ['Ctrl+a', { kind: 'select', what: 'all' }],
  ['Ctrl+d', { kind: 'fill', to: 'down' }],
  ['Ctrl+r', { kind: 'fill', to: 'right' }],
  ['Alt+Shift+ArrowRight', { kind: 'width', by: 1 }],
  ['Ctrl+-', { kind: 'rows', by: 'delete' }],
  // The page's, the browser's and the clipboard's own.
  ['Ctrl+z', null],
  ['Ctrl+c', null],
  ['Ctrl+v', null],
  ['Ctrl+p', null],
  ['Ctrl+Shift+T', null],
  ['Alt+ArrowLeft', null],
  ['Alt+d', null],
  ['F5', null],
  ['Shift', null],
])('%s', (name, action) => {
  expect(gridAction(pressed(name))).toEqual(action);
});

describe('letters that are not on the keys', () => {
  test.each(['@', 'é', 'ł', '€', '\\'])('AltGr writes %s, which Windows reports as Ctrl and Alt', (key) => {
    expect(gridAction(pressed(`AltGr+${key}`))).toEqual(edit(key));
  });

  test.each(['ß', 'é', 'Ł'])('Option writes %s on a Mac', (key) => {
    expect(gridAction(pressed(`Alt+${key}`))).toEqual(edit(key));
  });

  test.each(['Dead', 'Process'])('%s opens the cell, and the letter is written into it by the browser', (key) => {
    expect(gridAction(pressed(key))).toEqual(edit(''));
    expect(gridAction({ ...pressed('e'), isComposing: true })).toEqual(edit(''));
  });
});
