import type { FactEdge, FactNode } from '../../facts.ts';
import type { MeasureRecord } from '../schema.ts';
import { type End, edgeSort, fourDigits, makeEdge, makeNode } from './facts.ts';
import { incentiveFacts } from './incentives.ts';
import { responsibilityValues } from './policy.ts';
import { type Context, type Facts, joinAll, joinOne } from './record.ts';
import { searchFields } from './searchFields.ts';
import { targetFacts } from './targets.ts';

/** A measure with all that is coded on it; `index` is its place in the record, from 0. */
export function measureFacts(context: Context, measure: MeasureRecord, index: number): Facts {
  const node: End = { kind: 'MEASURE', id: measure.id };
  const sort = `${context.policySort}/${fourDigits(index + 1)}`;
  const inner = [
    ...measure.targets.map((target, i) => targetFacts(context, target, `${sort}/${fourDigits(i + 1)}`, measure)),
    ...measure.incentives.map((incentive, i) =>
      incentiveFacts(context, incentive, `${sort}/${fourDigits(i + 1)}`, measure),
    ),
  ];
  return {
    nodes: [measureNode(context, measure, `${sort}/0000`), ...inner.flatMap((facts) => facts.nodes)],
    edges: [
      ...joinOne('PART_OF', node, 'POLICY', context.policy.id),
      ...measureEdges(context, measure, node),
      ...citations(context, measure),
      ...inner.flatMap((facts) => facts.edges),
    ],
  };
}

function measureNode(context: Context, measure: MeasureRecord, sort: string): FactNode {
  const { id, name, summary, section, part, characters } = measure;
  const passage = context.passage(measure, measure);
  return makeNode('MEASURE', id, {
    name,
    aliases: [],
    sort,
    ...searchFields({ name, summary: [summary.zh, summary.en], passage }),
    summary,
    section,
    part,
    characters,
    ...context.evidence(measure),
  });
}

function measureEdges(context: Context, measure: MeasureRecord, node: End): FactEdge[] {
  return [
    ...joinAll(context, 'USES', node, 'INSTRUMENT', measure.codings, (item) => ({
      name: item.instrument,
      values: { strength: item.strength, debated: item.debated, ...context.evidence(item, measure) },
    })),
    ...joinAll(context, 'ASSIGNED_TO', node, 'AGENCY', measure.responsibilities, (item, i) => ({
      name: item.agency,
      values: responsibilityValues(item, i, context.evidence(item, measure)),
    })),
    ...joinAll(context, 'RUNS_THROUGH', node, 'PROGRAM', measure.programs, (item) => ({
      name: item.program,
      values: context.evidence(item, measure),
    })),
    ...joinAll(context, 'INVOLVES', node, 'GROUP', measure.groups, (item, i) => ({
      name: item.group,
      values: { role: item.role, ...context.evidence(item, measure) },
      further: measure.groups.findIndex(({ group }) => group === item.group) < i ? `@${item.role}` : '',
    })),
    ...joinAll(context, 'AIMS_AT', node, 'INDUSTRY', measure.industries, (item) => ({
      name: item.industry,
      values: context.evidence(item, measure),
    })),
  ];
}

/** Citations are the policy's, in one order; the measure that makes one is a property, and part of the id. */
function citations(context: Context, measure: MeasureRecord): FactEdge[] {
  const { citations: outside, measures } = context.record;
  const earlier = measures.slice(0, measures.indexOf(measure)).flatMap((other) => other.citations);
  const first = outside.length + earlier.length;
  return measure.citations.map((item, i) => {
    const target = { kind: 'POLICY', id: context.idOf('POLICY', item.cited) } as const;
    const values = { sort: edgeSort(first + i, target.id), citation: item.relation, measure: measure.id };
    const all = { ...values, ...context.evidence(item, measure) };
    return makeEdge('CITES', context.policy, target, all, `@${measure.id}`);
  });
}
