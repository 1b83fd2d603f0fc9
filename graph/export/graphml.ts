import { kindNames, relationNames } from '../model.ts';
import type { ColumnType } from '../store/columns.ts';
import { type Attribute, edgeAttributes, nodeAttributes, valuesOf } from './attributes.ts';
import type { Format } from './format.ts';
import type { ExportGraph } from './graph.ts';
import { sealed } from './sealed.ts';
import { element, escapeXml } from './xml.ts';

/** GraphML by its primer, http://graphml.graphdrawing.org: every attribute declared with its type, for Gephi, igraph, NetworkX. */
export const graphml: Format = {
  id: 'graphml',
  description: 'GraphML, for Gephi, igraph and NetworkX',
  extension: 'graphml',
  mime: 'application/xml',
  run: (graph) => sealed(lines(graph), (sha256) => `<!-- sha256 of everything above: ${sha256} -->`),
};

const types: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  strings: 'string',
  int: 'int',
  float: 'double',
  boolean: 'boolean',
};

async function* lines(graph: ExportGraph): AsyncGenerator<string> {
  const facts = factsOf(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  for (const [name] of facts) yield key('graph', { name, type: 'string' });
  for (const attribute of nodeAttributes) yield key('node', attribute);
  for (const attribute of edgeAttributes) yield key('edge', attribute);
  yield '<graph id="corpus" edgedefault="directed">';
  for (const [name, value] of facts) yield data('graph', name, value);
  yield* nodes(graph);
  yield* edges(graph);
  yield '</graph>';
  yield '</graphml>';
}

async function* nodes(graph: ExportGraph): AsyncGenerator<string> {
  for (const kind of kindNames)
    for await (const node of graph.nodes(kind)) {
      const values = valuesOf(node, nodeAttributes).map(([{ name }, value]) => data('node', name, value));
      yield element('node', { id: node.id }, values);
    }
}

async function* edges(graph: ExportGraph): AsyncGenerator<string> {
  for (const relation of relationNames)
    for await (const edge of graph.edges(relation)) {
      const { id, source, target } = edge;
      const values = valuesOf(edge, edgeAttributes).map(([{ name }, value]) => data('edge', name, value));
      yield element('edge', { id, source, target }, values);
    }
}

type Place = 'graph' | 'node' | 'edge';

function key(place: Place, { name, type }: Attribute): string {
  return element('key', { id: `${place}_${name}`, for: place, 'attr.name': name, 'attr.type': types[type] });
}

function data(place: Place, name: string, value: string | number | boolean): string {
  return element('data', { key: `${place}_${name}` }, [escapeXml(value)]);
}

const factsOf = ({ meta: { counts, ...told } }: ExportGraph): readonly (readonly [string, string])[] => [
  ...Object.entries(told),
  ['counts', JSON.stringify(counts)],
];
