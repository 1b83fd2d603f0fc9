import type { Ask } from '../graph/analysis/ask.ts';
import type { GraphStore } from '../graph/store/port.ts';
import { type Loaders, makeLoaders } from './loaders/loaders.ts';

/** What resolvers work with: the store, bound to this request, and what it loads. `signal` ends the request. */
export type Context = { readonly ask: Ask; readonly loaders: Loaders; readonly signal: AbortSignal };

/** Makes the context of one request. */
export function makeContext(store: GraphStore, signal: AbortSignal): Context {
  const ask: Ask = (question, request) => store.ask(question, request, { signal });
  return { ask, loaders: makeLoaders(ask), signal };
}
