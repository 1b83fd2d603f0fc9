import type { FacetsResolvers } from '../../generated/resolvers.ts';
import { countSides, countStanding, countStrengths, countYears } from '../../graph/analysis/facets.ts';
import { readSides } from '../conditions.ts';
import { entityFacet } from '../facets.ts';

export const Facets: FacetsResolvers = {
  measures: ({ conditions, ask }) => countStanding(ask, conditions),
  total: ({ ask }) => countStanding(ask, {}),
  places: entityFacet('places'),
  instruments: entityFacet('instruments'),
  functions: entityFacet('functions'),
  groups: entityFacet('groups'),
  industries: entityFacet('industries'),
  programs: entityFacet('programs'),
  sides: async ({ conditions, scheme, ask }) => {
    const counts = await countSides(ask, await readSides(ask, scheme), conditions);
    return counts.map(({ value, count }) => ({ side: value, count }));
  },
  strengths: async ({ conditions, ask }) =>
    (await countStrengths(ask, conditions)).map(({ value, count }) => ({ strength: value, count })),
  years: async ({ conditions, ask }) =>
    (await countYears(ask, conditions)).map(({ value, count }) => ({ year: value, count })),
};
