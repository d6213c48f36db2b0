import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Where users read, and the files that their texts stand in. */
export interface Area {
  readonly name: string;
  readonly files: readonly string[];
}

function filesBelow(folder: string, isMeant: (file: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter(isMeant)
    .sort();
}

const isSource = (file: string): boolean => /\.tsx?$/.test(file);
const isPage = (file: string): boolean => file.endsWith('.md');
const isPageOfRule = (file: string): boolean => isPage(file) && !file.endsWith('README.md');

/** All that officers read, by area. What engineers read (CONTRIBUTING, decisions, files) is none of it. */
export const AREAS: readonly Area[] = [
  { name: 'messages of rules', files: filesBelow('src/rules', isSource) },
  { name: 'pages of rules', files: filesBelow('docs/rules', isPageOfRule) },
  { name: 'pane', files: [...filesBelow('src/taskpane/words', isSource), 'src/taskpane/saving/saving-words.ts'] },
  { name: 'workbench', files: filesBelow('src/workbench', isSource) },
  { name: 'e-mails, checklist and files', files: filesBelow('src/submission', isSource) },
  { name: 'fees', files: filesBelow('src/fees', isSource) },
  {
    name: 'opening, reading and saving',
    files: ['src/workbook', 'src/table', 'src/workflow'].flatMap((folder) => filesBelow(folder, isSource)),
  },
  {
    name: 'reference data and files of the board',
    files: ['src/reference', 'src/edi'].flatMap((folder) => filesBelow(folder, isSource)),
  },
  { name: 'command line', files: filesBelow('src/cli', isSource) },
  { name: 'guide', files: filesBelow('docs/guide', isPage) },
  { name: 'README', files: ['README.md'] },
  {
    name: 'other pages for officers',
    files: ['docs/command-line.md', 'docs/fees.md', 'docs/privacy.md', 'docs/reference-data.md'],
  },
];

/** What stands in the place of what is filled in: a short word, since most of it is a name or a number. */
const SLOT = 'Ann';
const FEWEST_WORDS = 4;

const isSentence = (text: string): boolean =>
  /^[\p{Lu}{]/u.test(text) && /[.?!:…]$/.test(text.trim()) && text.split(/\s+/).length >= FEWEST_WORDS;

/** Sentences among the texts of a source file, without what is filled in. */
function sentencesOfSource(file: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(SLOT));
    }
    if (ts.isJsxText(node)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => text.replace(/\{\w+\}/g, SLOT)).filter(isSentence);
}

/** Paragraphs and items of a page: no tables, headings and code; links and marks without their signs. */
function paragraphsOfPage(file: string): string[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/```.*?```/gs, '');
  return text
    .split(/\n{2,}|\n(?=\s*(?:[-*]|\d+\.) )/)
    .filter((part) => !/^\s*[#|<!]/.test(part))
    .map((part) =>
      part
        .replace(/^\s*(?:[-*]|\d+\.) /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/`[^`]*`/g, SLOT)
        .replace(/[*_]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part.split(' ').length >= FEWEST_WORDS);
}

/** The texts of a file that users read. */
export function textsOf(file: string): string[] {
  return isPage(file) ? paragraphsOfPage(file) : sentencesOfSource(file);
}
