import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRulePage, type Inline } from '../../../src/taskpane/components/rules/rule-page';

const FOLDER = path.resolve('docs/rules');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -3));

/** What a reader would see as markup that was not understood. */
const MARKUP = /`|\*\*|\]\(|^#+ |^- |\|/;

describe('the page of a rule', () => {
  it.each(names)('%s is understood as a whole', (name) => {
    const page = readRulePage(readFileSync(path.join(FOLDER, `${name}.md`), 'utf8'));
    expect(page.title).not.toBe('');
    expect(Object.fromEntries(page.facts).Rule).toBe(name);
    const headings = page.sections.map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(['What it checks', 'Why', 'What to do', 'Source']));
    const pieces = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Inline[] =>
        block.kind === 'paragraph' ? block.text : [...block.head, ...block.rows.flat()].flat(),
      ),
    );
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.filter(({ kind, text }) => kind !== 'code' && MARKUP.test(text))).toEqual([]);
    const linked = pieces.flatMap((piece) => (piece.kind === 'rule' ? [piece.rule] : []));
    expect(linked.filter((rule) => !names.includes(rule))).toEqual([]);
  });

  it('keeps what stands in a text from being markup', () => {
    const { sections } = readRulePage('# A\n\n## Why\n\n<img src=x onerror=y> and `code`\n');
    expect(sections[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        text: [
          { kind: 'text', text: '<img src=x onerror=y> and ' },
          { kind: 'code', text: 'code' },
        ],
      },
    ]);
  });
});
