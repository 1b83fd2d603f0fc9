import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailable, placeOf, recipeAt } from '../../client/state/place.ts';
import { firstRecipe, type Recipe } from '../../client/state/recipe.ts';
import {
  dropView,
  keepView,
  readViewFile,
  readViews,
  recipeOfView,
  type Shelf,
  viewFile,
  viewOf,
} from '../../client/state/savedViews.ts';
import { recipe } from './arbitraries.ts';

const now = new Date('2026-03-04T05:06:07Z');
const shelf = (held: string | null = null): Shelf & { held: string | null } => ({
  held,
  getItem() {
    return this.held;
  },
  setItem(_key, value) {
    this.held = value;
  },
});
const long: Recipe = { ...firstRecipe, picked: Array.from({ length: 200 }, (_, index) => `measure:place:${index}`) };

describe('kept views', () => {
  test('a view is drawn again as it was, short or long, in the language spoken now', () => {
    fc.assert(
      fc.property(recipe, (given) => {
        expect(recipeOfView(viewOf(given, 'any', now), given.language)).toEqual(given);
      }),
    );
    expect(recipeOfView(viewOf(long, 'long', now), 'en')).toEqual({ ...long, language: 'en' });
  });

  test('the newest comes first, a name stands once, and what is dropped is gone', () => {
    const kept = shelf();
    keepView(kept, viewOf(firstRecipe, 'a', now));
    keepView(kept, viewOf(long, 'b', now));
    keepView(kept, viewOf(long, 'a', now));
    expect(readViews(kept).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(dropView(kept, 'b').map(({ name }) => name)).toEqual(['a']);
  });

  test('what is broken counts as not kept', () => {
    expect(['{', '{}', '[1, null, {"name": "a"}]'].map((held) => readViews(shelf(held)))).toEqual([[], [], []]);
  });

  test('a file holds the view, and no other file is taken for one', () => {
    const view = viewOf(long, '视图 “甲”', now);
    expect(readViewFile(viewFile(view))).toEqual(view);
    const others = ['', 'null', '{"name":"a","place":"?","savedAt":"x"}', '{"kind":"policy-graph-view"}'];
    expect(others.map(readViewFile)).toEqual([null, null, null, null]);
  });
});

describe('where a view is to be found', () => {
  test('past what can be mailed the address stands behind the hash, where no server reads it', () => {
    const place = placeOf(long);
    expect(place.length).toBeGreaterThan(mailable);
    const [search = '', hash = ''] = place.split('#');
    expect(search).toBe('?lang=zh');
    expect(recipeAt({ search, hash: `#${hash}` }, 'en')).toEqual(long);
  });

  test('a hash of another kind is none of ours', () => {
    expect(recipeAt({ search: '?lang=en&view=codebook', hash: '#instrument:talent' }, 'zh')).toEqual({
      ...firstRecipe,
      language: 'en',
      view: 'codebook',
    });
  });
});
