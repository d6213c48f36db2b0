import type { WorkerPort } from '../../taskpane';

type Listening = Parameters<WorkerPort['listen']>;

/** A worker that was started, whoever has it. */
interface Started {
  readonly port: WorkerPort;
  /** Whoever has it now; null while it rests. */
  listening: Listening | null;
  /** What it was asked and has not answered yet. */
  underWay: number;
  hasDied: boolean;
}

/**
 * Starts workers that do the same. One that has nothing under way when it is stopped is not ended: it rests, and is the next that is started, so that
 * the browser need not read and compile its script anew for each workbook. Whoever gets it finds nothing of whoever had it before.
 * @param start starts one
 * @param ahead calls what it is given a little later: the next is started then, and rests until it is wanted. Those that are stopped are ended instead
 */
export function restingWorkers(start: () => WorkerPort, ahead?: (act: () => void) => void): () => WorkerPort {
  let resting: Started | null = null;

  function started(): Started {
    const worker: Started = { port: start(), listening: null, underWay: 0, hasDied: false };
    worker.port.listen(
      (message) => {
        if (message.kind === 'done' || message.kind === 'failed') worker.underWay -= 1;
        worker.listening?.[0](message);
      },
      (why) => {
        worker.hasDied = true;
        if (resting === worker) resting = null;
        worker.listening?.[1](why);
      },
    );
    return worker;
  }

  function stop(worker: Started): void {
    worker.listening = null;
    if (ahead || worker.hasDied || worker.underWay > 0 || resting !== null) return worker.port.stop();
    worker.port.post({ kind: 'restart' });
    resting = worker;
  }

  function startAhead(): void {
    try {
      resting ??= started();
    } catch {
      // Whoever wants one tries again, and is told.
    }
  }

  return () => {
    const worker = resting ?? started();
    resting = null;
    ahead?.(startAhead);
    let isStopped = false;
    return {
      post: (message) => {
        if (isStopped) return;
        if (message.kind === 'request') worker.underWay += 1;
        worker.port.post(message);
      },
      listen: (...listening) => {
        worker.listening = listening;
      },
      stop: () => {
        if (!isStopped) stop(worker);
        isStopped = true;
      },
    };
  };
}
