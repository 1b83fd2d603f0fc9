import type { AdopterResolvers } from '../../generated/resolvers.ts';
import { listUnder } from '../lists.ts';
import { entityOf } from '../rows.ts';
import { inLanguage } from '../words.ts';

export const Adopter: AdopterResolvers = {
  region: ({ region }, _args, context) => entityOf(context, 'REGION', region),
  policy: ({ policy }, _args, context) => entityOf(context, 'POLICY', policy),
  lagNote: ({ lagNote }, { lang }) => lagNote && inLanguage(lang, lagNote.zh, lagNote.en),
  measures: ({ region, of }, args, context) => {
    const filter = of.by === 'PROGRAM' ? { programs: of.ids } : { instruments: of.ids };
    return listUnder(context, { path: 'Region.measures', parent: region, filter, exact: true }, args);
  },
};
