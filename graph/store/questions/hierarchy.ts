import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';

/** The vocabularies in which a thing may be narrower than another: short enough to be read whole. */
export type Narrowing = 'INSTRUMENT' | 'GROUP' | 'INDUSTRY';

/** Everything of a vocabulary with what it is narrower than; null at the outermost level. */
export type Narrower = { readonly id: string; readonly parent: string | null };

/** A vocabulary as a tree, by id. */
export const hierarchy: Question<Narrowing, readonly Narrower[]> = {
  name: 'hierarchy',
  ask: (kind) => ({
    text: `MATCH (n:${labelOf(kind)}) OPTIONAL MATCH (n)-[:BROADER]->(b:${labelOf(kind)})
      RETURN n.id AS id, b.id AS parent ORDER BY id, parent`,
    parameters: {},
  }),
  decode: (rows) => rows as unknown as readonly Narrower[],
};

/** What each id of a tree stands for: itself and all under it, by id. */
export function closuresIn(tree: readonly Narrower[]): ReadonlyMap<string, readonly string[]> {
  const children = Map.groupBy(tree, ({ parent }) => parent);
  const closure = (root: string) => {
    const found = new Set([root]);
    for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
    return [...found].toSorted();
  };
  return new Map(tree.map(({ id }) => [id, closure(id)]));
}
