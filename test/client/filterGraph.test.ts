import { describe, expect, test } from 'vitest';
import { countHidden, filterGraph } from '../../client/state/filterGraph.ts';
import type { DrawnEdge, DrawnNode, Graph } from '../../client/state/graph.ts';
import { type Kind, kindNames, type RelationName } from '../../graph/model.ts';
import { openFilters } from './drawnGraph.ts';

const kindOf = (id: string) => kindNames.find((kind) => id.startsWith(kind.toLowerCase())) as Kind;
const node = (id: string, step = 0): DrawnNode => ({
  id,
  kind: kindOf(id),
  label: id,
  degree: 1,
  neighbors: [],
  places: [],
  point: null,
  step,
  around: null,
});
const edge = (
  source: string,
  target: string,
  weight: number | null = null,
  relation: RelationName = 'USES',
): DrawnEdge => ({
  id: `${source}>${target}`,
  source,
  target,
  relation,
  label: relation,
  weight,
  step: 0,
});
const graph: Graph = {
  nodes: [
    ...['region:jia', 'region:yi', 'instrument:talent', 'instrument:voucher'].map((id) => node(id)),
    node('policy:jia', 1),
  ],
  edges: [
    edge('region:jia', 'instrument:talent', 3),
    edge('region:yi', 'instrument:talent', 1),
    edge('region:jia', 'instrument:voucher', 2),
    edge('policy:jia', 'region:jia', null, 'APPLIES_IN'),
  ],
};
const seen = (filters: Partial<typeof openFilters>) => {
  const visible = filterGraph(graph, { ...openFilters, ...filters });
  return { nodes: visible.nodes.map(({ id }) => id), edges: visible.edges.length, hiddenBy: visible.hiddenBy };
};

describe('filtering a graph', () => {
  test('without a filter all is drawn and nothing is hidden', () => {
    expect(filterGraph(graph, openFilters)).toEqual({ ...graph, hiddenBy: {} });
  });

  test('instruments that too few places share go, with their links, and are counted', () => {
    expect(seen({ minRegions: 2 })).toEqual({
      nodes: ['region:jia', 'region:yi', 'instrument:talent', 'policy:jia'],
      edges: 3,
      hiddenBy: { shared: 1 },
    });
  });

  test('under a filter of measures only what stands is drawn, and its links weigh what is left', () => {
    const standing = {
      ids: new Set(['region:jia', 'instrument:talent', 'policy:jia']),
      weights: new Map([['region:jia>instrument:talent', 1]]),
    };
    expect(seen({ standing })).toEqual({
      nodes: ['region:jia', 'instrument:talent', 'policy:jia'],
      edges: 2,
      hiddenBy: { measures: 2 },
    });
    const [link] = filterGraph(graph, { ...openFilters, standing }).edges;
    expect(link?.weight).toBe(1);
  });

  test('sharing is counted among the places that stand', () => {
    const weights = new Map(graph.edges.map(({ id, weight }) => [id, weight ?? 0]));
    const standing = { ids: new Set(['region:jia', 'instrument:talent', 'instrument:voucher']), weights };
    expect(seen({ standing, minRegions: 2 }).hiddenBy).toEqual({ measures: 2, shared: 2 });
  });

  test('hiding places by kind hides no instruments', () => {
    expect(seen({ hiddenKinds: ['REGION'] })).toEqual({
      nodes: ['instrument:talent', 'instrument:voucher', 'policy:jia'],
      edges: 0,
      hiddenBy: { kinds: 2 },
    });
  });

  test('a hidden relation takes its links and leaves their ends', () => {
    expect(seen({ hiddenRelations: ['APPLIES_IN'] })).toEqual({
      nodes: graph.nodes.map(({ id }) => id),
      edges: 3,
      hiddenBy: { relations: 1 },
    });
  });

  test('the degree is that of the picture, after the other filters', () => {
    expect(seen({ minDegree: 2 })).toMatchObject({
      nodes: ['region:jia', 'instrument:talent'],
      hiddenBy: { degree: 3 },
    });
    expect(seen({ minDegree: 2, hiddenRelations: ['APPLIES_IN'] }).nodes).toContain('region:jia');
  });

  test('a node is counted under the first reason that hides it: by hand, isolation or class', () => {
    const hidden = seen({
      hidden: ['policy:jia', 'region:yi'],
      only: ['region:jia', 'instrument:talent', 'region:yi'],
      hiddenClasses: ['side:DEMAND'],
      classOf: (id) => (id === 'instrument:talent' ? 'side:DEMAND' : null),
    });
    expect(hidden).toEqual({ nodes: ['region:jia'], edges: 0, hiddenBy: { classes: 1, isolated: 2, hand: 1 } });
    expect(countHidden(filterGraph(graph, { ...openFilters, hidden: ['policy:jia'] }))).toBe(1);
  });
});
