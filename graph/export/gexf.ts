import { kindNames, type RelationName, relationNames, relations } from '../model.ts';
import type { ColumnType } from '../store/columns.ts';
import { type Attribute, edgeAttributes, nodeAttributes, valuesOf } from './attributes.ts';
import type { Format } from './format.ts';
import type { ExportGraph } from './graph.ts';
import { sealed } from './sealed.ts';
import { element, escapeXml } from './xml.ts';

/** GEXF 1.3, https://gexf.net, Gephi's own: labels are Chinese names, and two nodes may be joined in several ways. */
export const gexf: Format = {
  id: 'gexf',
  description: 'GEXF 1.3, for Gephi',
  extension: 'gexf',
  mime: 'application/xml',
  run: (graph) => sealed(lines(graph), (sha256) => `<!-- sha256 of everything above: ${sha256} -->`),
};

const types: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  strings: 'string',
  int: 'integer',
  float: 'double',
  boolean: 'boolean',
};

async function* lines(graph: ExportGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield head(graph);
  yield '<graph mode="static" defaultedgetype="directed">';
  yield declared('node', nodeAttributes);
  yield declared('edge', edgeAttributes);
  yield '<nodes>';
  yield* nodes(graph);
  yield '</nodes>';
  yield '<edges>';
  yield* edges(graph);
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}

function head({ meta: { exportedAt, citation, licence, counts, ...told } }: ExportGraph): string {
  const description = [citation, licence, JSON.stringify({ ...told, counts })].join(' ');
  return element('meta', { lastmodifieddate: exportedAt.slice(0, 10) }, [
    element('creator', {}, ['policy-graph-explorer']),
    element('description', {}, [escapeXml(description)]),
  ]);
}

async function* nodes(graph: ExportGraph): AsyncGenerator<string> {
  for (const kind of kindNames)
    for await (const node of graph.nodes(kind)) {
      const label = String(node.nameZh ?? node.nameEn ?? node.id);
      yield element('node', { id: node.id, label }, [values(valuesOf(node, nodeAttributes))]);
    }
}

async function* edges(graph: ExportGraph): AsyncGenerator<string> {
  for (const relation of relationNames)
    for await (const edge of graph.edges(relation)) {
      const { id, source, target } = edge;
      const label = captionOf(relation);
      yield element('edge', { id, source, target, label }, [values(valuesOf(edge, edgeAttributes))]);
    }
}

const captionOf = (relation: RelationName) => relations[relation].caption.zh;

const declared = (place: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  element(
    'attributes',
    { class: place },
    attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type: types[type] })),
  );

const values = (pairs: ReturnType<typeof valuesOf>): string =>
  element(
    'attvalues',
    {},
    pairs.map(([{ name }, value]) => element('attvalue', { for: name, value: String(value) })),
  );
