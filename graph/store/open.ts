import { join } from 'node:path';
import { openLadybug } from './ladybug/store.ts';
import type { Neo4jSettings } from './neo4j/sessions.ts';
import { openNeo4j } from './neo4j/store.ts';
import type { GraphStore } from './port.ts';

export type StoreSettings = { readonly dataDir: string; readonly neo4j: Neo4jSettings | null };

/** Opens the Neo4j that is given, else the embedded store in `dataDir`. Rejects with `STORE_UNAVAILABLE`. */
export function openStore({ dataDir, neo4j }: StoreSettings): Promise<GraphStore> {
  return neo4j ? openNeo4j(neo4j) : openLadybug(join(dataDir, 'graph.lbug'));
}
