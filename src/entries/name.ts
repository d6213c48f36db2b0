/**
 * Candidates' names as the entry file holds them: `SURNAME:FORENAMES`, at most 40 characters, A to Z, hyphen,
 * apostrophe, space, brackets and full stop. Source: AQA's and OxfordAQA's entry guidance; the character list
 * is that of a management system in use.
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

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
  Ŋ: 'NG',
  ı: 'I',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const ALLOWED = /^[A-Z'()\-. ]$/;
const SPACE = /^\s$/;

interface Folding {
  text: string;
  folded: { from: string; to: string }[];
  dropped: string[];
}

/** What one character becomes, or null where nothing can stand for it. */
function foldCharacter(character: string): string | null {
  if (SPACE.test(character)) return ' ';
  const upper = SPECIAL[character] ?? SPECIAL[character.toUpperCase()] ?? character.toUpperCase();
  if (ALLOWED.test(upper)) return upper;
  const bare = upper.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== '' && [...bare].every((one) => ALLOWED.test(one)) ? bare : null;
}

function fold(text: string): Folding {
  const result: Folding = { text: '', folded: [], dropped: [] };
  for (const character of text.normalize('NFC')) {
    const replacement = foldCharacter(character);
    if (replacement === null) {
      result.dropped.push(character);
      continue;
    }
    result.text += replacement;
    if (replacement !== character.toUpperCase() && !SPACE.test(character)) {
      result.folded.push({ from: character, to: replacement });
    }
  }
  result.text = result.text.replace(/ +/g, ' ').trim();
  return result;
}

/** The name as the file will hold it: accents folded, forenames cut before the surname, one colon, nothing changed unreported. */
export function ediName(surname: string, forenames: string): EdiName {
  const last = fold(surname);
  const first = fold(forenames);
  const whole = `${last.text}:${first.text}`;
  const keptSurname = last.text.slice(0, EDI_NAME_LENGTH - 1).trimEnd();
  const keptForenames = first.text.slice(0, EDI_NAME_LENGTH - keptSurname.length - 1).trimEnd();
  const cut = [last.text.slice(keptSurname.length), first.text.slice(keptForenames.length)]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  return {
    text: whole.length <= EDI_NAME_LENGTH ? whole : `${keptSurname}:${keptForenames}`,
    folded: [...last.folded, ...first.folded],
    dropped: [...last.dropped, ...first.dropped],
    cut: whole.length <= EDI_NAME_LENGTH ? '' : cut,
  };
}
