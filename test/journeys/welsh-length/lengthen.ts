/** Around each text of the catalogue, so that a text from elsewhere is told by having none. */
export const OPENING = '⟦';
export const CLOSING = '⟧';

const LONGER: Readonly<Record<string, string>> = {
  ...{ a: 'ââ', e: 'êê', i: 'îî', o: 'ôô', u: 'ûû', y: 'ŷŷ' },
  ...{ A: 'Ââ', E: 'Êê', I: 'Îî', O: 'Ôô', U: 'Ûû', Y: 'Ŷŷ' },
};

/** A text of the length that Welsh takes, some 40 % more, in words as long as its own. What is marked already stays as it is. */
export function lengthened(text: string): string {
  if (text === '') return text;
  const longer = text
    .split(/(⟦[^⟧]*⟧)/)
    .map((part) =>
      part.startsWith(OPENING) ? part.slice(1, -1) : part.replace(/[aeiouy]/gi, (vowel) => LONGER[vowel] ?? vowel),
    )
    .join('');
  return OPENING + longer + CLOSING;
}

/** Replaces the texts of a catalogue in place, and what its functions give back. */
export function lengthenIn(catalogue: object): void {
  for (const [name, value] of Object.entries<unknown>({ ...catalogue })) {
    if (typeof value === 'string') Reflect.set(catalogue, name, lengthened(value));
    else if (typeof value === 'function') {
      Reflect.set(catalogue, name, (...given: unknown[]): unknown => {
        const text: unknown = Reflect.apply(value, catalogue, given);
        return typeof text === 'string' ? lengthened(text) : text;
      });
    } else if (typeof value === 'object' && value !== null) lengthenIn(value);
  }
}
