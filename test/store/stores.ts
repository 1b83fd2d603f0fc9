import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { FactSet } from '../../graph/facts.ts';
import { openStore, type StoreSettings } from '../../graph/store/open.ts';
import type { GraphStore, Question } from '../../graph/store/port.ts';
import { Expected, type Shown } from './expected.ts';

/** The store of a suite, open while it runs and emptied after each test. */
export function storeOf(settings: () => StoreSettings): () => GraphStore {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(settings());
  });
  afterEach(() => empty(store));
  afterAll(() => store.close());
  return () => store;
}

export async function inStore<Result>(settings: StoreSettings, work: (store: GraphStore) => Promise<Result>) {
  const store = await openStore(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What a store should show once these are loaded. */
export function shownOf(sets: readonly FactSet[]): Shown {
  const expected = new Expected();
  for (const set of sets) expected.load(set);
  return expected.shown();
}

/** Takes everything out through the port, which must leave nothing. */
export async function empty(store: GraphStore): Promise<void> {
  const sources = await store.ask(allSources, null);
  if (sources.length > 0) await store.remove(sources);
  expect(await store.isEmpty()).toBe(true);
}

/** The ids of everything that was loaded. */
export const allSources: Question<null, readonly string[]> = {
  name: 'allSources',
  ask: () => ({ text: 'MATCH (s:Source) RETURN s.id AS id ORDER BY id', parameters: {} }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};
