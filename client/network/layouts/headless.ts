import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import type { Graph } from '../../state/graph.ts';
import { mostJoined } from './joined.ts';
import type { Point } from './layout.ts';
import type { Wish } from './settle.ts';

/**
 * The graph in a cytoscape without a screen, for layouts to run in: every node is a box of this size, and the order does
 * not depend on the order of the answer or on its language. Destroyed once `use` is done.
 */
export function headless<Answer>(
  graph: Graph,
  size: { readonly width: number; readonly height: number },
  use: (core: Core) => Answer,
): Answer {
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(graph),
    style: [{ selector: 'node', style: { ...size, shape: 'rectangle', 'border-width': 0, padding: '0px' } }],
  });
  try {
    return use(core);
  } finally {
    core.destroy();
  }
}

/** Runs one of cytoscape's layouts to its end and reads where it put the nodes. */
export function runIn(core: Core, options: { readonly name: string } & Readonly<Record<string, unknown>>): Wish[] {
  core.layout({ fit: false, animate: false, ...options } as LayoutOptions).run();
  return core.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]);
}

function elementsOf(graph: Graph) {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target));
  return [
    ...mostJoined(graph).map(({ id }) => ({ group: 'nodes' as const, data: { id } })),
    ...edges
      .toSorted((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ id, source, target }) => ({ group: 'edges' as const, data: { id, source, target } })),
  ];
}
