import { GraphError } from '../errors.ts';

/** Runs a question, unless the asker gives up first: then it rejects with `TIMEOUT`, and whatever comes later is dropped. */
export async function orStop<Answer>(run: () => Promise<Answer>, name: string, signal?: AbortSignal): Promise<Answer> {
  if (!signal) return run();
  if (signal.aborted) throw stopped(name, signal);
  const stop = Promise.withResolvers<never>();
  const onAbort = () => stop.reject(stopped(name, signal));
  signal.addEventListener('abort', onAbort);
  const answer = run();
  try {
    return await Promise.race([answer, stop.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    answer.catch(() => undefined);
  }
}

const stopped = (name: string, signal: AbortSignal) =>
  new GraphError('TIMEOUT', `the question ${name} was stopped before it was answered`, { name }, signal.reason);
