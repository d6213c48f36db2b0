import { formatSections, momentOfSerial, type FormatPiece } from '../../excel-values';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A serial number of the 1900 system as Excel shows it in a format with days or times; null where it is no moment that Excel
 * shows, which it fills with hash signs.
 */
export function shownMoment(serial: number, format: string): string | null {
  const moment = momentOfSerial(serial);
  const [pieces = []] = formatSections(format);
  const hasHalves = pieces.some(({ kind }) => kind === 'half');
  return moment && pieces.map((piece) => shownPiece(piece, moment, serial, hasHalves)).join('');
}

function shownPiece({ kind, code }: FormatPiece, moment: Date, serial: number, hasHalves: boolean): string {
  const { length } = code;
  const hours = moment.getUTCHours();
  switch (kind) {
    case 'quoted':
      return code.replaceAll('"', '');
    case 'escaped':
      return code.slice(1);
    case 'fill':
    case 'pad':
    case 'bracket':
      return '';
    case 'elapsed':
      return String(elapsed(serial, code)).padStart(length - '[]'.length, '0');
    case 'half':
      return (code.length === 'a/p'.length ? code : 'AM/PM').split('/')[hours < 12 ? 0 : 1] ?? '';
    case 'day':
      return length < 3 ? padded(moment.getUTCDate(), length) : named(DAYS[moment.getUTCDay()], length);
    case 'month':
      return length < 3 ? padded(moment.getUTCMonth() + 1, length) : named(MONTHS[moment.getUTCMonth()], length);
    case 'year':
      return length < 3 ? padded(moment.getUTCFullYear() % 100, 2) : String(moment.getUTCFullYear());
    case 'hour':
      return padded(hasHalves ? ((hours + 11) % 12) + 1 : hours, length);
    case 'minute':
      return padded(moment.getUTCMinutes(), length);
    case 'second':
      return padded(moment.getUTCSeconds(), Math.min(length, 2));
    case 'other':
      return code;
  }
}

/** All hours, minutes or seconds since the first day, as `[h]`, `[mm]` and `[s]` show them. */
function elapsed(serial: number, code: string): number {
  const seconds = Math.round(serial * 86_400);
  if (/h/i.test(code)) return Math.floor(seconds / 3_600);
  return /m/i.test(code) ? Math.floor(seconds / 60) : seconds;
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}

/** `Mon`, `Monday`; five letters ask for the first one. */
function named(name = '', length: number): string {
  if (length === 5) return name.charAt(0);
  return length === 3 ? name.slice(0, 3) : name;
}
