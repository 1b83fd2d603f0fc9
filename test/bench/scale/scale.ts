import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/store/open.ts';
import { createApp } from '../../../server/app.ts';
import { settingsOf } from '../../store/neo4j/settings.ts';
import { givenNeo4j, startNeo4j } from '../../store/neo4j/start.ts';
import { post } from '../post.ts';
import { analysisQueries } from '../queries.ts';
import { print, type Row, times } from '../times.ts';
import { fill } from './fill.ts';

const seeds = join(import.meta.dirname, '../../../seeds');
const javaOptions = ['-Xmx4g', '-Dpagecache=2500'];

/** Prints p50 and p95 of every analysis on a Neo4j that is first filled with copies of the seeds up to so many nodes. */
export async function benchScale(nodes: number, rounds: number): Promise<void> {
  const neo4j = await (givenNeo4j() ?? startNeo4j(javaOptions));
  try {
    const store = await openStore({ dataDir: tmpdir(), neo4j: settingsOf(neo4j.uri) });
    const written = await fill(neo4j.uri, seeds, nodes);
    const app = createApp({ store });
    const rows: Row[] = [];
    for (const query of analysisQueries) rows.push(await times(query.name, rounds, () => post(app, query)));
    print(`Neo4j: analyses over ${written.nodes} nodes and ${written.edges} relations`, rows);
    await store.close();
  } finally {
    await neo4j.stop();
  }
}
