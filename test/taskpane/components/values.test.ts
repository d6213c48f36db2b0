import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ExplainedValue } from '../../../src/reference';
import { Values } from '../../../src/taskpane/components/reference/Values';

function shown(count: number): string {
  const values = Array.from({ length: count }, (_, at): ExplainedValue => ({
    ...{ about: 'fee', name: `Fee of option ${at}`, value: '£12.50', confidence: 'confirmed', source: 'the basedata' },
  }));
  return renderToStaticMarkup(createElement(Values, { title: 'Confirmed', values }));
}

test('of very many values two thousand are shown and the others counted: elements of all would fill the memory', () => {
  const html = shown(50_000);
  expect(html.split('<dt').length - 1).toBe(2_000);
  expect(html).toContain('And 48,000 more. On the command line, &quot;entrywise reference&quot; lists them all.');
  expect(html).toContain('Confirmed (50,000)');
});

test('as many as a year has are all shown', () => {
  const html = shown(2_000);
  expect(html.split('<dt').length - 1).toBe(2_000);
  expect(html).not.toContain('more. On the command line');
});
