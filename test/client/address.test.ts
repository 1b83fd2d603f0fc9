import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import { firstRecipe, noFilter } from '../../client/state/recipe.ts';
import { ids, recipe } from './arbitraries.ts';

describe('the address and the recipe', () => {
  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(recipe, (given) => {
        expect(readAddress(writeAddress(given), 'zh')).toEqual(given);
      }),
    );
  });

  test('the same recipe has one address', () => {
    fc.assert(
      fc.property(recipe, (given) => {
        const address = writeAddress(given);
        expect(writeAddress(readAddress(address, 'en'))).toBe(address);
      }),
    );
  });

  test('the first view says only its language', () => {
    expect(writeAddress(firstRecipe)).toBe('?lang=zh');
  });

  test('a view reads as a recipe: start, steps in order, filters, layout, selection', () => {
    const address = writeAddress({
      ...firstRecipe,
      view: 'codebook',
      start: { of: 'ids', ids: ['region:320200', 'region:320583'] },
      steps: [
        { id: 'region:320200', kinds: ['POLICY', 'AGENCY'], relation: null, direction: null },
        { id: 'instrument:talent', kinds: null, relation: 'USES', direction: 'IN' },
        { id: 'measure:wuxi-2024:2.3.7', kinds: [], relation: null, direction: null },
      ],
      path: { from: 'region:320200', to: 'instrument:talent' },
      filter: { ...noFilter, places: [], strengths: ['PROVIDES'], since: '2023', until: '2024-06' },
      minRegions: 3,
      hiddenKinds: ['AGENCY'],
      hidden: ['agency:320200-finance'],
      pins: [{ id: 'region:320583', x: -40, y: 12 }],
      layout: { name: 'columns', seed: 7, at: 2 },
      language: 'en',
      selection: 'instrument:talent',
    });
    expect(address).toBe(
      '?view=codebook&lang=en&from=region:320200,region:320583&steps=region:320200~POLICY.AGENCY,' +
        'instrument:talent~*~USES~IN,measure:wuxi-2024:2.3.7~&path=region:320200~instrument:talent' +
        '&places=&strengths=PROVIDES&since=2023&until=2024-06&min=3&off=AGENCY&hide=agency:320200-finance' +
        '&pins=region:320583~-40~12&layout=columns&seed=7&at=2&sel=instrument:talent',
    );
  });

  test('a comparison is named with what is chosen in it, by name', () => {
    const address = writeAddress({
      ...firstRecipe,
      view: 'compare',
      analysis: { id: 'targets', options: { places: 'region:320200,region:320583', indicator: 'indicator:patents' } },
    });
    expect(address).toBe(
      '?view=compare&lang=zh&analysis=targets&with.indicator=indicator:patents&with.places=region:320200,region:320583',
    );
  });

  test('a comparison without a name is the first, and a choice without a name or a value is none', () => {
    const { analysis } = readAddress('?analysis=all&with.=a&with.by=&with.2=b&without=c&with.k=3', 'zh');
    expect(analysis).toEqual({ id: 'matrix', options: { k: '3' } });
  });

  test('what cannot be read counts as not given', () => {
    const address =
      '?view=mirror&lang=fr&min=many&seed=-1&layout=hairball&off=NOTHING,REGION&steps=~POLICY,a~*~*~*~c,region:1&sel= &x=1&since=soon&pins=a~1,b~x~y&path=a';
    expect(readAddress(address, 'en')).toEqual({
      ...firstRecipe,
      language: 'en',
      hiddenKinds: ['REGION'],
      steps: [{ id: 'region:1', kinds: null, relation: null, direction: null }],
    });
  });

  test('no address throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAddress(text, 'zh').minRegions).toBeGreaterThan(0);
      }),
    );
  });

  test('an empty list of places is kept apart from all places', () => {
    expect(readAddress('?places=', 'zh').filter.places).toEqual([]);
    expect(readAddress('?', 'zh').filter.places).toBeNull();
  });

  test('ids of any script survive', () => {
    fc.assert(
      fc.property(ids, (given) => {
        const view = { ...firstRecipe, hidden: given };
        expect(readAddress(writeAddress(view), 'zh').hidden).toEqual(given);
      }),
    );
  });
});
