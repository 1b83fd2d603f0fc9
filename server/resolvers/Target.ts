import type { TargetResolvers } from '../../generated/resolvers.ts';
import { quantityIn } from '../json.ts';
import { into, many, one, out, theOne } from '../rows.ts';
import { inLanguage, name } from '../words.ts';

export const Target: TargetResolvers = {
  name,
  indicator: theOne(out('MEASURED_BY', 'TARGET', 'INDICATOR')),
  normalized: ({ normalized }) => quantityIn(normalized),
  baseline: ({ baseline }) => quantityIn(baseline),
  region: one(out('HOLDS_IN', 'TARGET', 'REGION')),
  scope: ({ scopeZh, scopeEn }, { lang }) => inLanguage(lang, scopeZh, scopeEn),
  restates: one(out('RESTATES', 'TARGET', 'TARGET')),
  restatedBy: many(into('RESTATES', 'TARGET', 'TARGET')),
  partOf: one(out('SHARE_OF', 'TARGET', 'TARGET')),
  parts: many(into('SHARE_OF', 'TARGET', 'TARGET')),
  policy: theOne(out('SET_BY', 'TARGET', 'POLICY')),
  measure: one(out('SET_UNDER', 'TARGET', 'MEASURE')),
  evidence: (target) => target,
};
