import { GraphError } from '../errors.ts';

/** The answer, unless the asker gives up first: then `TIMEOUT`, and whatever comes later is dropped. */
export async function orStop<Answer>(answer: Promise<Answer>, name: string, signal?: AbortSignal): Promise<Answer> {
  if (!signal) return answer;
  const stop = Promise.withResolvers<never>();
  const onAbort = () => stop.reject(stopped(name, signal));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([answer, stop.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    answer.catch(() => undefined);
    stop.promise.catch(() => undefined);
  }
}

const stopped = (name: string, signal: AbortSignal) =>
  new GraphError('TIMEOUT', `the question ${name} was stopped before it was answered`, { name }, signal.reason);
