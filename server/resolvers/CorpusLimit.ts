import type { CorpusLimitResolvers } from '../../generated/resolvers.ts';
import { limitedBy } from '../../graph/analysis/limits.ts';
import { entitiesOf } from '../rows.ts';
import { inLanguage } from '../words.ts';

const shown = 100;

export const CorpusLimit: CorpusLimitResolvers = {
  text: ({ zh, en }, { lang }) => inLanguage(lang, zh, en),
  policyCount: ({ policies }) => policies,
  policies: async ({ code }, _args, context) =>
    entitiesOf(context, 'POLICY', (await limitedBy(context.ask, code)).slice(0, shown)),
};
