import { useMemo } from 'react';
import type { Graph } from '../../state/graph.ts';
import type { Recipe, Side } from '../../state/recipe.ts';
import { classings, type NodeClass } from './classes.ts';
import type { Measures } from './measures.ts';
import { sizes } from './sizes.ts';
import { useMeasures } from './useMeasures.ts';

/** How nodes are coloured and sized: all null where they look like their kind, and while measures are worked out. */
export type Look = {
  /** The entries of the legend; null for kinds, and until they are worked out. */
  readonly classes: readonly NodeClass[] | null;
  readonly classOf: (id: string) => string | null;
  /** The name of a colour in the stylesheet. */
  readonly paintOf: (id: string) => NodeClass['token'] | null;
  /** In px at zoom 1. */
  readonly sizeOf: (id: string) => number | null;
};

const unmeasured: Measures = { degree: new Map(), betweenness: new Map(), community: new Map() };
const none = () => null;
export const plainLook: Look = { classes: null, classOf: none, paintOf: none, sizeOf: none };

/** The look that the recipe asks for, of the whole graph: hiding changes neither classes nor sizes. */
export function useLook(
  graph: Graph | null,
  { colour, size }: Recipe['look'],
  sideOf: (id: string) => Side | null,
): Look {
  const measured = size !== 'kind' || (colour !== 'kind' && colour !== 'side');
  const measures = useMeasures(measured ? graph : null);
  return useMemo(() => {
    if (!graph || (measured && !measures)) return plainLook;
    const known = measures ?? unmeasured;
    const sized = { ...plainLook, sizeOf: sizes[size](known) };
    if (colour === 'kind') return sized;
    const { classes, of } = classings[colour]({ nodes: graph.nodes, measures: known, sideOf });
    const tokens = new Map(classes.map(({ id, token }) => [id, token]));
    const classOf = (id: string) => of.get(id) ?? null;
    return { ...sized, classes, classOf, paintOf: (id) => tokens.get(classOf(id) ?? '') ?? null };
  }, [graph, measured, measures, colour, size, sideOf]);
}
