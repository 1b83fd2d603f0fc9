import type { TargetGroupResolvers } from '../../generated/resolvers.ts';
import { entityOf } from '../rows.ts';
import { inLanguage } from '../words.ts';

export const TargetGroup: TargetGroupResolvers = {
  indicator: ({ traits }, _args, context) => entityOf(context, 'INDICATOR', traits.indicator),
  measured: ({ traits }) => traits.measured as 'STOCK',
  cadence: ({ traits }) => traits.cadence as 'BY',
  unit: ({ traits }) => traits.unit,
  levels: ({ traits }) => traits.levels as 'CITY'[],
  // The rows share their narrowing, so that any of them says it.
  scope: async ({ traits, rows: [row] }, { lang }, context) => {
    if (traits.scope === null || !row) return null;
    const { scopeZh, scopeEn } = await entityOf(context, 'TARGET', row.id);
    return inLanguage(lang, scopeZh, scopeEn);
  },
  approximate: ({ traits }) => traits.approximate,
  dated: ({ traits }) => traits.dated,
  partOf: ({ traits }, _args, context) => (traits.total === null ? null : entityOf(context, 'TARGET', traits.total)),
  rows: ({ rows, number }) => rows.map((row) => ({ ...row, group: number })),
};
