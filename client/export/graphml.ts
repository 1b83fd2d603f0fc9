import { type Column, edgeColumns, nodeColumns } from './columns.ts';
import type { Format } from './format.ts';
import type { About, ExportView } from './view.ts';
import { element, escapeXml } from './xml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';

/** GraphML by its primer, http://graphml.graphdrawing.org: every attribute declared with its type. */
export const graphml: Format = {
  id: 'graphml',
  extension: 'graphml',
  mime: 'application/xml',
  run: (view) => new Blob([writeGraphml(view)], { type: 'application/xml' }),
};

export function writeGraphml({ about, nodes, edges }: ExportView): string {
  const facts = Object.entries(factsOf(about));
  const lines = [
    ...facts.map(([name]) => key('graph', name, 'string')),
    ...nodeColumns.map(({ name, type }) => key('node', name, type)),
    ...edgeColumns.map(({ name, type }) => key('edge', name, type)),
    '<graph id="view" edgedefault="directed">',
    ...facts.map(([name, value]) => data('graph', name, value)),
    ...nodes.map((node) => element('node', { id: node.id }, dataOf('node', nodeColumns, node))),
    ...edges.map((edge) =>
      element('edge', { id: edge.id, source: edge.source, target: edge.target }, dataOf('edge', edgeColumns, edge)),
    ),
    '</graph>',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="${namespace}">\n${lines.join('\n')}\n</graphml>\n`;
}

type Place = 'graph' | 'node' | 'edge';

function key(place: Place, name: string, type: string): string {
  return element('key', { id: `${place}_${name}`, for: place, 'attr.name': name, 'attr.type': type });
}

function dataOf<Item>(place: Place, columns: readonly Column<Item>[], item: Item): string[] {
  return columns.flatMap(({ name, of }) => {
    const value = of(item);
    return value === null ? [] : [data(place, name, value)];
  });
}

function data(place: Place, name: string, value: string | number): string {
  return element('data', { key: `${place}_${name}` }, [escapeXml(value)]);
}

function factsOf({ title, address, language, corpusVersion, exportedAt, hidden }: About): Record<string, string> {
  return { title, address, language, corpusVersion: corpusVersion ?? '', exportedAt, hidden: hidden.join('; ') };
}
