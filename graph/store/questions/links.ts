import type { Kind, RelationName } from '../../model.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import type { EdgeOf } from './entity.ts';
import { edgeProjection } from './text.ts';

/** One relation seen from one of its ends: `out` from source to target, `in` from target to source. */
export type Link<R extends RelationName = RelationName> = {
  readonly relation: R;
  readonly direction: 'out' | 'in';
  readonly from: Kind;
  readonly to: Kind;
  /** By the relation's own order (the record's), or by the order of the nodes at the other end. */
  readonly order: 'edge' | 'node';
};

/** What stands at the other end: the id of the node, with the relation. */
export type Linked<R extends RelationName = RelationName> = { readonly node: string; readonly edge: EdgeOf<R> };

type Request<R extends RelationName> = { readonly link: Link<R>; readonly parents: readonly string[] };
type Row = { readonly parent: string; readonly node: string };

/** What each of these nodes is joined to by a relation, in the order of the parents and, for each, of the link. */
export function links<R extends RelationName>(): Question<Request<R>, readonly (readonly Linked<R>[])[]> {
  return {
    name: 'links',
    ask: ({ link, parents }, _dialect) => ({
      text: `UNWIND $parents AS parent MATCH (p:${labelOf(link.from)})${arrow(link)}(n:${labelOf(link.to)})
        WHERE p.id = parent
        RETURN parent, n.id AS node, n.sort AS nodeSort, ${edgeProjection('e', link.relation)}
        ORDER BY parent, ${link.order === 'edge' ? 'sort, nodeSort' : 'nodeSort, sort'}, id`,
      parameters: { parents: [...new Set(parents)] },
    }),
    decode: (rows, { parents }) => {
      const byParent = Map.groupBy(rows as readonly Row[], ({ parent }) => parent);
      const linked = ({ parent: _, node, ...edge }: Row) => ({ node, edge: edge as unknown as EdgeOf<R> });
      return parents.map((parent) => (byParent.get(parent) ?? []).map(linked));
    },
  };
}

const arrow = ({ relation, direction }: Link): string =>
  direction === 'out' ? `-[e:${relation}]->` : `<-[e:${relation}]-`;
