import { type Kind, kindNames, type RelationName, relationNames } from '../../model.ts';
import type { Dialect, Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { arrow, type Direction } from './around.ts';
import { entitiesOf, whole } from './text.ts';

/** What an entity is joined to by one relation, one way, of one kind. */
export type Group = { readonly relation: RelationName; readonly direction: Direction; readonly kind: Kind };
export type CountedGroup = Group & { readonly count: number };

type CountRequest = { readonly id: string; readonly direction: Direction };

/** How many entities of each kind an entity is joined to by each relation, one way; in the order of the model. */
export const relatedCounts: Question<CountRequest, readonly CountedGroup[]> = {
  name: 'relatedCounts',
  ask: ({ id, direction }, dialect) => ({
    text: `MATCH (a:${entitiesOf([id], dialect)})${arrow(undefined, direction)}(n) WHERE a.id = $id
      RETURN e.relation AS relation, n.kind AS kind, count(DISTINCT n.id) AS count`,
    parameters: { id },
  }),
  decode: (rows, { direction }) =>
    rows.map((row) => ({ ...(row as Omit<CountedGroup, 'direction'>), direction })).toSorted(byModel),
};

type PageRequest = {
  readonly id: string;
  readonly group: Group;
  /** The `sort` of the last entity of the page before. */
  readonly after: string | null;
  readonly limit: number;
};

/** The ids of one page of a group, in the order of the kind; each entity once, however often it is joined. */
export const relatedPage: Question<PageRequest, readonly string[]> = {
  name: 'relatedPage',
  ask: ({ id, group, after, limit }, dialect) => ({
    text: `${patternOf(id, group, dialect)} ${after === null ? '' : 'AND n.sort > $after'}
      RETURN DISTINCT n.id AS id, n.sort AS sort ORDER BY sort LIMIT ${whole('$limit', dialect)}`,
    parameters: { id, limit, ...(after === null ? {} : { after }) },
  }),
  decode: (rows) => rows.map((row) => String(row.id)),
};

const patternOf = (id: string, { relation, direction, kind }: Group, dialect: Dialect): string =>
  `MATCH (a:${entitiesOf([id], dialect)})${arrow([relation], direction)}(n:${labelOf(kind)}) WHERE a.id = $id`;

const byModel = (a: Group, b: Group): number =>
  relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation) ||
  kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind);
