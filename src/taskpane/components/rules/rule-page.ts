/** A page of docs/rules, taken apart: what is shown is made of these pieces, never of markup from a text. */
export interface RulePage {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  /** A link to another rule's page. */
  | { readonly kind: 'rule'; readonly text: string; readonly rule: string };

/** Reads a page. It has a title, a small table of facts, and sections of paragraphs and tables; the tests read every page there is. */
export function readRulePage(markdown: string): RulePage {
  const [opening = '', ...parts] = markdown.split(/^## /m);
  const facts = tableRows(opening.split('\n')).flatMap(([name = '', value = '']): [string, string][] =>
    name === '' ? [] : [[name, plain(value)]],
  );
  return {
    title: /^# (.*)$/m.exec(opening)?.[1] ?? '',
    facts,
    sections: parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading, blocks: blocksOf(lines.join('\n')) };
    }),
  };
}

function blocksOf(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block): Block => {
      if (!block.startsWith('|')) return { kind: 'paragraph', text: inlines(block.replaceAll('\n', ' ')) };
      const [head = [], ...rows] = tableRows(block.split('\n'));
      return { kind: 'table', head: head.map(inlines), rows: rows.map((row) => row.map(inlines)) };
    });
}

/** The cells of a table's lines, without its line of dashes. */
function tableRows(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const INLINE = /`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g;

function inlines(text: string): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    const [whole, code, label = '', target = ''] = match;
    const rule = /^([a-z-]+)\.md$/.exec(target)?.[1];
    if (code !== undefined) pieces.push({ kind: 'code', text: code });
    else pieces.push(rule === undefined ? { kind: 'text', text: label } : { kind: 'rule', text: label, rule });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

function plain(text: string): string {
  return inlines(text)
    .map((piece) => piece.text)
    .join('');
}
