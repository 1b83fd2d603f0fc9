import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { attributesOf, edgeColumns, nodeColumns } from '../../client/export/columns.ts';
import { writeEdgesCsv, writeNodesCsv } from '../../client/export/csv.ts';
import { fileName } from '../../client/export/fileName.ts';
import { formats } from '../../client/export/formats.ts';
import { writeGexf } from '../../client/export/gexf.ts';
import { writeGraphml } from '../../client/export/graphml.ts';
import { hexOf } from '../../client/export/hexOf.ts';
import { writeJson } from '../../client/export/json.ts';
import { makeView } from '../../client/export/makeView.ts';
import { writeSvg } from '../../client/export/svg.ts';
import type { ExportView } from '../../client/export/view.ts';
import { cleanXml } from '../../client/export/xml.ts';
import { wrapLabel } from '../../client/network/label.ts';
import { readDrawn } from '../../client/network/readDrawn.ts';
import type { DrawnEdge, DrawnNode } from '../../client/state/graph.ts';
import { type Kind, kindNames } from '../../graph/model.ts';

const palette = {
  ground: 'rgb(244, 245, 242)',
  surface: 'rgb(255, 255, 255)',
  ink: 'rgb(24, 34, 45)',
  muted: 'rgb(89, 102, 115)',
  line: 'rgb(201, 206, 198)',
  edge: 'rgb(123, 138, 151)',
  seal: 'rgb(184, 53, 42)',
  focus: 'rgb(23, 105, 170)',
  font: '"PingFang SC", "Noto Sans CJK SC", sans-serif',
  kinds: Object.fromEntries(kindNames.map((kind) => [kind, 'rgb(36, 120, 109)'])) as Record<Kind, string>,
};

const node = (id: string, kind: Kind, label: string): DrawnNode => ({
  id,
  kind,
  label,
  degree: 3,
  neighbors: [],
  places: [],
  point: null,
  step: 0,
  around: null,
});
const edge = (source: string, target: string, label: string): DrawnEdge => ({
  id: `USES:${source}>${target}`,
  source,
  target,
  relation: 'USES',
  label,
  weight: 2,
  step: 0,
});

const kunshan = node('region:320583', 'REGION', '昆山市');
const consortium = node('instrument:innovation-consortium', 'INSTRUMENT', '创新联合体');
const measure = node('measure:a.1', 'MEASURE', '支持龙头企业牵头组建创新联合体');

const style = [
  {
    selector: 'node',
    style: { width: 20, height: 18, 'background-color': palette.kinds.GROUP, color: palette.ink, 'font-size': 13 },
  },
  { selector: 'node', style: { 'text-valign': 'bottom' as const } },
  { selector: 'node.REGION', style: { width: 80, height: 32, 'text-valign': 'center' as const, 'font-weight': 600 } },
  { selector: 'node.INSTRUMENT', style: { 'background-color': palette.seal } },
  { selector: 'edge', style: { width: 3, 'line-color': palette.edge, 'target-arrow-shape': 'triangle' as const } },
];

/** A view as the program makes it: the real canvas, without a screen, of these nodes in a row. */
function viewOf(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): ExportView {
  const graph = { nodes, edges };
  const core = cytoscape({ headless: true, styleEnabled: true, style });
  core.add([
    ...nodes.map(({ id, kind, label }, index) => ({
      group: 'nodes' as const,
      data: { id, label: wrapLabel(label, { width: 9, lines: 3 }) },
      position: { x: index * 160, y: 0 - index * 90.5 },
      classes: ['entity', kind],
    })),
    ...edges.map(({ id, source, target }) => ({ group: 'edges' as const, data: { id, source, target } })),
  ]);
  const drawn = readDrawn(core);
  const about = {
    title: '创新联合体 <与> 昆山',
    address: 'http://localhost:4000/?lang=zh&from=narrower',
    language: 'zh' as const,
    corpusVersion: 'abc',
    exportedAt: '2026-03-01T08:00:00.000Z',
    hidden: ['筛选隐藏了 2 个节点'],
  };
  const names = new Map([[kunshan.id, { zh: '昆山市', en: 'Kunshan' }]]);
  return makeView({ about, graph, drawn, palette, names, png: async () => new Blob(['png']) });
}

const view = viewOf(
  [kunshan, consortium, measure],
  [edge(kunshan.id, consortium.id, '使用'), edge(measure.id, consortium.id, '使用')],
);

/** Nothing to see in these, or meant to do harm, or read from right to left. */
const hostile = [
  '<script>alert(1)</script>',
  '"quoted" \'twice\' & <b>bold</b>',
  ']]> <!-- --> <?php ?> &amp; &#0;',
  'nul\u0000bell\u0007escape\u001b[0m\ufffe',
  '😀 𠮷野家 👩‍👩‍👧',
  'שלום \u202eעולם مرحبا',
  'half \ud800 a pair',
  'line\nbreak\r\nand\ttab',
  '=HYPERLINK("http://evil","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  ' ',
];
const hostileView = viewOf(
  hostile.map((label, index) => node(`group:${index}`, 'GROUP', label)),
  hostile.slice(1).map((label, index) => ({ ...edge(`group:${index}`, `group:${index + 1}`, label), id: `e${index}` })),
);

const tree = (xml: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml').documentElement as Element;
const texts = (root: Element, name: string) =>
  [...root.getElementsByTagName(name)].map((element) => element.textContent ?? '');

/** RFC 4180, read cell by cell and apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const graphmlOf = (one: ExportView) => parseGraphml(MultiDirectedGraph, writeGraphml(one));
const gexfOf = async (one: ExportView) => parseGexf(MultiGraph, await writeGexf(one));

describe('a view that is saved', () => {
  test('knows where everything stands and how it looks', () => {
    expect(view.nodes.map(({ id, x, y, names, colour }) => [id, x, y, names, colour])).toEqual([
      [kunshan.id, 0, 0, { zh: '昆山市', en: 'Kunshan' }, '#24786d'],
      [consortium.id, 160, -90.5, null, '#b8352a'],
      [measure.id, 320, -181, null, '#24786d'],
    ]);
    expect(view.edges[0]?.names).toEqual({ zh: '使用', en: 'uses' });
  });

  test('has a name with its date and size', () => {
    expect(formats.map((format) => fileName(view, format))).toEqual([
      'policy-graph-2026-03-01-3nodes.png',
      'policy-graph-2026-03-01-3nodes.svg',
      'policy-graph-2026-03-01-3nodes.graphml',
      'policy-graph-2026-03-01-3nodes.gexf',
      'policy-graph-2026-03-01-3nodes.json',
      'policy-graph-2026-03-01-3nodes.nodes.csv',
      'policy-graph-2026-03-01-3nodes.edges.csv',
    ]);
  });

  test('has the type of its format', async () => {
    const blobs = await Promise.all(formats.slice(1).map(async ({ run }) => (await run(view)).type));
    expect(blobs).toEqual(formats.slice(1).map(({ mime }) => mime));
  });

  test('has colours that every program reads', () => {
    expect(['rgb(24, 34, 45)', 'rgba(255,0,9.6,0.5)', '#abc', 'teal'].map(hexOf)).toEqual([
      '#18222d',
      '#ff000a',
      '#abc',
      'teal',
    ]);
  });
});

describe('GraphML, read by graphology', () => {
  test('holds every node and edge with its attributes', () => {
    const graph = graphmlOf(view);
    expect(graph.mapNodes((id, attributes) => [id, attributes])).toEqual(
      view.nodes.map((one) => [one.id, attributesOf(nodeColumns, one)]),
    );
    expect(graph.mapEdges((id, attributes, source, target) => [id, source, target, attributes])).toEqual(
      view.edges.map((one) => [one.id, one.source, one.target, attributesOf(edgeColumns, one)]),
    );
    expect(graph.getAttributes()).toMatchObject({ title: view.about.title, hidden: '筛选隐藏了 2 个节点' });
  });

  test('holds hostile names, without what XML does not allow', () => {
    expect(graphmlOf(hostileView).mapNodes((_, { label }) => label)).toEqual(hostile.map(cleanXml));
  });
});

describe('GEXF, read by graphology', () => {
  test('holds every node and edge with attributes, places and colours', async () => {
    const graph = await gexfOf(view);
    expect(graph.mapNodes((id, attributes) => [id, attributes])).toEqual(
      view.nodes.map((one) => [one.id, attributesOf(nodeColumns, one)]),
    );
    expect(graph.mapEdges((id, attributes, source, target) => [id, source, target, attributes])).toEqual(
      view.edges.map((one) => [one.id, one.source, one.target, attributesOf(edgeColumns, one)]),
    );
  });

  test('holds hostile names, without what XML does not allow', async () => {
    expect((await gexfOf(hostileView)).mapNodes((_, { label }) => label)).toEqual(hostile.map(cleanXml));
  });

  test('names the namespace of colours and places that Gephi knows', async () => {
    expect(tree(await writeGexf(view)).getAttribute('xmlns:viz')).toBe('http://gexf.net/1.3/viz');
  });
});

describe('SVG, read as XML', () => {
  const root = tree(writeSvg(view));

  test('says what it is to those who do not see it', () => {
    const [title, about] = ['title', 'desc'].map((name) => texts(root, name)[0]);
    expect([root.getAttribute('role'), root.getAttribute('aria-labelledby'), title]).toEqual([
      'img',
      'title about',
      '创新联合体 <与> 昆山',
    ]);
    expect(about).toContain('http://localhost:4000/?lang=zh&from=narrower');
    expect(about).toContain('筛选隐藏了 2 个节点');
    expect(texts(root, 'title')).toContain('昆山市 — 使用 — 创新联合体');
  });

  test('has every label as text, in the fonts of the page', () => {
    expect(root.getAttribute('font-family')).toBe(palette.font);
    const said = texts(root, 'text').join(' ');
    for (const words of ['昆山市', '创新联合体', '地区 1', '政策工具 1', '举措 1']) expect(said).toContain(words);
    expect(texts(root, 'tspan').join('')).toContain('支持龙头企业');
  });

  test('draws a mark for each node, a line for each edge, and all of it inside the sheet', () => {
    const marks = [...root.getElementsByTagName('g')].filter((group) => group.getAttribute('data-id'));
    expect(marks.map((group) => group.getAttribute('data-id'))).toEqual(view.nodes.map(({ id }) => id));
    expect(root.getElementsByTagName('line').length).toBe(2);
    const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    for (const one of view.nodes) {
      expect(one.x > x && one.x < x + width && one.y > y && one.y < y + height).toBe(true);
    }
  });

  test('holds hostile names as text and nothing else', () => {
    const drawn = tree(writeSvg(hostileView));
    expect(drawn.getElementsByTagName('script').length + drawn.getElementsByTagName('b').length).toBe(0);
    for (const name of hostile.map(cleanXml)) expect(texts(drawn, 'title')).toContain(name);
  });

  test('holds nothing that a browser would run or fetch', () => {
    for (const drawn of [tree(writeSvg(view)), tree(writeSvg(hostileView))]) {
      const names = new Set([...drawn.getElementsByTagName('*')].map(({ tagName }) => tagName));
      const known = ['circle', 'desc', 'ellipse', 'g', 'line', 'path', 'polygon', 'rect', 'text', 'title', 'tspan'];
      expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

describe('JSON', () => {
  test('holds everything as it is', () => {
    const { about, nodes, edges } = hostileView;
    expect(JSON.parse(writeJson(hostileView))).toEqual({ about, nodes, edges });
  });
});

describe('CSV, read by RFC 4180', () => {
  test('is a table of nodes and a table of edges, in UTF-8 that spreadsheets take for it', () => {
    expect(writeNodesCsv(view).charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(writeNodesCsv(view).slice(1))).toEqual([
      ['id', ...nodeColumns.map(({ name }) => name)],
      ...view.nodes.map((one) => [one.id, ...nodeColumns.map(({ of }) => String(of(one) ?? ''))]),
    ]);
    expect(readCsv(writeEdgesCsv(view).slice(1))).toEqual([
      ['id', 'source', 'target', ...edgeColumns.map(({ name }) => name)],
      ...view.edges.map((one) => [
        one.id,
        one.source,
        one.target,
        ...edgeColumns.map(({ of }) => String(of(one) ?? '')),
      ]),
    ]);
  });

  test('holds hostile names as they are, formulas with an apostrophe in front', () => {
    const [, ...rows] = readCsv(writeNodesCsv(hostileView).slice(1));
    expect(rows.map(([, label]) => label)).toEqual(
      hostile.map((label) => (/^[=+\-@\t]/.test(label) ? `'${label}` : label)),
    );
  });
});

describe('whatever a node is named', () => {
  const label = fc.string({ unit: 'binary', maxLength: 20 });
  const named = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) =>
    viewOf(
      labels.map((one, index) => node(`group:${index}`, 'GROUP', one)),
      [],
    ),
  );

  test('each format gives it back', async () => {
    await fc.assert(
      fc.asyncProperty(named, async (one) => {
        const clean = one.nodes.map((each) => cleanXml(each.label));
        const said = (labels: readonly string[]) => labels.map((each) => each ?? '');
        expect(said(graphmlOf(one).mapNodes((_, each) => each.label))).toEqual(clean);
        expect(said((await gexfOf(one)).mapNodes((_, each) => each.label))).toEqual(clean);
        const titles = texts(tree(writeSvg(one)), 'title');
        expect(clean.filter((each) => !titles.includes(each))).toEqual([]);
        const [, ...rows] = readCsv(writeNodesCsv(one).slice(1));
        expect(rows.map(([, each]) => each?.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
          one.nodes.map((each) => each.label),
        );
      }),
      { numRuns: 150 },
    );
  });
});
