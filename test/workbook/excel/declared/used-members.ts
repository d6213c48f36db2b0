import path from 'node:path';
import ts from 'typescript';

/** Something of Office.js that the product uses, as the declarations tell of it. */
export interface UsedMember {
  /** `Range.values` */
  readonly name: string;
  /** `ExcelApi 1.9`; null where the declarations do not say. */
  readonly set: string | null;
  /** The sentences that tell of a limit. */
  readonly remarks: readonly string[];
  readonly uses: readonly Use[];
}

export interface Use {
  readonly file: string;
  /** The versions of ExcelApi that the function around it asks for before. */
  readonly guards: readonly string[];
}

/** Words by which a remark of the declarations tells of a limit. */
const LIMIT = /\bfail|\bat most\b|\bmore than\b|\bactive\b|\bnot supported\b/i;

/** What of Office.js the sources of the product use: called, read, set, loaded by name, or given in an object. */
export function usedMembers(): readonly UsedMember[] {
  const program = programOf(process.cwd());
  const found = new Map<string, { declarations: Set<ts.Node>; uses: Use[] }>();
  for (const file of program.getSourceFiles()) {
    const name = path.relative(process.cwd(), file.fileName);
    if (!name.startsWith('src')) continue;
    eachNode(file, (node) => {
      for (const declaration of declarationsAt(node, program.getTypeChecker())) {
        const member = nameOf(declaration);
        const known = found.get(member) ?? { declarations: new Set(), uses: [] };
        known.declarations.add(declaration);
        known.uses.push({ file: name, guards: guardsBefore(node) });
        found.set(member, known);
      }
    });
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { declarations, uses }]) => ({
      name,
      set: [...declarations].map(setOf).find((set) => set !== null) ?? null,
      remarks: [...new Set([...declarations].flatMap(remarksOf))],
      uses,
    }));
}

function programOf(folder: string): ts.Program {
  const read = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  const sources = fileNames.filter((name) => path.relative(folder, name).startsWith('src'));
  return ts.createProgram(sources, options);
}

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

/** The declarations of Office.js that are meant at a place of the sources; types alone are no use of it. */
function declarationsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  return symbolsAt(node, checker).flatMap((symbol) => {
    const all = (symbol.declarations ?? []).filter((one) => isOfOffice(one) && !ts.isModuleDeclaration(one));
    const called = all.length > 1 ? calledAt(node, checker) : undefined;
    return called && all.includes(called) ? [called] : all;
  });
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isCallExpression(node)) return loadedBy(node, checker);
  if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node)) return [];
  const { parent } = node;
  if (ts.isBindingElement(parent)) {
    const isProperty = (parent.propertyName ?? parent.name) === node;
    return isProperty ? present(checker.getTypeAtLocation(parent.parent).getProperty(node.text)) : [];
  }
  if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node) {
    return present(checker.getContextualType(parent.parent)?.getProperty(node.text));
  }
  return present(checker.getSymbolAtLocation(node));
}

/** What `load('items/name,items/id')` names. */
function loadedBy({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const [first] = given;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load' || !first) return [];
  const names = textOf(first, checker);
  if (names === null) return [];
  const loaded = checker.getTypeAtLocation(expression.expression);
  return names.split(',').flatMap((name) => {
    const symbols: ts.Symbol[] = [];
    let type: ts.Type | undefined = loaded;
    for (const step of name.trim().split('/')) {
      const symbol: ts.Symbol | undefined = type?.getProperty(step);
      if (!symbol) throw new Error(`Nothing is called ${name} in what ${expression.getText()} loads.`);
      symbols.push(symbol);
      const stepType = checker.getTypeOfSymbolAtLocation(symbol, expression);
      type = checker.getIndexTypeOfType(stepType, ts.IndexKind.Number) ?? stepType;
    }
    return symbols;
  });
}

function textOf(node: ts.Expression, checker: ts.TypeChecker): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.templateSpans.reduce((text, { expression, literal }) => {
    const type = checker.getTypeAtLocation(expression);
    return text + (type.isStringLiteral() ? type.value : '') + literal.text;
  }, node.head.text);
}

function calledAt(node: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  const access = ts.isPropertyAccessExpression(node.parent) ? node.parent : null;
  const call =
    access && ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : null;
  return call ? checker.getResolvedSignature(call)?.getDeclaration() : undefined;
}

function isOfOffice(declaration: ts.Declaration): boolean {
  return /@types[\\/](?:office-js|custom-functions-runtime)/.test(declaration.getSourceFile().fileName);
}

/** `Range.values`; what a collection or an object loads counts for what it is of. */
function nameOf(declaration: ts.Node): string {
  const name = textOfName(declaration);
  const inside = ts.findAncestor(declaration.parent, (one) => textOfName(one) !== '');
  return [textOfName(inside).replace(/(?:Collection)?LoadOptions$/, ''), name].filter((part) => part !== '').join('.');
}

function textOfName(node: ts.Node | undefined): string {
  const name = node && ts.isDeclarationStatement(node) ? node.name : node && 'name' in node ? node.name : undefined;
  return typeof name === 'object' && name !== null && 'text' in name ? String(name.text) : '';
}

/** Of something that has no set of its own, such as `load`, it is that of what it belongs to. */
function setOf(declaration: ts.Node): string | null {
  for (const node of [declaration, declaration.parent]) {
    const set = /\[Api set: (\w+ \d+\.\d+)/.exec(wordsOf(node))?.[1];
    if (set !== undefined) return set;
  }
  return null;
}

function remarksOf(declaration: ts.Node): readonly string[] {
  return `${wordsOf(declaration)} ${wordsOf(declaration.parent)}`
    .split(/(?<=[.!?])\s+|\s(?=@\w)/)
    .map((sentence) => sentence.replace(/^@\w+\s+/, '').trim())
    .filter((sentence) => LIMIT.test(sentence));
}

/** What is written above a declaration, on one line. */
function wordsOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter((part) => ts.isJSDoc(part));
  return (
    comments
      .map((comment) => comment.getText())
      .join(' ')
      .replace(/\/\*\*|\*\/|^\s*\*/gm, ' ')
      // Which programs of Office have it, of which this is Excel.
      .replace(/<table>[^]*?<\/table>/g, ' ')
      .replace(/\s+/g, ' ')
  );
}

/** The versions that `hasExcelApi` is asked for in the function around a place, in front of it. */
function guardsBefore(node: ts.Node): readonly string[] {
  const around = ts.findAncestor(node, (one) => ts.isFunctionDeclaration(one) || ts.isMethodDeclaration(one));
  const before = around?.getText().slice(0, node.getStart() - around.getStart()) ?? '';
  return [...before.matchAll(/hasExcelApi\('(\d+\.\d+)'\)/g)].map(([, version = '']) => version);
}

function present<One>(one: One | undefined): readonly One[] {
  return one === undefined ? [] : [one];
}
