import { parsePence, parseWrittenDate } from '../../../src/entries';
import { referenceWords } from '../../../src/taskpane/words/reference';

test('an empty box shows how a value is written, and none that could be taken for what somebody published', () => {
  const { placeholder, sourcePlaceholder } = referenceWords;
  expect([parseWrittenDate(placeholder.day, 99), parsePence(placeholder.money)]).toEqual([null, null]);
  expect(Object.values(placeholder).concat(sourcePlaceholder).join(' ')).not.toMatch(/\d/);
});
