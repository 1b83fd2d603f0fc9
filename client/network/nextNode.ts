import type { DrawnEdge, Graph } from '../state/graph.ts';
import type { Point } from './layouts/layout.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
/** Where an arrow leads, and along which link; `edge` is null where it leads past the links. */
export type Reached = { readonly id: string; readonly linked: boolean; readonly edge: DrawnEdge | null };

type Step = { readonly from: string; readonly direction: Direction };
type Drawn = Pick<Graph, 'nodes' | 'edges'>;

const ways: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * Where an arrow key leads: along a link to the neighbour that lies best that way, however far; where no neighbour lies
 * that way, to the nearest node that does. Null where nothing lies that way.
 */
export function nextNode({ nodes, edges }: Drawn, positions: ReadonlyMap<string, Point>, step: Step): Reached | null {
  const { from } = step;
  const links = new Map(edges.flatMap((edge) => linkFrom(from, edge)));
  const neighbour = bestThatWay([...links.keys()], positions, step);
  if (neighbour) return { id: neighbour, linked: true, edge: links.get(neighbour) ?? null };
  const others = nodes.map(({ id }) => id).filter((id) => id !== from);
  const nearest = bestThatWay(others, positions, step);
  return nearest ? { id: nearest, linked: false, edge: null } : null;
}

/**
 * The neighbour before or after `at` around the node that one came from, clockwise from the top; so all neighbours can
 * be had although there are only four arrows. Null where there is no other.
 */
export function nextAround(
  { edges }: Drawn,
  positions: ReadonlyMap<string, Point>,
  { centre, at, turn }: { readonly centre: string; readonly at: string | null; readonly turn: 1 | -1 },
): Reached | null {
  const links = new Map(edges.flatMap((edge) => linkFrom(centre, edge)));
  const middle = positions.get(centre);
  if (!middle) return null;
  const clockwise = [...links.keys()].sort(
    (left, right) =>
      angleTo(middle, positions.get(left)) - angleTo(middle, positions.get(right)) || (left < right ? -1 : 1),
  );
  const place = at === null ? -1 : clockwise.indexOf(at);
  const start = place < 0 && turn === -1 ? 0 : place;
  const id = clockwise.at((start + turn) % clockwise.length);
  return id === undefined || id === at ? null : { id, linked: true, edge: links.get(id) ?? null };
}

function linkFrom(from: string, edge: DrawnEdge): [string, DrawnEdge][] {
  if (edge.source === edge.target) return [];
  if (edge.source === from) return [[edge.target, edge]];
  return edge.target === from ? [[edge.source, edge]] : [];
}

function bestThatWay(
  ids: readonly string[],
  positions: ReadonlyMap<string, Point>,
  { from, direction }: Step,
): string | null {
  const start = positions.get(from);
  if (!start) return null;
  let best: { id: string; effort: number } | null = null;
  for (const id of ids) {
    const point = positions.get(id);
    const effort = point ? effortTo(start, point, ways[direction]) : Number.POSITIVE_INFINITY;
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

/** From 0 at the top, clockwise, in radians. */
function angleTo(from: Point, to: Point | undefined): number {
  if (!to) return 2 * Math.PI;
  return (Math.atan2(to.x - from.x, from.y - to.y) + 2 * Math.PI) % (2 * Math.PI);
}
