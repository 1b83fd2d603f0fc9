import type { PolicyResolvers } from '../../generated/resolvers.ts';
import { citationsOf } from '../citations.ts';
import { factsOf } from '../documentFacts.ts';
import { passagesOf } from '../documentText.ts';
import { listUnder } from '../lists.ts';
import { linked, many, out } from '../rows.ts';
import { typesOf } from '../types.ts';
import { inLanguage, name } from '../words.ts';

const duties = out('ASSIGNED_TO', 'POLICY', 'AGENCY');

export const Policy: PolicyResolvers = {
  name,
  summary: ({ summaryZh, summaryEn }, { lang }) => inLanguage(lang, summaryZh, summaryEn),
  issuers: many(out('ISSUED_BY', 'POLICY', 'AGENCY')),
  regions: many(out('APPLIES_IN', 'POLICY', 'REGION', 'node')),
  citations: ({ id }, _args, context) => citationsOf(context, id),
  citedBy: ({ id }, args, context) =>
    listUnder(context, { path: 'Policy.citedBy', parent: id, filter: {}, exact: true }, args),
  measures: ({ id }, args, context) =>
    listUnder(context, { path: 'Policy.measures', parent: id, filter: {}, exact: true }, args),
  targets: ({ id }, { types, ...args }, context) =>
    listUnder(context, { path: 'Policy.targets', parent: id, filter: typesOf(types), exact: true }, args),
  responsibilities: async ({ id, sort }, _args, context) => {
    const found = await linked(context, duties, id);
    return found.map(({ node, edge }) => ({ ...edge, agency: node, source: id, sourceSort: sort }));
  },
  facts: (policy, args, context) => factsOf(context, policy, args),
  passages: (policy, args, context) => passagesOf(context, policy, args),
  source: (policy) => (policy.held ? policy : null),
};
