import { workerPort, type WorkerPort } from '../../taskpane';

export interface WorkerOrHere {
  /** Starts a worker, which posts anything at all as soon as it listens. May throw. */
  readonly startWorker: () => Worker;
  /** Does in the page's own thread what the worker would do. */
  readonly runHere: (port: WorkerPort) => void;
}

type Queued = Parameters<WorkerPort['post']>[0];

/**
 * A worker; or, where the browser starts none, the same work in the page's own thread, which gives the same answers and holds the
 * page up meanwhile. Some browsers and some schools' rules allow pages that are opened as files no workers, which shows only when
 * one is tried: by an error at once, or by an event later. Until somebody listens, what is posted waits.
 */
export function workerOrHere({ startWorker, runHere }: WorkerOrHere): WorkerPort {
  const queued: Queued[] = [];
  let line: WorkerPort | null = null;
  let isStopped = false;

  function join(joined: WorkerPort, ...listening: Parameters<WorkerPort['listen']>): void {
    line = joined;
    joined.listen(...listening);
    for (const message of queued.splice(0)) joined.post(message);
  }

  return {
    post: (message) => {
      if (line === null) queued.push(message);
      else line.post(message);
    },
    listen: (take, died) => {
      const here = (): void => join(portHere(runHere), take, died);
      const worker = startedOrNull(startWorker);
      if (worker === null) return here();
      const decided = new AbortController();
      const once = (act: () => void) => (): void => {
        decided.abort();
        if (isStopped) worker.terminate();
        else act();
      };
      const { signal } = decided;
      worker.addEventListener(
        'message',
        once(() => join(workerPort(worker), take, died)),
        { signal },
      );
      worker.addEventListener('error', once(here), { signal });
    },
    stop: () => {
      isStopped = true;
      line?.stop();
    },
  };
}

function startedOrNull(startWorker: () => Worker): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

/** The page's end of a line to work in its own thread: messages are copied and come later, as to and from a worker. */
function portHere(runHere: (port: WorkerPort) => void): WorkerPort {
  const { port1, port2 } = new MessageChannel();
  runHere(endOf(port2));
  return endOf(port1);
}

function endOf(port: MessagePort): WorkerPort {
  return {
    post: (message) => port.postMessage(message),
    listen: (take) => {
      port.onmessage = ({ data }) => take(data);
    },
    stop: () => port.close(),
  };
}
