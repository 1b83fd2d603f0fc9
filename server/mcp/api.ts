import { z } from 'zod';
import { type ErrorCode, GraphError } from '../../graph/errors.ts';

/** How requests reach the API: in this process, or over the network. */
export type Send = (url: string, init: RequestInit) => Response | Promise<Response>;

export type Asked = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

/** One fault of an answer, by the GraphQL specification. */
export const fault = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.looseObject({ code: z.string().optional() }).optional(),
});
const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(fault).optional(),
});
export type Fault = z.output<typeof fault>;
export type Answer = { readonly data: Record<string, unknown> | null; readonly errors: Fault[] };

/** The GraphQL API, as the tools ask it: with the same limits and the same words for what it refuses. */
export type Api = {
  /** Data and faults as they come. */
  answer(asked: Asked): Promise<Answer>;
  /** The data in this shape; rejects with what was refused. */
  data<Shape extends z.ZodType>(asked: Asked, shape: Shape): Promise<z.output<Shape>>;
};

/** Milliseconds to wait for a server. */
const patience = 30_000;

/** The API at this address, e.g. `http://127.0.0.1:4000/graphql`; `signal` ends what is under way. */
export function apiAt(send: Send, url: string, signal?: AbortSignal): Api {
  const answer = async (asked: Asked): Promise<Answer> => {
    const signals = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
    const response = await post(send, url, asked, AbortSignal.any(signals));
    const { data, errors = [] } = await read(response, url);
    return { data: data ?? null, errors };
  };
  return {
    answer,
    async data(asked, shape) {
      const { data, errors } = await answer(asked);
      if (errors.length > 0) throw refusal(errors);
      return shape.parse(data);
    },
  };
}

/** What was refused, as one error: the code of the first fault, the words of all. */
export function refusal(faults: readonly Fault[]): GraphError {
  const code = faults[0]?.extensions?.code ?? 'BAD_USER_INPUT';
  return new GraphError(code as ErrorCode, [...new Set(faults.map(({ message }) => message))].join('\n'));
}

async function post(send: Send, url: string, asked: Asked, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(asked), redirect: 'error', signal };
  try {
    return await send(url, init);
  } catch (error) {
    throw away(url, 'does not answer; start it with npm start, or give the address of another with --url', error);
  }
}

async function read(response: Response, url: string) {
  const body: unknown = await response.json().catch(() => null);
  const { data } = answerShape.safeParse(body);
  if (data && (data.data || data.errors)) return data;
  throw away(url, `answers with status ${response.status} and no GraphQL; should be a server of this project`);
}

const away = (url: string, why: string, cause?: unknown) =>
  new GraphError('STORE_UNAVAILABLE', `${url} ${why}`, { url }, cause);
