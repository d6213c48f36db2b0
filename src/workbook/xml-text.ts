import { fittingText, holdable } from './fitting-text';

/** A text as element content or attribute value; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return holdable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The characters that escaped XML text stands for; references by number only where programs write them for quotes. */
export function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|#34|#39|amp);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

const CHARACTERS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#39': "'",
  amp: '&',
};

/** Characters that stand in XML as they are, and begin no escape of Excel's: most texts have no others. */
const AS_THEY_ARE = /^[ !#-%'-;=?-^`-~]*$/;

/** Fewer characters than these fit into any cell. */
const MANY = 10_000;

/** A text as a cell holds it: no longer than Excel allows, and nothing in it that Excel would take for an escape. */
export function cellText(text: string): string {
  if (AS_THEY_ARE.test(text)) return text.length < MANY ? text : fittingText(text);
  return escapeXml(fittingText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** XML written without prefixes, given the prefix that the part uses: `<x:row>` for `<row>`. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
