/** What no workbook can hold, as XML 1.0 cannot: control characters, halves of characters (whole ones are no such), and two code points that are none. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Characters in one cell, Excel's limit. */
const LONGEST = 32_767;

/** A text with U+FFFD for what no workbook can hold. */
export function holdable(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** A text as a cell can hold it: no longer than Excel allows, lines ended as Excel ends them. */
export function fittingText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return holdable(lines.length > LONGEST ? `${lines.slice(0, LONGEST - 1)}…` : lines);
}
