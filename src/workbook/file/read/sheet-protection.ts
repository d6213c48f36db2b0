import { parseArea, type Area } from '../../../excel-values';
import { isTrue } from '../xml/scan-xml';
import { attributeOf, replaceElements } from '../xml/replace-elements';

/** What a protected sheet lets everybody do all the same. */
export interface SheetProtection {
  /** Told by `0` in the file (ECMA-376 part 1, 18.3.1.85). */
  allows(what: 'insertRows' | 'deleteRows' | 'formatColumns'): boolean;
  /** Areas that are open to everybody, without a password. */
  readonly open: readonly Area[];
}

/** How a worksheet is protected; null where it is not. It stands right behind the rows, in what is no longer than a few thousand characters. */
export function sheetProtection(text: string): SheetProtection | null {
  const behind = text.slice(Math.max(0, text.lastIndexOf('sheetData')));
  const [protection] = attributesIn(behind, 'sheetProtection');
  if (protection === undefined || !isTrue(attributeOf(protection, 'sheet'))) return null;
  const open = attributesIn(behind, 'protectedRange')
    .filter((range) => !/\s(?:password|hashValue|securityDescriptor)\s*=/.test(range))
    .flatMap((range) => (attributeOf(range, 'sqref') ?? '').split(/\s+/).flatMap((area) => parseArea(area) ?? []));
  return { allows: (what) => /^(?:0|false)$/.test(attributeOf(protection, what) ?? ''), open };
}

function attributesIn(xml: string, name: string): string[] {
  const found: string[] = [];
  replaceElements(xml, [name], ({ attributes }) => {
    found.push(attributes);
    return '';
  });
  return found;
}
