import type { EdgeOf } from '../store/questions/entity.ts';
import type { Ask } from './ask.ts';
import { entitiesOf, linkedTo } from './linked.ts';

/** A document that another carries out or applies. */
export type CitedParent = {
  readonly cited: string;
  readonly edge: EdgeOf<'CITES'>;
  /** Whether it is among the users itself; null where its content is not held. */
  readonly uses: boolean | null;
};

/** What each of these documents carries out or applies, in document order: outside of measures first. */
export async function citedParents(
  ask: Ask,
  policies: readonly string[],
  users: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly CitedParent[]>> {
  const found = await linkedTo(ask, { relation: 'CITES', from: 'POLICY', to: 'POLICY' }, policies);
  const citations = [...found].flatMap(([policy, cited]) => cited.map((citation) => ({ policy, ...citation })));
  const parents = citations.filter(({ edge }) => edge.citation !== 'REFERS');
  const [documents, measures] = await Promise.all([
    entitiesOf(
      ask,
      'POLICY',
      parents.map(({ node }) => node),
    ),
    entitiesOf(
      ask,
      'MEASURE',
      parents.flatMap(({ edge }) => edge.measure ?? []),
    ),
  ]);
  // A space stands before every character that a sort has, so that what stands outside of measures comes first.
  const placeOf = ({ measure, sort }: EdgeOf<'CITES'>) => `${measures.get(measure ?? '')?.sort ?? ''} ${sort}`;
  const inOrder = parents.toSorted((a, b) => (placeOf(a.edge) < placeOf(b.edge) ? -1 : 1));
  const uses = (id: string) => (documents.get(id)?.held ? users.has(id) : null);
  const byPolicy = Map.groupBy(inOrder, ({ policy }) => policy);
  return new Map(
    [...byPolicy].map(([policy, own]) => [
      policy,
      own.map(({ node, edge }) => ({ cited: node, edge, uses: uses(node) })),
    ]),
  );
}
