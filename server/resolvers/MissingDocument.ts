import type { MissingDocumentResolvers } from '../../generated/resolvers.ts';
import { enums } from '../../graph/model.ts';
import { citationsTo } from '../gaps.ts';
import { entityOf } from '../rows.ts';

export const MissingDocument: MissingDocumentResolvers = {
  policy: ({ id }, _args, context) => entityOf(context, 'POLICY', id),
  citingCount: ({ citing }) => citing,
  citationCount: ({ citations }) => citations,
  relations: async (missing, _args, context) => {
    const byRelation = Map.groupBy(await citationsTo(context, missing), ({ edge }) => edge.citation);
    const counts = enums.CitationRelation.map((relation) => ({
      relation,
      count: byRelation.get(relation)?.length ?? 0,
    }));
    return counts.filter(({ count }) => count > 0);
  },
  citations: (missing, _args, context) => citationsTo(context, missing),
};
