import type { IndicatorJoin } from '../store/questions/indicatorJoins.ts';

export type Relative = {
  readonly indicator: string;
  /** How it is joined to the one asked for. */
  readonly join: 'SELF' | 'BROADER' | 'WHOLE' | 'NARROWER';
};

/**
 * An indicator with all that are narrower or components, by however many steps, and all that it is under in the same sense;
 * not what else is under these. The one asked for first, then by id.
 */
export function indicatorFamily(joins: readonly IndicatorJoin[], indicator: string): Relative[] {
  const parts = Map.groupBy(joins, ({ whole }) => whole);
  const wholes = Map.groupBy(joins, ({ part }) => part);
  const under = (id: string) => (parts.get(id) ?? []).map(({ part }) => part);
  const above = (id: string) => (wholes.get(id) ?? []).map(({ whole }) => whole);
  const broader = (id: string) =>
    (wholes.get(id) ?? []).flatMap(({ relation, whole }) => (relation === 'BROADER' ? [whole] : []));
  const found = new Map<string, Relative['join']>([
    ...reached(indicator, above).map((id) => [id, 'WHOLE'] as const),
    ...reached(indicator, broader).map((id) => [id, 'BROADER'] as const),
    ...reached(indicator, under).map((id) => [id, 'NARROWER'] as const),
  ]);
  found.delete(indicator);
  const others = [...found].map(([id, join]) => ({ indicator: id, join }));
  return [{ indicator, join: 'SELF' }, ...others.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1))];
}

function reached(start: string, next: (id: string) => readonly string[]): string[] {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return [...found];
}
