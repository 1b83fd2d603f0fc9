import { describe, expect, test } from 'vitest';
import { firstRecipe, type Recipe } from '../../client/state/recipe.ts';
import type { Transition } from '../../client/state/transitions.ts';
import { keyMap } from '../../client/views/explorer/keyMap.ts';
import type { Actions } from '../../client/views/explorer/useActions.ts';
import { keyGroups, printedKey } from '../../client/views/help/keyGroups.ts';
import { node, pictureOf } from './drawnGraph.ts';

const graph = { nodes: [node('a', 'POLICY'), node('b', 'POLICY')], edges: [] };

/** The keys over one view; what they do is told by name in `done`, or seen in the recipe. */
function keyboard(view: Partial<Recipe> = {}, cursor: string | null = 'a', menu: Actions['menu'] = null) {
  let recipe: Recipe = { ...firstRecipe, ...view };
  const done: string[] = [];
  const tell = (name: string) => (told?: unknown) => void done.push(told === undefined ? name : `${name} ${told}`);
  const actions: Actions = {
    cursor,
    menu,
    way: null,
    byKey: false,
    walkTo: tell('walk'),
    open: tell('open'),
    close: tell('close'),
    find: tell('find'),
    expandNode: tell('expand'),
    togglePick: tell('pick'),
    pickAll: tell('pickAll'),
    pinAt: tell('pinAt'),
    zoom: tell('zoom'),
    openMenu: tell('menu'),
    closeMenu: tell('closeMenu'),
  };
  const picture = pictureOf(graph, recipe, new Map([['a', { x: 3.4, y: -2 }]]));
  const keys = keyMap(actions, {
    recipe,
    picture,
    go: (transition: Transition) => {
      recipe = transition(recipe);
    },
    undo: tell('undo'),
    redo: tell('redo'),
    search: tell('search'),
    help: tell('help'),
    list: tell('list'),
    away: tell('away'),
  });
  return { keys, done, press: (key: string) => keys[key]?.(), recipe: () => recipe };
}

describe('the keys of the page', () => {
  test('act on the node where the keyboard stands, else on the open one, else not at all', () => {
    const standing = keyboard();
    standing.press('e');
    const open = keyboard({ selection: 'b' }, null);
    open.press('e');
    const nowhere = keyboard({}, null);
    for (const key of ['e', 'c', 'h', 'p', 'i']) nowhere.press(key);
    expect([standing.done, open.done, nowhere.done, nowhere.recipe()]).toEqual([
      ['expand a'],
      ['expand b'],
      [],
      firstRecipe,
    ]);
  });

  test('h and Delete hide; a group hides its members', () => {
    const one = keyboard();
    one.press('delete');
    const group = keyboard({ group: 'kind' }, 'group:POLICY');
    group.press('h');
    expect([one.recipe().hidden, group.recipe().hidden]).toEqual([['a'], ['a', 'b']]);
  });

  test('p pins a node where it stands, and lets go of one that is pinned', () => {
    const free = keyboard();
    free.press('p');
    const pinned = keyboard({ pins: [{ id: 'a', x: 1, y: 1 }] });
    pinned.press('p');
    expect([free.recipe().pins, pinned.recipe().pins]).toEqual([[{ id: 'a', x: 3, y: -2 }], []]);
  });

  test('i draws only what is picked, and all again where nothing is', () => {
    const picked = keyboard({ picked: ['b'] });
    picked.press('i');
    const alone = keyboard({ only: ['b'] });
    alone.press('i');
    expect([picked.recipe().only, alone.recipe().only]).toEqual([['b'], null]);
  });

  test('Escape goes back one thing at a time: menu, picks, details, the rest', () => {
    const menu = keyboard({ picked: ['a'], selection: 'b' }, 'a', { id: 'a', at: { x: 0, y: 0 } });
    const picks = keyboard({ picked: ['a'], selection: 'b' });
    const details = keyboard({ selection: 'b' });
    const rest = keyboard();
    for (const one of [menu, picks, details, rest]) one.press('escape');
    expect([menu.done, picks.done, details.done, rest.done]).toEqual([['closeMenu'], [], ['close'], ['away']]);
    expect([menu.recipe().picked, picks.recipe().picked]).toEqual([['a'], []]);
  });

  test('undo and redo take Control or Command', () => {
    const { press, done } = keyboard();
    for (const key of ['mod+z', 'mod+shift+z', 'mod+y']) press(key);
    expect(done).toEqual(['undo', 'redo', 'redo']);
  });

  test('every key stands on the map', () => {
    const mapped = keyGroups.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys.map((key) => key.toLowerCase())));
    const unmapped = Object.keys(keyboard().keys).filter((key) => !mapped.includes(key));
    expect(unmapped).toEqual(['=']);
  });

  test('are printed as the keyboard at hand prints them', () => {
    expect([printedKey('Mod+Shift+z', true), printedKey('Mod+z', false), printedKey('+', false)]).toEqual([
      '⌘ Shift Z',
      'Ctrl Z',
      '+',
    ]);
  });
});
