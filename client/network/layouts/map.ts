import type { DrawnNode, Graph } from '../../state/graph.ts';
import { joinedBy, mostJoined } from './joined.ts';
import { cell, featuredId, type Layout, type Point } from './layout.ts';
import { middleOf, settle, type Wish } from './settle.ts';

/** How far apart the places next to each other should stand, half of them at least, in cells. */
const apart = 1.3;
/** How much of the map the nodes may fill. */
const filled = 0.4;
const degree = Math.PI / 180;

/**
 * Places where they lie, as if the earth were flat about their mean latitude (the equirectangular projection: one degree
 * of longitude is as wide as it is there), north up. One without coordinates stands by the place it lies within. All
 * else stands in the middle of what it is joined to, each by its weight. Where labels would overlap the place with fewer
 * neighbours makes way, and anything else makes way for a place. Nothing is drawn by lot, so seeds do not differ.
 */
export const map: Layout = {
  id: 'map',
  run: (graph) => {
    const nodes = [...mostJoined(graph)].sort(
      (left, right) => Number(right.id === featuredId) - Number(left.id === featuredId),
    );
    const lying = project(nodes, graph.nodes.length);
    const places = nodes.filter((node) => lying.has(node.id));
    const others = nodes.filter((node) => !lying.has(node.id));
    const wishes = places.map(({ id }): Wish => [id, lying.get(id) ?? origin]);
    const settled = settle(wishes);
    const rest = settle(wishesOf(others, graph, settled), { taken: [...settled.values()] });
    return { positions: new Map([...settled, ...rest]), guides: [] };
  },
};

const origin: Point = { x: 0, y: 0 };

function project(nodes: readonly DrawnNode[], count: number): ReadonlyMap<string, Point> {
  const located = nodes.flatMap(({ id, point }) => (point ? [{ id, ...point }] : []));
  const mean = located.reduce((sum, { latitude }) => sum + latitude, 0) / Math.max(1, located.length);
  const flat = located.map(
    ({ id, latitude, longitude }): Wish => [id, { x: longitude * Math.cos(mean * degree), y: -latitude }],
  );
  const points = flat.map(([, point]) => point);
  const middle = middleOf(points);
  const scale = scaleOf(points, count);
  return new Map(flat.map(([id, { x, y }]) => [id, { x: (x - middle.x) * scale, y: (y - middle.y) * scale }]));
}

/** Px for a degree: wide enough for neighbours to stand apart, and for all nodes to find room on the map. */
function scaleOf(points: readonly Point[], count: number): number {
  const distances = points
    .map((point) => Math.min(...points.map((other) => distance(point, other)).filter((length) => length > 0.01)))
    .filter(Number.isFinite)
    .sort((left, right) => left - right);
  const [width, height] = [spanOf(points.map(({ x }) => x)), spanOf(points.map(({ y }) => y))];
  const median = distances[Math.floor(distances.length / 2)];
  if (median === undefined) return 1;
  const room = (count * cell.width * cell.height) / filled;
  return Math.max(
    (apart * cell.width) / median,
    Math.sqrt(room / Math.max(width * height, width ** 2 / 4, height ** 2 / 4)),
  );
}

/** The middle of what is placed around each node, neighbours of neighbours after that, else the middle of the map. */
function wishesOf(nodes: readonly DrawnNode[], graph: Graph, placed: ReadonlyMap<string, Point>): Wish[] {
  const joined = joinedBy(graph);
  const within = new Map(graph.edges.filter(isWithin).map(({ source, target }) => [source, target]));
  const known = new Map(placed);
  const wishes: Wish[] = [];
  let waiting = nodes;
  while (waiting.length > 0) {
    const found = waiting.flatMap(({ id }): Wish[] => {
      const parent = known.get(within.get(id) ?? '');
      const point = parent ?? weighted(joined.get(id) ?? new Map(), known);
      return point ? [[id, point]] : [];
    });
    const next: readonly Wish[] =
      found.length > 0 ? found : waiting.map(({ id }) => [id, middleOf([...known.values()])]);
    for (const [id, point] of next) known.set(id, point);
    wishes.push(...next);
    waiting = waiting.filter(({ id }) => !known.has(id));
  }
  return wishes;
}

function isWithin({ relation }: Graph['edges'][number]): boolean {
  return relation === 'WITHIN';
}

function weighted(neighbors: ReadonlyMap<string, number>, known: ReadonlyMap<string, Point>): Point | null {
  let [x, y, sum] = [0, 0, 0];
  for (const [id, weight] of neighbors) {
    const point = known.get(id);
    if (!point) continue;
    x += point.x * weight;
    y += point.y * weight;
    sum += weight;
  }
  return sum === 0 ? null : { x: x / sum, y: y / sum };
}

function distance(left: Point, right: Point): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}

function spanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
