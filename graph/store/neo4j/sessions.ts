import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Row, Statement } from '../port.ts';
import { toGraphError } from './errors.ts';
import { toParameter, toRow } from './rows.ts';

export type Neo4jSettings = {
  /** `neo4j://` (with routing), `bolt://`, or one of them with `+s` or `+ssc`. */
  readonly uri: string;
  /** Without a user no credentials are sent. */
  readonly user: string | null;
  readonly password: string | null;
  /** The user's home database where none is named. */
  readonly database: string | null;
};

type Run = (statement: Statement) => Promise<readonly Row[]>;

const limits = { connectionTimeout: 5_000, connectionAcquisitionTimeout: 10_000, maxTransactionRetryTime: 5_000 };
/** A question that nobody stops ends by itself after this. */
const questionTimeout = 30_000;

/** The sessions of one driver: each piece of work has its own, and its faults come out as the project's errors. */
export class Sessions {
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#driver = connect(settings);
  }

  /** Runs one statement in a read transaction; giving up closes the session, by which the server stops working on it. */
  read(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]> {
    return this.#within('READ', async (session) => {
      const stop = () => void session.close().catch(() => undefined);
      signal?.addEventListener('abort', stop);
      try {
        return await session.executeRead((tx) => run(tx, statement), { timeout: questionTimeout });
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    });
  }

  /** Runs work in one write transaction, one at a time over all processes: loads decide by what they have read. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#within('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        await run(tx, { text: "MERGE (l:Lock {id: 'load'}) SET l.held = true", parameters: {} });
        const result = await work((statement) => run(tx, statement));
        await run(tx, { text: "MATCH (l:Lock {id: 'load'}) DELETE l", parameters: {} });
        return result;
      }),
    );
  }

  /** Rejects at once where nothing can be reached; statements would be tried again for some seconds. */
  async reach(): Promise<void> {
    const { database, uri } = this.#settings;
    await this.#driver.getServerInfo(database ? { database } : {}).catch((error: unknown) => {
      throw toGraphError(error, uri);
    });
  }

  /** Runs statements that make constraints and indexes, and waits until the indexes answer. */
  async define(statements: readonly string[]): Promise<void> {
    await this.#within('WRITE', async (session) => {
      for (const text of statements) await session.executeWrite((tx) => run(tx, { text, parameters: {} }));
      await session.executeRead((tx) => run(tx, { text: 'CALL db.awaitIndexes(60)', parameters: {} }));
    });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #within<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> {
    const { database, uri } = this.#settings;
    const session = this.#driver.session({
      ...(database && { database }),
      defaultAccessMode: neo4j.session[mode],
      // A replica answers only once it has what this process wrote.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (error) {
      throw toGraphError(error, uri);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

function connect({ uri, user, password }: Neo4jSettings): Driver {
  const auth = user ? neo4j.auth.basic(user, password ?? '') : undefined;
  return neo4j.driver(uri, auth, { ...limits, disableLosslessIntegers: true, userAgent: 'policy-graph-explorer' });
}

async function run(tx: ManagedTransaction, { text, parameters }: Statement): Promise<readonly Row[]> {
  const { records } = await tx.run(text, toParameter(parameters) as Record<string, unknown>);
  return records.map((record) => toRow(record.toObject()));
}
