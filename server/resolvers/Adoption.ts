import type { AdoptionResolvers } from '../../generated/resolvers.ts';
import { adoption } from '../../graph/analysis/adoption.ts';
import { warn } from '../../graph/analysis/warn.ts';
import { entityOf } from '../rows.ts';
import { inLanguage } from '../words.ts';

export const Adoption: AdoptionResolvers = {
  instrument: ({ of }, _args, context) => (of.by === 'INSTRUMENT' ? entityOf(context, 'INSTRUMENT', of.id) : null),
  program: ({ of }, _args, context) => (of.by === 'PROGRAM' ? entityOf(context, 'PROGRAM', of.id) : null),
  adopters: ({ adopters, of }) => adopters.map((adopter) => ({ ...adopter, of })),
  warning: async (_adoption, { lang }, { ask }) => {
    const { zh, en } = await warn(ask, adoption, ['FEW_DOCUMENTS', 'ONE_SUBJECT', 'PARTLY_DISCLOSED']);
    return inLanguage(lang, zh, en);
  },
};
