import type { Document } from './documents.ts';

/** A place in the text of a question, both from 1. */
export type Spot = { readonly line: number; readonly column: number };

/** Why there is no answer: no server, one that failed, or one that refused the question, with its code and where. */
export class AskError extends Error {
  readonly reason: 'unreachable' | 'failed' | 'refused';
  readonly code: string | null;
  readonly at: Spot | null;
  constructor(reason: AskError['reason'], message: string, code: string | null = null, at: Spot | null = null) {
    super(message);
    this.name = 'AskError';
    this.reason = reason;
    this.code = code;
    this.at = at;
  }
}

type Reply = {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string }; locations?: readonly Spot[] }[];
};

/** So many answers are kept. */
export const mostAnswers = 200;
/** By question, the one last asked for at the end. */
const answers = new Map<string, Promise<unknown>>();

/** Asks the server, once for the same question while its answer is kept; a failure is not. Rejects with `AskError`. */
export function ask<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables): Promise<Answer> {
  const key = JSON.stringify([document.text, variables]);
  const known = answers.get(key);
  if (known) return keep(key, known as Promise<Answer>);
  const answer = post<Answer>(document.text, variables);
  answer.catch(() => answers.delete(key));
  return keep(key, answer);
}

function keep<Answer>(key: string, answer: Promise<Answer>): Promise<Answer> {
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of [...answers.keys()].slice(0, -mostAnswers)) answers.delete(oldest);
  return answer;
}

async function post<Answer>(query: string, variables: unknown): Promise<Answer> {
  const response = await reach(query, variables);
  const reply = await read(response);
  const [error] = reply.errors ?? [];
  if (error) throw refusalOf(error);
  if (!response.ok || !reply.data) throw new AskError('failed', `HTTP ${response.status}`);
  return reply.data as Answer;
}

function refusalOf({ message, extensions, locations }: NonNullable<Reply['errors']>[number]): AskError {
  return new AskError(reasonOf(extensions?.code), message, extensions?.code ?? null, locations?.[0] ?? null);
}

async function reach(query: string, variables: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  } catch {
    throw new AskError('unreachable', 'fetch failed');
  }
}

async function read(response: Response): Promise<Reply> {
  try {
    return (await response.json()) as Reply;
  } catch {
    throw new AskError(response.status >= 500 ? 'unreachable' : 'failed', `HTTP ${response.status}`);
  }
}

function reasonOf(code: string | undefined): AskError['reason'] {
  return code === 'STORE_UNAVAILABLE' || code === 'TIMEOUT' || code === 'INTERNAL_SERVER_ERROR' ? 'failed' : 'refused';
}
