import type { Progress } from './layout.ts';
import type { AnswerOf, Reply, Task } from './task.ts';

export type Watch = {
  /** Aborting ends the worker at once, whatever it is at. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Has a worker of its own do a task, so that the page stays free. Rejects with the signal's reason when aborted, and with
 * an error that says why where the worker cannot do it.
 */
export function inWorker<Asked extends Task>(asked: Asked, { signal, onProgress }: Watch = {}) {
  return new Promise<AnswerOf<Asked['name']>>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const abort = () => fail(signal?.reason);
    signal?.addEventListener('abort', abort);
    worker.addEventListener('error', ({ message }) => fail(new Error(`cannot ${asked.name} in a worker: ${message}`)));
    worker.addEventListener('message', ({ data }: MessageEvent<Reply<Asked['name']>>) => {
      if ('progress' in data) return onProgress?.(data.progress);
      if ('failure' in data) return fail(new Error(`cannot ${asked.name} in a worker: ${data.failure}`));
      end();
      resolve(data.answer);
    });
    worker.postMessage(asked);
  });
}
