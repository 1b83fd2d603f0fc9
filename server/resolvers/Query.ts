import type { QueryResolvers } from '../../generated/resolvers.ts';
import { analyses } from '../../graph/analysis/analyses.ts';
import { coveredPlaces } from '../../graph/store/questions/holders.ts';
import { vocabulary } from '../../graph/store/questions/vocabulary.ts';
import { adoptionFor } from '../adoption.ts';
import { readIds, readNumber } from '../arguments.ts';
import { codingList } from '../codings.ts';
import { collaborationFor } from '../collaboration.ts';
import { coverageFor } from '../coverage.ts';
import { facetsFor } from '../facets.ts';
import { readIdFilter } from '../filters.ts';
import { gapsFor, missingFor } from '../gaps.ts';
import { heldOf } from '../holding.ts';
import { incentiveComparisonFor } from '../incentiveComparison.ts';
import { list } from '../lists.ts';
import { matrixFor } from '../matrix.ts';
import { mixFor } from '../mix.ts';
import { pathsFor } from '../paths.ts';
import { instrumentNetworkFor, neighborhoodFor, sharedFor } from '../pictures.ts';
import { relationsOf } from '../relations.ts';
import { entityOf } from '../rows.ts';
import { searchFor } from '../search.ts';
import { sideBySideFor } from '../sideBySide.ts';
import { similarityFor } from '../similarity.ts';
import { standingFor } from '../standing.ts';
import { targetComparisonFor } from '../targetComparison.ts';
import { typesOf } from '../types.ts';

export const Query: QueryResolvers = {
  node: (_root, { id }, { loaders }) => loaders.entities.load(id),
  nodes: (_root, { ids }, { loaders }) => {
    readIds(ids, 'ids');
    return Promise.all(ids.map((id) => loaders.entities.load(id)));
  },
  relations: relationsOf,
  corpus: () => ({}),
  regions: async (_root, { level }, context) => {
    const found = await context.ask(coveredPlaces, null);
    const regions = await Promise.all(found.map((id) => entityOf(context, 'REGION', id)));
    return level ? regions.filter((region) => region.level === level) : regions;
  },
  instruments: async (_root, _args, { ask }) => [...(await ask(vocabulary<'INSTRUMENT'>(), 'INSTRUMENT'))],
  groups: async (_root, _args, { ask }) => [...(await ask(vocabulary<'GROUP'>(), 'GROUP'))],
  industries: async (_root, _args, { ask }) => [...(await ask(vocabulary<'INDUSTRY'>(), 'INDUSTRY'))],
  functions: async (_root, _args, { ask }) => [...(await ask(vocabulary<'FUNCTION'>(), 'FUNCTION'))],
  indicators: async (_root, args, context) => {
    const bounds = { argument: 'sharedBy', least: 0, most: Number.MAX_SAFE_INTEGER, usual: 1 };
    const sharedBy = readNumber(args.sharedBy, bounds);
    const ids = await readIdFilter(context, args);
    return list(context, 'INDICATOR', args, ids && { ...ids, ...(sharedBy > 0 ? { sharedBy } : {}) });
  },
  policies: async (_root, args, context) => {
    const ids = await readIdFilter(context, args);
    return list(context, 'POLICY', args, ids && { ...ids, ...heldOf(args.holding) });
  },
  measures: async (_root, args, context) =>
    list(context, 'MEASURE', args, await readIdFilter(context, args, args.exact ?? false)),
  codings: codingList,
  targets: async (_root, args, context) => {
    const ids = await readIdFilter(context, args);
    const types = typesOf(args.types);
    const { yearFrom, yearTo } = args;
    const years = { ...(yearFrom == null ? {} : { yearFrom }), ...(yearTo == null ? {} : { yearTo }) };
    return list(context, 'TARGET', args, ids && types && { ...ids, ...types, ...years });
  },
  incentives: async (_root, args, context) => list(context, 'INCENTIVE', args, await readIdFilter(context, args)),
  agencies: async (_root, args, context) => list(context, 'AGENCY', args, await readIdFilter(context, args)),
  programs: async (_root, args, context) => {
    const ids = await readIdFilter(context, args);
    return list(context, 'PROGRAM', args, ids && { ...ids, ...(args.type ? { type: args.type } : {}) });
  },
  search: searchFor,
  sharedInstruments: sharedFor,
  coverage: coverageFor,
  neighborhood: neighborhoodFor,
  instrumentNetwork: instrumentNetworkFor,
  facets: facetsFor,
  standing: standingFor,
  shortestPaths: pathsFor,
  targetComparison: targetComparisonFor,
  incentiveComparison: incentiveComparisonFor,
  adoption: adoptionFor,
  sideBySide: sideBySideFor,
  collaboration: collaborationFor,
  analyses: () => [...analyses],
  instrumentMatrix: matrixFor,
  policyMix: mixFor,
  similarity: similarityFor,
  gaps: gapsFor,
  missingDocuments: missingFor,
};
