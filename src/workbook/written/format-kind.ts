import { showsDay } from '../../excel-values';

/** What a number format makes of a number. */
export type FormatKind = 'general' | 'text' | 'day' | 'money' | 'number';

/**
 * The kind of a number format. Formats are compared by it and not by their letters: Excel gives those that the country's settings stand
 * for back as others, `m/d/yyyy` for `dd/mm/yyyy` and `$#,##0.00` for `"£"#,##0.00` (OfficeDev/office-js#229, #590, #2824).
 */
export function formatKind(code: string): FormatKind {
  if (/^general$/i.test(code)) return 'general';
  if (code === '@') return 'text';
  const isDay: boolean = showsDay(code);
  if (isDay) return 'day';
  // `[$-809]` names a language and no currency.
  return /\p{Sc}/u.test(code.replace(/\[\$-[^\]]*\]/g, '')) ? 'money' : 'number';
}
