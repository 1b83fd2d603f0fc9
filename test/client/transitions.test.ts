import { describe, expect, test } from 'vitest';
import { beginWith, bringIn, collapse, detail, draw, expand, startAgain } from '../../client/state/growing.ts';
import { hide, isolate, narrow, shareAtLeast, showAll, toggleClass, toggleKind } from '../../client/state/narrowing.ts';
import { firstRecipe, noFilter, type Step } from '../../client/state/recipe.ts';
import {
  arrange,
  dress,
  groupBy,
  pick,
  pin,
  read,
  select,
  toggleGroup,
  togglePick,
  turnTo,
  unpin,
  visit,
} from '../../client/state/transitions.ts';

const step = (id: string, narrowed: Partial<Step> = {}): Step => ({
  id,
  kinds: null,
  relation: null,
  direction: null,
  ...narrowed,
});

describe('changes of the view', () => {
  test('expansions keep their order and are made once', () => {
    const recipe = [expand('a'), expand('b', { kinds: ['AGENCY'] }), expand('a')].reduce(
      (view, change) => change(view),
      firstRecipe,
    );
    expect(recipe.steps).toEqual([step('a'), step('b', { kinds: ['AGENCY'] })]);
  });

  test('taking an expansion back leaves the others', () => {
    const recipe = collapse('a')(expand('b')(expand('a', { kinds: ['POLICY'] })(expand('a')(firstRecipe))));
    expect(recipe.steps).toEqual([step('b')]);
  });

  test('bringing in an entity opens it', () => {
    expect(bringIn('a')(firstRecipe)).toEqual({ ...firstRecipe, steps: [step('a', { kinds: [] })], selection: 'a' });
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
    expect(startAgain({ ...begun(), language: 'en' })).toEqual({ ...firstRecipe, language: 'en' });
  });

  test('a view of one entity opens with its neighbours, of several with them alone', () => {
    expect(beginWith(['a'])(firstRecipe)).toMatchObject({
      start: { of: 'ids', ids: ['a'] },
      steps: [step('a')],
    });
    expect(beginWith(['a', 'b'])(firstRecipe).steps).toEqual([]);
  });

  test('narrower instruments change only the start', () => {
    expect(detail(true)(begun())).toEqual({ ...begun(), start: { of: 'instruments', exact: true } });
  });

  test('what one expansion narrows by relation and direction stands beside one that does not', () => {
    const both = expand('a', { relation: 'USES', direction: 'IN' })(expand('a')(firstRecipe));
    expect(both.steps).toEqual([step('a'), step('a', { relation: 'USES', direction: 'IN' })]);
  });

  test('a layout arranges what is drawn, and goes on counting it when an expansion is taken back', () => {
    const arranged = expand('c')(arrange('force')(expand('b')(expand('a')(firstRecipe))));
    expect(arranged.layout).toEqual({ name: 'force', seed: 1, at: 2 });
    expect(collapse('a')(arranged).layout.at).toBe(1);
    expect(collapse('c')(arranged).layout.at).toBe(2);
  });

  test('hiding takes nodes out of what is picked; isolating draws what was picked alone', () => {
    const picked = togglePick('c')(togglePick('b')(pick(['a', 'b'])(firstRecipe)));
    expect(picked.picked).toEqual(['a', 'c']);
    expect(hide('a', 'x')(picked)).toMatchObject({ picked: ['c'], hidden: ['a', 'x'] });
    expect(isolate(picked.picked)(picked)).toMatchObject({ only: ['a', 'c'], picked: [] });
    expect(expand('d')(isolate(['a'])(firstRecipe)).only).toEqual(['a', 'd']);
  });

  test('a pin is whole pixels, moves with its node, and is taken out', () => {
    const pinned = pin(
      { id: 'a', x: 1, y: 2 },
      { id: 'b', x: 0.4, y: -0.6 },
    )(pin({ id: 'a', x: 9, y: 9 })(firstRecipe));
    expect(pinned.pins).toEqual([
      { id: 'a', x: 1, y: 2 },
      { id: 'b', x: 0, y: -1 },
    ]);
    expect(unpin('a')(pinned).pins).toEqual([{ id: 'b', x: 0, y: -1 }]);
  });

  test('showing all keeps the scheme that sides are told by', () => {
    const filtered = narrow({ scheme: 'other', sides: ['DEMAND'], since: '2023' })(firstRecipe);
    expect(showAll(filtered).filter).toEqual({ ...noFilter, scheme: 'other' });
  });

  test('another colouring brings its classes all in sight', () => {
    const hidden = toggleClass('side:DEMAND')(dress({ colour: 'side' })(firstRecipe));
    expect(dress({ size: 'degree' })(hidden).hiddenClasses).toEqual(['side:DEMAND']);
    expect(dress({ colour: 'community' })(hidden).hiddenClasses).toEqual([]);
  });

  test('another grouping folds all its groups', () => {
    const open = toggleGroup('group:region:a')(groupBy('place')(firstRecipe));
    expect(open.open).toEqual(['group:region:a']);
    expect(groupBy('kind')(open)).toMatchObject({ group: 'kind', open: [] });
  });

  test('a drawn query begins a view anew, in the same language and dress', () => {
    const dressed = dress({ colour: 'side' })({ ...begun(), language: 'en' });
    expect(draw('{ a }', '{}')(dressed)).toEqual({
      ...firstRecipe,
      language: 'en',
      look: { size: 'kind', colour: 'side' },
      start: { of: 'query', text: '{ a }', variables: '{}' },
    });
  });

  test('a page of an entity, and its document, keep the picture', () => {
    expect(visit('a')(begun())).toEqual({ ...begun(), view: 'entity', selection: 'a' });
    expect(select('b')(visit('a')(begun())).view).toBe('entity');
    expect(read('a')(begun())).toEqual({ ...begun(), view: 'reader', selection: 'a' });
  });
});

function begun() {
  return expand('a')(shareAtLeast(3)(firstRecipe));
}
