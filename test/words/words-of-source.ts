import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What stands in the place of what is filled in: it begins no sentence. */
const SLOT = 'x';

/** A heading or the beginning of a sentence, or the end of one: no key, no name of a file, no script of a shell. */
const isWords = (text: string): boolean => /^\s*\p{Lu}\p{Ll}+(?:$|[ :])/u.test(text) || /\p{L}.* .*[.?!:]$/u.test(text);

/** Any word with a space beside it, or with a full stop after it. */
const isAnyWords = (text: string): boolean => /\p{L}/u.test(text) && (/\s/.test(text) || /\p{L}[.?!]$/u.test(text));

/** What a fault of the program says is for programmers. */
const isFault = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && ['Error', 'RangeError', 'TypeError'].includes(node.expression.getText())) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'mustHave');

/** The words in a source file that users would read. */
export function wordsOf(file: string, isMeant: (text: string) => boolean = isWords): string[] {
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
  return found.filter(isMeant);
}
export const strictly = (text: string): boolean => isWords(text) || isAnyWords(text);
