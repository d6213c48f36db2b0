import { foldCharacters } from './name-characters';

/**
 * Candidates' names as the entry file holds them: `SURNAME:FORENAMES`, at most 40 characters with the colon, which
 * stays where there are no forenames. Source: AQA's and OxfordAQA's entry guidance.
 */

export const EDI_NAME_LENGTH = 40;

/** A name as it will stand in the file, and everything that had to change to make it so. */
export interface EdiName {
  readonly text: string;
  /** Characters that the file cannot hold and what stands for them, in order of appearance: `é` as `E`. */
  readonly folded: readonly { readonly from: string; readonly to: string }[];
  /** Characters that had to be left out altogether. */
  readonly dropped: readonly string[];
  /** The end of the name that did not fit in 40 characters; empty if all did. */
  readonly cut: string;
}

/** No name is as long: what stands behind so many characters is no part of one, and is cut as it stands. */
const LONGEST_NAME = 200;

/** A name as nearly all are: characters that stay as they are but for their case, and single spaces between them. */
const PLAIN = /^(?:[A-Za-z'()\-.]+(?: [A-Za-z'()\-.]+)*)?$/;

function fold(text: string): Omit<EdiName, 'cut'> {
  // Character by character takes twenty times as long.
  if (text.length <= LONGEST_NAME && PLAIN.test(text)) return { text: text.toUpperCase(), folded: [], dropped: [] };
  const foldings = foldCharacters(text.slice(0, LONGEST_NAME));
  const plain = foldings.map((folding) => (folding.kind === 'dropped' ? '' : folding.to)).join('');
  return {
    text: plain.replace(/ +/g, ' ').trim(),
    folded: foldings.flatMap((folding) => (folding.kind === 'folded' ? [{ from: folding.from, to: folding.to }] : [])),
    dropped: foldings.flatMap((folding) => (folding.kind === 'dropped' ? [folding.from] : [])),
  };
}

/**
 * The name as the file will hold it: upper case, accents folded, white space of any kind and length as one space, one
 * colon; if it is too long, forenames are cut before the surname. Everything but case and white space is reported.
 */
export function ediName(surname: string, forenames: string): EdiName {
  const last = fold(surname);
  const first = fold(forenames);
  const keptSurname = last.text.slice(0, EDI_NAME_LENGTH - 1).trimEnd();
  const keptForenames = first.text.slice(0, EDI_NAME_LENGTH - keptSurname.length - 1).trimEnd();
  const cut = [
    last.text.slice(keptSurname.length) + surname.slice(LONGEST_NAME),
    first.text.slice(keptForenames.length) + forenames.slice(LONGEST_NAME),
  ];
  return {
    text: `${keptSurname}:${keptForenames}`,
    folded: [...last.folded, ...first.folded],
    dropped: [...last.dropped, ...first.dropped],
    cut: cut
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' '),
  };
}
