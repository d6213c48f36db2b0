import { placeOf, type ReferenceFileProblem } from './reference-file-error';
import { mistakeWords } from '../words/mistakes';

/** What a JSON text is made of, as far as it is looked at; texts are told by their first quotation mark. */
const TOKENS = /["{}[\]:,]/g;

interface Level {
  readonly keys: Set<string> | null;
  step: string | number;
  items: number;
}

/** Groups within groups, and items of one, that no reference file has. */
const [DEEPEST, MOST_ITEMS] = [50, 20_000];

/** What is wrong with a JSON text as such; nothing more of it may be read where it is too deep or too long. */
export interface JsonStructure {
  /** Keys that stand twice in one object, the first of many. Readers of JSON keep the last and drop the others silently, so that half of a list of fees could be lost. */
  readonly repeated: readonly ReferenceFileProblem[];
  readonly tooLarge: ReferenceFileProblem | null;
}

/**
 * Looks over a JSON text that is otherwise sound.
 * @param most the number of keys after which looking ends
 */
export function jsonStructure(json: string, most: number): JsonStructure {
  const problems: ReferenceFileProblem[] = [];
  const levels: Level[] = [];
  const tooLarge = (message: string): JsonStructure => ({
    repeated: problems,
    tooLarge: { place: placeOf(levels.map(({ step }) => step)), message },
  });
  let text = '';
  TOKENS.lastIndex = 0;
  for (let found = TOKENS.exec(json); found !== null && problems.length < most; found = TOKENS.exec(json)) {
    const [token] = found;
    const level = levels.at(-1);
    if (levels.length > DEEPEST) return tooLarge(mistakeWords.tooDeep(DEEPEST));
    if (level && level.items > MOST_ITEMS) return tooLarge(mistakeWords.tooManyItems(MOST_ITEMS));
    if (token === '"') {
      TOKENS.lastIndex = endOfText(json, found.index);
      text = json.slice(found.index, TOKENS.lastIndex);
    } else if (token === '{') levels.push({ keys: new Set(), step: '', items: 1 });
    else if (token === '[') levels.push({ keys: null, step: 0, items: 1 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level) {
      level.items++;
      if (typeof level.step === 'number') level.step += 1;
    } else if (token === ':' && level?.keys) {
      const key = String(JSON.parse(text));
      level.step = key;
      if (level.keys.has(key)) {
        problems.push({
          place: placeOf(levels.map(({ step }) => step)),
          message: mistakeWords.keyTwice,
        });
      }
      level.keys.add(key);
    }
  }
  return { repeated: problems, tooLarge: null };
}

/** Where a text ends that begins with a quotation mark. By character: a regular expression over a text of megabytes fills the stack. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
