import type { Question } from '../store/port.ts';

/** Asks the store one question: what an analysis needs of a store, bound to the request that it serves. */
export type Ask = <Request, Answer>(question: Question<Request, Answer>, request: Request) => Promise<Answer>;
