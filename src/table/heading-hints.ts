/** Words that say how a cell is to be filled in, and nothing of what it means. A bracket that holds nothing else is a hint. */
const HINT_WORDS = new Set(
  [
    'digit digits char chars character characters letter letters number numbers no num numeric text code codes',
    'format date dd mm yy yyyy d m y n f x t day month year yes or and with the of in as on if to from per incl including',
    'male female required mandatory optional essential compulsory known available applicable needed only max min maximum',
    'minimum leading zero zeros zeroes passport birth certificate id legal name capitals upper lower case block please use',
    'tick ticks ticked select choose pick enter list drop down dropdown unique learner pupil candidate identifier jan january jun june',
    'pence pounds gbp five four ten eight twelve thirteen',
  ]
    .join(' ')
    .split(' '),
);

/** Words behind a heading that are certain to be no part of it, even without brackets: `DOB dd/mm/yyyy`. */
const CERTAIN_HINTS =
  /(?:\bd{1,2}\W?m{1,3}\W?y{2,4}|\b\d+[\s-]*(?:digits?|char(?:acter)?s?|letters?|numbers?)|\bformat|\b(?:required|mandatory|optional)|\be\.?g\.?[\s:].*|[*†‡])\s*$/i;

/** In which order a whole name is written: `Name (Surname, First)`. One part of it alone may tell which part the column is. */
const [LAST, FIRST] = [/surname|last(?: name)?|family name/, /fore ?names?|first(?: names?)?|given names?/];
const NAME_ORDER = new RegExp(
  [`(?:${LAST.source})\\W+(?:${FIRST.source})`, `(?:${FIRST.source})\\W+(?:${LAST.source})`]
    .map((order) => `^\\W*${order}\\W*$`)
    .join('|'),
  'i',
);

function isHint(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return EXAMPLE.test(text) || NAME_ORDER.test(text) || words.every((word) => HINT_WORDS.has(word));
}

/** An example beside or below a heading. */
const EXAMPLE = /^\W*(?:e\.?g|for example|example|such as|i\.?e)\b/i;

/** A heading without brackets and lines that hold nothing but hints: `UCI (13 characters)`, `Sex [M/F]`. */
function withoutBrackets(text: string): string {
  return text.replace(/[([{]([^)\]}]*)[)\]}]?/g, (whole, inner: string) => (isHint(inner) ? ' ' : whole));
}

/** A heading without what stands behind a dash and holds nothing but hints: `Forename(s) - legal`. */
function withoutDashed(text: string): string {
  const at = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '));
  return at > 0 && isHint(text.slice(at + 3)) ? text.slice(0, at) : text;
}

/**
 * A heading without hints on how to fill the column in: `Date of Birth (dd/mm/yyyy)`, `UCI 13 characters`, `Surname *`. What stands in
 * brackets and is no hint stays: `Surname (tutor)` is not a candidate's.
 */
export function withoutHints(text: string): string {
  const bare = withoutBrackets(withoutDashed(text)).replace(CERTAIN_HINTS, ' ').trim();
  return bare === '' ? text : bare;
}

/** Whether the texts of a row only say how the columns are to be filled in: `4 digits`, `dd/mm/yyyy`, `M/F`. */
export function areHints(texts: readonly string[]): boolean {
  return texts.every(isHint) && texts.some((text) => CERTAIN_HINTS.test(text) && /[a-z]/i.test(text));
}
