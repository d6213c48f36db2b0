import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FILE_LAYOUTS } from '../../src/edi/layouts';
import { layoutTables } from './layout-tables';

/** The tables of the page are made from the layouts: after changing a layout, put the expected text into the page. */
const PAGE = readFileSync(path.join(__dirname, '../../docs/files.md'), 'utf8').replaceAll('\r\n', '\n');

test.each(FILE_LAYOUTS.map((layout) => [layout.title, layout] as const))(
  '%s: the page has its tables',
  (title, layout) => {
    const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
    expect(section.slice(section.indexOf('### ')).trimEnd()).toBe(layoutTables(layout).trimEnd());
  },
);
