import neo4j from 'neo4j-driver';
import type { Transaction } from '../../../graph/store/load/batches.ts';
import type { Fact } from '../../../graph/store/load/claims.ts';
import { writeEdges } from '../../../graph/store/load/writeEdges.ts';
import { writeNodes } from '../../../graph/store/load/writeNodes.ts';
import { toParameter } from '../../../graph/store/neo4j/rows.ts';
import { settingsOf } from '../../store/neo4j/settings.ts';
import { copiesOf, type Facts } from './copies.ts';

/** Copies that go in one transaction. */
const together = 25;

/**
 * Fills an empty Neo4j that has its schema with copies of the seeds until it holds so many nodes, by the statements of the
 * loader, without asking what is there: nothing is. Answers how many nodes and relations were written.
 */
export async function fill(uri: string, seeds: string, nodes: number): Promise<{ nodes: number; edges: number }> {
  const { uri: address, user, password } = settingsOf(uri);
  const driver = neo4j.driver(address, user === null ? undefined : neo4j.auth.basic(user, password ?? ''));
  const session = driver.session();
  const written = { nodes: 0, edges: 0 };
  let waiting: Facts[] = [];
  const flush = async () => {
    const facts = { nodes: waiting.flatMap((each) => each.nodes), edges: waiting.flatMap((each) => each.edges) };
    waiting = [];
    await session.executeWrite(async (tx) => {
      const run: Transaction['run'] = async ({ text, parameters }) => {
        await tx.run(text, toParameter(parameters) as Record<string, unknown>);
        return [];
      };
      await writeNodes({ dialect: 'neo4j', run }, facts.nodes.map(asNew));
      await writeEdges({ dialect: 'neo4j', run }, facts.edges.map(asNew));
    });
    written.nodes += facts.nodes.length;
    written.edges += facts.edges.length;
  };
  try {
    for await (const copy of copiesOf(seeds)) {
      waiting.push(copy);
      const held = waiting.reduce((sum, each) => sum + each.nodes.length, written.nodes);
      if (waiting.length === together || held >= nodes) await flush();
      if (written.nodes >= nodes) return written;
    }
    return written;
  } finally {
    await session.close();
    await driver.close();
  }
}

const asNew = <F extends Fact>(fact: F) => ({
  key: fact.id,
  before: null,
  after: { fact, owners: ['policy:scale'], teller: 'policy:scale' },
  waiting: [],
});
