// Plays cases by seed, in a process that may die of one: `tsx test/fuzz/player.ts FIRST COUNT [TARGET …]`, or of a kept case: `tsx test/fuzz/player.ts FILE`.
import { readFileSync } from 'node:fs';
import { caseOfText, faultOf, MOST } from './fuzz-case';
import { inventCase } from './invent-case';
import { soundFiles } from './sound-files';

/** A line for each thing that the run is told: `seed N`, `fault N SENTENCE` in JSON. */
const tell = (kind: string, ...what: readonly unknown[]): void =>
  void process.stdout.write(`${kind} ${JSON.stringify(what)}\n`);

const [first = '1', count, ...only] = process.argv.slice(2);
if (count === undefined) {
  const fault = await faultOf(caseOfText(readFileSync(first, 'utf8')));
  tell('done', fault);
} else {
  const sound = await soundFiles();
  let largest = process.resourceUsage().maxRSS;
  for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
    tell('seed', seed);
    const fault = await faultOf(inventCase(sound, seed, only));
    const { maxRSS } = process.resourceUsage();
    const isLarge = maxRSS * 1024 > MOST.bytes && largest * 1024 <= MOST.bytes;
    largest = maxRSS;
    if (fault !== null || isLarge) tell('fault', seed, fault ?? `memory: ${Math.round(maxRSS / 1024)} MB`);
  }
  tell('done', null);
}
// What a case left running must not hold the process.
process.exit(0);
