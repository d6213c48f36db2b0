import type { Answer } from './messages';
import type { Holder } from './worker-workbook';

/** A worker of the browser that holds one workbook. */
export function workerHolder(): Holder {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'workbook' });
  return {
    post: (question) => worker.postMessage(question),
    listen: (answered, died) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer<never>>) => answered(data));
      worker.addEventListener('error', died);
      worker.addEventListener('messageerror', died);
    },
    stop: () => worker.terminate(),
  };
}
