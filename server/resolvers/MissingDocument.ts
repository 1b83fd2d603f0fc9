import type { MissingDocumentResolvers } from '../../generated/resolvers.ts';
import { enums } from '../../graph/model.ts';
import { citationsTo } from '../gaps.ts';
import { entityOf } from '../rows.ts';

export const MissingDocument: MissingDocumentResolvers = {
  policy: ({ id }, _args, context) => entityOf(context, 'POLICY', id),
  citingCount: ({ citing }) => citing,
  citationCount: ({ citations }) => citations,
  relations: async ({ id, regions }, _args, { loaders }) => {
    const counts = await loaders.missing.relations({ regions }).load(id);
    return enums.CitationRelation.flatMap((relation) => {
      const found = counts.find((each) => each.relation === relation);
      return found ? { relation, count: found.count } : [];
    });
  },
  citations: citationsTo,
};
