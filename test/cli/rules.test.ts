import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../../src/rules';
import { entrywise } from './command';

describe('entrywise rules', () => {
  it('lists every rule with its severity and title', async () => {
    const { code, out } = await entrywise('rules');
    expect(code).toBe(0);
    for (const { id, title } of CATALOGUE) expect(out).toMatch(new RegExp(`^ +${id} .*${title}$`, 'm'));
  });

  it('prints the page of a rule', async () => {
    const { out } = await entrywise('rules', 'uci-check-character');
    expect(out).toBe(readFileSync('docs/rules/uci-check-character.md', 'utf8'));
  });

  it('gives the messages with their slots as JSON, for a screen in another language', async () => {
    const { out } = await entrywise('rules', 'uln-placeholder', '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        id: 'uln-placeholder',
        scope: 'candidate',
        fix: 'offered',
        messages: { placeholder: expect.stringContaining('{uln}') },
      },
    ]);
  });

  it('says what to do where there is no such rule', async () => {
    const { code, error } = await entrywise('rules', 'uci-check');
    expect([code, error]).toEqual([
      2,
      'entrywise: There is no rule "uci-check". Rules like it: uci-check-character. entrywise rules lists them.\n',
    ]);
  });
});
