import { WorkerWorkbook, type Holder } from '../../src/workbench/workbook/worker-workbook';
import { holding } from '../../src/workbench/workbook/workbook-worker';
import type { Answer } from '../../src/workbench/workbook/messages';
import { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';

/** What stands for a worker in tests: everything that is said is copied, as between a page and its worker. */
export interface HolderHere extends Holder {
  /** The worker dies. */
  die(): void;
  readonly slices: () => number;
}

export function portHere(): HolderHere {
  let answered: (answer: Answer<never>) => void = () => undefined;
  let died: () => void = () => undefined;
  let isAlive = true;
  let slices = 0;
  const receive = holding((answer) => {
    if (answer.answer === 'slice') slices += 1;
    const copy = structuredClone(answer) as Answer<never>;
    if (isAlive) setImmediate(() => answered(copy));
  });
  return {
    post: (question) => {
      const copy = structuredClone(question);
      setImmediate(() => isAlive && receive(copy));
    },
    listen: (onAnswer, onDeath) => {
      answered = onAnswer;
      died = onDeath;
    },
    stop: () => {
      isAlive = false;
    },
    die: () => {
      isAlive = false;
      died();
    },
    slices: () => slices,
  };
}

export async function openHere(bytes: Uint8Array, holder = portHere()): Promise<OpenWorkbook> {
  const file = new WorkerWorkbook(holder, () => undefined);
  await file.open(bytes);
  return OpenWorkbook.of(file);
}
