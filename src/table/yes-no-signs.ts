/** What a sign says in a cell that asks for yes or no. A cross says no beside ticks; by itself it may as well mean the thing crossed. */
export type SignMeaning = 'yes' | 'no' | 'cross';

/** A sign more is one character more in this table. Variation selectors, by which an emoji differs from its plain sign, are taken out of all cells. */
const SIGNS: Readonly<Record<SignMeaning, string>> = {
  // Ticks: plain, heavy, light, in a box, white on green; and the square root, which stands for one.
  yes: '✓✔🗸✅☑🗹√',
  // Empty boxes of a list to tick.
  no: '☐□◻◽▢▫⬜',
  // Crosses: plain, heavy, in a box, of the emoji panel; and the sign of multiplication.
  cross: '✗✘✕✖❌❎☒⊠⌧🗙🗴🗵🗶🗷×╳',
};

const MEANINGS: ReadonlyMap<string, SignMeaning> = new Map(
  (['yes', 'no', 'cross'] as const).flatMap((meaning) =>
    [...SIGNS[meaning]].map((sign): [string, SignMeaning] => [sign, meaning]),
  ),
);

/** The signs of a meaning, one a text. */
export function signsOf(meaning: SignMeaning): readonly string[] {
  return [...SIGNS[meaning]];
}

/** What a cell says that holds a sign and nothing else; null for any other text. */
export function signIn(text: string): SignMeaning | null {
  return MEANINGS.get(text) ?? null;
}
