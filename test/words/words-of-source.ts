import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What stands in the place of what is filled in: it begins no sentence. */
const SLOT = 'x';

/** A heading or the beginning of a sentence, or the end of one: no key, no name of a file, no script of a shell. */
export const isSentence = (text: string): boolean =>
  /^\s*\p{Lu}\p{Ll}+(?:$|[ :])/u.test(text) || /\p{L}.* .*[.?!:]$/u.test(text);

/** Any word with a space beside it, or with a full stop after it: no key, id or name of a file has that. Slots are no words. */
export const isAnyWord = (text: string): boolean =>
  /\p{L}/u.test(text.replace(/\bx+\b/g, '')) && (/\s/.test(text) || /\p{L}[.?!]$/u.test(text));

/** What a fault of the program says is for programmers. */
const isFault = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && ['Error', 'RangeError', 'TypeError'].includes(node.expression.getText())) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'mustHave');

/** A text of a source file, slots as `x`, with the names of the properties that it stands in, from the outside in. */
export interface TextInSource {
  readonly text: string;
  readonly within: readonly string[];
}

/** The texts in a source file, faults left out. */
export function textsIn(file: string): TextInSource[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: TextInSource[] = [];
  const visit = (node: ts.Node, within: readonly string[]): void => {
    if (isFault(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push({ text: node.text, within });
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(SLOT);
      found.push({ text, within });
    }
    const inside = ts.isPropertyAssignment(node) ? [...within, node.name.getText()] : within;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, []);
  return found;
}

/** The words in a source file that users would read. */
export function wordsOf(file: string, isMeant: (text: string) => boolean = isSentence): string[] {
  return textsIn(file)
    .map(({ text }) => text)
    .filter(isMeant);
}

/** The source files of a room, those of its words apart from the others. */
export function filesOf(room: string): { readonly words: readonly string[]; readonly others: readonly string[] } {
  const all = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(room, name).replaceAll('\\', '/'))
    .sort();
  const isOfWords = (file: string): boolean => /(?:^|\/)words\/|[/-]words\.ts$/.test(file);
  return { words: all.filter(isOfWords), others: all.filter((file) => !isOfWords(file)) };
}
