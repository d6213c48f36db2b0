import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MINIMUM_EXCEL_API } from '../../../src/workbook/excel/capabilities';
import { Book } from '../book/book';
import type { Quirks } from '../book/quirks';
import { playExcel } from '../node/load-excel';
import type { Answer, Belief } from './belief';
import { BELIEFS } from './beliefs';
import { runBeliefs, type Recorded } from './run-beliefs';

const RECORDED = path.resolve('test/excel-host/recorded');

/** What the stand-in answers to a probe, with something that some Excels do otherwise or without. */
async function answerOf(belief: Belief, quirks: Quirks = {}): Promise<Answer> {
  const book = new Book({ Scratch: [] });
  Object.assign(book.quirks, quirks);
  playExcel(book, { excelApi: MINIMUM_EXCEL_API });
  const { answers } = await runBeliefs([belief], 'the stand-in');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Scratch']);
  return answers[belief.id] ?? null;
}

const files = readdirSync(RECORDED).filter((name) => name.endsWith('.json'));
const recorded = files.map((name): Recorded => JSON.parse(readFileSync(path.join(RECORDED, name), 'utf8')) as Recorded);

describe.each(BELIEFS.map((belief) => [belief.id, belief] as const))('%s', (id, belief) => {
  test('is answered by the stand-in, and otherwise by each Excel that does otherwise', async () => {
    const answer = await answerOf(belief);
    expect(answer).not.toHaveProperty('failed');
    expect(answer).not.toBe('no answer');
    for (const quirks of belief.otherwise) expect(await answerOf(belief, quirks)).not.toEqual(answer);
  });

  test('what real Excels answered is what the product is tested with', async () => {
    const known = [await answerOf(belief)];
    for (const quirks of belief.otherwise) known.push(await answerOf(belief, quirks));
    for (const { excel, answers } of recorded) {
      if (id in answers)
        expect({ excel, isKnown: known.some((one) => isSame(one, answers[id])), answer: answers[id] }).toMatchObject({
          isKnown: true,
        });
    }
  });

  test('says what relies on it, in a file that is there', () => {
    expect(existsSync(belief.file)).toBe(true);
    expect(`${belief.done} ${belief.reliesOn}`.length).toBeGreaterThan(40);
  });
});

function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test('no two beliefs have one id, and every answer that was recorded belongs to one', () => {
  const ids = BELIEFS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { answers } of recorded) for (const id of Object.keys(answers)) expect(ids).toContain(id);
});

test('a probe that Excel refuses is an answer, and the ones after it are tried', async () => {
  const host = playExcel(new Book({ Scratch: [] }), { excelApi: MINIMUM_EXCEL_API });
  host.faults.before = (request) => (host.faults.isSessionLost = request < 1);
  const done: number[] = [];
  const { answers, excel } = await runBeliefs(BELIEFS.slice(0, 2), 'Excel', (count) => done.push(count));
  const [first, second] = BELIEFS;
  expect(excel).toBe('Excel');
  expect(answers[first?.id ?? '']).toEqual({ failed: 'InvalidOrTimedOutSession' });
  expect(answers[second?.id ?? '']).toEqual([[1], [2], [3], [4], [5]]);
  expect(done).toEqual([1, 2]);
});
