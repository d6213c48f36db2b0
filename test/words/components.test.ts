import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Components say nothing of their own: all words stand in word files, so that a second language is a folder. */
const FOLDERS = ['src/taskpane/components', 'src/workbench'];
/** Attributes that are read, or read aloud. */
const READ = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'text',
  'heading',
  'hint',
  'message',
  'aria-label',
  'aria-description',
]);

const components = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name)),
);

/** The name of a section of the rules' pages, by which it is found. */
const KEYS = new Set(['What to do']);

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text);
/** Several words that begin as a sentence does: no style, no key of a table. */
const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}+(?: [\p{L}\d’'“"(]+){2}/u.test(text);

function wordsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWords(node.text)) found.push(node.text.trim());
    const isRead = ts.isJsxAttribute(node) && READ.has(node.name.getText());
    if (isRead && node.initializer && ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
    if (
      (ts.isStringLiteral(node) || ts.isTemplateHead(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
      isSentence(node.text)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => !KEYS.has(text));
}

test('there are components', () => expect(components.length).toBeGreaterThan(40));

test.each(components)('%s has no words of its own', (file) => {
  expect(wordsOf(file)).toEqual([]);
});
