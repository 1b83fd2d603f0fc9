import type { NetworkEdgeResolvers } from '../../generated/resolvers.ts';
import { countedRelations } from '../../graph/analysis/network.ts';
import { relations } from '../../graph/model.ts';
import { inLanguage } from '../words.ts';

const known = { ...relations, ...countedRelations };

export const NetworkEdge: NetworkEdgeResolvers = {
  label: ({ relation }, { lang }) => inLanguage(lang, known[relation].caption.zh, known[relation].caption.en),
};
