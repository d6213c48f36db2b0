import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Questions } from '../../../src/taskpane/components/adding/Questions';
import { FoundDetails } from '../../../src/taskpane/components/details/FoundDetails';

const MANY = 4000;
const choices = [
  { key: '1', words: '0001 Osgood, Ann' },
  { key: '2', words: '0002 Osgood, Ben' },
];
const numbers = Array.from({ length: MANY }, (_, at) => at);
const count = (html: string, part: string): number => html.split(part).length - 1;

test('of very many lines that could be several people, ten are asked about and the others counted', () => {
  const questions = numbers.map((at) => ({ line: `Osgood ${at}`, name: `Osgood ${at}`, choices }));
  const html = renderToStaticMarkup(createElement(Questions, { questions, isBusy: false, onChoose: () => undefined }));
  expect(count(html, '0002 Osgood, Ben')).toBe(10);
  expect(html).toContain('3990 more lines could be several people');
});

test('of very many rows that could be several people of the list, too, and so of names that it has not', () => {
  const questions = numbers.map((at) => ({ key: String(at), who: `Osgood ${at}`, row: at, choices }));
  const unknown = numbers.map((at) => ({ who: `Ungood ${at}`, lacks: 'UCI' }));
  const filling = { sheet: 'Entries', cells: [], newRows: null };
  const plan = { filling, lines: [], questions, unknown, notGiven: [], newColumns: [] };
  const nothing = (): void => undefined;
  const html = renderToStaticMarkup(
    createElement(FoundDetails, { plan, chosen: {}, isBusy: false, onChoose: nothing, onWrite: nothing }),
  );
  expect(count(html, '<select')).toBe(10);
  expect(html).toContain('3990 more rows could be several people');
  expect(html).toContain('and 3940 more');
});
