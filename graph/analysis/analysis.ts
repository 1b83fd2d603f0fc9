import type { Caption } from '../model.ts';
import type { Ask } from './ask.ts';

/** One comparison across places: what it is called, what it answers, what it must not be read as, and how it is made. */
export type Analysis<Request, Answer> = {
  /** The field of the API that answers it. */
  readonly id: string;
  readonly caption: Caption;
  readonly description: Caption;
  /** What the answer cannot tell. */
  readonly warning?: Caption;
  readonly run: (ask: Ask, request: Request) => Promise<Answer>;
};
