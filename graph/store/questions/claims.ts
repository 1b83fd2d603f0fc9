import type { FactEdge, FactNode } from '../../facts.ts';
import type { Question } from '../port.ts';
import { whole } from './text.ts';

/** What a source says or names that the graph does not show: others' words are, or an end of it is missing. */
export type WaitingClaim = {
  readonly id: string;
  readonly teller: string;
  readonly key: string;
  /** Null where the source only names the thing. */
  readonly fact: FactNode | FactEdge | null;
};

type Page = { readonly after: string | null; readonly limit: number };

/** The claims that wait, from a place on, in the order of their ids. */
export const claimsFrom: Question<Page, readonly WaitingClaim[]> = {
  name: 'claimsFrom',
  ask: (page, dialect) => ({
    text: `MATCH (c:Claim) ${keyset('c', page)} RETURN c.id AS id, c.teller AS teller, c.key AS key, c.fact AS fact
      ORDER BY id LIMIT ${whole('$limit', dialect)}`,
    parameters: parametersOf(page),
  }),
  decode: (rows) =>
    rows.map(({ id, teller, key, fact }) => ({
      id: String(id),
      teller: String(teller),
      key: String(key),
      fact: fact === null ? null : JSON.parse(String(fact)),
    })),
};

/** The ids of everything that was loaded, from a place on. */
export const sourcesFrom: Question<Page, readonly string[]> = {
  name: 'sourcesFrom',
  ask: (page, dialect) => ({
    text: `MATCH (s:Source) ${keyset('s', page)} RETURN s.id AS id ORDER BY id LIMIT ${whole('$limit', dialect)}`,
    parameters: parametersOf(page),
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};

const keyset = (variable: string, { after }: Page) => (after === null ? '' : `WHERE ${variable}.id > $after`);
const parametersOf = ({ after, limit }: Page) => ({ limit, ...(after === null ? {} : { after }) });
