import { describe, expect, test } from 'vitest';
import { compose, type GraphNode, type Network } from '../../client/state/graph.ts';
import type { Step } from '../../client/state/recipe.ts';
import type { Kind, RelationName } from '../../graph/model.ts';

const node = (id: string, kind: Kind): GraphNode => ({
  id,
  kind,
  label: id,
  degree: 1,
  neighbors: [],
  places: [],
  point: null,
});
const step = (id: string, kinds: readonly Kind[] | null = null): Step => ({
  id,
  kinds,
  relation: null,
  direction: null,
});
const edge = (source: string, target: string, relation: RelationName = 'USES') => ({
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
const ids = (graph: { nodes: readonly GraphNode[] }) => graph.nodes.map(({ id }) => id);

describe('composing a graph', () => {
  test('an expansion adds nodes that remember it, and keeps what is there', () => {
    const around = network([jia, policy], [edge(policy.id, jia.id, 'APPLIES_IN')]);
    const graph = compose(start, [{ step: step(jia.id), network: around }]);
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
      step: step(measure.id, []),
      network: network([measure, policy], [edge(measure.id, policy.id, 'PART_OF')]),
    };
    const later = { step: step(jia.id), network: network([jia, policy], []) };
    expect(compose(start, [alone]).edges).toHaveLength(3);
    expect(compose(start, [alone, later]).edges.map(({ id }) => id)).toContain('PART_OF:measure:jia:1>policy:jia');
  });

  test('an entity that is brought in alone brings nobody along', () => {
    const alone = {
      step: step(policy.id, []),
      network: network([policy, measure, jia], [edge(policy.id, jia.id, 'APPLIES_IN')]),
    };
    const graph = compose(start, [alone]);
    expect(ids(graph)).toEqual([...ids(start), policy.id]);
    expect(graph.edges).toHaveLength(4);
  });

  test('paths come last, around the node that they start at', () => {
    const way = network([jia, policy, talent], [edge(policy.id, jia.id, 'APPLIES_IN')]);
    const graph = compose(start, [], { from: jia.id, network: way });
    expect(graph.nodes.at(-1)).toEqual({ ...policy, step: 1, around: jia.id });
    expect(graph.edges.at(-1)).toEqual({ ...edge(policy.id, jia.id, 'APPLIES_IN'), step: 1 });
  });
});
