import type { PolicyMixResolvers } from '../../generated/resolvers.ts';
import { mixesBehind } from '../mix.ts';

export const PolicyMix: PolicyMixResolvers = {
  schemes: ({ schemes }) => [...schemes],
  places: (mix) => mixesBehind(mix, mix.places),
  documents: (mix) => mixesBehind(mix, mix.documents),
};
