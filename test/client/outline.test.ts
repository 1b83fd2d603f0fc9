import { describe, expect, test } from 'vitest';
import type { Graph } from '../../client/state/graph.ts';
import { nextOrder, type Order, sortRows, tableRows } from '../../client/views/outline/tableRows.ts';
import { plant, treeRows, wayTo } from '../../client/views/outline/treeRows.ts';
import { beginsWith } from '../../client/views/outline/typeAhead.ts';
import { edge, node, pictureOf } from './drawnGraph.ts';

const wuxi = { id: 'region:wuxi', name: '无锡市' };
const graph: Graph = {
  nodes: [
    node('instrument:talent', 'INSTRUMENT', { label: '人才', degree: 9 }),
    node('region:wuxi', 'REGION', { label: '无锡市', degree: 40 }),
    node('region:kunshan', 'REGION', { label: '昆山市', degree: 5 }),
    node('measure:1', 'MEASURE', { label: '举措一', degree: 3, step: 1, around: 'region:wuxi', places: [wuxi] }),
    node('measure:2', 'MEASURE', { label: '举措二', degree: 3, step: 1, around: 'region:wuxi', places: [wuxi] }),
    node('agency:alone', 'AGENCY', { label: '科技局', step: 2 }),
    node('function:alone', 'FUNCTION', { label: '科技', step: 2 }),
  ],
  edges: [
    edge('region:wuxi', 'instrument:talent', { weight: 2, label: '使用' }),
    edge('region:kunshan', 'instrument:talent', { weight: 1, label: '使用' }),
    edge('measure:1', 'instrument:talent', { label: '使用' }),
    edge('measure:2', 'instrument:talent', { label: '使用' }),
    edge('agency:alone', 'function:alone', { relation: 'PERFORMS', label: '履行' }),
  ],
};

describe('the table of what is drawn', () => {
  const rows = tableRows(pictureOf(graph));
  const sorted = (order: Order | null) => sortRows(rows, order, 'zh').map(({ key }) => key);

  test('says of each node its place, its links and how many places share it', () => {
    expect(rows.map(({ node: { label }, place, links, shared }) => [label, place, links, shared])).toEqual([
      ['人才', '', 4, 2],
      ['无锡市', '', 1, 0],
      ['昆山市', '', 1, 0],
      ['举措一', '无锡市', 1, 0],
      ['举措二', '无锡市', 1, 0],
      ['科技局', '', 1, 0],
      ['科技', '', 1, 0],
    ]);
  });

  test('is sorted by pinyin, or by number with the largest first, and keeps the order of the picture otherwise', () => {
    expect(sorted(null)).toEqual(graph.nodes.map(({ id }) => id));
    expect(sorted({ by: 'name', descending: false }).slice(0, 3)).toEqual(['measure:2', 'measure:1', 'function:alone']);
    expect(sorted({ by: 'degree', descending: true }).slice(0, 2)).toEqual(['region:wuxi', 'instrument:talent']);
    expect(sorted({ by: 'shared', descending: true })[0]).toBe('instrument:talent');
  });

  test('a column sorts, sorts the other way, and lets go', () => {
    const first = nextOrder(null, 'links');
    const second = nextOrder(first, 'links');
    expect([first, second, nextOrder(second, 'links')]).toEqual([
      { by: 'links', descending: true },
      { by: 'links', descending: false },
      null,
    ]);
    expect(nextOrder(first, 'name')).toEqual({ by: 'name', descending: false });
  });

  test('a folded group is one row that can be opened', () => {
    const [, fold] = tableRows(pictureOf(graph, { group: 'kind' }));
    expect(fold).toMatchObject({ key: 'group:REGION', isGroup: true, links: 1, node: { label: '地区 · 2' } });
  });
});

describe('the tree of what is drawn', () => {
  const forest = plant(graph, 'zh');
  const shown = (...toggled: string[]) =>
    treeRows(forest, new Set(toggled)).map((row) =>
      [
        '  '.repeat(row.level - 1),
        row.of === 'node' ? row.node.label : `${row.label} ${row.count}`,
        row.open === null ? '' : row.open ? ' -' : ' +',
        row.of === 'node' && row.above ? ' above' : '',
      ].join(''),
    );
  const talentInWuxi = 'region:wuxi/USES:region:wuxi>instrument:talent';

  test('its roots are the start, places first, and one node of every part that is not joined to it', () => {
    expect(shown()).toEqual(['昆山市 +', '无锡市 +', '人才 +', '科技局 +']);
  });

  test('a node opens to its neighbours by relation, read from where it stands, without the link that led to it', () => {
    expect(shown('region:wuxi', talentInWuxi)).toEqual([
      '昆山市 +',
      '无锡市 -',
      '  使用 1 -',
      '    人才 -',
      '      被使用于 3 -',
      '        昆山市',
      '        举措一',
      '        举措二',
      '人才 +',
      '科技局 +',
    ]);
  });

  test('a relation is closed by its key', () => {
    expect(shown('region:wuxi', 'region:wuxi/USES>').slice(1, 3)).toEqual(['无锡市 -', '  使用 1 +']);
  });

  test('a circle is cut where a node stands under itself, and that is said', () => {
    const circle = plant(
      {
        nodes: ['a', 'b', 'c'].map((id) => node(id, 'POLICY')),
        edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')],
      },
      'en',
    );
    const rows = treeRows(circle, new Set(['a', 'a/USES:a>b', 'a/USES:a>b/USES:b>c']));
    expect(rows.filter((row) => row.of === 'node' && row.above)).toMatchObject([
      { node: { id: 'a' }, open: null, level: 7 },
    ]);
  });

  test('rows say their place among their like', () => {
    const rows = treeRows(forest, new Set(['region:wuxi']));
    expect(rows.map(({ level, position, size }) => [level, position, size])).toEqual([
      [1, 1, 4],
      [1, 2, 4],
      [2, 1, 1],
      [3, 1, 1],
      [1, 3, 4],
      [1, 4, 4],
    ]);
  });

  test('the way to a node is the nodes to open, by the fewest links', () => {
    expect(wayTo(forest, 'measure:1')).toEqual(['instrument:talent']);
    expect(shown(...wayTo(forest, 'measure:1'))).toContain('    举措一');
    expect([wayTo(forest, 'region:wuxi'), wayTo(forest, 'nowhere')]).toEqual([[], []]);
  });

  test('five thousand nodes and ten thousand links are planted and opened at once', () => {
    const nodes = Array.from({ length: 5_000 }, (_, index) => node(`measure:${index}`, 'MEASURE'));
    const edges = Array.from({ length: 10_000 }, (_, index) =>
      edge(`measure:${index % 5_000}`, `measure:${(index * 7 + 1) % 5_000}`),
    );
    const before = performance.now();
    const large = plant({ nodes, edges }, 'zh');
    expect(treeRows(large, new Set(['measure:0'])).length).toBeGreaterThan(5_000);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('typing the beginning of a name', () => {
  test.each([
    ['无锡市', 'wx', true],
    ['重庆', '重', true],
    ['创新联合体', 'cxlht', true],
    ['R&D 平台', 'r&', true],
    ['Wuxi', 'WU', true],
    ['无锡市', 'xw', false],
  ])('%s begins with %s: %s', (name, typed, expected) => {
    expect(beginsWith(name, typed)).toBe(expected);
  });
});
