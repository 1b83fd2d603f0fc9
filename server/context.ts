import type { Ask } from '../graph/analysis/ask.ts';
import type { GraphStore, Question } from '../graph/store/port.ts';
import { type Loaders, makeLoaders } from './loaders/loaders.ts';

/** What resolvers work with: the store, bound to this request, and what it loads. `signal` ends the request. */
export type Context = { readonly ask: Ask; readonly loaders: Loaders; readonly signal: AbortSignal };

/** Makes the context of one request. */
export function makeContext(store: GraphStore, signal: AbortSignal): Context {
  const ask = askOnce((question, request) => store.ask(question, request, { signal }));
  return { ask, loaders: makeLoaders(ask), signal };
}

/** Asks what has no parameters, or a name alone, one time however many fields need it: mostly a vocabulary. */
function askOnce(ask: Ask): Ask {
  const asked = new Map<string, Promise<unknown>>();
  return <Request, Answer>(question: Question<Request, Answer>, request: Request): Promise<Answer> => {
    if (request !== null && typeof request !== 'string') return ask(question, request);
    const key = `${question.name} ${request}`;
    const answer = (asked.get(key) as Promise<Answer> | undefined) ?? ask(question, request);
    asked.set(key, answer);
    return answer;
  };
}
