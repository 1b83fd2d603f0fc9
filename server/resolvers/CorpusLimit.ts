import type { CorpusLimitResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';
import { inLanguage } from '../words.ts';

const shown = 100;

export const CorpusLimit: CorpusLimitResolvers = {
  text: ({ zh, en }, { lang }) => inLanguage(lang, zh, en),
  policyCount: ({ policies }) => policies.length,
  policies: ({ policies }, _args, context) =>
    Promise.all(policies.slice(0, shown).map((id) => entityOf(context, 'POLICY', id))),
};
