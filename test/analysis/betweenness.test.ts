import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { expect, test } from 'vitest';
import { betweenness, type Tie } from '../../graph/analysis/betweenness.ts';

const scores = (nodes: readonly string[], ties: readonly Tie[]) => Object.fromEntries(betweenness(nodes, ties));
const tie = (source: string, target: string, weight = 1): Tie => ({ source, target, weight });

test('who stands in the middle of a star stands between all others', () => {
  expect(scores(['a', 'b', 'c', 'd'], [tie('a', 'b'), tie('a', 'c'), tie('a', 'd')])).toEqual({
    a: 1,
    b: 0,
    c: 0,
    d: 0,
  });
});

test('two equally short ways count half each', () => {
  const square = [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('a', 'd')];
  const sixth = 1 / 6;
  expect(scores(['a', 'b', 'c', 'd'], square)).toEqual({ a: sixth, b: sixth, c: sixth, d: sixth });
});

test('a heavy tie is a short way, and ways of 1/3 + 1/6 and of 1/2 are equally long', () => {
  expect(scores(['a', 'b', 'c'], [tie('a', 'b', 5), tie('b', 'c', 5), tie('a', 'c')])).toEqual({ a: 0, b: 1, c: 0 });
  expect(scores(['a', 'b', 'c'], [tie('a', 'b', 3), tie('b', 'c', 6), tie('a', 'c', 2)])).toEqual({
    a: 0,
    b: 0.5,
    c: 0,
  });
});

test('fewer than three nodes, and nodes without a tie, have nothing between them', () => {
  expect(scores([], [])).toEqual({});
  expect(scores(['a', 'b'], [tie('a', 'b')])).toEqual({ a: 0, b: 0 });
  expect(scores(['a', 'b', 'c'], [])).toEqual({ a: 0, b: 0, c: 0 });
});

/** Weights whose inverses are sums of halves, so that another library adds them up exactly. */
const graphs = fc.integer({ min: 3, max: 9 }).chain((size) =>
  fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(1, 2, 4, 8)), { maxLength: 20 })
    .map((drawn) => {
      const nodes = Array.from({ length: size }, (_, i) => `n${i}`);
      const apart = drawn.filter(([a, b]) => a < b);
      const ties = new Map(apart.map(([a, b, weight]) => [`${a} ${b}`, tie(`n${a}`, `n${b}`, weight)]));
      return { nodes, ties: [...ties.values()] };
    }),
);

test('it is what graphology reckons, whatever the order of nodes and ties', () => {
  fc.assert(
    fc.property(graphs, ({ nodes, ties }) => {
      const graph = new UndirectedGraph();
      for (const id of nodes) graph.addNode(id);
      for (const { source, target, weight } of ties) graph.addEdge(source, target, { length: 1 / weight });
      const expected = betweennessCentrality(graph, { getEdgeWeight: 'length' });
      const turned = ties.map(({ source, target, weight }) => tie(target, source, weight)).toReversed();
      const found = [scores(nodes, ties), scores(nodes.toReversed(), turned)];
      for (const each of found) for (const id of nodes) expect(each[id]).toBeCloseTo(expected[id] ?? 0, 9);
    }),
  );
});
