import type { Core } from 'cytoscape';
import type { DrawnNode, Graph } from '../../state/graph.ts';
import { headless, runIn } from './headless.ts';
import { joinedBy, mostJoined } from './joined.ts';
import { cell, featuredId, type Layout, type Point } from './layout.ts';
import type { Wish } from './settle.ts';
import { whole } from './whole.ts';

/** Between the last line of one depth and the first of the next, in cells. */
const depthGap = 1.9;
const leastWidth = 9;

/**
 * Rows by how many links lie between a node and the root: the featured instrument, or the node with the most neighbours;
 * each next seed takes the next. A row too long to read breaks into lines, and what is joined to nothing stands last.
 */
export const breadth: Layout = {
  id: 'breadth',
  run: (graph, seed) => {
    const joined = joinedBy(graph);
    const isLoose = (node: DrawnNode) => joined.get(node.id)?.size === 0;
    const bound: Graph = { nodes: graph.nodes.filter((node) => !isLoose(node)), edges: graph.edges };
    const loose = mostJoined(graph).filter(isLoose);
    const rows = bound.nodes.length === 0 ? [] : rowsOf(bound, seed);
    if (loose.length > 0) rows.push(loose.map(({ id }) => id));
    return { positions: stack(rows, graph.nodes.length), guides: [] };
  },
};

function rowsOf(graph: Graph, seed: number): string[][] {
  const places = headless(graph, { width: 1, height: 1 }, (core) =>
    runIn(core, {
      name: 'breadthfirst',
      roots: rootsOf(core, graph, seed),
      spacingFactor: 1,
    }),
  );
  const byDepth = Map.groupBy(places, ([, { y }]) => Math.round(y * 1000));
  const depths = [...byDepth].sort(([left], [right]) => left - right);
  return depths.map(([, row]) => row.toSorted(byPlace).map(([id]) => id));
}

function byPlace([leftId, left]: Wish, [rightId, right]: Wish): number {
  return left.x - right.x || (leftId < rightId ? -1 : 1);
}

/** One root for each part of the graph that hangs together. */
function rootsOf(core: Core, graph: Graph, seed: number): string[] {
  const wanted = mostJoined(graph).map(({ id }) => id);
  if (wanted.includes(featuredId)) wanted.unshift(featuredId);
  const ranked = [...wanted.slice((seed - 1) % wanted.length, ((seed - 1) % wanted.length) + 1), ...wanted];
  const parts = core.elements().components();
  return parts.flatMap((part) => ranked.find((id) => part.getElementById(id).nonempty()) ?? []);
}

function stack(rows: readonly (readonly string[])[], count: number): Map<string, Point> {
  const widest = Math.max(leastWidth, Math.ceil(Math.sqrt(count * 1.6)));
  const positions = new Map<string, Point>();
  let y = 0;
  for (const row of rows) {
    const lines = Math.ceil(row.length / widest);
    const length = Math.ceil(row.length / lines);
    for (const [index, id] of row.entries()) {
      const line = Math.floor(index / length);
      const inLine = Math.min(length, row.length - line * length);
      const x = ((index % length) - (inLine - 1) / 2) * cell.width + (lines > 1 ? brick(line) : 0);
      positions.set(id, whole({ x, y: y + line * cell.height }));
    }
    y += (lines - 1 + depthGap) * cell.height;
  }
  return positions;
}

/** Lines of one row stand like bricks, so that links from above find their way between labels. */
function brick(line: number): number {
  return (line % 2 ? 0.25 : -0.25) * cell.width;
}
