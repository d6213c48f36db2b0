import { readabilityOf, sentencesIn, wordsIn } from './readability';
import { AREAS, textsOf } from './texts-for-users';

/** Flesch reading ease: from 70 on a text is fairly easy to read. `npm run readability` prints the figures. */
const EASE = 70;
/** What is read in passing, in a cell or a message, is short; a page may take a longer breath. */
const LONGEST = { message: 35, page: 50 };

describe.each(AREAS)('$name', ({ files }) => {
  const texts = files.flatMap((file) => textsOf(file).map((text) => ({ file, text })));

  test('is fairly easy to read', () => {
    expect(texts.length).toBeGreaterThan(3);
    expect(readabilityOf(texts.map(({ text }) => text)).ease).toBeGreaterThanOrEqual(EASE);
  });

  test('has no sentence that runs on', () => {
    const tooLong = texts.flatMap(({ file, text }) =>
      sentencesIn(text)
        .filter((sentence) => wordsIn(sentence).length > (file.endsWith('.md') ? LONGEST.page : LONGEST.message))
        .map((sentence) => `${file}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });
});

test('a hard text is told from an easy one', () => {
  const easy = ['Check the code. Then send the file.'];
  const hard = [
    'Notwithstanding administrative considerations, organisational responsibilities necessitate examination documentation.',
  ];
  expect(readabilityOf(easy).ease).toBeGreaterThan(90);
  expect(readabilityOf(hard).ease).toBeLessThan(0);
});
