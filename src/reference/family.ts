import type { Pack } from './packs/pack-schema';

/** What the qualifications of one pack have in common: what they are called, how their codes look, and where they are kept. */
export interface Family extends Pick<
  Pack,
  'title' | 'awardingBody' | 'codes' | 'names' | 'headingWords' | 'sizes' | 'titles' | 'tracker'
> {
  readonly suites: readonly string[];
}

/** The family of a pack. */
export function familyOf(pack: Pack): Family {
  const { title, awardingBody, codes, names, headingWords, sizes, titles, tracker } = pack;
  const suites = pack.policies.map(({ suite }) => suite);
  return { title, awardingBody, codes, names, headingWords, sizes, titles, tracker, suites };
}
