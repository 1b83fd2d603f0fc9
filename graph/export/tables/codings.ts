import { instrumentSides } from '../../store/questions/instrumentSides.ts';
import type { ExportGraph } from '../graph.ts';
import { nodesOf } from './beside.ts';
import { cell, named, namedColumns } from './cell.ts';
import { documentColumns, documents } from './documents.ts';
import { evidenceColumns, evidenceOf } from './evidence.ts';
import type { Table, TableRow } from './table.ts';
import { variableNames } from './variableNames.ts';

/** A row for each claim that a measure uses an instrument, with the side of the instrument under every scheme. */
export const codings: Table = {
  name: 'codings',
  columns: async (graph) => [
    'coding_id',
    ...documentColumns,
    ...namedColumns('measure'),
    'part',
    'characters',
    ...namedColumns('instrument'),
    'strength',
    'stip',
    ...(await sideColumns(graph)).values(),
    'debated',
    ...evidenceColumns,
  ],
  rows,
};

async function* rows(graph: ExportGraph): AsyncGenerator<TableRow> {
  const { ask } = graph;
  const schemes = await sideColumns(graph);
  for await (const ids of graph.pages('MEASURE')) {
    const edges = await graph.edgesAt({ relation: 'USES', kind: 'MEASURE', page: ids });
    const nodes = await nodesOf(ask, [...ids, ...edges.map(({ target }) => target)]);
    const papers = await documents(
      ask,
      edges.map(({ policy }) => String(policy)),
    );
    for (const edge of edges) {
      const [measure, instrument] = [nodes.get(edge.source), nodes.get(edge.target)];
      yield {
        coding_id: edge.id,
        ...papers.get(String(edge.policy)),
        ...named('measure', measure),
        part: cell(measure?.part),
        characters: cell(measure?.characters),
        ...named('instrument', instrument),
        strength: cell(edge.strength),
        stip: cell(instrument?.stip),
        ...sidesIn(cell(instrument?.sides), schemes),
        debated: cell(edge.debated),
        ...evidenceOf(edge),
      };
    }
  }
}

/** The columns for sides, by scheme. */
async function sideColumns({ ask }: ExportGraph): Promise<ReadonlyMap<string, string>> {
  const sides = await ask(instrumentSides, null);
  return variableNames('side', [...new Set(sides.map(({ scheme }) => scheme))].sort());
}

type Sided = readonly { readonly scheme: string; readonly side: string }[];

function sidesIn(json: unknown, columns: ReadonlyMap<string, string>): TableRow {
  const sides: Sided = typeof json === 'string' ? JSON.parse(json) : [];
  const sideOf = (wanted: string) => sides.find(({ scheme }) => scheme === wanted)?.side ?? null;
  return Object.fromEntries([...columns].map(([scheme, column]) => [column, sideOf(scheme)]));
}
