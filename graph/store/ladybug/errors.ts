import { GraphError } from '../../errors.ts';
import { holderOf } from './holder.ts';

/** Turns what the driver throws into the project's errors; a fault of our own passes as it is. */
export function toGraphError(error: unknown, path: string): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  if (/^Interrupted/.test(error.message))
    return new GraphError('TIMEOUT', 'the question took longer than the store allows; ask for less', {}, error);
  if (/set lock on file/.test(error.message)) return held(path, holderOf(path), error);
  return /is closed|IO exception/.test(error.message) ? unusable(path, error) : error;
}

/** Whatever keeps a store from being opened. */
export function toOpenError(error: unknown, path: string): unknown {
  const known = toGraphError(error, path);
  return known instanceof GraphError ? known : unusable(path, error);
}

function unusable(path: string, cause: unknown): GraphError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new GraphError('STORE_UNAVAILABLE', `cannot use the store in ${path}: ${why}`, { path }, cause);
}

/** LadybugDB gives its files to one process at a time. */
export function held(path: string, pid: number | null, cause?: unknown): GraphError {
  const who = pid === null ? 'another process' : `process ${pid}`;
  return new GraphError('STORE_UNAVAILABLE', `${who} holds the store in ${path}; stop it first`, { path, pid }, cause);
}
