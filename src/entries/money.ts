import { withCommas } from './sentence';

/** Money is a whole number of pence. Nothing in the product holds pounds or fractions of a penny. */
export type Pence = number;

function wholePence(pence: Pence): Pence {
  if (!Number.isSafeInteger(pence)) throw new RangeError(`${pence} is no whole number of pence.`);
  return pence;
}

/** As the officer reads it: `£1,234.50`, `-£5.00`. Throws RangeError for what is no whole number of pence. */
export function formatPence(pence: Pence): string {
  const amount = Math.abs(wholePence(pence));
  const pounds = withCommas(Math.floor(amount / 100));
  return `${pence < 0 ? '-' : ''}£${pounds}.${String(amount % 100).padStart(2, '0')}`;
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

/**
 * `percent` of an amount, rounded to the nearest penny, half a penny upwards: 2.5 percent of £1.00 is 3p.
 * Reckoned in whole thousandths of a percent, since 1.005 times 10,000 is less than 10,050 in floating point.
 * Throws RangeError for a percentage with more than three decimals, and where the result would not be exact.
 */
export function percentOf(pence: Pence, percent: number): Pence {
  const thousandths = Math.round(percent * 1000);
  if (thousandths / 1000 !== percent) throw new RangeError(`${percent} percent has more than three decimals.`);
  const shifted = wholePence(wholePence(pence) * thousandths + 50_000);
  const remainder = ((shifted % 100_000) + 100_000) % 100_000;
  return (shifted - remainder) / 100_000;
}
