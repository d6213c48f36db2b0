import { answering } from '../../src/taskpane/worker/check-worker';
import type { Question } from '../../src/taskpane/worker/messages';

/** A worker that runs where the test does: messages are copied and come later, as between a page and its worker. */
export class InProcessWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isAlive = true;
  readonly asked: Question['ask'][] = [];
  readonly #receive = answering((answer) => {
    const data = structuredClone(answer);
    setImmediate(() => this.isAlive && this.onmessage?.({ data }));
  });

  postMessage(question: Question): void {
    this.asked.push(question.ask);
    const copy = structuredClone(question);
    setImmediate(() => this.isAlive && this.#receive(copy));
  }

  terminate(): void {
    this.isAlive = false;
  }

  /** What a browser does where a worker's script ends in an error that nothing caught. */
  die(message: string): void {
    this.isAlive = false;
    this.onerror?.({ message });
  }
}
