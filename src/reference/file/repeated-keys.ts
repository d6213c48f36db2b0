import { placeOf, type ReferenceFileProblem } from './reference-file-error';

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

interface Level {
  readonly keys: Set<string> | null;
  step: string | number;
}

/**
 * Keys that stand twice in one object of a JSON text that is otherwise sound. Readers of JSON keep the last and drop the
 * others silently, so that half of a list of fees could be lost.
 */
export function repeatedKeys(json: string): ReferenceFileProblem[] {
  const problems: ReferenceFileProblem[] = [];
  const levels: Level[] = [];
  let before = '';
  for (const [token] of json.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), step: '' });
    else if (token === '[') levels.push({ keys: null, step: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level && typeof level.step === 'number') level.step += 1;
    else if (token === ':' && level?.keys) {
      const key = String(JSON.parse(before));
      level.step = key;
      if (level.keys.has(key)) {
        problems.push({
          place: placeOf(levels.map(({ step }) => step)),
          message: 'this key stands here twice. Join the two',
        });
      }
      level.keys.add(key);
    }
    before = token;
  }
  return problems;
}
