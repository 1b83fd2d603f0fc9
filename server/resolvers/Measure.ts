import type { MeasureResolvers } from '../../generated/resolvers.ts';
import { citationsOf } from '../citations.ts';
import { into, linked, many, out, theOne } from '../rows.ts';
import { inLanguage, name } from '../words.ts';

const uses = out('USES', 'MEASURE', 'INSTRUMENT');
const duties = out('ASSIGNED_TO', 'MEASURE', 'AGENCY');
const programs = out('RUNS_THROUGH', 'MEASURE', 'PROGRAM');
const groups = out('INVOLVES', 'MEASURE', 'GROUP');
const industries = out('AIMS_AT', 'MEASURE', 'INDUSTRY');

export const Measure: MeasureResolvers = {
  name,
  summary: ({ summaryZh, summaryEn }, { lang }) => inLanguage(lang, summaryZh, summaryEn),
  section: ({ sectionZh, sectionEn }, { lang }) => inLanguage(lang, sectionZh, sectionEn),
  policy: theOne(out('PART_OF', 'MEASURE', 'POLICY')),
  codings: async ({ id, sort }, _args, context) => {
    const found = await linked(context, uses, id);
    return found.map(({ node, edge }) => ({ ...edge, measure: id, measureSort: sort, instrument: node }));
  },
  instruments: many(uses),
  responsibilities: async ({ id, sort }, _args, context) => {
    const found = await linked(context, duties, id);
    return found.map(({ node, edge }) => ({ ...edge, agency: node, source: id, sourceSort: sort }));
  },
  programs: many(programs),
  programUses: async ({ id }, _args, context) => [...(await linked(context, programs, id))],
  incentives: many(into('OFFERED_BY', 'MEASURE', 'INCENTIVE')),
  targets: many(into('SET_UNDER', 'MEASURE', 'TARGET')),
  involves: async ({ id }, _args, context) => [...(await linked(context, groups, id))],
  industries: many(industries),
  industryAims: async ({ id }, _args, context) => [...(await linked(context, industries, id))],
  citations: async ({ id, policy }, _args, context) =>
    (await citationsOf(context, policy)).filter(({ edge }) => edge.measure === id),
  evidence: (measure) => measure,
};
