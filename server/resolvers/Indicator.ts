import type { IndicatorResolvers } from '../../generated/resolvers.ts';
import { listUnder } from '../lists.ts';
import { into, many, one, out } from '../rows.ts';
import { typesOf } from '../types.ts';
import { inLanguage, name } from '../words.ts';

export const Indicator: IndicatorResolvers = {
  name,
  definition: ({ definitionZh, definitionEn }, { lang }) => inLanguage(lang, definitionZh, definitionEn),
  broader: one(out('BROADER', 'INDICATOR', 'INDICATOR')),
  narrower: many(into('BROADER', 'INDICATOR', 'INDICATOR')),
  components: many(out('COMPONENT', 'INDICATOR', 'INDICATOR')),
  instruments: many(out('COUNTS', 'INDICATOR', 'INSTRUMENT')),
  targets: ({ id }, { types, ...args }, context) =>
    listUnder(context, { path: 'Indicator.targets', parent: id, filter: typesOf(types), exact: true }, args),
};
