import { attributesOf, edgeColumns, nodeColumns } from './columns.ts';
import type { Format } from './format.ts';
import type { ExportView } from './view.ts';
import { cleanXml } from './xml.ts';

/** GEXF 1.3 by graphology's writer. Its 1.2 names a namespace of colours and positions that Gephi does not know. */
export const gexf: Format = {
  id: 'gexf',
  extension: 'gexf',
  mime: 'application/xml',
  run: async (view) => new Blob([await writeGexf(view)], { type: 'application/xml' }),
};

export async function writeGexf({ about, nodes, edges }: ExportView): Promise<string> {
  const [{ MultiDirectedGraph }, { default: write }] = await Promise.all([
    import('graphology'),
    import('graphology-gexf/browser/writer.js'),
  ]);
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({
    lastModifiedDate: about.exportedAt.slice(0, 10),
    creator: 'policy-graph-explorer',
    description: cleanXml([about.title, about.address, about.corpusVersion, ...about.hidden].join('; ')),
  });
  for (const node of nodes) graph.addNode(cleanXml(node.id), cleaned(attributesOf(nodeColumns, node)));
  for (const edge of edges) {
    const [id, source, target] = [edge.id, edge.source, edge.target].map(cleanXml);
    graph.addEdgeWithKey(id, source, target, cleaned(attributesOf(edgeColumns, edge)));
  }
  return write(graph, { version: '1.3' });
}

/** The writer escapes, but lets control characters through. */
function cleaned(attributes: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? cleanXml(value) : value]),
  );
}
