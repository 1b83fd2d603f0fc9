import { countPlaces, type DrawnNode, type GraphEdge } from '../../state/graph.ts';
import { joinedBy } from './joined.ts';
import { type Arrangement, cell, featuredId, type Guide, type Layout, type Point } from './layout.ts';
import { angleBetween, angleOf, capacity, radiusFor, ringPoints } from './ring.ts';

/** Apart enough that a label of three lines clears the next ring at any angle, in cells. */
const ringStep = 1.26;
/** How much farther out than it must a ring may lie to hold all of its lot, in cells. */
const farOut = 8;

type Shared = { readonly node: DrawnNode; readonly count: number };
type Ring = { readonly radius: number; readonly members: readonly Shared[] };

/**
 * The featured instrument in the middle, the places around it, and outside them the other instruments on rings: the more
 * places share one, the nearer it stands, and on its ring it stands by the places that use it.
 */
export const orbits: Layout = {
  id: 'orbits',
  run: (graph, seed) => {
    const featured = graph.nodes.length === 1 ? graph.nodes[0] : graph.nodes.find((node) => node.id === featuredId);
    const places = graph.nodes.filter((node) => node.kind === 'REGION' && node !== featured);
    const others = graph.nodes.filter((node) => node.kind !== 'REGION' && node !== featured);
    const inner = places.length === 0 ? 0 : radiusFor(places.length, featured ? 1.5 : 1);
    const positions = new Map<string, Point>(featured ? [[featured.id, { x: 0, y: 0 }]] : []);
    const slots = ringPoints(places.length, inner, seed / 2);
    for (const [index, place] of places.entries()) positions.set(place.id, slots[index] ?? { x: 0, y: 0 });
    const joined = joinedBy(graph);
    const pullOf = (id: string) => pull(joined.get(id) ?? new Map(), positions);
    const rings = fillRings(sortShared(others, graph.edges, places), inner + ringStep);
    for (const ring of rings) for (const [id, point] of placeRing(ring, pullOf)) positions.set(id, point);
    return { positions, guides: rings.map(guideOf) } satisfies Arrangement;
  },
};

function sortShared(nodes: readonly DrawnNode[], edges: readonly GraphEdge[], places: readonly DrawnNode[]): Shared[] {
  const counts = countPlaces(edges, new Set(places.map((place) => place.id)));
  const shared = nodes.map((node) => ({ node, count: counts.get(node.id) ?? 0 }));
  return shared.sort((left, right) => right.count - left.count || (left.node.id < right.node.id ? -1 : 1));
}

/**
 * Instruments shared by as many places stay on one ring; a ring takes the next lot only where all of it fits. A lot that
 * would need a ring far out takes the rings in between as well.
 */
function fillRings(sorted: readonly Shared[], first: number): Ring[] {
  const rings: Ring[] = [];
  for (const lot of Map.groupBy(sorted, (shared) => shared.count).values()) {
    const last = rings.at(-1);
    if (last && last.members.length + lot.length <= capacity(last.radius)) {
      rings[rings.length - 1] = { radius: last.radius, members: [...last.members, ...lot] };
    } else {
      rings.push(...ringsFor(lot, last ? last.radius + ringStep : first));
    }
  }
  return rings;
}

function ringsFor(lot: readonly Shared[], least: number): Ring[] {
  const radius = radiusFor(lot.length, least);
  if (radius <= least + farOut) return [{ radius, members: lot }];
  const room = capacity(least);
  return [{ radius: least, members: lot.slice(0, room) }, ...ringsFor(lot.slice(room), least + ringStep)];
}

function placeRing(ring: Ring, pullOf: (id: string) => number): [string, Point][] {
  const slots = ringPoints(ring.members.length, ring.radius);
  const wanted = ring.members
    .map(({ node }) => ({ id: node.id, angle: pullOf(node.id) }))
    .sort((left, right) => fromTop(left.angle) - fromTop(right.angle) || (left.id < right.id ? -1 : 1));
  const strain = (turn: number) =>
    wanted.reduce((sum, { angle }, index) => sum + angleBetween(angle, angleOf(slotAt(slots, index + turn))) ** 2, 0);
  const turns = slots.map((_, turn) => ({ turn, strain: strain(turn) }));
  const best = turns.reduce(
    (left, right) => (right.strain < left.strain - 1e-9 ? right : left),
    turns[0] ?? { turn: 0, strain: 0 },
  );
  return wanted.map(({ id }, index) => [id, slotAt(slots, index + best.turn)]);
}

/** The direction in which the places that use an instrument draw it, each by its measures. */
function pull(neighbors: ReadonlyMap<string, number>, places: ReadonlyMap<string, Point>): number {
  let x = 0;
  let y = 0;
  for (const [id, weight] of neighbors) {
    const place = places.get(id);
    if (!place) continue;
    x += Math.cos(angleOf(place)) * weight;
    y += Math.sin(angleOf(place)) * weight;
  }
  return Math.atan2(y, x);
}

function fromTop(angle: number): number {
  return (angle + Math.PI / 2 + 4 * Math.PI) % (2 * Math.PI);
}

function slotAt(slots: readonly Point[], index: number): Point {
  return slots[index % slots.length] ?? { x: 0, y: 0 };
}

function guideOf({ radius, members }: Ring): Guide {
  const counts = members.map((member) => member.count);
  return {
    id: `guide:${radius.toFixed(2)}`,
    x: 0,
    y: 0,
    width: Math.round(2 * radius * cell.width),
    height: Math.round(2 * radius * cell.height),
    shape: 'ellipse',
    from: Math.min(...counts),
    to: Math.max(...counts),
  };
}
