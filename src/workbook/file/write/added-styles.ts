import type { MarkSeverity } from '../../../table';
import { BUILT_IN_FORMAT, DAY, LOOKS, MONEY, SEVERITIES, SEVERITY_COLOURS, type Look } from '../../written/looks';
import { splice } from '../xml/splice';
import { StyleSheet } from './style-sheet';
import { childNamed, outlineXml, type PlacedElement, type XmlOutline } from '../xml/xml-outline';
import { escapeXml } from '../../xml-text';

/** The numbers by which sheets refer to our looks. */
export interface AddedStyles {
  /** The styles part. */
  readonly part: string;
  /** Of cells, the attribute `s`. */
  readonly cells: Readonly<Record<Look, number>>;
  /** The same in sheets of the product's own, where rows have several lines: at the top of their cells. */
  readonly sheets: Readonly<Record<Look, number>>;
  /** Of conditional formats, the attribute `dxfId`. */
  readonly marks: Readonly<Record<MarkSeverity, number>>;
  /** Numbers that no style may have that is added later: as of `StyleSheet`. */
  readonly taken: ReadonlySet<number>;
  /** How high a line of text is in the workbook's own font, in points. */
  readonly lineHeight: number;
}

/**
 * The styles part with our looks in it: those that it has already are used again, no number changes.
 * @param taken as of `StyleSheet`
 */
export async function addStyles(
  part: string,
  text: string,
  taken: ReadonlySet<number>,
): Promise<{ text: string; styles: AddedStyles }> {
  const outline = await outlineXml(part, text);
  const sheet = new StyleSheet(text, outline, taken);
  const font = await defaultFont(part, text, outline);
  const cells = allLooks((look) => cellStyle(sheet, font, look, null));
  const sheets = allLooks((look) => cellStyle(sheet, font, look, 'top'));
  // 15 points for letters of 11, as Excel has it.
  const lineHeight = Math.ceil((Number(font.size) * 15) / 11);
  const [error = 0, warning = 0, note = 0] = SEVERITIES.map((severity) => sheet.numberOf('dxfs', markStyle(severity)));
  return {
    text: splice(text, sheet.edits()),
    styles: { part, cells, sheets, marks: { error, warning, note }, taken, lineHeight },
  };
}

function allLooks(style: (look: Look) => number): Record<Look, number> {
  return {
    text: style('text'),
    money: style('money'),
    count: style('count'),
    heading: style('heading'),
    'heading-right': style('heading-right'),
    title: style('title'),
    error: style('error'),
    warning: style('warning'),
    note: style('note'),
    day: style('day'),
    wrapped: style('wrapped'),
  };
}

interface DefaultFont {
  readonly size: string;
  /** The elements that name the font, from `name` to `scheme`. */
  readonly names: string;
}

/** The workbook's own font, the first of its list, in which our texts are written too. */
async function defaultFont(part: string, text: string, outline: XmlOutline): Promise<DefaultFont> {
  const first = childNamed(outline, 'fonts')?.children[0];
  const parts = first ? await childrenOf(part, text, outline, first) : [];
  const value = (name: string): string | undefined => parts.find((element) => element.name === name)?.attributes['val'];
  const names = ['name', 'family', 'scheme'].flatMap((name) => {
    const given = value(name) ?? (first ? undefined : { name: 'Calibri', family: '2' }[name]);
    return given === undefined ? [] : [`<${name} val="${escapeXml(given)}"/>`];
  });
  return { size: value('sz') ?? '11', names: names.join('') };
}

async function childrenOf(
  part: string,
  text: string,
  { root }: XmlOutline,
  element: PlacedElement,
): Promise<readonly PlacedElement[]> {
  // With the root around it, so that its prefixes are declared.
  const alone = `${text.slice(root.start, root.tagEnd)}${text.slice(element.start, element.end)}</${root.tag}>`;
  return (await outlineXml(part, alone)).children[0]?.children ?? [];
}

function cellStyle(sheet: StyleSheet, font: DefaultFont, look: Look, vertical: 'top' | null): number {
  const { format, bold, size, wrap, right, left } = LOOKS[look];
  const side = right ? ' horizontal="right"' : left && vertical !== null ? ' horizontal="left"' : '';
  const colours = look === 'error' || look === 'warning' || look === 'note' ? SEVERITY_COLOURS[look] : null;
  const fontId =
    bold || colours
      ? sheet.numberOf(
          'fonts',
          `<font>${bold ? '<b/>' : ''}<sz val="${size ?? font.size}"/>${colours ? `<color rgb="FF${colours.letters}"/>` : ''}${font.names}</font>`,
        )
      : 0;
  const fillId = colours
    ? sheet.numberOf(
        'fills',
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${colours.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
      )
    : 0;
  const written = format === 'money' ? MONEY : DAY;
  const isBuiltIn = format === 'text' || format === 'count';
  const formatId = isBuiltIn ? BUILT_IN_FORMAT[format] : sheet.formatNumber(written, escapeXml(written));
  const applied = `${fontId ? ' applyFont="1"' : ''}${fillId ? ' applyFill="1"' : ''}`;
  const alignment = `${side}${vertical === null ? '' : ` vertical="${vertical}"`}${wrap ? ' wrapText="1"' : ''}`;
  const end = alignment === '' ? '/>' : ` applyAlignment="1"><alignment${alignment}/></xf>`;
  return sheet.numberOf(
    'cellXfs',
    `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1"${applied}${end}`,
  );
}

function markStyle(severity: MarkSeverity): string {
  const { fill, letters } = SEVERITY_COLOURS[severity];
  return `<dxf><font><color rgb="FF${letters}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}
