import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speeches } from '../../client/i18n/useWords.ts';
import { classings } from '../../client/network/metrics/classes.ts';
import { measureGraph } from '../../client/network/metrics/measureGraph.ts';
import { quantileBins } from '../../client/network/metrics/quantileBins.ts';
import { runMeasure } from '../../client/network/metrics/runMeasure.ts';
import { sayClass } from '../../client/network/metrics/sayClass.ts';
import { sizes } from '../../client/network/metrics/sizes.ts';
import type { Graph } from '../../client/state/graph.ts';
import { colourings } from '../../client/state/recipe.ts';
import type { Kind } from '../../graph/model.ts';
import { startGraph } from './arbitraries.ts';

describe('the measures of a graph', () => {
  test('of a path of five: neighbours, the share of shortest paths through each, and halves that hang together', () => {
    const path = graphOf('abcde', ['ab', 'bc', 'cd', 'de']);
    const { degree, betweenness, community } = measureGraph(path);
    expect(Object.fromEntries(degree)).toEqual({ a: 1, b: 2, c: 2, d: 2, e: 1 });
    expect(Object.fromEntries(betweenness)).toEqual({ a: 0, b: 3 / 6, c: 4 / 6, d: 3 / 6, e: 0 });
    expect([community.get('a'), community.get('d')]).toEqual([community.get('b'), community.get('e')]);
    expect([...new Set(community.values())].sort()).toEqual([1, 2]);
  });

  test('take a heavier link for a shorter way', () => {
    const light = graphOf('abc', ['ab', 'ac', 'cb']);
    const heavy = { ...light, edges: light.edges.map((edge) => ({ ...edge, weight: edge.id === 'ab' ? 1 : 4 })) };
    expect(Object.fromEntries(measureGraph(light).betweenness)).toEqual({ a: 0, b: 0, c: 0 });
    expect(Object.fromEntries(measureGraph(heavy).betweenness)).toEqual({ a: 0, b: 0, c: 1 });
  });

  test('take links between the same two for one, and none from a node to itself', () => {
    const { degree } = measureGraph(graphOf('abc', ['ab', 'ba', 'aa', 'ab']));
    expect(Object.fromEntries(degree)).toEqual({ a: 1, b: 1, c: 0 });
  });

  test('find the groups that hang together, the largest first', () => {
    const groups = graphOf('abcdefg', ['ab', 'bc', 'ca', 'de', 'ef', 'fg', 'gd', 'df', 'eg', 'cd']);
    expect(Object.fromEntries(measureGraph(groups).community)).toEqual({ a: 2, b: 2, c: 2, d: 1, e: 1, f: 1, g: 1 });
  });

  test('are the same each time, and in whatever order the answer comes', () => {
    fc.assert(
      fc.property(startGraph, (graph) => {
        const first = measureGraph(graph);
        const turned = { nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
        expect(measureGraph(structuredClone(graph))).toEqual(first);
        expect(measureGraph(turned)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  test('of nothing, or of nodes without links, are nothing much', () => {
    const [none, alone] = [measureGraph(graphOf('', [])), measureGraph(graphOf('ab', []))];
    expect([none.degree.size, none.betweenness.size, none.community.size]).toEqual([0, 0, 0]);
    expect([...alone.betweenness, ...alone.community]).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('of a small graph need no worker', async () => {
    const graph = graphOf('ab', ['ab']);
    expect(await runMeasure(graph)).toEqual(measureGraph(graph));
  });
});

describe('bins', () => {
  test('hold every value once, in order, between bounds that occur', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), (values) => {
        const bins = quantileBins(values);
        const held = bins.map(({ from, to }) => values.filter((value) => from <= value && value <= to).length);
        expect(held.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(held.every((count) => count > 0)).toBe(true);
        expect(bins.length).toBeLessThanOrEqual(5);
        expect(bins.flatMap(({ from, to }) => [from, to]).every((bound) => values.includes(bound))).toBe(true);
      }),
    );
  });

  test('of ten different values hold two each', () => {
    expect(quantileBins([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: 5 },
      { from: 6, to: 7 },
      { from: 8, to: 9 },
    ]);
  });
});

describe('bins of values that repeat', () => {
  test('leave the other bins to the rest', () => {
    expect(quantileBins([...Array(30).fill(0), 1, 2, 3, 4])).toEqual(
      [0, 1, 2, 3, 4].map((value) => ({ from: value, to: value })),
    );
  });
});

describe('the classes of a colouring', () => {
  const graph = graphOf('abcde', ['ab', 'bc', 'cd', 'de'], { a: 'REGION' });
  const sideOf = (id: string) => (id === 'b' ? ('DEMAND' as const) : null);
  const given = { nodes: graph.nodes, measures: measureGraph(graph), sideOf };
  const said = (name: (typeof colourings)[number], language: 'zh' | 'en') =>
    classings[name](given).classes.map(({ label, count, token }) => [
      sayClass(label, speeches[language]),
      count,
      token,
    ]);

  test('say what they are, in both languages, and how many nodes they hold', () => {
    expect(said('kind', 'en')).toEqual([
      ['Places', 1, '--kind-region'],
      ['Instruments', 4, '--kind-instrument'],
    ]);
    expect(said('side', 'en')).toEqual([
      ['Demand side', 1, '--side-demand'],
      ['No side', 4, '--class-rest'],
    ]);
    expect(said('degree', 'en')).toEqual([
      ['1 link', 2, '--scale-1'],
      ['2 links', 3, '--scale-5'],
    ]);
    expect(said('betweenness', 'zh')).toEqual([
      ['0%', 2, '--scale-1'],
      ['50%', 2, '--scale-3'],
      ['67%', 1, '--scale-5'],
    ]);
    expect(said('community', 'zh')).toEqual([
      ['社群 1', 3, '--class-1'],
      ['社群 2', 2, '--class-2'],
    ]);
  });

  test('hold every node in a class of the legend', () => {
    fc.assert(
      fc.property(startGraph, fc.constantFrom(...colourings), (start, name) => {
        const { classes, of } = classings[name]({ nodes: start.nodes, measures: measureGraph(start), sideOf });
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(start.nodes.length);
        const listed = classes.map(({ id }) => id);
        expect(start.nodes.every(({ id }) => listed.includes(of.get(id) ?? ''))).toBe(true);
        expect(new Set(classes.map(({ token }) => token)).size).toBe(classes.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the sizes of nodes', () => {
  test('grow in area with the value; by kind there is none', () => {
    const graph = graphOf('abcde', ['ab', 'ac', 'ad', 'ae']);
    const measures = measureGraph(graph);
    expect(sizes.kind(measures)('a')).toBeNull();
    expect([sizes.degree(measures)('a'), sizes.degree(measures)('b')]).toEqual([36, 21]);
    expect([sizes.betweenness(measures)('a'), sizes.betweenness(measures)('b')]).toEqual([36, 12]);
  });
});

describe('the colours of classes', () => {
  const styles = readFileSync(join(import.meta.dirname, '../../client/styles/tokens.css'), 'utf8');
  const tokens = new Map(
    [...styles.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
  const coloured = [...tokens.keys()].filter((name) => /^--(class|scale)-/.test(name));

  test.each(['light', 'dark'] as const)(
    'stand out from the ground, and carry the text of a place, where it is %s',
    (theme) => {
      expect(coloured).toHaveLength(14);
      const faint = coloured.flatMap((name) =>
        ['--ground', '--surface'].flatMap((paper) => {
          const ratio = contrast(tokens.get(name)?.[theme] ?? '', tokens.get(paper)?.[theme] ?? '');
          return ratio < 4.5 ? [`${name} on ${paper}: ${ratio.toFixed(2)}`] : [];
        }),
      );
      expect(faint).toEqual([]);
    },
  );
});

/** WCAG 2.2, contrast ratio. */
function contrast(left: string, right: string): number {
  const [low = 0, high = 0] = [luminance(left), luminance(right)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A graph of nodes with one letter each, and links of two. */
function graphOf(ids: string, pairs: readonly string[], kinds: Readonly<Record<string, Kind>> = {}): Graph {
  const nodes = [...ids].map((id) => {
    const facts = { label: id, degree: 0, neighbors: [], places: [], point: null, step: 0, around: null };
    return { id, kind: kinds[id] ?? ('INSTRUMENT' as const), ...facts };
  });
  const edges = pairs.map((id) => {
    const facts = { relation: 'USES' as const, label: 'uses', weight: null, step: 0 };
    return { id, source: id[0] ?? '', target: id[1] ?? '', ...facts };
  });
  return { nodes, edges };
}
