import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import lbug from '@ladybugdb/core';
import { kindNames } from '../../model.ts';
import { internalTables } from '../columns.ts';
import { loadInto, removeFrom, type Write } from '../load/load.ts';
import { sha256 } from '../load/manifest.ts';
import type { AskOptions, GraphStore, Question } from '../port.ts';
import { orStop } from '../stop.ts';
import { labelOf } from '../text.ts';
import { Connections } from './connections.ts';
import { held, toGraphError, toOpenError } from './errors.ts';
import { dropHolder, noteHolder } from './holder.ts';
import { schemaStatements } from './schema.ts';

/** Two databases over one file in one process would spoil it, and its lock does not keep them apart. */
const open = new Set<string>();
/** In the order of the driver's parameters. */
const databaseOptions = Object.values({
  memory: 1024 ** 3,
  compression: true,
  readOnly: false,
  largest: 64 * 1024 ** 3,
  autoCheckpoint: true,
  checkpointAt: 64 * 1024 ** 2,
  /** After a kill, what was not committed whole is passed over; everything before it is replayed. */
  throwOnReplay: false,
  /** With checksums, 0.19.1 spoils every log record of more than 4 KB (LadybugDB/ladybug, pull request 959). */
  checksums: false,
}) as [number, boolean, boolean, number, boolean, number, boolean, boolean];

/**
 * Opens the embedded store in the file at `path`, and makes it where there is none. Rejects with `STORE_UNAVAILABLE`
 * where the file is held by another process or cannot be read.
 */
export async function openLadybug(path: string): Promise<GraphStore> {
  const file = resolve(path);
  if (open.has(file)) throw held(file, process.pid);
  open.add(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    const connections = await connect(file);
    await noteHolder(file);
    return storeOver(connections, file);
  } catch (error) {
    open.delete(file);
    throw toOpenError(error, file);
  }
}

async function connect(file: string): Promise<Connections> {
  const database = new lbug.Database(file, ...databaseOptions);
  await database.init();
  const connections = new Connections(database);
  await prepareTables(connections);
  return connections;
}

/** Makes or mends the tables, unless the model is the one that they were made for. */
async function prepareTables(connections: Connections): Promise<void> {
  const statements = schemaStatements();
  const fingerprint = sha256(statements.join('\n'));
  const known = await connections
    .read({ text: "MATCH (s:Schema {id: 'schema'}) RETURN s.fingerprint AS fingerprint", parameters: {} })
    .catch(() => []);
  if (known[0]?.fingerprint === fingerprint) return;
  await connections.define(statements);
  const text = "MERGE (s:Schema {id: 'schema'}) SET s.fingerprint = $fingerprint";
  await connections.write((run) => run({ text, parameters: { fingerprint } }));
}

function storeOver(connections: Connections, file: string): GraphStore {
  const mapped = <Result>(promise: Promise<Result>) =>
    promise.catch((error) => Promise.reject(toGraphError(error, file)));
  const write: Write = (work) => mapped(connections.write((run) => work({ dialect: 'ladybug', run })));
  let closed = false;
  return {
    capabilities: { cancellation: false, subqueries: false },
    load: (sets) => loadInto(write, sets),
    remove: (sources) => removeFrom(write, sources),
    async ask<Request, Answer>(question: Question<Request, Answer>, request: Request, { signal }: AskOptions = {}) {
      const statement = question.ask(request, 'ladybug');
      const run = () => mapped(connections.read(statement, signal));
      return question.decode(await orStop(run, question.name, signal), request);
    },
    async isEmpty() {
      const labels = [...kindNames.map(labelOf), ...Object.keys(internalTables)].join(':');
      const [row] = await mapped(
        connections.read({ text: `MATCH (n:${labels}) RETURN count(n) AS n`, parameters: {} }),
      );
      return row?.n === 0;
    },
    async close() {
      if (closed) return;
      closed = true;
      await dropHolder(file);
      await connections.close();
      open.delete(file);
    },
  };
}
