/** The four digits of a candidate number written with or without its zeros, or null where it is none from 1 to 9999. */
export function parseCandidateNumber(text: string): string | null {
  return /^0*[1-9]\d{0,3}$/.test(text) && text.length <= 4 ? text.padStart(4, '0') : null;
}

/** The five digits of a centre number, or null. */
export function parseCentreNumber(text: string): string | null {
  return /^\d{5}$/.test(text) ? text : null;
}

/** A candidate number with the centre's before it, as some reports print it: `99999/0001`; null for any other text. */
export function parseCentreAndNumber(text: string): { readonly centreNumber: string; readonly number: string } | null {
  const [, centreNumber, number] = /^(\d{5})(?:\s*[/\\:–-]\s*|\s+)(\d{4})$/.exec(text) ?? [];
  return centreNumber === undefined || number === undefined ? null : { centreNumber, number };
}
