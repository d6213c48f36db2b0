/** What XML 1.0 cannot hold: control characters, halves of characters, and two code points that are none. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters in one cell, Excel's limit. */
const LONGEST = 32_767;

/** A text as element content or attribute value; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
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

/** A text as a cell holds it: no longer than Excel allows, and nothing in it that Excel would take for an escape. */
export function cellText(text: string): string {
  const fitting = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return escapeXml(fitting.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** XML written without prefixes, given the prefix that the part uses: `<x:row>` for `<row>`. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
