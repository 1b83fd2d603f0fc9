import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../client/network/layouts/arrange.ts';
import { labelBox, type Point } from '../../client/network/layouts/layout.ts';
import { makePicture } from '../../client/network/picture.ts';
import { compose, countPlaces, type Graph, type Network } from '../../client/state/graph.ts';
import { layoutNames } from '../../client/state/recipe.ts';
import { kindNames } from '../../graph/model.ts';
import { startGraph } from './arbitraries.ts';

const layout = fc.record({ name: fc.constantFrom(...layoutNames), seed: fc.integer({ min: 1, max: 50 }) });

describe('a layout', () => {
  test('gives the same places for the same graph and seed, and every node has one', () => {
    fc.assert(
      fc.property(startGraph, layout, (graph, given) => {
        const first = arrange(graph, given);
        expect(arrange(structuredClone(graph), given)).toEqual(first);
        expect([...first.positions.keys()].sort()).toEqual(graph.nodes.map((node) => node.id).sort());
      }),
    );
  });

  test('does not depend on the language', () => {
    fc.assert(
      fc.property(startGraph, layout, (graph, given) => {
        const nodes = graph.nodes.map((node) => ({ ...node, label: `${node.label} in another, longer language` }));
        expect(arrange({ ...graph, nodes }, given)).toEqual(arrange(graph, given));
      }),
    );
  });

  test('keeps labels apart', () => {
    fc.assert(
      fc.property(startGraph, layout, (graph, given) => {
        expect(collisions([...arrange(graph, given).positions.values()])).toEqual([]);
      }),
    );
  });

  test('puts what more places share nearer to the middle', () => {
    fc.assert(
      fc.property(startGraph, (graph) => {
        const { positions, guides } = arrange(graph, { name: 'orbits', seed: 1 });
        const counts = countPlaces(graph.edges, new Set(graph.nodes.filter(isPlace).map((node) => node.id)));
        const others = graph.nodes.filter((node) => !isPlace(node) && node.id !== 'instrument:innovation-consortium');
        for (const { from, to, width, height } of guides) {
          const onRing = others.filter((node) => near(ringRadius(positions.get(node.id), width, height)));
          for (const node of onRing)
            expect(counts.get(node.id) ?? 0).toSatisfy((count: number) => count >= from && count <= to);
        }
        const ranges = guides.map(({ from, to }) => [from, to]).flatMap(([from = 0, to = 0]) => [to, from]);
        expect(ranges).toEqual([...ranges].sort((left, right) => right - left));
      }),
    );
  });
});

describe('an expansion', () => {
  test('moves nothing that is placed, and takes only free room', () => {
    fc.assert(
      fc.property(
        startGraph,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
        (start, sizes) => {
          let graph: Graph = start;
          for (const [index, size] of sizes.entries()) {
            const before = arrange(graph, { name: 'orbits', seed: 1 });
            graph = expandOne(graph, index, size);
            const after = arrange(graph, { name: 'orbits', seed: 1 });
            expect([...before.positions].map(([id]) => [id, after.positions.get(id)])).toEqual([...before.positions]);
            expect(collisions([...after.positions.values()])).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a filter', () => {
  test('hides without moving what stays', () => {
    fc.assert(
      fc.property(startGraph, fc.integer({ min: 1, max: 12 }), (graph, minRegions) => {
        const open = { minRegions: 1, hiddenKinds: [], hidden: [], places: null, instruments: null };
        const whole = makePicture(graph, open, { name: 'orbits', seed: 1 });
        const part = makePicture(graph, { ...open, minRegions }, { name: 'orbits', seed: 1 });
        expect(part.positions).toEqual(whole.positions);
        expect(part.visible.nodes.length + part.visible.hiddenCount).toBe(graph.nodes.length);
      }),
    );
  });
});

const isPlace = (node: Graph['nodes'][number]) => node.kind === 'REGION';
const near = (radius: number) => Math.abs(radius - 1) < 0.01;

function ringRadius(point: Point | undefined, width: number, height: number): number {
  return point ? Math.hypot(point.x / (width / 2), point.y / (height / 2)) : 0;
}

/** Pairs of nodes whose labels would touch. */
function collisions(points: readonly Point[]): [Point, Point][] {
  const close = (left: Point, right: Point) =>
    Math.abs(left.x - right.x) < labelBox.width && Math.abs(left.y - right.y) < labelBox.height;
  return points.flatMap((left, index) =>
    points.slice(index + 1).flatMap((right): [Point, Point][] => (close(left, right) ? [[left, right]] : [])),
  );
}

/** The graph with one of its nodes expanded by so many new ones of mixed kinds. */
function expandOne(graph: Graph, index: number, size: number): Graph {
  const anchor = graph.nodes[(index * 7) % Math.max(1, graph.nodes.length)];
  if (!anchor) return graph;
  const nodes = Array.from({ length: size }, (_, count) => ({
    id: `new:${index}:${count}`,
    kind: kindNames[count % 4] ?? 'MEASURE',
    label: 'new',
    degree: 1,
    neighbors: [],
  }));
  const network: Network = { nodes: [anchor, ...nodes], edges: [], truncated: false, totalNodes: size };
  const added = compose({ nodes: graph.nodes, edges: [], truncated: false, totalNodes: 0 }, [
    { step: { id: anchor.id, kinds: null }, network },
  ]).nodes.filter((node) => node.id.startsWith(`new:${index}:`));
  return { ...graph, nodes: [...graph.nodes, ...added.map((node) => ({ ...node, step: index + 1 }))] };
}
