import type { Message, WorkerPort } from '../../src/taskpane/worker/rpc';

type Take = (message: Message<never>) => void;

/** A worker that runs where the test does: messages are copied and come later, as between a page and its worker. */
export class WorkerHere implements WorkerPort {
  isAlive = true;
  /** What it was asked, by name, and how many parts of answers went to it and came from it. */
  readonly asked: string[] = [];
  readonly parts = { there: 0, back: 0 };
  #take: Take = () => undefined;
  #takeThere: Take = () => undefined;
  #died: (why: string) => void = () => undefined;

  /** @param start what the worker does when it is started, with its own end of the line */
  constructor(start: (port: WorkerPort) => void) {
    start({
      post: (message) => {
        if (message.kind === 'part') this.parts.back += 1;
        this.#later(message, (copy) => this.#take(copy));
      },
      listen: (take) => (this.#takeThere = take),
      stop: () => this.stop(),
    });
  }

  post(message: Message<unknown>): void {
    if (message.kind === 'request') this.asked.push(message.name);
    if (message.kind === 'part') this.parts.there += 1;
    this.#later(message, (copy) => this.#takeThere(copy));
  }

  listen(take: Take, died: (why: string) => void): void {
    this.#take = take;
    this.#died = died;
  }

  stop(): void {
    this.isAlive = false;
  }

  /** What a browser does where a worker's script ends in an error that nothing caught. */
  die(why: string): void {
    this.isAlive = false;
    this.#died(why);
  }

  #later(message: Message<unknown>, take: Take): void {
    const copy = structuredClone(message) as Message<never>;
    setImmediate(() => this.isAlive && take(copy));
  }
}
