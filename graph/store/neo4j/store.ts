import { loadInto, removeFrom, type Write } from '../load/load.ts';
import type { AskOptions, GraphStore, Question } from '../port.ts';
import { orStop } from '../stop.ts';
import { schemaStatements } from './schema.ts';
import { type Neo4jSettings, Sessions } from './sessions.ts';

/**
 * Opens a Neo4j and makes the constraints and indexes that are missing. Questions run in read transactions, which a
 * cluster's replicas serve. Rejects with `STORE_UNAVAILABLE` where it cannot be reached or refuses the user.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphStore> {
  const sessions = new Sessions(settings);
  try {
    await sessions.reach();
    await sessions.define(schemaStatements());
  } catch (error) {
    await sessions.close();
    throw error;
  }
  return storeOver(sessions);
}

function storeOver(sessions: Sessions): GraphStore {
  const write: Write = (work) => sessions.write((run) => work({ dialect: 'neo4j', run }));
  return {
    capabilities: { cancellation: true, subqueries: true },
    load: (sets) => loadInto(write, sets),
    remove: (sources) => removeFrom(write, sources),
    async ask<Request, Answer>(question: Question<Request, Answer>, request: Request, { signal }: AskOptions = {}) {
      const statement = question.ask(request, 'neo4j');
      const run = () => sessions.read(statement, signal);
      return question.decode(await orStop(run, question.name, signal), request);
    },
    async isEmpty() {
      const [row] = await sessions.read({ text: 'MATCH (n) RETURN count(n) AS n', parameters: {} });
      return row?.n === 0;
    },
    close: () => sessions.close(),
  };
}
