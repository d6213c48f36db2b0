/** Digits that Excel shows of a number without a format. */
const GENERAL_DIGITS = 11;

/**
 * A number as Excel shows it in a format: `£1,234.50`, `12%`, `0.5`. A format that is not understood is taken for General:
 * what is shown is then plainer than in Excel and never another number.
 */
export function shownNumber(value: number, format: string | undefined): string {
  if (format === undefined || format === '@') return general(value);
  const { code, isNegative } = sectionFor(value, format);
  if (/^(?:"[^"]*"|\\.|[- ])+$/.test(code)) return literal(code);
  const pieces =
    /^(?<before>(?:"[^"]*"|\\.|[^0#?.,%"\\])*)(?<digits>[0#?.,]+)(?<after>(?:"[^"]*"|\\.|[^0#?.,"\\])*)$/.exec(code);
  const { before = '', digits = '', after = '' } = pieces?.groups ?? {};
  if (!pieces || /[a-z/]/i.test(withoutTexts(before + after)) || /,$/.test(digits)) return general(value);
  const isPercent = withoutTexts(after).includes('%');
  const sign = value < 0 && !isNegative ? '-' : '';
  return sign + literal(before) + inDigits(Math.abs(value) * (isPercent ? 100 : 1), digits) + literal(after);
}

function inDigits(value: number, code: string): string {
  const [whole = '', decimals = ''] = code.split('.');
  const least = decimals.replace(/[^0]/g, '').length;
  const [digits = '', rest = ''] = value.toFixed(decimals.length).split('.');
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0').replace(/^0$/, /0/.test(whole) ? '0' : '');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = rest.replace(new RegExp(`0{0,${decimals.length - least}}$`), '');
  return code.includes('.') ? `${grouped}.${kept}` : grouped;
}

function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|\\./g, '');
}

function literal(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 10 ** GENERAL_DIGITS || size < 1e-9)) return scientific(value);
  return String(Number(value.toPrecision(GENERAL_DIGITS - 1 + (Number.isInteger(value) ? 1 : 0))));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${String(Number(mantissa))}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

/** The section of a number format that a number takes, and what stands in it. `positive;negative;zero;text` */
export interface Section {
  readonly code: string;
  /** The sign is written by the section itself. */
  readonly isNegative: boolean;
}

function sectionFor(value: number, format: string): Section {
  const [positive = '', negative, zero] = splitSections(format);
  if (value < 0 && negative !== undefined) return { code: bare(negative), isNegative: true };
  if (value === 0 && zero !== undefined) return { code: bare(zero), isNegative: false };
  return { code: bare(positive), isNegative: false };
}

/** Splits at semicolons outside quotes. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [''];
}

/** Without colours, conditions and the spaces that only align: `[Red]`, `[>100]`, `_)`, `*-`. Currency stays: `[$£-809]`. */
function bare(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '');
}
