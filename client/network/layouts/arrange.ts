import type { Graph } from '../../state/graph.ts';
import type { LayoutName, Recipe } from '../../state/recipe.ts';
import { placeAround } from './around.ts';
import { columns } from './columns.ts';
import type { Arrangement, Layout, Point } from './layout.ts';
import { orbits } from './orbits.ts';

export const layouts: Readonly<Record<LayoutName, Layout>> = { orbits, columns };

/** Where everything stands: the start by its layout, then each expansion around what it expands, nothing moved again. */
export function arrange(graph: Graph, { name, seed }: Recipe['layout']): Arrangement {
  const start = {
    nodes: graph.nodes.filter((node) => node.step === 0),
    edges: graph.edges.filter((edge) => edge.step === 0),
  };
  const { positions: first, guides } = layouts[name].run(start, seed);
  const positions = new Map<string, Point>(first);
  const captions = guides.map(({ x, y, height }) => ({ x, y: y - height / 2 }));
  const steps = Map.groupBy(
    graph.nodes.filter((node) => node.step > 0),
    (node) => node.step,
  );
  for (const added of steps.values()) {
    const anchor =
      positions.get(added.find((node) => node.around)?.around ?? '') ?? anchorOf(graph, added[0]?.id, positions);
    const taken = [...positions.values(), ...captions];
    for (const [id, point] of placeAround(anchor, added, taken)) positions.set(id, point);
  }
  return { positions, guides };
}

/** A node brought in alone stands near the first drawn node that it is joined with. */
function anchorOf(graph: Graph, id: string | undefined, positions: ReadonlyMap<string, Point>): Point {
  for (const edge of graph.edges) {
    const other = edge.source === id ? edge.target : edge.target === id ? edge.source : undefined;
    const point = other === undefined ? undefined : positions.get(other);
    if (point) return point;
  }
  return { x: 0, y: 0 };
}
