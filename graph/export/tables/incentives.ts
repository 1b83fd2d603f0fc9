import { wholeNodes } from '../../store/questions/whole.ts';
import type { ExportGraph } from '../graph.ts';
import { joined, nodesOf, type Targets, targetsAt } from './beside.ts';
import { cell, named, namedColumns, quantity, quantityColumns } from './cell.ts';
import { documentColumns, documents } from './documents.ts';
import { evidenceColumns, evidenceOf } from './evidence.ts';
import type { Table, TableRow } from './table.ts';

/** A row for each incentive, its sum as printed and in 元. */
export const incentives: Table = {
  name: 'incentives',
  columns: async () => [
    'incentive_id',
    'incentive_name_zh',
    'incentive_name_en',
    ...documentColumns,
    'measure_id',
    ...namedColumns('instrument'),
    ...namedColumns('recipient'),
    'form',
    'cap',
    'floor',
    'amount',
    'rate',
    'rate_of',
    'unit',
    ...quantityColumns('normalized'),
    'basis_zh',
    'basis_en',
    'trigger',
    'grade',
    'stacking',
    'follows',
    'excludes',
    ...evidenceColumns,
  ],
  rows,
};

const leading = ['OFFERED_BY', 'PAYS_FOR', 'PAID_TO', 'FOLLOWS'] as const;

async function* rows(graph: ExportGraph): AsyncGenerator<TableRow> {
  const { ask, pages } = graph;
  for await (const ids of pages('INCENTIVE')) {
    const found = await ask(wholeNodes, { kind: 'INCENTIVE', ids });
    const [measures, instruments, groups, followed] = await Promise.all(
      leading.map((relation) => targetsAt(graph, { relation, kind: 'INCENTIVE', page: ids })),
    );
    const nodes = await nodesOf(
      ask,
      [instruments, groups].flatMap((led) => [...(led?.values() ?? [])].flat()),
    );
    const excluded = await exclusions(graph, ids);
    const papers = await documents(
      ask,
      found.map(({ policy }) => String(policy)),
    );
    for (const incentive of found) {
      const { id } = incentive;
      yield {
        ...named('incentive', incentive),
        ...papers.get(String(incentive.policy)),
        measure_id: joined(measures?.get(id) ?? []),
        ...named('instrument', nodes.get(instruments?.get(id)?.[0] ?? '')),
        ...named('recipient', nodes.get(groups?.get(id)?.[0] ?? '')),
        form: cell(incentive.form),
        cap: cell(incentive.cap),
        floor: cell(incentive.floor),
        amount: cell(incentive.amount),
        rate: cell(incentive.rate),
        rate_of: cell(incentive.rateOf),
        unit: cell(incentive.unit),
        ...quantity('normalized', incentive.normalized),
        basis_zh: cell(incentive.basisZh),
        basis_en: cell(incentive.basisEn),
        trigger: cell(incentive.trigger),
        grade: cell(incentive.grade),
        stacking: cell(incentive.stacking),
        follows: joined(followed?.get(id) ?? []),
        excludes: joined(excluded.get(id) ?? []),
        ...evidenceOf(incentive),
      };
    }
  }
}

/** Which incentives exclude each of these: said of one of two, it holds for both. */
async function exclusions(graph: ExportGraph, page: readonly string[]): Promise<Targets> {
  const at = { relation: 'EXCLUDES', kind: 'INCENTIVE', page } as const;
  const [said, saidOf] = [await graph.edgesAt(at), await graph.edgesAt({ ...at, end: 'target' })];
  const pairs = [
    ...said.map(({ source, target }) => [source, target] as const),
    ...saidOf.map(({ source, target }) => [target, source] as const),
  ];
  const byOne = Map.groupBy(pairs, ([one]) => one);
  return new Map([...byOne].map(([one, own]) => [one, own.map(([, other]) => other)]));
}
