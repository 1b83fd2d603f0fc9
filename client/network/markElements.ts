import type { Core } from 'cytoscape';

/** What a person points at, has chosen, and stands on with the keyboard. */
export type Marks = {
  readonly hover: string | null;
  readonly selection: string | null;
  readonly cursor: string | null;
};

/** Lifts what is pointed at, or else chosen, with its neighbours, and lets the rest step back. */
export function markElements(core: Core, { hover, selection, cursor }: Marks): void {
  core.batch(() => {
    core.elements().removeClass('near faded dimmed chosen cursor');
    if (selection) core.getElementById(selection).addClass('chosen');
    if (cursor && cursor !== selection) core.getElementById(cursor).addClass('cursor');
    const centre = core.getElementById(hover ?? selection ?? '');
    if (centre.empty()) return;
    const near = centre.nodes().closedNeighborhood().union(centre.edges()).union(centre.edges().connectedNodes());
    near.addClass('near');
    core
      .elements('.entity, edge')
      .difference(near)
      .addClass(hover ? 'faded' : 'dimmed');
  });
}
