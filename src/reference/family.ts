import type { Pack } from './packs/pack-schema';

/** What the qualifications of one pack have in common: what they are called, how their codes look, and where they are kept. */
export interface Family extends Pick<
  Pack,
  'title' | 'awardingBody' | 'codes' | 'names' | 'headingWords' | 'sizes' | 'titles' | 'tracker'
> {
  readonly suites: readonly string[];
}

/** The pattern of a family's units whose codes stand by themselves; null where units are parts of a size's code. */
export function aloneUnits({ codes }: Pick<Family, 'codes'>): string | null {
  return codes.unitAlone === true ? codes.unit : null;
}

/** The family of a pack. */
export function familyOf(pack: Pack): Family {
  const { title, awardingBody, codes, names, headingWords, sizes, titles, tracker } = pack;
  const suites = pack.policies.map(({ suite }) => suite);
  return { title, awardingBody, codes, names, headingWords, sizes, titles, tracker, suites };
}
