import { memoize } from '../../../entries';
import { LIMITS } from '../../limits';
import { WorkbookError } from '../../workbook';
import type { Parts } from '../package/parts';
import { formatOfCode, type NumberFormat } from '../../number-format';
import { Alternatives } from '../xml/alternatives';
import { localName, scanXml } from '../xml/scan-xml';
import { openingWords } from '../../words/opening';

/** Formats that Excel does not write out (ECMA-376 part 1, 18.8.30), with the dates and money of the United Kingdom. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number formats of the cell styles, by the number that a cell gives as its style. */
export async function readNumberFormats(parts: Parts, part: string | undefined): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (part === undefined || !parts.has(part)) return formats;
  const codes = new Map<number, string>();
  const numberFormat = memoize((id: number) => formatOfCode(codes.get(id) ?? BUILT_IN[id]));
  let inCells = false;
  const alternatives = new Alternatives();
  await scanXml(part, parts.pieces(part), {
    open(element, attributes) {
      const name = localName(element);
      if (alternatives.open(name)) return;
      // Differential formats have a numFmt too, with numbers of their own; they come after the cell styles.
      if (name === 'numFmt' && formats.length === 0) {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        if (formats.length === LIMITS.cellStyles) throw tooManyStyles();
        formats.push(numberFormat(Number(attributes['numFmtId'] ?? 0)));
      }
    },
    close(element) {
      alternatives.close(localName(element));
      if (localName(element) === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

function tooManyStyles(): WorkbookError {
  return new WorkbookError(openingWords.tooManyStyles(LIMITS.cellStyles));
}
