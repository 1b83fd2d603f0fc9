import type { InstrumentResolvers } from '../../generated/resolvers.ts';
import { readIdFilter } from '../filters.ts';
import { sidesIn } from '../json.ts';
import { listUnder } from '../lists.ts';
import { into, many, one, out } from '../rows.ts';
import { typesOf } from '../types.ts';
import { usesOf } from '../uses.ts';
import { inLanguage, name } from '../words.ts';

export const Instrument: InstrumentResolvers = {
  name,
  definition: ({ definitionZh, definitionEn }, { lang }) => inLanguage(lang, definitionZh, definitionEn),
  broader: one(out('BROADER', 'INSTRUMENT', 'INSTRUMENT')),
  narrower: many(into('BROADER', 'INSTRUMENT', 'INSTRUMENT')),
  sides: ({ sides }) => sidesIn(sides),
  indicators: many(into('COUNTS', 'INSTRUMENT', 'INDICATOR')),
  measures: async ({ id }, { regions, exact, ...args }, context) => {
    const filter = await readIdFilter(context, { regions }, exact ?? false);
    return listUnder(context, { path: 'Instrument.measures', parent: id, filter, exact }, args);
  },
  targets: async ({ id }, { regions, types, exact, ...args }, context) => {
    const places = await readIdFilter(context, { regions }, exact ?? false);
    const kinds = typesOf(types);
    const filter = places && kinds && { ...places, ...kinds };
    return listUnder(context, { path: 'Instrument.targets', parent: id, filter, exact }, args);
  },
  incentives: async ({ id }, { regions, exact, ...args }, context) => {
    const filter = await readIdFilter(context, { regions }, exact ?? false);
    return listUnder(context, { path: 'Instrument.incentives', parent: id, filter, exact }, args);
  },
  uses: ({ id }, args, context) => usesOf(context, 'instrument', id, args),
};
