import type { IncentiveResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../context.ts';
import { quantityIn } from '../json.ts';
import { entityOf, into, many, one, out, theOne } from '../rows.ts';
import { inLanguage, name } from '../words.ts';

const excluded = many(out('EXCLUDES', 'INCENTIVE', 'INCENTIVE', 'node'));
const excluding = many(into('EXCLUDES', 'INCENTIVE', 'INCENTIVE'));

/** Exclusion holds both ways, whichever of the two says it. */
async function exclusiveWith(incentive: { id: string }, args: unknown, context: Context) {
  const both = await Promise.all([excluded(incentive, args, context), excluding(incentive, args, context)]);
  const once = new Map(both.flat().map((other) => [other.id, other]));
  return [...once.values()].toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
}

export const Incentive: IncentiveResolvers = {
  name,
  instrument: one(out('PAYS_FOR', 'INCENTIVE', 'INSTRUMENT')),
  normalized: ({ normalized }) => quantityIn(normalized),
  basis: ({ basisZh, basisEn }, { lang }) => inLanguage(lang, basisZh, basisEn),
  recipient: one(out('PAID_TO', 'INCENTIVE', 'GROUP')),
  exclusiveWith,
  follows: one(out('FOLLOWS', 'INCENTIVE', 'INCENTIVE')),
  measure: theOne(out('OFFERED_BY', 'INCENTIVE', 'MEASURE')),
  policy: ({ policy }, _args, context) => entityOf(context, 'POLICY', policy),
  evidence: (incentive) => incentive,
};
