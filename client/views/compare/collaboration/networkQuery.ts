import type { CollaborationUnit } from '../../../../generated/operations.ts';
import { draw } from '../../../state/growing.ts';
import type { Transition } from '../../../state/transitions.ts';
import type { Size } from './workPicture.ts';

type Variables = {
  readonly regions: readonly string[] | null;
  readonly over: CollaborationUnit;
  readonly collectives: boolean;
  readonly exact: boolean;
};

const text = `query WhoWorksTogether($lang: Language!, $regions: [ID!], $over: CollaborationUnit!, $collectives: Boolean!, $exact: Boolean!) {
  collaboration(regions: $regions, over: $over, collectives: $collectives, exact: $exact, limit: 0) {
    together { network { truncated totalNodes nodes { id } edges { id source target relation label(lang: $lang) weight } } }
  }
}`;

/** The query by which the explorer draws the same network, and its variables as JSON. */
export function networkQuery({ regions, over, collectives, exact }: Variables): { text: string; variables: string } {
  const asked = { ...(regions && { regions }), over, collectives, exact };
  return { text, variables: JSON.stringify(asked) };
}

/** Draws the network in the explorer, by forces, its nodes as large as here. */
export const drawNetwork =
  (variables: Variables, size: Size): Transition =>
  (recipe) => {
    const query = networkQuery(variables);
    const drawn = draw(query.text, query.variables)(recipe);
    const look = { ...drawn.look, size: size === 'measures' ? ('degree' as const) : size };
    return { ...drawn, layout: { ...drawn.layout, name: 'force' }, look };
  };
