import { UserError } from '../../entries';

/**
 * Calls between a page and its worker, in both directions. What a side can be asked is an interface of `Call`s; the compiler
 * checks each request and its response against it. Plain data only: it is copied from one to the other.
 */

/** What goes there, what comes back, and what comes in parts before that. */
export interface Call<Takes, Gives, Part = never> {
  readonly takes: Takes;
  readonly gives: Gives;
  readonly part: Part;
}

/** An interface of calls, by their names. */
export type Calls<Side> = { readonly [Name in keyof Side]: Call<unknown, unknown, unknown> };

/** How a side answers, a function for each of its calls. A UserError that it throws reaches the other side as one. */
export type Answers<Side extends Calls<Side>> = {
  readonly [Name in keyof Side]: (
    takes: Side[Name]['takes'],
    post: (part: Side[Name]['part']) => void,
  ) => Promise<Side[Name]['gives']>;
};

/** The other side, to be asked. */
export interface Peer<Theirs extends Calls<Theirs>> {
  /** Throws UserError with the other side's sentence, Error with its text where that is a bug, and the signal's reason. */
  ask<Name extends keyof Theirs & string>(
    name: Name,
    takes: Theirs[Name]['takes'],
    options?: { readonly onPart?: (part: Theirs[Name]['part']) => void; readonly signal?: AbortSignal | undefined },
  ): Promise<Theirs[Name]['gives']>;
  /** No answer comes any more: whoever waits for one gets this error, and so does whoever asks from now on. */
  end(error: Error): void;
}

/** Why a call came to nothing: a sentence for the user, or the text of the product's own mistake. */
export type Failure =
  | { readonly kind: 'sentence'; readonly sentence: string; readonly detail: string | null }
  | { readonly kind: 'bug'; readonly message: string };

/** @typeParam Payload `unknown` when it is sent; `never` when it comes, since only whoever asked knows what it is */
export type Message<Payload> =
  | { readonly kind: 'request'; readonly id: number; readonly name: string; readonly takes: Payload }
  | { readonly kind: 'part'; readonly id: number; readonly part: Payload }
  | { readonly kind: 'done'; readonly id: number; readonly value: Payload }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure }
  /** Whoever asks from now on is somebody else, and begins anew. Only where nothing is under way. */
  | { readonly kind: 'restart' };

/** One end of the line between a page and a worker. */
export interface WorkerPort {
  post(message: Message<unknown>): void;
  /** Called once, before anything is posted. `died`: the other side has stopped by itself; with the text of its error, if any. */
  listen(take: (message: Message<never>) => void, died: (why: string) => void): void;
  /** Ends the worker. */
  stop(): void;
}

/** The page's end. */
export function workerPort(worker: Worker): WorkerPort {
  return {
    post: (message) => worker.postMessage(message),
    listen: (take, died) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Message<never>>) => take(data));
      worker.addEventListener('error', ({ message }) => died(message));
      worker.addEventListener('messageerror', () => died(''));
    },
    stop: () => worker.terminate(),
  };
}

/** The worker's own end, called in a worker. */
export function pagePort(): WorkerPort {
  return {
    post: (message) => self.postMessage(message),
    listen: (take) => self.addEventListener('message', ({ data }: MessageEvent<Message<never>>) => take(data)),
    stop: () => self.close(),
  };
}

interface Waiting {
  readonly done: (value: never) => void;
  readonly failed: (error: unknown) => void;
  readonly onPart: (part: never) => void;
}

interface ConnectOptions {
  readonly died?: (why: string) => void;
  /** What an error of the platform means to the user, as UserError; any other is given back as it is. */
  readonly meaningOf?: (error: unknown) => unknown;
}

/**
 * Connects to the other side, answering its calls.
 * @param answers where one side serves others one after the other, a function that makes answers for each of them
 */
export function connect<Theirs extends Calls<Theirs>, Ours extends Calls<Ours>>(
  port: WorkerPort,
  answers: Answers<Ours> | (() => Answers<Ours>),
  { died = () => undefined, meaningOf = (error) => error }: ConnectOptions = {},
): Peer<Theirs> {
  let answersByName = begun();
  const waiting = new Map<number, Waiting>();
  let ids = 0;
  let ended: Error | null = null;

  function begun(): Map<string, (takes: never, post: (part: unknown) => void) => unknown> {
    return new Map(Object.entries(typeof answers === 'function' ? answers() : answers));
  }

  async function answer(id: number, name: string, takes: never): Promise<void> {
    try {
      const asked = answersByName.get(name);
      if (!asked) throw new Error(`Nothing here answers "${name}".`);
      port.post({ kind: 'done', id, value: await asked(takes, (part) => port.post({ kind: 'part', id, part })) });
    } catch (error) {
      port.post({ kind: 'failed', id, failure: failureOf(meaningOf(error)) });
    }
  }

  function take(message: Message<never>): void {
    if (message.kind === 'restart') {
      answersByName = begun();
      return;
    }
    const { id } = message;
    if (message.kind === 'request') return void answer(id, message.name, message.takes);
    const call = waiting.get(id);
    if (!call) return;
    if (message.kind === 'part') return call.onPart(message.part);
    waiting.delete(id);
    if (message.kind === 'done') call.done(message.value);
    else call.failed(errorOf(message.failure));
  }

  port.listen(take, died);
  return {
    ask: (name, takes, { onPart = () => undefined, signal } = {}) => {
      if (ended !== null) return Promise.reject(ended);
      ids += 1;
      const id = ids;
      return new Promise((done, failed) => {
        waiting.set(id, { done, failed, onPart });
        signal?.addEventListener('abort', () => {
          if (waiting.delete(id)) failed(signal.reason);
        });
        port.post({ kind: 'request', id, name, takes });
      });
    },
    end: (error) => {
      ended = error;
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    },
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof UserError) return { kind: 'sentence', sentence: error.message, detail: error.detail };
  return { kind: 'bug', message: error instanceof Error ? error.message : String(error) };
}

function errorOf(failure: Failure): Error {
  return failure.kind === 'bug'
    ? new Error(failure.message)
    : new UserError(failure.sentence, { detail: failure.detail });
}
