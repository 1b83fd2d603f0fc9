import type { Words } from '../../i18n/useWords.ts';
import type { Path, PathNode } from '../../queries/askPaths.ts';
import type { GraphEdge } from '../../state/graph.ts';

/** One step of a way in words, read the way the relation runs, whichever way it is gone. */
export type PathStep = {
  readonly edge: string;
  /** Where the step leads. */
  readonly to: string;
  readonly source: PathNode;
  readonly relation: string;
  readonly target: PathNode;
};

/** The steps of a way in order. */
export function stepsOf({ nodes, edges }: Path): PathStep[] {
  return edges.flatMap((edge, index) => {
    const [here, there] = [nodes[index], nodes[index + 1]];
    if (!here || !there) return [];
    const [source, target] = edge.source === here.id ? [here, there] : [there, here];
    return [{ edge: edge.id, to: there.id, source, relation: edge.label, target }];
  });
}

/** A node named so that it stands by itself: with its place, and a measure with the address of its clause. */
export function nameOnWay({ kind, label, places: [place], ref }: PathNode, words: Words): string {
  if (!place || kind === 'REGION') return label;
  if (kind === 'MEASURE' && ref !== null) return words.actions.path.measureOf(place.name, ref);
  return label.includes(place.name) ? label : words.actions.path.of(place.name, label);
}

/** The ids of everything on a way, to mark it in the picture. */
export function idsOn({ nodes, edges }: { nodes: readonly PathNode[]; edges: readonly GraphEdge[] }): string[] {
  return [...nodes, ...edges].map(({ id }) => id);
}
