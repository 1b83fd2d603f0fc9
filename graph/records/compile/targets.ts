import type { MeasureRecord, TargetRecord } from '../schema.ts';
import { makeNode } from './facts.ts';
import { type Context, type Facts, joinOne } from './record.ts';
import { searchFields } from './searchFields.ts';
import { targetName } from './targetName.ts';
import { normalize } from './units.ts';

/** A target with its indicator, and what it restates or is part of; outside the measures there is no `measure`. */
export function targetFacts(context: Context, target: TargetRecord, sort: string, measure?: MeasureRecord): Facts {
  const node = { kind: 'TARGET', id: target.id } as const;
  const indicator = context.idOf('INDICATOR', target.indicator);
  const region = target.region === undefined ? undefined : context.idOf('REGION', target.region);
  return {
    nodes: [targetNode(context, target, sort, measure)],
    edges: [
      ...joinOne('SET_BY', node, 'POLICY', context.policy.id),
      ...joinOne('SET_UNDER', node, 'MEASURE', measure?.id),
      ...joinOne('MEASURED_BY', node, 'INDICATOR', indicator),
      ...joinOne('HOLDS_IN', node, 'REGION', region),
      ...joinOne('RESTATES', node, 'TARGET', target.restates),
      ...joinOne('SHARE_OF', node, 'TARGET', target.partOf),
    ],
  };
}

function targetNode(context: Context, target: TargetRecord, sort: string, measure?: MeasureRecord) {
  const { id, type, printed, subject, bound, measured, value, valueMax, unit } = target;
  const { baseline, approximate, hedge, year, yearBasis, cadence, scope } = target;
  const indicator = context.lookup.entry('indicators', context.idOf('INDICATOR', target.indicator));
  if (!indicator) throw new Error(`no vocabulary describes ${target.indicator}`);
  const name = targetName(target, indicator);
  const own = { type, printed, subject, bound, measured, value, valueMax, unit, baseline };
  const time = { approximate, hedge, year, yearBasis, cadence, scope };
  const passage = context.passage(target, measure);
  return makeNode('TARGET', id, {
    name,
    aliases: [],
    sort,
    ...searchFields({ name, summary: [subject, scope?.zh, scope?.en], passage }),
    ...own,
    normalized: normalizedOf(target, indicator.unit),
    ...time,
    ...context.evidence(target, measure),
  });
}

function normalizedOf({ value, valueMax, unit }: TargetRecord, wanted: string) {
  if (value === undefined || unit === undefined) return null;
  return normalize({ value, unit, ...(valueMax === undefined ? {} : { max: valueMax }) }, wanted);
}
