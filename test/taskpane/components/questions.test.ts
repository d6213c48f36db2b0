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
  const questions = numbers.map((at) => ({
    ...{ line: `Osgood ${at}`, name: `Osgood ${at}`, number: at + 1, what: '' },
    choices,
  }));
  const html = renderToStaticMarkup(
    createElement(Questions, { questions, isBusy: false, next: { current: null }, onChoose: () => undefined }),
  );
  expect(count(html, '0002 Osgood, Ben')).toBe(10);
  expect(html).toContain('3,990 more lines could be several people');
});

test('of very many rows that could be several people of the list, too, and so of names that it has not', () => {
  const questions = numbers.map((at) => ({ key: String(at), who: `Osgood ${at}`, row: at, choices }));
  const unknown = numbers.map((at) => ({ who: `Ungood ${at}`, lacks: 'UCI' }));
  const filling = { sheet: 'Entries', cells: [], newRows: null };
  const plan = { filling, lines: [], questions, answered: [], unknown, notGiven: [], newColumns: [] };
  const nothing = (): void => undefined;
  const html = renderToStaticMarkup(
    createElement(FoundDetails, { plan, chosen: {}, isBusy: false, onChoose: nothing, onWrite: nothing }),
  );
  expect(count(html, '<select')).toBe(10);
  expect(html).toContain('3,990 more rows could be several people');
  expect(html).toContain('and 3,940 more');
});

test('a row that was answered keeps its place among those that are open, and shows its answer', () => {
  const asked = numbers.slice(0, 3).map((at) => ({ key: String(at), who: `Osgood ${at}`, row: at, choices }));
  const plan = {
    filling: { sheet: 'Entries', cells: [], newRows: null },
    ...{ lines: [], unknown: [], notGiven: [], newColumns: [] },
    ...{ questions: asked.filter(({ row }) => row !== 1), answered: asked.slice(1, 2) },
  };
  const nothing = (): void => undefined;
  const html = renderToStaticMarkup(
    createElement(FoundDetails, { plan, chosen: { 1: '2' }, isBusy: false, onChoose: nothing, onWrite: nothing }),
  );
  expect(html.match(/Who is Osgood \d/g)).toEqual(['Who is Osgood 0', 'Who is Osgood 1', 'Who is Osgood 2']);
  expect(html.match(/selected="">[^<]+/g)?.map((one) => one.slice(12))).toEqual([
    ...['Not said yet', '0002 Osgood, Ben', 'Not said yet'],
  ]);
});
