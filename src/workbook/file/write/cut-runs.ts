import type { AddedColumn } from '../../../table';
import { isTrue } from '../xml/scan-xml';
import { textIn, type PartContent } from '../xml/part-content';
import type { Edit } from '../xml/splice';
import type { PlacedElement } from '../xml/xml-outline';

/** Runs of columns (`col`, ECMA-376 part 1, 18.3.1.13) that were cut, and what they were. */
export interface CutRuns {
  readonly edits: readonly Edit[];
  /** The columns that got a width of ours, counted from 0. */
  readonly columns: readonly number[];
  /** The attributes of each run as they were, `min="10" max="16384" hidden="1"`, with the spaces around them. */
  readonly runs: readonly string[];
}

/** The longest text that a name can hold; the attributes of a run are about 80. */
const LONGEST = 255;
const ATTRIBUTES = /^(?:\s+[\w:]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))+\s*$/;
/** What hides a column, puts it into a group that may be closed, or says where its width came from. */
const NOT_OURS = /\s(?:hidden|outlineLevel|collapsed|bestFit)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * Cuts the runs in which columns of ours are hidden, or with others in a width that is too small for them: a program gave one width to
 * the rest of the sheet, and nobody chose it for these. A width that only columns of ours have is the user's, and stays. Runs that overlap
 * are damage of another program: what they were could not be told from their pieces, so none is cut.
 */
export function cutRuns(
  content: PartContent,
  list: readonly PlacedElement[],
  columns: readonly AddedColumn[],
): CutRuns {
  if (overlap(list)) return { edits: [], columns: [], runs: [] };
  const cut = list.flatMap((run) => {
    const inside = columns.filter(({ column }) => firstOf(run) <= column && lastOf(run) >= column);
    const isShared = lastOf(run) - firstOf(run) >= inside.length;
    const added = inside.filter(({ width }) => isTrue(run.attributes['hidden']) || (isShared && widthOf(run) < width));
    const attributes = attributesOf(content, run);
    return added.length === 0 || attributes.length > LONGEST ? [] : [{ run, added, attributes }];
  });
  return {
    edits: cut.map(({ run, added, attributes }) => ({
      start: run.start,
      end: run.end,
      text: piecesOf(run, attributes, added).join(''),
    })),
    columns: cut.flatMap(({ added }) => added.map(({ column }) => column)),
    runs: cut.map(({ attributes }) => attributes),
  };
}

function overlap(list: readonly PlacedElement[]): boolean {
  let last = -1;
  return list.some((run) => {
    const isOver = firstOf(run) <= last;
    last = lastOf(run);
    return isOver;
  });
}

function piecesOf(run: PlacedElement, attributes: string, added: readonly AddedColumn[]): string[] {
  const pieces: string[] = [];
  const piece = (first: number, last: number, own: string): void => {
    if (first <= last) pieces.push(`<${run.tag}${setTo(setTo(own, 'min', first + 1), 'max', last + 1)}/>`);
  };
  let next = firstOf(run);
  for (const { column, width } of [...added].sort((one, other) => one.column - other.column)) {
    piece(next, column - 1, attributes);
    piece(column, column, setTo(setTo(attributes.replace(NOT_OURS, ''), 'width', width), 'customWidth', 1));
    next = column + 1;
  }
  piece(next, lastOf(run), attributes);
  return pieces;
}

/** A run that is put together again, and the pieces that it takes the place of. */
export interface JoinedRun {
  readonly edit: Edit;
  readonly pieces: readonly PlacedElement[];
}

/** Puts a run together again; null where what it was cut into is not so any more. */
export function joinRun(
  content: PartContent,
  list: readonly PlacedElement[],
  attributes: string,
  isOurs: (column: number) => boolean,
): JoinedRun | null {
  if (!ATTRIBUTES.test(attributes)) return null;
  const [first, last] = [numberIn(attributes, 'min') - 1, numberIn(attributes, 'max') - 1];
  const pieces = list.filter((piece) => firstOf(piece) >= first && lastOf(piece) <= last);
  let next = first;
  for (const piece of pieces) {
    const isAlone = firstOf(piece) === lastOf(piece) && isOurs(firstOf(piece));
    if (firstOf(piece) !== next || !(isAlone || isLike(attributesOf(content, piece), attributes))) return null;
    next = lastOf(piece) + 1;
  }
  const [start, end] = [pieces[0], pieces.at(-1)];
  if (!start || !end || next !== last + 1) return null;
  return { edit: { start: start.start, end: end.end, text: `<${start.tag}${attributes}/>` }, pieces };
}

function attributesOf(content: PartContent, { tag, start, tagEnd, end }: PlacedElement): string {
  return textIn(content, start + 1 + tag.length, tagEnd - (tagEnd === end ? 2 : 1));
}

/** Whether two runs say the same of their columns, in whatever order. */
function isLike(one: string, other: string): boolean {
  const saidIn = (attributes: string): string =>
    [...setTo(setTo(attributes, 'min', 0), 'max', 0).matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g)]
      .map(([, name = '', value = '']) => `${name}=${value}`)
      .sort()
      .join(' ');
  return saidIn(one) === saidIn(other);
}

function setTo(attributes: string, name: string, value: number): string {
  const found = new RegExp(`(\\s${name}\\s*=\\s*["'])[^"']*`);
  return found.test(attributes) ? attributes.replace(found, `$1${value}`) : `${attributes} ${name}="${value}"`;
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? 0);
}

const firstOf = ({ attributes }: PlacedElement): number => Number(attributes['min']) - 1;
const lastOf = ({ attributes }: PlacedElement): number => Number(attributes['max']) - 1;
const widthOf = ({ attributes }: PlacedElement): number => Number(attributes['width'] ?? 0);
