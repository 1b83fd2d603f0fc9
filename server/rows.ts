import type { Kind, RelationName } from '../graph/model.ts';
import type { EntityOf } from '../graph/store/questions/entity.ts';
import type { Link, Linked } from '../graph/store/questions/links.ts';
import type { Context } from './context.ts';

type Parent = { readonly id: string };
type LinkTo<R extends RelationName, K extends Kind> = Link<R> & { readonly to: K };
type Field<Result> = (parent: Parent, args: unknown, context: Context) => Promise<Result>;

/** A link from source to target; in the relation's own order unless said otherwise. */
export const out = <R extends RelationName, K extends Kind>(
  relation: R,
  from: Kind,
  to: K,
  order: Link['order'] = 'edge',
): LinkTo<R, K> => ({ relation, direction: 'out', from, to, order });

/** A link from target to source; in the order of the sources, since a relation's own order is that of its source. */
export const into = <R extends RelationName, K extends Kind>(relation: R, from: Kind, to: K): LinkTo<R, K> => ({
  relation,
  direction: 'in',
  from,
  to,
  order: 'node',
});

/** The entity of this id, which a fact names and so is there. */
export async function entityOf<K extends Kind>(context: Context, kind: K, id: string): Promise<EntityOf<K>> {
  const entity = await context.loaders.entities.load(id);
  if (entity?.kind !== kind) throw new Error(`the graph names ${id}, which is no ${kind} in it`);
  return entity as EntityOf<K>;
}

/** The entities of these ids, which facts name and so are there, in their order. */
export const entitiesOf = <K extends Kind>(context: Context, kind: K, ids: readonly string[]): Promise<EntityOf<K>[]> =>
  Promise.all(ids.map((id) => entityOf(context, kind, id)));

/** What a node is joined to, with the relation. */
export const linked = <R extends RelationName>(
  context: Context,
  link: Link<R>,
  id: string,
): Promise<readonly Linked<R>[]> => context.loaders.links(link).load(id);

/** Resolves a list of the entities at the other end of a link. */
export const many =
  <R extends RelationName, K extends Kind>(link: LinkTo<R, K>): Field<EntityOf<K>[]> =>
  async ({ id }, _args, context) => {
    const found = await linked(context, link, id);
    return Promise.all(found.map(({ node }) => entityOf(context, link.to, node)));
  };

/** Resolves the entity at the other end of a link, null where there is none. */
export const one =
  <R extends RelationName, K extends Kind>(link: LinkTo<R, K>): Field<EntityOf<K> | null> =>
  async ({ id }, _args, context) => {
    const [found] = await linked(context, link, id);
    return found ? entityOf(context, link.to, found.node) : null;
  };

/** Resolves the entity at the other end of a link that every such node has. */
export const theOne =
  <R extends RelationName, K extends Kind>(link: LinkTo<R, K>): Field<EntityOf<K>> =>
  async (parent, args, context) => {
    const found = await one(link)(parent, args, context);
    if (!found) throw new Error(`${parent.id} has no ${link.relation}`);
    return found;
  };
