type Placed = { readonly id: string; readonly broader: { readonly id: string } | null };

/** The same things with the narrower ones under the broader, each with its depth; else in the given order. */
export function underBroader<Item extends Placed>(items: readonly Item[]): { item: Item; depth: number }[] {
  const known = new Set(items.map(({ id }) => id));
  const parentOf = ({ id, broader }: Item) =>
    broader && broader.id !== id && known.has(broader.id) ? broader.id : null;
  const under = Map.groupBy(items, parentOf);
  const walk = (parent: string | null, depth: number): { item: Item; depth: number }[] =>
    (under.get(parent) ?? []).flatMap((item) => [{ item, depth }, ...walk(item.id, depth + 1)]);
  return walk(null, 0);
}
