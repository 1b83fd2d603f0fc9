import { countPlaces, type DrawnNode } from '../../state/graph.ts';
import { cell, featuredId, type Guide, type Layout, type Point } from './layout.ts';

const rows = 9;
const gap = 300;

/** Places in one column on the left, instruments in columns to the right of them, the most shared first. */
export const columns: Layout = {
  id: 'columns',
  run: (graph, seed) => {
    const places = turn(
      graph.nodes.filter((node) => node.kind === 'REGION'),
      seed - 1,
    );
    const counts = countPlaces(graph.edges, new Set(places.map((place) => place.id)));
    const count = (node: DrawnNode) => (node.id === featuredId ? Number.MAX_SAFE_INTEGER : (counts.get(node.id) ?? 0));
    const others = graph.nodes
      .filter((node) => node.kind !== 'REGION')
      .sort((left, right) => count(right) - count(left) || (left.id < right.id ? -1 : 1));
    const lots = chunk(others, Math.max(rows, Math.ceil(Math.sqrt(others.length))));
    const positions = new Map<string, Point>([
      ...stack(places, { x: 0, height: cell.height * 1.5 }),
      ...lots.flatMap((lot, index) => stack(lot, { x: gap + index * (cell.width + 34), height: cell.height })),
    ]);
    return { positions, guides: lots.map((lot, index) => guideOf(lot, index, counts)) };
  },
};

function stack(nodes: readonly DrawnNode[], { x, height }: { x: number; height: number }): [string, Point][] {
  const lift = (node: DrawnNode) => (node.id === featuredId ? cell.height * 0.25 : 0);
  return nodes.map((node, index) => [
    node.id,
    { x, y: Math.round((index - (nodes.length - 1) / 2) * height - lift(node)) },
  ]);
}

function guideOf(lot: readonly DrawnNode[], index: number, counts: ReadonlyMap<string, number>): Guide {
  const shares = lot.map((node) => counts.get(node.id) ?? 0);
  return {
    id: `guide:${index}`,
    x: gap + index * (cell.width + 34),
    y: 0,
    width: cell.width + 22,
    height: lot.length * cell.height + 46,
    shape: 'column',
    from: Math.min(...shares),
    to: Math.max(...shares),
  };
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function turn<Item>(items: readonly Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
