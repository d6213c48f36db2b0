const DAYS_TO_1970 = 25_569;
const DAY_MS = 86_400_000;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Whether a number format shows a day, month, year or time. */
export function isMomentFormat(format: string | undefined): format is string {
  if (format === undefined || format === '@' || /^general$/i.test(format)) return false;
  return /[dyhs]|m/i.test(
    format.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, ''),
  );
}

/**
 * A serial number of the 1900 system as Excel shows it in a format with days or times; null where it is no moment that Excel
 * shows, which it fills with hash signs.
 */
export function shownMoment(serial: number, format: string): string | null {
  const moment = momentOf(serial);
  if (moment === null) return null;
  const code = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|[_*]./g, '');
  const hasHalves = /am\/pm|a\/p/i.test(code);
  let afterHour = false;
  const tokens = code.match(/"[^"]*"|\\.|am\/pm|a\/p|d+|m+(?=:?s)|m+|y+|h+|s+(?:\.0+)?|./gi) ?? [];
  return tokens
    .map((token, index) => {
      const kind = token.charAt(0).toLowerCase();
      const isMinute = kind === 'm' && (afterHour || /^:?s/i.test(tokens.slice(index + 1).join('')));
      if (/[dmyhs]/.test(kind)) afterHour = kind === 'h';
      return isMinute ? padded(moment.getUTCMinutes(), token.length) : shownToken(moment, token, hasHalves);
    })
    .join('');
}

function shownToken(moment: Date, token: string, hasHalves: boolean): string {
  const length = token.length;
  switch (token.charAt(0).toLowerCase()) {
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token.slice(1);
    case 'a':
      return length === 1 ? token : moment.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'd':
      return length < 3 ? padded(moment.getUTCDate(), length) : named(DAYS[moment.getUTCDay()], length);
    case 'm':
      return length < 3 ? padded(moment.getUTCMonth() + 1, length) : named(MONTHS[moment.getUTCMonth()], length);
    case 'y':
      return length < 3 ? padded(moment.getUTCFullYear() % 100, 2) : String(moment.getUTCFullYear());
    case 'h':
      return padded(hasHalves ? ((moment.getUTCHours() + 11) % 12) + 1 : moment.getUTCHours(), length);
    case 's':
      return padded(moment.getUTCSeconds(), Math.min(length, 2));
    default:
      return token;
  }
}

/** Serial 60 is 29 February 1900, a day that never was; below it the numbers are one off. */
function momentOf(serial: number): Date | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466 || Math.floor(serial) === 60) return null;
  const days = serial - DAYS_TO_1970 + (serial < 60 ? 1 : 0);
  return new Date(Math.round((days * DAY_MS) / 1000) * 1000);
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}

/** `Mon`, `Monday`; five letters ask for the first one. */
function named(name = '', length: number): string {
  if (length === 5) return name.charAt(0);
  return length === 3 ? name.slice(0, 3) : name;
}
