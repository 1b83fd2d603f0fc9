import lbug, { type Connection, type Database, type LbugValue, type PreparedStatement } from '@ladybugdb/core';
import type { Row, Statement } from '../port.ts';
import { toRow } from './rows.ts';

/** How many questions run at once, each on a thread of Node's own pool of four. */
const readers = 3;
/** A question that nobody can interrupt ends by itself after this. */
const questionTimeout = 30_000;

/** The connections of one open database: some that read side by side, and one that writes, one transaction at a time. */
export class Connections {
  readonly #database: Database;
  readonly #idle: Connection[];
  readonly #waiting: ((connection: Connection) => void)[] = [];
  readonly #writer: Connection;
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
    this.#idle = Array.from({ length: readers }, () => new lbug.Connection(database, 1));
    for (const connection of this.#idle) connection.setQueryTimeout(questionTimeout);
    this.#writer = new lbug.Connection(database);
  }

  /** Runs one statement that reads, as soon as a connection is free; not at all where nobody waits for it any more. */
  read(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]> {
    return this.#track(() => this.#read(statement, signal));
  }

  /** Runs work in a write transaction of its own, after all that were asked for before; a failure leaves nothing of it. */
  write<Result>(work: (run: (statement: Statement) => Promise<readonly Row[]>) => Promise<Result>): Promise<Result> {
    return this.#track(() => {
      const turn = this.#lastWrite.then(() => this.#transaction(work));
      this.#lastWrite = turn.catch(() => undefined);
      return turn;
    });
  }

  /** Runs statements outside a transaction: those that make tables. */
  async define(statements: readonly string[]): Promise<void> {
    for (const text of statements) await run(this.#writer, { text, parameters: {} });
  }

  /** Closes once all that runs has ended: closing under a running statement would end the process. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#running);
    for (const connection of [...this.#idle, this.#writer]) await connection.close();
    await this.#database.close();
  }

  async #read(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]> {
    const connection = this.#idle.pop() ?? (await new Promise<Connection>((resolve) => this.#waiting.push(resolve)));
    try {
      return signal?.aborted ? [] : await run(connection, statement);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(connection);
      else this.#idle.push(connection);
    }
  }

  async #transaction<Result>(work: (run: (statement: Statement) => Promise<readonly Row[]>) => Promise<Result>) {
    await run(this.#writer, { text: 'BEGIN TRANSACTION', parameters: {} });
    try {
      const result = await work((statement) => run(this.#writer, statement));
      await run(this.#writer, { text: 'COMMIT', parameters: {} });
      return result;
    } catch (error) {
      // A statement that fails has ended the transaction already; any other failure has not.
      await run(this.#writer, { text: 'ROLLBACK', parameters: {} }).catch(() => undefined);
      throw error;
    }
  }

  async #track<Result>(begin: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new Error('the store is closed');
    const running = begin();
    this.#running.add(running);
    return running.finally(() => this.#running.delete(running));
  }
}

/** Statements are few and come again: preparing each anew would take a third of the time of a small question. */
const prepared = new WeakMap<Connection, Map<string, PreparedStatement>>();
const mostPrepared = 300;

async function prepare(connection: Connection, text: string): Promise<PreparedStatement> {
  const known = prepared.get(connection) ?? new Map<string, PreparedStatement>();
  prepared.set(connection, known);
  const statement = known.get(text) ?? (await connection.prepare(text));
  if (known.size >= mostPrepared) known.clear();
  known.set(text, statement);
  return statement;
}

async function run(connection: Connection, { text, parameters }: Statement): Promise<readonly Row[]> {
  const statement = await prepare(connection, text);
  const results = await connection.execute(statement, parameters as Record<string, LbugValue>);
  const all = [results].flat();
  try {
    // The rows are there already: fetching each on a thread of its own takes ten times as long.
    return (all.at(-1)?.getAllSync() ?? []).map(toRow);
  } finally {
    for (const result of all) result.close();
  }
}
