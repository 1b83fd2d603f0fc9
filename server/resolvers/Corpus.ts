import type { CorpusResolvers } from '../../generated/resolvers.ts';
import { limits } from '../../graph/analysis/limits.ts';
import { corpusVersion, holdings, kindCounts } from '../../graph/store/questions/corpus.ts';
import { heldPlaces } from '../../graph/store/questions/held.ts';

export const Corpus: CorpusResolvers = {
  version: (_corpus, _args, { ask }) => ask(corpusVersion, null),
  policies: async (_corpus, _args, { ask }) => (await ask(holdings, null)).policies,
  regions: async (_corpus, _args, { ask }) => (await ask(heldPlaces, { regions: null, policies: null })).length,
  from: async (_corpus, _args, { ask }) => (await ask(holdings, null)).from,
  to: async (_corpus, _args, { ask }) => (await ask(holdings, null)).to,
  limits: (_corpus, _args, { ask }) => limits(ask),
  counts: async (_corpus, _args, { ask }) => [...(await ask(kindCounts, null))],
};
