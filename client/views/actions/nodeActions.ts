import type { Words } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { neighborsOf } from '../../state/graph.ts';
import { groupOf } from '../../state/groupOf.ts';
import { collapse, expand, findPaths } from '../../state/growing.ts';
import { kindOfId } from '../../state/kindOfId.ts';
import { hide, isolate } from '../../state/narrowing.ts';
import type { Recipe } from '../../state/recipe.ts';
import { pick, pin, read, toggleGroup, togglePick, unpin, visit } from '../../state/transitions.ts';
import type { Go } from '../../state/useRecipe.ts';
import type { Actions } from '../explorer/useActions.ts';

export type NodeAction = { readonly key: string; readonly label: string; readonly run: () => void };
type At = {
  readonly id: string;
  readonly picture: Picture;
  readonly actions: Pick<Actions, 'open'>;
  readonly recipe: Recipe;
  readonly go: Go;
  readonly words: Words;
};

/** What can be done with a node or a group as it stands now, in the order of a menu. */
export function nodeActions(at: At): NodeAction[] {
  return at.picture.visible.folds.has(at.id) ? groupActions(at) : [...openings(at), ...drawing(at), ...picking(at)];
}

function groupActions({ id, picture, go, words }: At): NodeAction[] {
  const members = picture.visible.folds.get(id)?.members ?? [];
  return [
    { key: 'group', label: words.actions.openGroup, run: () => go(toggleGroup(id)) },
    { key: 'isolate', label: words.actions.isolate, run: () => go(isolate(members)) },
    { key: 'hide', label: words.actions.hide, run: () => go(hide(...members)) },
  ];
}

function openings({ id, actions, go, words }: At): NodeAction[] {
  const inDocument = ['POLICY', 'MEASURE', 'TARGET', 'INCENTIVE'].includes(kindOfId(id) ?? '');
  return [
    { key: 'open', label: words.actions.open, run: () => actions.open(id, true) },
    { key: 'page', label: words.actions.page, run: () => go(visit(id)) },
    ...(inDocument ? [{ key: 'read', label: words.actions.read, run: () => go(read(id)) }] : []),
  ];
}

function drawing({ id, picture, recipe, go, words }: At): NodeAction[] {
  const expanded = recipe.steps.some((step) => step.id === id && step.kinds?.length !== 0);
  const position = picture.positions.get(id);
  const pinned = picture.pinned.has(id);
  const group = openGroupOf(id, picture, recipe);
  return [
    { key: 'expand', label: words.actions.expandAll, run: () => go(expand(id)) },
    ...(expanded ? [{ key: 'collapse', label: words.actions.collapse, run: () => go(collapse(id)) }] : []),
    {
      key: 'isolate',
      label: words.actions.isolate,
      run: () => go(isolate([id, ...neighborsOf(id, picture.visible.edges)])),
    },
    ...(recipe.only ? [{ key: 'unisolate', label: words.actions.unisolate, run: () => go(isolate(null)) }] : []),
    pinned || !position
      ? { key: 'pin', label: words.actions.unpin, run: () => go(unpin(id)) }
      : { key: 'pin', label: words.actions.pin, run: () => go(pin({ id, ...position })) },
    { key: 'hide', label: words.actions.hide, run: () => go(hide(id)) },
    ...(group ? [{ key: 'group', label: words.actions.closeGroup, run: () => go(toggleGroup(group)) }] : []),
  ];
}

function picking({ id, picture, recipe, go, words }: At): NodeAction[] {
  const others = recipe.picked.filter((other) => other !== id).slice(0, 3);
  const nameOf = (other: string) => picture.graph.nodes.find((node) => node.id === other)?.label ?? other;
  return [
    {
      key: 'pick',
      label: recipe.picked.includes(id) ? words.actions.unpick : words.actions.pick,
      run: () => go(togglePick(id)),
    },
    {
      key: 'neighbors',
      label: words.actions.pickNeighbors,
      run: () => go(pick([...new Set([...recipe.picked, id, ...neighborsOf(id, picture.visible.edges)])])),
    },
    ...others.map((other) => ({
      key: `path ${other}`,
      label: words.actions.pathFrom(nameOf(other)),
      run: () => go(findPaths({ from: id, to: other })),
    })),
  ];
}

/** The opened group that a node belongs to. */
function openGroupOf(id: string, { graph }: Picture, { group, open, language }: Recipe): string | null {
  const node = graph.nodes.find((one) => one.id === id);
  const own = node && groupOf(node, group, language);
  return own && open.includes(own.id) ? own.id : null;
}
