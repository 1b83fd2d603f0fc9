import type { NetworkEdgeResolvers } from '../../generated/resolvers.ts';
import { relations } from '../../graph/model.ts';
import { inLanguage } from '../words.ts';

export const NetworkEdge: NetworkEdgeResolvers = {
  label: ({ relation }, { lang }) => inLanguage(lang, relations[relation].caption.zh, relations[relation].caption.en),
};
