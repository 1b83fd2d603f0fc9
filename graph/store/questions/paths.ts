import type { Kind } from '../../model.ts';
import type { Listed } from './filters.ts';

type ListPath = { readonly parent: Kind; readonly node: Listed; readonly path: string };

/** Lists that hang on an entity `p`: where the entities `n` of each are found. */
export const paths = {
  'Region.policies': { parent: 'REGION', node: 'POLICY', path: '(p)<-[:APPLIES_IN]-(n:Policy)' },
  'Region.measures': {
    parent: 'REGION',
    node: 'MEASURE',
    path: '(p)<-[:APPLIES_IN]-(:Policy)<-[:PART_OF]-(n:Measure)',
  },
  'Policy.citedBy': { parent: 'POLICY', node: 'POLICY', path: '(p)<-[:CITES]-(n:Policy)' },
  'Policy.measures': { parent: 'POLICY', node: 'MEASURE', path: '(p)<-[:PART_OF]-(n:Measure)' },
  'Policy.targets': { parent: 'POLICY', node: 'TARGET', path: '(p)<-[:SET_BY]-(n:Target)' },
  'Indicator.targets': { parent: 'INDICATOR', node: 'TARGET', path: '(p)<-[:MEASURED_BY]-(n:Target)' },
  'Instrument.measures': { parent: 'INSTRUMENT', node: 'MEASURE', path: '(p)<-[:USES]-(n:Measure)' },
  'Instrument.targets': {
    parent: 'INSTRUMENT',
    node: 'TARGET',
    path: '(p)<-[:COUNTS]-(:Indicator)<-[:MEASURED_BY]-(n:Target)',
  },
  'Instrument.incentives': { parent: 'INSTRUMENT', node: 'INCENTIVE', path: '(p)<-[:PAYS_FOR]-(n:Incentive)' },
  'AgencyFunction.agencies': { parent: 'FUNCTION', node: 'AGENCY', path: '(p)<-[:PERFORMS]-(n:Agency)' },
  'Program.measures': { parent: 'PROGRAM', node: 'MEASURE', path: '(p)<-[:RUNS_THROUGH]-(n:Measure)' },
  'Group.measures': { parent: 'GROUP', node: 'MEASURE', path: '(p)<-[:INVOLVES]-(n:Measure)' },
  'Industry.measures': { parent: 'INDUSTRY', node: 'MEASURE', path: '(p)<-[:AIMS_AT]-(n:Measure)' },
} as const satisfies Record<string, ListPath>;

export type PathName = keyof typeof paths;

/** A parent with one of the entities that it stands for: itself, or one rolled up to it. */
export type Member = { readonly parent: string; readonly id: string };
