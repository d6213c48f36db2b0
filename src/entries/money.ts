/** Money is a whole number of pence. Nothing in the product holds pounds or fractions of a penny. */
export type Pence = number;

/** As the officer reads it: `£1,234.50`, `-£5.00`. */
export function formatPence(pence: Pence): string {
  const pounds = Math.floor(Math.abs(pence) / 100);
  const rest = String(Math.abs(pence) % 100).padStart(2, '0');
  return `${pence < 0 ? '-' : ''}£${String(pounds).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/**
 * Reads an amount as people write it: `12`, `12.5`, `£1,234.50`. Null for anything else: a negative amount,
 * a fraction of a penny, a comma in the wrong place.
 */
export function parsePence(text: string): Pence | null {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match?.[1]) return null;
  const pence = Number(match[1].replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(pence) ? pence : null;
}

/** `percent` of an amount, rounded to the nearest penny, half a penny upwards. */
export function percentOf(pence: Pence, percent: number): Pence {
  return Math.floor((pence * percent) / 100 + 0.5);
}
