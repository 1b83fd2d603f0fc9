import { asCurl } from './asCurl.ts';
import { asPython } from './asPython.ts';
import { asR } from './asR.ts';
import type { Request } from './question.ts';

export const formNames = ['graphql', 'curl', 'python', 'r'] as const;
export type FormName = (typeof formNames)[number];

/** The ways to write a request that a person may take along. */
export const forms: Readonly<Record<FormName, (request: Request, endpoint: string) => string>> = {
  graphql: ({ document }) => document,
  curl: asCurl,
  python: asPython,
  r: asR,
};
