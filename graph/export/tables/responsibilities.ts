import type { ExportGraph } from '../graph.ts';
import { nodesOf, targetsFrom } from './beside.ts';
import { cell, named, namedColumns } from './cell.ts';
import { documentColumns, documents } from './documents.ts';
import { evidenceColumns, evidenceOf } from './evidence.ts';
import type { Table, TableRow } from './table.ts';

/** A row for each body that answers for a measure, or for a document as a whole (`measure_id` is empty then). */
export const responsibilities: Table = {
  name: 'responsibilities',
  columns: async () => [
    'responsibility_id',
    ...documentColumns,
    ...namedColumns('measure'),
    ...namedColumns('agency'),
    'agency_type',
    'collective',
    ...namedColumns('function'),
    'role',
    'printed',
    'position',
    'inherited',
    ...evidenceColumns,
  ],
  rows,
};

async function* rows(graph: ExportGraph): AsyncGenerator<TableRow> {
  const { ask, pages } = graph;
  for (const kind of ['POLICY', 'MEASURE'] as const)
    for await (const ids of pages(kind)) {
      const edges = await graph.edgesAt({ relation: 'ASSIGNED_TO', kind, page: ids });
      const agencies = [...new Set(edges.map(({ target }) => target))];
      const functions = await targetsFrom(ask, { relation: 'PERFORMS', kind: 'AGENCY', sources: agencies });
      const nodes = await nodesOf(ask, [...ids, ...agencies, ...[...functions.values()].flat()]);
      const papers = await documents(
        ask,
        edges.map(({ policy }) => String(policy)),
      );
      for (const edge of edges) {
        const agency = nodes.get(edge.target);
        yield {
          responsibility_id: edge.id,
          ...papers.get(String(edge.policy)),
          ...named('measure', kind === 'MEASURE' ? nodes.get(edge.source) : undefined),
          ...named('agency', agency),
          agency_type: cell(agency?.type),
          collective: cell(agency?.collective),
          ...named('function', nodes.get(functions.get(edge.target)?.[0] ?? '')),
          role: cell(edge.role),
          printed: cell(edge.printed),
          position: cell(edge.position),
          inherited: cell(edge.inherited),
          ...evidenceOf(edge),
        };
      }
    }
}
