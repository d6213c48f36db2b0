import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { unpack } from './packing';

/** The children of a worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const WORKSHEET = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...['headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst'],
];
const STYLES = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors'],
  'extLst',
];
const WORKBOOK = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'extLst'],
];
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: WORKSHEET,
  styleSheet: STYLES,
  workbook: WORKBOOK,
};

interface Element {
  readonly name: string;
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
  children: number;
}

/** Everything that Excel would call damage in a package: XML, links, content types, order, counts, addresses. */
export function faultsOf(file: Uint8Array): string[] {
  const parts = unpack(file);
  const faults: string[] = [];
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      faults.push(...faultsIn(name, elementsOf(textOfPart(bytes)), parts));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  return [...faults, ...untyped(parts), ...tablesTwice(parts)];
}

/** Tables share neither number nor name, and no table has two columns of one name. */
function tablesTwice(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const seen = new Set<string>();
  return Object.entries(parts).flatMap(([name, bytes]) => {
    if (!/^xl\/tables\/[^/]*\.xml$/.test(name)) return [];
    const elements = elementsOf(textOfPart(bytes));
    const { id = '', displayName = '' } = elements[0]?.attributes ?? {};
    const columns = elements
      .filter((element) => element.name === 'tableColumn')
      .map(({ attributes }) => attributes.name);
    const counted = elements.find((element) => element.name === 'tableColumns')?.attributes['count'];
    const faults = [`id ${id}`, `name ${displayName.toLowerCase()}`].filter((one) => seen.has(one));
    seen.add(`id ${id}`).add(`name ${displayName.toLowerCase()}`);
    if (new Set(columns).size !== columns.length) faults.push('a column twice');
    if (counted !== undefined && counted !== String(columns.length)) faults.push(`says ${counted ?? 'no'} columns`);
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

function faultsIn(name: string, elements: readonly Element[], parts: Readonly<Record<string, Uint8Array>>): string[] {
  const root = elements[0]?.name ?? '';
  if (name.endsWith('.rels')) return danglingIn(name, elements, parts);
  const order = ORDERS[root];
  if (!order) return [];
  const places = elements.filter(({ depth }) => depth === 2).map((element) => order.indexOf(element.name));
  const faults = places.some((place, index) => place < (places[index - 1] ?? -1)) ? [`${name}: order`] : [];
  if (places.includes(-1)) faults.push(`${name}: unknown child`);
  for (const element of elements) {
    const { count } = element.attributes;
    if (count !== undefined && element.depth === 2 && root !== 'worksheet' && Number(count) !== element.children) {
      faults.push(`${name}: ${element.name} says ${count}, holds ${element.children}`);
    }
  }
  if (root === 'workbook') return [...faults, ...twiceIn(name, elements)];
  return root === 'worksheet'
    ? [...faults, ...misplacedIn(name, elements), ...columnsOverOthers(name, elements)]
    : faults;
}

/** Tabs share neither name nor number, and no two names of one scope are the same; a scope is a tab that there is. */
function twiceIn(name: string, elements: readonly Element[]): string[] {
  const tabs = elements.filter((element) => element.name === 'sheet').map(({ attributes }) => attributes);
  const names = elements.filter((element) => element.name === 'definedName').map(({ attributes }) => attributes);
  const said = [
    ...tabs.flatMap((tab) => [`tab ${tab['name']?.toLowerCase()}`, `number ${tab['sheetId']}`]),
    ...names.map((one) => `name ${one['name']?.toLowerCase()} of ${one['localSheetId'] ?? 'all'}`),
  ];
  const far = names.filter(({ localSheetId = '0' }) => Number(localSheetId) >= tabs.length);
  return [
    ...said.filter((one, index) => said.indexOf(one) < index).map((one) => `${name}: ${one} twice`),
    ...far.map((one) => `${name}: name ${one['name']} of a tab that is not there`),
  ];
}

/** Widths of columns ascend, and none is said twice. */
function columnsOverOthers(name: string, elements: readonly Element[]): string[] {
  let last = 0;
  return elements.flatMap(({ name: tag, depth, attributes: { min, max } }) => {
    if (tag !== 'col' || depth !== 3) return [];
    const isSound = Number(min) > last && Number(max) >= Number(min) && Number(max) <= 16_384;
    last = Number(max);
    return isSound ? [] : [`${name}: columns ${min} to ${max}`];
  });
}

/** Rows and cells must ascend, with addresses or without; priorities must not clash. */
function misplacedIn(name: string, elements: readonly Element[]): string[] {
  const faults: string[] = [];
  let row = 0;
  let column = 0;
  const priorities = new Set<string>();
  for (const { name: tag, attributes } of elements) {
    if (tag === 'row') {
      const here = Number(attributes['r'] ?? row + 1);
      if (here <= row) faults.push(`${name}: row ${here} after ${row}`);
      row = here;
      column = 0;
    } else if (tag === 'c') {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(attributes['r'] ?? '') ?? [];
      const given = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const here = attributes['r'] === undefined ? column + 1 : given;
      if ((given > 0 && Number(digits) !== row) || here <= column)
        faults.push(`${name}: cell ${attributes['r']} in row ${row}`);
      column = here;
    } else if (tag === 'cfRule' && attributes['priority'] !== undefined) {
      if (priorities.has(attributes['priority'])) faults.push(`${name}: priority ${attributes['priority']} twice`);
      priorities.add(attributes['priority']);
    }
  }
  return faults;
}

function danglingIn(name: string, elements: readonly Element[], parts: Readonly<Record<string, Uint8Array>>): string[] {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  const ids = elements.slice(1).map(({ attributes }) => attributes['Id']);
  const repeated = ids.length === new Set(ids).size ? [] : [`${name}: an id twice`];
  const dangling = elements
    .slice(1)
    .map(({ attributes }) => new URL(attributes['Target'] ?? '', `x:/${folder}`).pathname.slice(1))
    .filter((target) => !parts[target]);
  return [...repeated, ...dangling.map((target) => `${name}: ${target} is missing`)];
}

function untyped(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const types = elementsOf(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).map(
    ({ attributes }) => attributes,
  );
  const typed = (name: string): boolean =>
    types.some(({ PartName, Extension }) => PartName === `/${name}` || (Extension && name.endsWith(`.${Extension}`)));
  const gone = types.filter(({ PartName }) => PartName && !parts[PartName.slice(1)]);
  return [
    ...Object.keys(parts)
      .filter((name) => name !== '[Content_Types].xml' && !typed(name))
      .map((name) => `${name}: no type`),
    ...gone.map(({ PartName }) => `${PartName ?? ''}: a type, but no part`),
  ];
}

/** The text of a part, in UTF-16 by its byte order mark, else in the encoding that it declares. */
export function textOfPart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const start = strFromU8(bytes.subarray(0, 100), true);
  const declared = /^<\?xml[^>]*encoding=["']([^"']*)/.exec(start)?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(bytes);
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.children++;
    const plain = Object.values(attributes).map(({ name, value }) => [name, value]);
    const element = { name: local, depth: open.length + 1, attributes: Object.fromEntries(plain), children: 0 };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}
