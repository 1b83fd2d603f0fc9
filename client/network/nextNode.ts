import type { Graph } from '../state/graph.ts';
import type { Point } from './layouts/layout.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const ways: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * Where an arrow key leads: the nearest node that lies that way, one joined by an edge counting as half as far. Null
 * where nothing lies that way.
 */
export function nextNode(
  { nodes, edges }: Graph,
  positions: ReadonlyMap<string, Point>,
  { from, direction }: { from: string; direction: Direction },
): string | null {
  const start = positions.get(from);
  if (!start) return nodes[0]?.id ?? null;
  const joined = new Set(
    edges.flatMap((edge) => (edge.source === from ? edge.target : edge.target === from ? edge.source : [])),
  );
  let best: { id: string; effort: number } | null = null;
  for (const { id } of nodes) {
    const point = positions.get(id);
    if (!point || id === from) continue;
    const effort = effortTo(start, point, ways[direction]) * (joined.has(id) ? 0.5 : 1);
    if (Number.isFinite(effort) && (best === null || effort < best.effort)) best = { id, effort };
  }
  return best?.id ?? null;
}

/** Way ahead, and twice the way aside; endless for what lies more aside than ahead. */
function effortTo(from: Point, to: Point, way: Point): number {
  const ahead = (to.x - from.x) * way.x + (to.y - from.y) * way.y;
  const aside = Math.abs((to.x - from.x) * way.y) + Math.abs((to.y - from.y) * way.x);
  return ahead > 0 && aside <= ahead * 1.2 ? ahead + 2 * aside : Number.POSITIVE_INFINITY;
}
