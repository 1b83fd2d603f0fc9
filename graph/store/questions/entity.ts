import type {
  common,
  commonEdge,
  evidence,
  evidencedKinds,
  Kind,
  kinds,
  Property,
  RelationName,
  relations,
} from '../../model.ts';

type Values = {
  string: string;
  text: string;
  int: number;
  float: number;
  boolean: boolean;
  strings: readonly string[];
  json: string;
};

type ValueOf<P extends Property> = P extends { readonly required: true } ? Values[P['type']] : Values[P['type']] | null;

/** The columns that properties of the model become: `text` twice, with `Zh` and `En` behind. */
type Columns<P extends Readonly<Record<string, Property>>> = {
  readonly [N in keyof P & string as P[N]['type'] extends 'text' ? `${N}Zh` | `${N}En` : N]: ValueOf<P[N]>;
};

/** Where a fact stands, as columns: `policy` is the id of the document. */
export type Clause = Columns<typeof evidence>;

type ClauseOf<K extends Kind> = K extends (typeof evidencedKinds)[number] ? Clause : unknown;

/** A node of one kind as questions answer it: every column of the model but those that only search reads. */
export type EntityOf<K extends Kind> = {
  [N in K]: { readonly kind: N } & Columns<typeof common> & Columns<(typeof kinds)[N]['properties']> & ClauseOf<N>;
}[K];

/** A node of any kind. */
export type Entity = EntityOf<Kind>;

type ClauseOn<R extends RelationName> = (typeof relations)[R]['evidence'] extends true ? Clause : unknown;

/** A relation as questions answer it. */
export type EdgeOf<R extends RelationName> = Columns<typeof commonEdge> &
  Columns<(typeof relations)[R]['properties']> &
  ClauseOn<R>;
