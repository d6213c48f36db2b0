// Checks and prepares the sample workbook, as an exams officer would; writes to out/. The sample has mistakes in it on
// purpose, so the command ends with 1, "errors found", and the demonstration with 0.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = [
  ...['prepare', 'examples/entries.xlsx', '--basedata', 'examples/basedata', '--reference', 'examples/reference.json'],
  ...['--as-of', '2026-11-10', '--out', 'out', '--replace'],
];

console.log(`entrywise ${words.join(' ')}\n`);
const { status } = spawnSync(process.execPath, ['dist/cli/entrywise.cjs', ...words], { cwd: root, stdio: 'inherit' });
if (status === 1)
  console.log('\n(The sample has mistakes in it on purpose. Real entries with errors end with exit code 1.)');
process.exitCode = status === 1 ? 0 : (status ?? 2);
