import { pino } from 'pino';
import type { FactSet } from '../../graph/facts.ts';
import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/port.ts';
import { createApp } from '../../server/app.ts';
import type { Limits } from '../../server/limits.ts';

export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked.
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
};

export type TestApp = {
  readonly app: ReturnType<typeof createApp>;
  readonly store: GraphStore;
  /** Names of the questions that the store was asked since this was last emptied. */
  readonly asked: string[];
  /** Every query that was sent. */
  readonly sent: string[];
  /** What was logged. */
  readonly log: string[];
  ask(query: string, variables?: object): Promise<Answer>;
  /** Asks and takes the data; rejects with what was refused. */
  data(query: string, variables?: object): Promise<Answer['data']>;
};

/** The server over a store, with a note of what the store is asked. */
export function appOver(store: GraphStore, options: { limits?: Partial<Limits>; clientDir?: string } = {}): TestApp {
  const asked: string[] = [];
  const sent: string[] = [];
  const log: string[] = [];
  const noted: GraphStore = {
    ...store,
    ask: (question, request, given) => {
      asked.push(question.name);
      return store.ask(question, request, given);
    },
  };
  const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(line) });
  const app = createApp({ store: noted, logger, ...options });
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    sent.push(query);
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors };
  };
  const data = async (query: string, variables?: object) => {
    const answer = await ask(query, variables);
    if (answer.errors.length > 0) throw new Error(JSON.stringify([answer.errors[0], log.at(-1)]));
    return answer.data;
  };
  return { app, store, asked, sent, log, ask, data };
}

/** A server over a store that holds these facts; `close` leaves the store as empty as it was. */
export async function openApp(settings: StoreSettings, sets: readonly FactSet[]) {
  const store = await openStore(settings);
  await store.load(sets);
  const close = async () => {
    await store.remove(sets.map(({ source }) => source));
    await store.close();
  };
  return { ...appOver(store), close };
}
