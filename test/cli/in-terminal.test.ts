import { inTerminal } from '../../src/cli/in-terminal';
import { CATALOGUE, WHERE_IT_IS_SAID } from '../../src/rules';

const MESSAGES = CATALOGUE.flatMap(({ messages }) => Object.values(messages));

test.each(Object.values(WHERE_IT_IS_SAID))(
  '“%s” stands in a message, and the command line has an option for it',
  (inPane) => {
    const some = MESSAGES.filter((message) => message.includes(inPane));
    expect(some.length).toBeGreaterThan(0);
    for (const message of some) {
      expect(inTerminal(message)).toMatch(/(?:with|give) --[a-z]+/);
      expect(inTerminal(message)).not.toContain(inPane);
    }
  },
);

test('what the pane shows names no option of the command line', () => {
  expect(MESSAGES.filter((message) => / --[a-z]/.test(message))).toEqual([]);
});
