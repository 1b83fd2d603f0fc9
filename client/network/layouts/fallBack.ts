import type { Graph } from '../../state/graph.ts';
import type { Arrangement } from './layout.ts';
import { orbits } from './orbits.ts';
import { settle, type Wish } from './settle.ts';

/**
 * Places for a graph whose layout was given up: what stood stays, and what had no place yet finds one near where the
 * orbits would put it.
 */
export function fallBack(graph: Graph, last: Arrangement | null, seed: number): Arrangement {
  const round = orbits.run(graph, seed);
  if (!last) return round;
  const stood = graph.nodes.flatMap(({ id }): Wish[] => {
    const point = last.positions.get(id);
    return point ? [[id, point]] : [];
  });
  const known = new Set(stood.map(([id]) => id));
  const wishes = [...round.positions].filter(([id]) => !known.has(id));
  const found = settle(wishes, { taken: stood.map(([, point]) => point) });
  return { positions: new Map([...stood, ...found]), guides: last.guides };
}
