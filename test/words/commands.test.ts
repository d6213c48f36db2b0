import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Commands say nothing of their own either: their words stand in `src/cli/words`, so that a second language is a folder. */
const FOLDERS = ['src/cli/commands', 'src/cli/completion'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name)),
);

/** What stands in the place of what is filled in: it begins no sentence. */
const SLOT = 'x';

/** A heading or the beginning of a sentence, or the end of one: no key, no name of a file, no script of a shell. */
const isWords = (text: string): boolean => /^\s*\p{Lu}\p{Ll}+(?:$|[ :])/u.test(text) || /\p{L}.* .*[.?!:]$/u.test(text);

/** What a fault of the program says is for programmers. */
const isFault = (node: ts.Node): boolean => ts.isNewExpression(node) && node.expression.getText() === 'Error';

function wordsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFault(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(SLOT));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(isWords);
}

test('there are commands', () => expect(files.length).toBeGreaterThan(10));

test('words are found where they stand', () => {
  expect(wordsOf('src/cli/words/commands-add.ts')).toEqual(
    expect.arrayContaining(['Candidate', 'Left out', 'x, x: x.', 'x is no text: give a file with a candidate a line.']),
  );
});

test.each(files)('%s has no words of its own', (file) => {
  expect(wordsOf(file)).toEqual([]);
});
