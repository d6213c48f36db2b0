import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a submission says stands in its word files alone, so that a second language is a folder. */
const ROOM = 'src/submission';
const WORDS = path.join(ROOM, 'words');

const isBelow = (file: string, folder: string): boolean => file.startsWith(folder + path.sep);

const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(ROOM, name))
  .sort();
const wordFiles = files.filter((file) => isBelow(file, WORDS));
const otherFiles = files.filter((file) => !isBelow(file, WORDS));

/** A word with a space beside it, or with a full stop after it: no key, id or name of a file has that. */
const isWords = (text: string): boolean => /\p{L}/u.test(text) && (/\s/.test(text) || /\p{L}[.?!]$/u.test(text));

/** Bugs are told to programmers. */
function isForProgrammers(node: ts.Node): boolean {
  const isCheck = ts.isCallExpression(node) && node.expression.getText() === 'mustHave';
  return isCheck || (ts.isNewExpression(node) && node.expression.getText() === 'Error');
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function wordsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForProgrammers(node)) return;
    if (isText(node) && isWords(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('there are other files', () => expect(otherFiles.length).toBeGreaterThan(10));

test.each(wordFiles)('%s has words', (file) => {
  expect(wordsOf(file)).not.toEqual([]);
});

test.each(otherFiles)('%s has no words of its own', (file) => {
  expect(wordsOf(file)).toEqual([]);
});
