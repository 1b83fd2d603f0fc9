import { describe, expect, test } from 'vitest';
import { firstRecipe } from '../../client/state/recipe.ts';
import {
  beginWith,
  bringIn,
  collapse,
  detail,
  expand,
  hide,
  select,
  shareAtLeast,
  showAll,
  startAgain,
  toggleKind,
  turnTo,
} from '../../client/state/transitions.ts';

describe('changes of the view', () => {
  test('expansions keep their order and are made once', () => {
    const recipe = [expand('a'), expand('b', ['AGENCY']), expand('a')].reduce(
      (view, change) => change(view),
      firstRecipe,
    );
    expect(recipe.steps).toEqual([
      { id: 'a', kinds: null },
      { id: 'b', kinds: ['AGENCY'] },
    ]);
  });

  test('taking an expansion back leaves the others', () => {
    const recipe = collapse('a')(expand('b')(expand('a', ['POLICY'])(expand('a')(firstRecipe))));
    expect(recipe.steps).toEqual([{ id: 'b', kinds: null }]);
  });

  test('bringing in an entity opens it', () => {
    expect(bringIn('a')(firstRecipe)).toEqual({ ...firstRecipe, steps: [{ id: 'a', kinds: [] }], selection: 'a' });
  });

  test('turning to the codebook keeps the picture as it is, and opening an entity turns back to it', () => {
    const recipe = expand('a')(firstRecipe);
    const turned = turnTo('codebook')(recipe);
    expect(turned).toEqual({ ...recipe, view: 'codebook' });
    expect(select('b')(turned)).toEqual({ ...recipe, selection: 'b' });
    expect(select(null)(turned)).toEqual(turned);
  });

  test('hiding what is open closes it, and expanding it shows it again', () => {
    const hidden = hide('a')({ ...firstRecipe, selection: 'a' });
    expect(hidden).toEqual({ ...firstRecipe, hidden: ['a'] });
    expect(expand('a')(hidden).hidden).toEqual([]);
  });

  test('kinds are hidden in the order of the model, whatever the order of the clicks', () => {
    const recipe = toggleKind('REGION')(toggleKind('AGENCY')(firstRecipe));
    expect(recipe.hiddenKinds).toEqual(['REGION', 'AGENCY']);
    expect(toggleKind('REGION')(recipe).hiddenKinds).toEqual(['AGENCY']);
  });

  test('showing all lifts every filter and keeps expansions and layout', () => {
    const narrowed = hide('x')(toggleKind('AGENCY')(shareAtLeast(3)(expand('a')(firstRecipe))));
    expect(showAll(narrowed)).toEqual(expand('a')(firstRecipe));
  });

  test('starting again keeps the language only', () => {
    expect(startAgain({ ...narrow(), language: 'en' })).toEqual({ ...firstRecipe, language: 'en' });
  });

  test('a view of one entity opens with its neighbours, of several with them alone', () => {
    expect(beginWith(['a'])(firstRecipe)).toMatchObject({
      start: { of: 'ids', ids: ['a'] },
      steps: [{ id: 'a', kinds: null }],
    });
    expect(beginWith(['a', 'b'])(firstRecipe).steps).toEqual([]);
  });

  test('narrower instruments change only the start', () => {
    expect(detail(true)(narrow())).toEqual({ ...narrow(), start: { of: 'instruments', exact: true } });
  });
});

function narrow() {
  return expand('a')(shareAtLeast(3)(firstRecipe));
}
