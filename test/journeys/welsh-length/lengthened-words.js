import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LENGTHEN = path.join(path.dirname(fileURLToPath(import.meta.url)), 'lengthen.ts');

/** Webpack hands it the text of a file with words: what the file gives away is made longer in place before anybody takes it. */
export default function lengthenedWords(source) {
  const names = [...source.matchAll(/^export const (\w+)\b/gm)].map(([, name]) => name);
  if (names.length === 0) throw new Error(`${this.resourcePath} gives away no words.`);
  return [
    `import { lengthenIn } from ${JSON.stringify(LENGTHEN)};`,
    source,
    ...names.map((name) => `lengthenIn(${name});`),
  ].join('\n');
}
