import { existsSync, readdirSync } from 'node:fs';
import { folderWith, GIVEN, program } from './program';

const { inside, list } = folderWith(50);

/** JavaScript that lets a write go wrong in a way that nothing in the product waits for, while a file is half put down. */
function bugIn(work: string): string {
  return `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
    const real = fs.open;
    fs.open = async (...given) => {
      const file = await real(...given);
      const write = file.writeFile.bind(file);
      file.writeFile = async (...content) => {
        await write(...content);
        ${work}
        await new Promise((later) => setTimeout(later, 60000));
      };
      return file;
    };
    syncBuiltinESMExports();`;
}

it.each([
  ['thrown in a callback', 'setTimeout(() => { throw new Error("Invented bug"); }, 10);'],
  ['a promise that nobody waits for', 'Promise.reject(new Error("Invented bug"));'],
])('a bug, %s, ends in a sentence and exit code 3, and nothing is left half-written', async (_, work) => {
  const ended = await program(['prepare', list, ...GIVEN, '--out', inside('out')], bugIn(work));
  expect(ended.code).toBe(3);
  expect(ended.out).toBe('');
  expect(ended.error).toMatch(
    /^entrywise: something went wrong that is our mistake, not yours\. Your workbook is as it was/,
  );
  expect(ended.error).toMatch(
    /entrywise \d+\.\d+\.\d+, Node [\d.]+, \w+: prepare --basedata --reference --as-of --out\n/,
  );
  expect(ended.error).toContain('Invented bug');
  expect(ended.error).not.toContain(list);
  expect(existsSync(inside('out')) ? readdirSync(inside('out')) : []).toEqual([]);
});
