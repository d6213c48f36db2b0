/** One character in the file: M or F; N ("none specified") was announced to the press for general qualifications only. */
export type SexCode = 'M' | 'F' | 'N';

/** `None` by itself is not here: it is what many systems print for an empty cell, and says nothing of the candidate. */
const WORDS: ReadonlyMap<string, SexCode> = new Map<string, SexCode>([
  ['m', 'M'],
  ['male', 'M'],
  ['boy', 'M'],
  ['f', 'F'],
  ['female', 'F'],
  ['girl', 'F'],
  ['n', 'N'],
  ['none specified', 'N'],
  ['not specified', 'N'],
]);

/** The file's code for what the sheet says, or null where it is none of the words above. */
export function parseSex(text: string): SexCode | null {
  return WORDS.get(text.trim().toLowerCase()) ?? null;
}
