import type { Graph } from '../../state/graph.ts';
import type { Pin, Recipe } from '../../state/recipe.ts';
import { placeAround } from './around.ts';
import type { Arrangement, Point } from './layout.ts';
import { plainLayouts } from './plainLayouts.ts';

type Choice = Recipe['layout'];

/** Where everything stands, found at once; a layout that only the worker can run gives way to the orbits. */
export function arrange(graph: Graph, { name, seed, at }: Choice, pins: readonly Pin[] = []): Arrangement {
  const layout = plainLayouts[name === 'force' ? 'orbits' : name];
  return pinDown(placeRest(graph, layout.run(laidOut(graph, at), seed), at), pins);
}

/** The part of a graph that a layout places: what was there when it was chosen, after `at` expansions. */
export function laidOut({ nodes, edges }: Graph, at: number): Graph {
  return { nodes: nodes.filter(({ step }) => step <= at), edges: edges.filter(({ step }) => step <= at) };
}

/** Each later expansion around what it expands, in the room that is left: nothing that stands is moved. */
export function placeRest(graph: Graph, first: Arrangement, at: number): Arrangement {
  const positions = new Map<string, Point>(first.positions);
  const captions = first.guides.map(({ x, y, height }) => ({ x, y: y - height / 2 }));
  const steps = Map.groupBy(
    graph.nodes.filter((node) => node.step > at),
    (node) => node.step,
  );
  for (const added of steps.values()) {
    const anchor =
      positions.get(added.find((node) => node.around)?.around ?? '') ?? anchorOf(graph, added[0]?.id, positions);
    const taken = [...positions.values(), ...captions];
    for (const [id, point] of placeAround(anchor, added, taken)) positions.set(id, point);
  }
  return { positions, guides: first.guides };
}

/** Pins put nodes where a person wants them, and move no other. */
export function pinDown(arrangement: Arrangement, pins: readonly Pin[]): Arrangement {
  if (pins.length === 0) return arrangement;
  const positions = new Map<string, Point>(arrangement.positions);
  for (const { id, x, y } of pins) if (positions.has(id)) positions.set(id, { x, y });
  return { ...arrangement, positions };
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
