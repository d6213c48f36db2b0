import { workerPort, type WorkerPort } from './rpc';

/** The worker that reads sheets and runs the rules, started anew: the bundler finds its file by this very expression. */
export function startWorker(): WorkerPort {
  return workerPort(new Worker(new URL('./worker.ts', import.meta.url), { name: 'entrywise' }));
}
