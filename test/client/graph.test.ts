import { describe, expect, test } from 'vitest';
import { compose, filterGraph, type GraphNode, type Network } from '../../client/state/graph.ts';
import type { Kind } from '../../graph/model.ts';

const node = (id: string, kind: Kind): GraphNode => ({ id, kind, label: id, degree: 1, neighbors: [] });
const edge = (source: string, target: string, relation = 'USES') => ({
  id: `${relation}:${source}>${target}`,
  source,
  target,
  relation,
  label: relation,
  weight: null,
});
const network = (nodes: readonly GraphNode[], edges: readonly ReturnType<typeof edge>[]): Network => ({
  nodes,
  edges,
  truncated: false,
  totalNodes: nodes.length,
});

const [jia, yi] = [node('region:jia', 'REGION'), node('region:yi', 'REGION')];
const [talent, voucher] = [node('instrument:talent', 'INSTRUMENT'), node('instrument:voucher', 'INSTRUMENT')];
const start = network(
  [jia, yi, talent, voucher],
  [edge(jia.id, talent.id), edge(yi.id, talent.id), edge(jia.id, voucher.id)],
);
const policy = node('policy:jia', 'POLICY');
const measure = node('measure:jia:1', 'MEASURE');
const open = { minRegions: 1, hiddenKinds: [], hidden: [], places: null, instruments: null };
const ids = (graph: { nodes: readonly GraphNode[] }) => graph.nodes.map(({ id }) => id);

describe('composing a graph', () => {
  test('an expansion adds nodes that remember it, and keeps what is there', () => {
    const around = network([jia, policy], [edge(policy.id, jia.id, 'APPLIES_IN')]);
    const graph = compose(start, [{ step: { id: jia.id, kinds: null }, network: around }]);
    expect(graph.nodes.map(({ id, step, around: from }) => [id, step, from])).toEqual([
      [jia.id, 0, null],
      [yi.id, 0, null],
      [talent.id, 0, null],
      [voucher.id, 0, null],
      [policy.id, 1, jia.id],
    ]);
    expect(graph.edges.at(-1)).toEqual({ ...edge(policy.id, jia.id, 'APPLIES_IN'), step: 1 });
  });

  test('an edge told of early is drawn once both of its ends are there', () => {
    const alone = {
      step: { id: measure.id, kinds: [] },
      network: network([measure, policy], [edge(measure.id, policy.id, 'PART_OF')]),
    };
    const later = { step: { id: jia.id, kinds: null }, network: network([jia, policy], []) };
    expect(compose(start, [alone]).edges).toHaveLength(3);
    expect(compose(start, [alone, later]).edges.map(({ id }) => id)).toContain('PART_OF:measure:jia:1>policy:jia');
  });

  test('an entity that is brought in alone brings nobody along', () => {
    const alone = {
      step: { id: policy.id, kinds: [] },
      network: network([policy, measure, jia], [edge(policy.id, jia.id, 'APPLIES_IN')]),
    };
    const graph = compose(start, [alone]);
    expect(ids(graph)).toEqual([...ids(start), policy.id]);
    expect(graph.edges).toHaveLength(4);
  });
});

describe('filtering a graph', () => {
  const graph = compose(start, [
    { step: { id: jia.id, kinds: null }, network: network([jia, policy], [edge(policy.id, jia.id)]) },
  ]);

  test('instruments that too few places share go, with their edges, and are counted', () => {
    const visible = filterGraph(graph, { ...open, minRegions: 2 });
    expect(ids(visible)).toEqual([jia.id, yi.id, talent.id, policy.id]);
    expect(visible.edges.map(({ id }) => id)).not.toContain(`USES:${jia.id}>${voucher.id}`);
    expect(visible.hiddenCount).toBe(1);
  });

  test('sharing is counted among the chosen places', () => {
    expect(ids(filterGraph(graph, { ...open, places: new Set([yi.id]) }))).toEqual([yi.id, talent.id, policy.id]);
  });

  test('hiding places by kind hides no instruments', () => {
    expect(ids(filterGraph(graph, { ...open, hiddenKinds: ['REGION'] }))).toEqual([talent.id, voucher.id, policy.id]);
  });

  test('what a person expanded stays when places and instruments are filtered', () => {
    const visible = filterGraph(graph, { ...open, places: new Set(), instruments: new Set() });
    expect(ids(visible)).toEqual([policy.id]);
  });

  test('a single node can be hidden', () => {
    expect(filterGraph(graph, { ...open, hidden: [policy.id] }).hiddenCount).toBe(1);
  });
});
