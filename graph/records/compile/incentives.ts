import type { FactEdge } from '../../facts.ts';
import type { IncentiveRecord, MeasureRecord } from '../schema.ts';
import { type End, edgeSort, makeEdge, makeNode } from './facts.ts';
import { type Context, type Facts, joinOne } from './record.ts';
import { searchFields } from './searchFields.ts';
import { normalize } from './units.ts';

/** An incentive with what it pays for and to whom, and how it stands to others. */
export function incentiveFacts(
  context: Context,
  incentive: IncentiveRecord,
  sort: string,
  measure: MeasureRecord,
): Facts {
  const node = { kind: 'INCENTIVE', id: incentive.id } as const;
  const { instrument, recipient, follows } = incentive;
  return {
    nodes: [incentiveNode(context, incentive, sort, measure)],
    edges: [
      ...joinOne('OFFERED_BY', node, 'MEASURE', measure.id),
      ...joinOne('PAYS_FOR', node, 'INSTRUMENT', instrument && context.idOf('INSTRUMENT', instrument)),
      ...joinOne('PAID_TO', node, 'GROUP', recipient && context.idOf('GROUP', recipient)),
      ...exclusions(context, incentive, node),
      ...joinOne('FOLLOWS', node, 'INCENTIVE', follows),
    ],
  };
}

function incentiveNode(context: Context, incentive: IncentiveRecord, sort: string, measure: MeasureRecord) {
  const { id, name, form, cap, floor, amount, rate, rateOf, unit, basis, trigger, grade, stacking } = incentive;
  const passage = context.passage(incentive, measure);
  return makeNode('INCENTIVE', id, {
    name,
    aliases: [],
    sort,
    ...searchFields({ name, summary: [basis?.zh, basis?.en, trigger], passage }),
    ...{ form, cap, floor, amount, rate, rateOf, unit, basis, trigger, grade, stacking },
    normalized: inYuan(incentive),
    ...context.evidence(incentive, measure),
  });
}

/** The printed sum in yuan: the fixed one, else the most, else the least. */
function inYuan({ amount, cap, floor, unit }: IncentiveRecord) {
  const value = amount ?? cap ?? floor;
  return value === undefined || unit === undefined ? null : normalize({ value, unit }, '元');
}

/** Exclusion holds both ways and is one relation, whichever of the two says it. */
function exclusions({ record }: Context, { id, exclusiveWith }: IncentiveRecord, node: End): FactEdge[] {
  const all = record.measures.flatMap((measure) => measure.incentives);
  const earlier = all.slice(
    0,
    all.findIndex((incentive) => incentive.id === id),
  );
  const said = (other: string) =>
    earlier.some((incentive) => incentive.id === other && incentive.exclusiveWith.includes(id));
  return exclusiveWith
    .filter((other) => !said(other))
    .map((other, i) => makeEdge('EXCLUDES', node, { kind: 'INCENTIVE', id: other }, { sort: edgeSort(i, other) }));
}
