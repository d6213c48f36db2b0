import { formatPence, parseWrittenDate, parsePence, writtenDay } from '../../entries';

/** A value that stands in a line of pasted text. */
export interface ValueInLine {
  readonly kind: 'amount' | 'day';
  /** As it is typed into a Reference sheet: `£12.50`, `50% of the unit fee`, `21/02/2027`; null for a day without a year. */
  readonly text: string | null;
  /** Where it begins and ends in the line. */
  readonly from: number;
  readonly to: number;
  /** A cell of a table that holds a whole number alone, `25`: an amount only where its column, or the list, is one of fees. */
  readonly isWhole?: true;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';

/** Days as they are printed: `21 February 2027`, `Mon 21st Feb 27`, `21/02/2027`, `2027-02-21`, `February 21, 2027`; the year may lack. */
const DAY = new RegExp(
  [
    '\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b',
    '\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b',
    `\\b(?:${WEEKDAY},?\\s+)?${ORDINAL}(?:\\s+of)?[\\s-]+${MONTH}\\.?(?:,?[\\s-]+(?:\\d{4}|'?\\d{2}(?![\\d.:/])))?`,
    `\\b${MONTH}\\.?\\s+${ORDINAL}(?:,\\s*|\\s+)\\d{4}\\b`,
  ].join('|'),
  'gi',
);

/**
 * Amounts and percentages as they are printed. A bare whole number is no amount: it may be a level, a unit, a page. Of a longer number only so
 * many digits are looked at, or a line of digits would take very long; what begins within a number is left out below. Safari up to 16.3 reads
 * no script that looks behind.
 */
const AMOUNT =
  /£\s?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+(?=\.\d{2}(?!\d))|\d+)(?:\.\d{1,2})?|(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,9})\.\d{2}(?![\d.%])|\b\d{1,3}(?:\.\d+)?\s?%(?:\s+of\s+(?:the\s+)?(unit|registration)(?:\s+(?:entry\s+)?fee)?)?/gi;

/** A day in the words that are read everywhere else: without weekday, ordinal and comma, the day before the month. */
function dayOf(text: string): string | null {
  const bare = text
    .replace(new RegExp(`^${WEEKDAY},?\\s+`, 'i'), '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/\bof\b|[,.']/gi, (sign, at: number) => (sign === '.' && /\d/.test(text[at - 1] ?? '') ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const turned = /^([a-z]+) (\d{1,2}) (\d{4})$/i.exec(bare);
  const day = parseWrittenDate(turned ? `${turned[2]} ${turned[1]} ${turned[3]}` : bare.replaceAll(' -', '-'), 99);
  return day === null ? null : writtenDay(day);
}

function amountOf(text: string, of: string | undefined): string | null {
  if (text.includes('%')) return of === undefined ? null : `${parseFloat(text)}% of the ${of.toLowerCase()} fee`;
  const pence = parsePence(text.replace(/\s/g, ''));
  return pence === null ? null : formatPence(pence);
}

/** What parts the cells of a line: a tab, a stroke or a wide gap. */
const BETWEEN_CELLS = /\t|\||\s{2,}/g;
/** A year is no amount. */
const WHOLE = /^(?!(?:19|20)\d{2}$)\d{1,4}$/;

/** The cells of a line, but for the first, that are whole numbers and nothing else. */
export function wholeCells(line: string): ValueInLine[] {
  const starts = [...line.matchAll(BETWEEN_CELLS)].map(({ 0: sign, index }) => ({
    end: index,
    from: index + sign.length,
  }));
  return starts.flatMap(({ from: start }, at): ValueInLine[] => {
    const cell = line.slice(start, starts[at + 1]?.end ?? line.length);
    const digits = cell.trim();
    const pence = WHOLE.test(digits) ? parsePence(digits) : null;
    const from = start + cell.indexOf(digits);
    return pence === null
      ? []
      : [{ kind: 'amount', text: formatPence(pence), from, to: from + digits.length, isWhole: true }];
  });
}

/** The amounts and days of a line, from the left. */
export function valuesInLine(line: string): ValueInLine[] {
  const days = [...line.matchAll(DAY)].map(({ 0: text, index }): ValueInLine => ({
    kind: 'day',
    text: dayOf(text),
    from: index,
    to: index + text.length,
  }));
  let next = 0;
  /** Asked from the left. */
  const isInDay = (at: number): boolean => {
    while ((days[next]?.to ?? Infinity) <= at) next++;
    return at >= (days[next]?.from ?? Infinity);
  };
  const hasPounds = /£\s?\d/.test(line);
  const amounts = [...line.matchAll(AMOUNT)].flatMap(({ 0: text, 1: of, index }): ValueInLine[] => {
    // Digits within a number, a date, a time or a reference are no amount, and other money is none in pounds.
    const isBare = /^[\d,.]+$/.test(text);
    const end = index + text.length;
    // No more of the line than these patterns look at: it may have very many amounts.
    const [before, behind] = [line.slice(Math.max(0, index - 2), index), line.slice(end, end + 5)];
    const isPart =
      (/^\d/.test(text) && /[\d./-]$/.test(before)) ||
      (isBare && (/(?:[a-z]|[$€]\s?)$/i.test(before) || /^\s?(?:[$€]|[ap]m\b|[-–—]\s?\d)/i.test(behind)));
    const value = isPart || (isBare && hasPounds) || isInDay(index) ? null : amountOf(text, of);
    return value === null ? [] : [{ kind: 'amount', text: value, from: index, to: end }];
  });
  return [...days, ...amounts].sort((one, other) => one.from - other.from);
}
