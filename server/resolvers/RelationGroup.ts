import type { RelationGroupResolvers } from '../../generated/resolvers.ts';
import { relations } from '../../graph/model.ts';
import { neighborsOf } from '../relations.ts';
import { inLanguage } from '../words.ts';

export const RelationGroup: RelationGroupResolvers = {
  label: ({ relation, direction }, { lang }) => {
    const { caption, reverse } = relations[relation];
    const { zh, en } = direction === 'OUT' ? caption : reverse;
    return inLanguage(lang, zh, en);
  },
  neighbors: (group, args, context) => neighborsOf(context, group, args),
};
