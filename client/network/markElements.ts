import type { Core, SingularElementArgument } from 'cytoscape';
import { changeFor, isLarge, standOutOf } from './standOut.ts';

/** What a person points at, has chosen, and stands on with the keyboard. */
export type Marks = {
  readonly hover: string | null;
  readonly selection: string | null;
  readonly cursor: string | null;
  readonly picked: readonly string[];
  /** Nodes and links of the path that is told. */
  readonly path: readonly string[];
};

const markNames = ['near', 'faded', 'dimmed', 'chosen', 'cursor', 'picked', 'path'] as const;
type Mark = (typeof markNames)[number];
type Wanted = Map<string, Set<Mark>>;

/** How strong the rest of a large picture is shown beside what stands out. */
const restShown = { faded: 0.25, dimmed: 0.5 } as const;

/** Lifts what is pointed at, or else chosen, with its neighbours, and lets the rest step back. Changes only what differs. */
export function markElements(core: Core, marks: Marks): void {
  const state = standOutOf(core);
  const wanted = standingOut(core, marks);
  const ids = new Set(wanted.keys());
  const back = marks.hover ? 'faded' : 'dimmed';
  const recede = [...wanted.values()].some((names) => names.has('near'));
  state.rest = recede && isLarge(core) ? restShown[back] : 1;
  if (recede && !isLarge(core)) letRecede(core, wanted, back);
  changeFor(core, 'marks', () => {
    for (const id of marked.get(core) ?? []) if (!wanted.has(id)) setMarks(core.getElementById(id), new Set());
    for (const [id, names] of wanted) setMarks(core.getElementById(id), names);
  });
  marked.set(core, new Set(wanted.keys()));
  state.ids = ids;
}

/** Which elements bear marks, so that the others need not be looked at. */
const marked = new WeakMap<Core, ReadonlySet<string>>();

function standingOut(core: Core, { hover, selection, cursor, picked, path }: Marks): Wanted {
  const wanted: Wanted = new Map();
  const add = (id: string, name: Mark) => wanted.set(id, (wanted.get(id) ?? new Set()).add(name));
  for (const id of picked) add(id, 'picked');
  for (const id of path) add(id, 'path');
  if (selection) add(selection, 'chosen');
  if (cursor && cursor !== selection) add(cursor, 'cursor');
  const centre = core.getElementById(hover ?? selection ?? '');
  const near = centre.nodes().closedNeighborhood().union(centre.edges()).union(centre.edges().connectedNodes());
  for (const element of near) add(element.id(), 'near');
  return wanted;
}

function letRecede(core: Core, wanted: Wanted, back: Mark): void {
  for (const element of core.elements('.entity, edge')) {
    const names = wanted.get(element.id()) ?? new Set();
    if (!names.has('near')) wanted.set(element.id(), names.add(back));
  }
}

function setMarks(element: SingularElementArgument, names: ReadonlySet<Mark>): void {
  for (const name of markNames) if (element.hasClass(name) !== names.has(name)) element.toggleClass(name);
}
