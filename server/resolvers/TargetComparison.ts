import type { TargetComparisonResolvers } from '../../generated/resolvers.ts';
import { barriersBetween, countPairs } from '../../graph/analysis/comparable.ts';
import { targetComparison } from '../../graph/analysis/targetComparison.ts';
import { warn } from '../../graph/analysis/warn.ts';
import { readNumber } from '../arguments.ts';
import { entityOf } from '../rows.ts';
import { inLanguage } from '../words.ts';

export const TargetComparison: TargetComparisonResolvers = {
  indicator: ({ indicator }, _args, context) => entityOf(context, 'INDICATOR', indicator),
  barriers: ({ groups }, { limit }) =>
    barriersBetween(groups, readNumber(limit, { argument: 'limit', least: 0, most: 5000, usual: 500 })),
  totalBarriers: ({ groups }) => countPairs(groups),
  warning: async (_comparison, { lang }, { ask }) => {
    const { zh, en } = await warn(ask, targetComparison, ['FEW_DOCUMENTS', 'DATES_DIFFER', 'LEVELS_DIFFER']);
    return inLanguage(lang, zh, en);
  },
};
