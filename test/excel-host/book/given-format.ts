import type { Quirks } from './quirks';

/** Formats for which the settings of the United Kingdom stand, and those that name it. */
const PLAIN: Readonly<Record<string, string>> = {
  'dd/mm/yyyy': 'm/d/yyyy',
  'dd/mm/yyyy hh:mm': 'm/d/yyyy h:mm',
  'hh:mm': 'h:mm',
  '"£"#,##0.00': '$#,##0.00',
  '£#,##0.00': '$#,##0.00',
};
const NAMED: Readonly<Record<string, string>> = {
  '[$-809]dd/mm/yyyy': 'm/d/yyyy',
  '[$£-809]#,##0.00': '$#,##0.00',
};

/** A number format as Excel gives it back. */
export function givenFormat(format: string, { formatsOfCountry }: Quirks): string {
  if (formatsOfCountry === undefined) return format;
  const named = formatsOfCountry === 'named-too' ? NAMED[format] : undefined;
  return named ?? PLAIN[format] ?? format;
}
