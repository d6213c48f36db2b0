import { readabilityOf, sentencesIn, wordsIn } from './readability';
import { AREAS, textsOf } from './texts-for-users';

/* `npm run readability` prints how easy each area is to read; with a number, that many of the longest sentences of each file named. */
const [most = '0', only = ''] = process.argv.slice(2);
for (const { name, files } of AREAS) {
  const { sentences, words, ease } = readabilityOf(files.flatMap(textsOf));
  process.stdout.write(
    `${name.padEnd(40)} ease ${ease.toFixed(1).padStart(5)}  ${(words / sentences).toFixed(1).padStart(5)} words a sentence  ${words} words\n`,
  );
  if (most === '0' || !name.includes(only)) continue;
  const all = files.flatMap((file) =>
    textsOf(file)
      .flatMap(sentencesIn)
      .map((sentence) => ({ file, sentence, words: wordsIn(sentence).length })),
  );
  for (const one of all.sort((first, second) => second.words - first.words).slice(0, Number(most))) {
    process.stdout.write(`  ${one.words}  ${one.file}: ${one.sentence}\n`);
  }
}
