import type { FactSet, Value } from '../facts.ts';
import type { Kind, RelationName } from '../model.ts';

export type Dialect = 'neo4j' | 'ladybug';
export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> };
export type Row = Readonly<Record<string, unknown>>;

/**
 * One question that the graph can be asked: a pure function from a typed request to Cypher with parameters, and a decoder
 * from rows to domain values. Where the two dialects differ the function says both texts side by side.
 */
export type Question<Request, Answer> = {
  readonly name: string;
  readonly ask: (request: Request, dialect: Dialect) => Statement;
  readonly decode: (rows: readonly Row[], request: Request) => Answer;
};

export type Tally = Partial<Record<Kind | RelationName | 'PASSAGE', number>>;
export type LoadReport = {
  readonly created: Tally;
  readonly changed: Tally;
  readonly unchanged: Tally;
  readonly removed: Tally;
  readonly proposals: number;
};

/** What an engine can do beyond the common part; callers ask for the capability, never for the engine. */
export type Capabilities = { readonly cancellation: boolean; readonly subqueries: boolean };

export type AskOptions = { readonly signal?: AbortSignal };

/** The one door to a graph database. Every method rejects with `GraphError` `STORE_UNAVAILABLE` when the engine cannot be reached. */
export type GraphStore = {
  readonly capabilities: Capabilities;
  /** Replaces what these sources said before, one transaction a source; what no source says any more goes. */
  load(sets: readonly FactSet[]): Promise<LoadReport>;
  /** Takes sources out by id; unknown ids reject with `GraphError` `UNKNOWN_ID` before anything is changed. */
  remove(sources: readonly string[]): Promise<LoadReport>;
  ask<Request, Answer>(question: Question<Request, Answer>, request: Request, options?: AskOptions): Promise<Answer>;
  /** Whether the store holds nothing at all, ours or anybody's. */
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
};

/** Values that both engines take as parameters. */
export type Parameter = Value | readonly number[] | readonly Readonly<Record<string, Value>>[];
