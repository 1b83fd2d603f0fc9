import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import { narrow } from '../../client/state/narrowing.ts';
import type { Recipe } from '../../client/state/recipe.ts';
import { shareParts } from '../../client/state/shareParts.ts';
import { select, type Transition, togglePick } from '../../client/state/transitions.ts';
import { recipe } from './arbitraries.ts';

/** A recipe as it comes out of the address: all of it made anew. */
const anew = (given: Recipe) => readAddress(writeAddress(given), 'en');

/** The parts of a recipe that are other objects after a change. */
function changed(before: Recipe, change: Transition): (keyof Recipe)[] {
  const after = shareParts(before, anew(change(before)));
  return (Object.keys(after) as (keyof Recipe)[]).filter((key) => !Object.is(after[key], before[key]));
}

describe('successive recipes', () => {
  test('say what the address says', () => {
    fc.assert(
      fc.property(recipe, recipe, (before, now) => {
        expect(shareParts(before, now)).toEqual(now);
      }),
    );
  });

  test('share every part that a change leaves as it was', () => {
    fc.assert(
      fc.property(recipe, (given) => {
        const before = anew(given);
        expect(changed(before, (same) => same)).toEqual([]);
        expect(changed(before, togglePick('policy:new'))).toEqual(['picked']);
        expect(changed({ ...before, view: 'entity' }, select('policy:new'))).toEqual(['selection']);
        expect(changed(before, narrow({ places: ['region:new'] }))).toEqual(['filter']);
      }),
    );
  });
});
