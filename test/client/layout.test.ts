import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLayouts } from '../../client/network/layouts/allLayouts.ts';
import { arrange } from '../../client/network/layouts/arrange.ts';
import { fallBack } from '../../client/network/layouts/fallBack.ts';
import { labelBox, type Point, type Progress } from '../../client/network/layouts/layout.ts';
import { isLong, runLayout } from '../../client/network/layouts/runLayout.ts';
import { settle } from '../../client/network/layouts/settle.ts';
import { plainLook } from '../../client/network/metrics/useLook.ts';
import { makePicture } from '../../client/network/picture.ts';
import { compose, countPlaces, type Graph, type Network } from '../../client/state/graph.ts';
import { firstRecipe, type LayoutName, layoutNames } from '../../client/state/recipe.ts';
import { kindNames } from '../../graph/model.ts';
import { startGraph } from './arbitraries.ts';
import { openFilters } from './drawnGraph.ts';

const seed = fc.integer({ min: 1, max: 50 });
const point = fc.record({
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  longitude: fc.double({ min: 74, max: 134, noNaN: true }),
});

/** A start whose places lie somewhere, some of them in the same spot, some nowhere. */
const located = fc
  .tuple(startGraph, fc.array(fc.option(point), { minLength: 12, maxLength: 12 }))
  .map(([graph, points]): Graph => {
    const nodes = graph.nodes.map((node, index) =>
      node.kind === 'REGION' ? { ...node, point: points[index % 9] ?? null } : node,
    );
    return { ...graph, nodes };
  });

/** The force layout works harder than the others: it is tried on fewer graphs. */
const tries: Readonly<Record<LayoutName, number>> = {
  orbits: 60,
  columns: 60,
  force: 8,
  concentric: 30,
  breadth: 30,
  map: 60,
};

describe.each(layoutNames)('the layout %s', (name) => {
  const { run } = allLayouts[name];
  const options = { numRuns: tries[name] };

  test('gives the same places for the same graph and seed, in any language, and every node has one', () => {
    fc.assert(
      fc.property(located, seed, (graph, given) => {
        const first = run(graph, given);
        const nodes = graph.nodes.map((node) => ({ ...node, label: `${node.label} in another, longer language` }));
        expect(run({ ...structuredClone(graph), nodes }, given)).toEqual(first);
        expect([...first.positions.keys()].sort()).toEqual(graph.nodes.map((node) => node.id).sort());
      }),
      options,
    );
  });

  test('keeps labels apart', () => {
    fc.assert(
      fc.property(located, seed, (graph, given) => {
        expect(collisions([...run(graph, given).positions.values()])).toEqual([]);
      }),
      options,
    );
  });

  test('counts in whole pixels', () => {
    fc.assert(
      fc.property(located, seed, (graph, given) => {
        for (const { x, y } of run(graph, given).positions.values()) expect([x, y].every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});

describe.each(['force', 'concentric', 'breadth', 'map'] as const)('the layout %s', (name) => {
  test('does not depend on the order of the answer', () => {
    fc.assert(
      fc.property(located, seed, (graph, given) => {
        const turned = { nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
        const { positions } = allLayouts[name].run(graph, given);
        expect(sorted(allLayouts[name].run(turned, given).positions)).toEqual(sorted(positions));
      }),
      { numRuns: tries[name] / 2 },
    );
  });
});

describe('the layout orbits', () => {
  test('puts what more places share nearer to the middle', () => {
    fc.assert(
      fc.property(startGraph, (graph) => {
        const { positions, guides } = arrange(graph, atStart);
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

describe('the layout force', () => {
  test('puts what is joined nearer together than what is not', () => {
    const graph = cliques(4, 8);
    const { positions } = allLayouts.force.run(graph, 1);
    const at = (id: string) => positions.get(id) ?? { x: 0, y: 0 };
    const joined = mean(graph.edges.map(({ source, target }) => distance(at(source), at(target))));
    const apart = graph.nodes.flatMap(({ id: left }) =>
      graph.nodes.map(({ id: right }) => distance(at(left), at(right))),
    );
    expect(joined).toBeLessThan(0.6 * mean(apart));
  });

  test('another seed draws another picture, and what others draw by lot stays as it was', () => {
    const graph = cliques(3, 5);
    const { random } = Math;
    expect(sorted(allLayouts.force.run(graph, 2).positions)).not.toEqual(
      sorted(allLayouts.force.run(graph, 1).positions),
    );
    expect(Math.random).toBe(random);
  });

  test('says what it is at, and goes on and never back', () => {
    const told: Progress[] = [];
    allLayouts.force.run(cliques(3, 5), 1, (progress) => told.push(progress));
    expect(told.map(({ phase }) => phase)).toEqual(['draft', 'refine', 'room']);
    expect(told.map(({ fraction }) => fraction)).toEqual(told.map(({ fraction }) => fraction).sort());
  });
});

describe('the layout concentric', () => {
  test('puts what has more neighbours nearer to the middle', () => {
    const graph = cliques(1, 7);
    const hub = { nodes: graph.nodes, edges: graph.edges.filter(({ source }) => source === 'node:0:0') };
    const { positions } = allLayouts.concentric.run(hub, 1);
    expect(positions.get('node:0:0')).toEqual({ x: 0, y: 0 });
    expect(new Set([...positions.values()].map(({ x, y }) => Math.round(Math.hypot(x, y) / 50))).size).toBe(2);
  });
});

describe('the layout breadth', () => {
  test('puts each node as many rows down as links lead to it from the root', () => {
    const chain = cliques(1, 4);
    const ids = chain.nodes.map(({ id }) => id);
    const edges = chain.edges.filter(({ source, target }) => ids.indexOf(target) - ids.indexOf(source) === 1);
    const loose = { ...chain.nodes[0], id: 'node:loose' } as Graph['nodes'][number];
    const { positions } = allLayouts.breadth.run({ nodes: [...chain.nodes, loose], edges }, 1);
    const rows = [...ids, loose.id].map((id) => positions.get(id)?.y ?? 0);
    const [root = 0] = rows.toSorted((left, right) => left - right);
    const step = Math.min(...rows.filter((y) => y > root)) - root;
    expect(rows.map((y) => Math.round((y - root) / step))).toEqual([1, 0, 1, 2, 3]);
  });
});

describe('the layout map', () => {
  const [wuxi, xuchang, zone, shared, own] = ['wuxi', 'xuchang', 'zone', 'shared', 'own'];
  const nodes = [
    place(wuxi, { latitude: 31.49, longitude: 120.31 }),
    place(xuchang, { latitude: 34.04, longitude: 113.85 }),
    place(zone, null),
    ...[shared, own].map((id) => ({ ...place(id, null), kind: 'INSTRUMENT' as const })),
  ];
  const edges = [
    link(zone, wuxi, { relation: 'WITHIN' }),
    link(xuchang, shared, { weight: 3 }),
    link(wuxi, shared, { weight: 1 }),
    link(xuchang, own, { weight: 1 }),
  ];
  const { positions } = allLayouts.map.run({ nodes, edges }, 1);
  const at = (id: string) => positions.get(id) ?? { x: 0, y: 0 };

  test('has north up and east to the right, and a degree of longitude as wide as at the mean latitude', () => {
    const east = at(wuxi).x - at(xuchang).x;
    const south = at(wuxi).y - at(xuchang).y;
    const degree = Math.cos((((31.49 + 34.04) / 2) * Math.PI) / 180);
    expect(east / south).toBeCloseTo(((120.31 - 113.85) * degree) / (34.04 - 31.49), 1);
  });

  test('puts a place without coordinates by the place it lies within', () => {
    expect(distance(at(zone), at(wuxi))).toBeLessThan(200);
    expect(distance(at(zone), at(wuxi))).toBeLessThan(distance(at(zone), at(xuchang)) / 2);
  });

  test('puts anything else in the weighted middle of what it is joined to', () => {
    const middle = { x: (3 * at(xuchang).x + at(wuxi).x) / 4, y: (3 * at(xuchang).y + at(wuxi).y) / 4 };
    expect(distance(at(shared), middle)).toBeLessThan(3);
    expect(distance(at(own), at(xuchang))).toBeLessThan(200);
  });
});

describe('room for labels', () => {
  test('is found near by, whatever is wished, and what was first stays', () => {
    const wish = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 80 }), (points) => {
        const settled = settle(points.map((one, index) => [String(index), one]));
        expect(collisions([...settled.values()])).toEqual([]);
        expect(settled.get('0')).toEqual(points[0]);
      }),
    );
  });
});

describe('a long layout', () => {
  test('is one that takes a worker: force always, others beyond their size', () => {
    const small = cliques(3, 5);
    const large = cliques(40, 10);
    expect(layoutNames.filter((name) => isLong(small, name))).toEqual(['force']);
    expect(layoutNames.filter((name) => isLong(large, name))).toEqual(['force', 'concentric', 'breadth']);
  });

  test('a short one is run where it is asked for', async () => {
    const graph = cliques(3, 5);
    expect(await runLayout(graph, { name: 'concentric', seed: 2 })).toEqual(allLayouts.concentric.run(graph, 2));
  });

  test('given up leaves what stood, and puts the rest in free room', () => {
    fc.assert(
      fc.property(located, fc.nat(70), (graph, count) => {
        const stood = allLayouts.columns.run({ ...graph, nodes: graph.nodes.slice(0, count) }, 1);
        const { positions } = fallBack(graph, stood, 1);
        expect([...stood.positions].map(([id]) => [id, positions.get(id)])).toEqual([...stood.positions]);
        expect(positions.size).toBe(graph.nodes.length);
        expect(collisions([...positions.values()])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an expansion', () => {
  test('moves nothing that is placed, and takes only free room', () => {
    fc.assert(
      fc.property(
        startGraph,
        fc.constantFrom(...layoutNames.filter((name) => name !== 'force')),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
        (start, name, sizes) => {
          let graph: Graph = start;
          for (const [index, size] of sizes.entries()) {
            const before = arrange(graph, { ...atStart, name });
            graph = expandOne(graph, index, size);
            const after = arrange(graph, { ...atStart, name });
            expect([...before.positions].map(([id]) => [id, after.positions.get(id)])).toEqual([...before.positions]);
            expect(collisions([...after.positions.values()])).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('that was there when the layout was chosen is laid out with the rest', () => {
    fc.assert(
      fc.property(startGraph, fc.integer({ min: 1, max: 20 }), (start, size) => {
        const graph = expandOne(start, 0, size);
        const whole = allLayouts.concentric.run(graph, 1);
        expect(arrange(graph, { name: 'concentric', seed: 1, at: 1 })).toEqual(whole);
        const more = expandOne(graph, 1, size);
        const later = arrange(more, { name: 'concentric', seed: 1, at: 1 });
        expect([...whole.positions].map(([id]) => [id, later.positions.get(id)])).toEqual([...whole.positions]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a pin', () => {
  test('puts its node where it says, and moves no other', () => {
    fc.assert(
      fc.property(startGraph, fc.nat(70), (graph, index) => {
        const node = graph.nodes[index % Math.max(1, graph.nodes.length)];
        const pins = [
          { id: node?.id ?? 'nobody', x: 7, y: -9 },
          { id: 'not:drawn', x: 1, y: 1 },
        ];
        const { positions } = arrange(graph, atStart);
        const expected = new Map([...positions].map(([id, at]) => [id, id === node?.id ? { x: 7, y: -9 } : at]));
        expect(arrange(graph, atStart, pins).positions).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a filter', () => {
  test('hides without moving what stays', () => {
    fc.assert(
      fc.property(startGraph, fc.integer({ min: 1, max: 12 }), (graph, minRegions) => {
        const arrangement = arrange(graph, atStart);
        const draw = (filters: typeof openFilters) =>
          makePicture(graph, { filters, recipe: firstRecipe, arrangement, look: plainLook });
        const part = draw({ ...openFilters, minRegions });
        expect(part.positions).toEqual(draw(openFilters).positions);
        expect(part.visible.nodes.length + (part.visible.hiddenBy.shared ?? 0)).toBe(graph.nodes.length);
      }),
    );
  });
});

const atStart = { name: 'orbits', seed: 1, at: 0 } as const;
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
    places: [],
    point: null,
  }));
  const network: Network = { nodes: [anchor, ...nodes], edges: [], truncated: false, totalNodes: size };
  const added = compose({ nodes: graph.nodes, edges: [], truncated: false, totalNodes: 0 }, [
    { step: { id: anchor.id, kinds: null, relation: null, direction: null }, network },
  ]).nodes.filter((node) => node.id.startsWith(`new:${index}:`));
  return { ...graph, nodes: [...graph.nodes, ...added.map((node) => ({ ...node, step: index + 1 }))] };
}

/** So many groups of so many nodes, each joined to all of its own, and each group to the next by one link. */
function cliques(count: number, size: number): Graph {
  const id = (group: number, index: number) => `node:${group}:${index}`;
  const groups = Array.from({ length: count }, (_, group) =>
    Array.from({ length: size }, (_, index) => id(group, index)),
  );
  const inside = groups.flatMap((ids) =>
    ids.flatMap((source, index) => ids.slice(index + 1).map((target) => link(source, target))),
  );
  const between = groups.slice(1).map((_, group) => link(id(group, 0), id(group + 1, 0)));
  const nodes = groups.flat().map((one) => ({ ...place(one, null), kind: 'INSTRUMENT' as const }));
  return { nodes, edges: [...inside, ...between] };
}

function place(id: string, point: Graph['nodes'][number]['point']): Graph['nodes'][number] {
  return { id, kind: 'REGION', label: id, degree: 0, neighbors: [], places: [], point, step: 0, around: null };
}

function link(source: string, target: string, facts: Partial<Graph['edges'][number]> = {}): Graph['edges'][number] {
  const id = `${source}>${target}`;
  return { id, source, target, relation: 'USES', label: 'uses', weight: null, step: 0, ...facts };
}

function sorted(positions: ReadonlyMap<string, Point>): [string, Point][] {
  return [...positions].sort(([left], [right]) => (left < right ? -1 : 1));
}

function distance(left: Point, right: Point): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
