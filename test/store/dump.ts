import { kindNames, relationNames } from '../../graph/model.ts';
import type { GraphStore, Question, Row } from '../../graph/store/port.ts';
import { labelOf } from '../../graph/store/text.ts';
import type { Shown } from './expected.ts';

/** All things of one table, as an engine answers them, in the order of their ids. */
export const allNodes: Question<string, readonly Row[]> = {
  name: 'allNodes',
  ask: (label) => ({ text: `MATCH (n:${label}) RETURN n AS thing ORDER BY n.id`, parameters: {} }),
  decode: (rows) => rows.map(({ thing }) => thing as Row),
};

export const allEdges: Question<string, readonly Row[]> = {
  name: 'allEdges',
  ask: (relation) => ({ text: `MATCH ()-[e:${relation}]->() RETURN e AS thing ORDER BY e.id`, parameters: {} }),
  decode: (rows) => rows.map(({ thing }) => thing as Row),
};

/** Every node and relation with all its columns. */
export async function dump(store: GraphStore): Promise<readonly Row[]> {
  const nodes = await Promise.all(kindNames.map((kind) => store.ask(allNodes, labelOf(kind))));
  const edges = await Promise.all(relationNames.map((relation) => store.ask(allEdges, relation)));
  return [...nodes, ...edges].flat();
}

/** What a store shows, to be compared with what it should. */
export async function shownBy(store: GraphStore): Promise<Shown> {
  const things = (await dump(store)).map(({ id, hash, owners, teller }) => [String(id), { hash, owners, teller }]);
  return Object.fromEntries(things.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))) as Shown;
}

/** The claims that wait, each with the words that it claims: these must not depend on the order of loading either. */
export async function waitingIn(store: GraphStore): Promise<string[]> {
  const claims = await store.ask(allNodes, 'Claim');
  return claims.map(({ id, fact }) => `${id} ${fact ? String(JSON.parse(String(fact)).hash).slice(0, 8) : 'named'}`);
}

/** Everything of the store, its own bookkeeping included. */
export async function everything(store: GraphStore): Promise<unknown> {
  const [passages, sources] = await Promise.all(['Passage', 'Source'].map((table) => store.ask(allNodes, table)));
  return { entities: await dump(store), passages, sources, waiting: await waitingIn(store) };
}
