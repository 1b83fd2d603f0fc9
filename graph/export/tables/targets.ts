import { wholeNodes } from '../../store/questions/whole.ts';
import type { ExportGraph } from '../graph.ts';
import { joined, nodesOf, targetsAt } from './beside.ts';
import { cell, named, namedColumns, quantity, quantityColumns } from './cell.ts';
import { documentColumns, documents } from './documents.ts';
import { evidenceColumns, evidenceOf } from './evidence.ts';
import type { Table, TableRow } from './table.ts';

/** A row for each target, as printed and in the base unit of its indicator; one that restates another names it. */
export const targets: Table = {
  name: 'targets',
  columns: async () => [
    'target_id',
    'target_name_zh',
    'target_name_en',
    ...documentColumns,
    'measure_id',
    ...namedColumns('indicator'),
    'indicator_unit',
    'indicator_numerator',
    'indicator_denominator',
    'indicator_grade',
    'type',
    'printed',
    'subject',
    'bound',
    'measured',
    'value',
    'value_max',
    'unit',
    ...quantityColumns('normalized'),
    ...quantityColumns('baseline'),
    'approximate',
    'hedge',
    'year',
    'year_basis',
    'cadence',
    'holds_in',
    'scope_zh',
    'scope_en',
    'restates',
    'part_of',
    ...evidenceColumns,
  ],
  rows,
};

const leading = ['MEASURED_BY', 'SET_UNDER', 'HOLDS_IN', 'RESTATES', 'SHARE_OF'] as const;

async function* rows(graph: ExportGraph): AsyncGenerator<TableRow> {
  const { ask, pages } = graph;
  for await (const ids of pages('TARGET')) {
    const found = await ask(wholeNodes, { kind: 'TARGET', ids });
    const [indicators, measures, regions, restated, totals] = await Promise.all(
      leading.map((relation) => targetsAt(graph, { relation, kind: 'TARGET', page: ids })),
    );
    const nodes = await nodesOf(ask, [...(indicators?.values() ?? [])].flat());
    const papers = await documents(
      ask,
      found.map(({ policy }) => String(policy)),
    );
    for (const target of found) {
      const { id } = target;
      const indicator = nodes.get(indicators?.get(id)?.[0] ?? '');
      yield {
        ...named('target', target),
        ...papers.get(String(target.policy)),
        measure_id: joined(measures?.get(id) ?? []),
        ...named('indicator', indicator),
        indicator_unit: cell(indicator?.unit),
        indicator_numerator: cell(indicator?.numerator),
        indicator_denominator: cell(indicator?.denominator),
        indicator_grade: cell(indicator?.grade),
        type: cell(target.type),
        printed: cell(target.printed),
        subject: cell(target.subject),
        bound: cell(target.bound),
        measured: cell(target.measured),
        value: cell(target.value),
        value_max: cell(target.valueMax),
        unit: cell(target.unit),
        ...quantity('normalized', target.normalized),
        ...quantity('baseline', target.baseline),
        approximate: cell(target.approximate),
        hedge: cell(target.hedge),
        year: cell(target.year),
        year_basis: cell(target.yearBasis),
        cadence: cell(target.cadence),
        holds_in: joined(regions?.get(id) ?? []),
        scope_zh: cell(target.scopeZh),
        scope_en: cell(target.scopeEn),
        restates: joined(restated?.get(id) ?? []),
        part_of: joined(totals?.get(id) ?? []),
        ...evidenceOf(target),
      };
    }
  }
}
