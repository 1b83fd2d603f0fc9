import { describe, expect, test } from 'vitest';
import { toElements } from '../../client/network/elements.ts';
import { kindMarks } from '../../client/network/kindMarks.ts';
import { arrange } from '../../client/network/layouts/arrange.ts';
import { plainLook } from '../../client/network/metrics/useLook.ts';
import { type Direction, nextAround, nextNode } from '../../client/network/nextNode.ts';
import { makePicture } from '../../client/network/picture.ts';
import type { Graph } from '../../client/state/graph.ts';
import { firstRecipe } from '../../client/state/recipe.ts';
import { kindNames } from '../../graph/model.ts';
import { edge, node, openFilters } from './drawnGraph.ts';

const [jia, yi] = ['region:jia', 'region:yi'] as const;
const [talent, consortium] = ['instrument:talent', 'instrument:innovation-consortium'] as const;
const graph: Graph = {
  nodes: [node(jia, 'REGION'), node(yi, 'REGION'), node(talent, 'INSTRUMENT'), node(consortium, 'INSTRUMENT')],
  edges: [edge(jia, talent, { weight: 9 }), edge(yi, talent, { weight: 1 }), edge(jia, consortium, { weight: 2 })],
};

describe('the elements of a picture', () => {
  const arrangement = arrange(graph, firstRecipe.layout);
  const picture = makePicture(graph, { filters: openFilters, recipe: firstRecipe, arrangement, look: plainLook });
  const elements = toElements(picture, ({ from, to }) => `${from}-${to}`);
  const byId = new Map(elements.map((element) => [element.data.id, element]));

  test('are the visible nodes and edges, and a guide that says what each ring stands for', () => {
    expect([...byId.keys()]).toEqual([
      elements[0]?.data.id,
      ...graph.edges.map(({ id }) => id),
      ...graph.nodes.map(({ id }) => id),
    ]);
    expect(elements[0]).toMatchObject({ classes: ['guide', 'ellipse'], data: { label: '2-2' } });
  });

  test('an edge is the wider the more measures stand behind it', () => {
    const width = (id: string) => Number(byId.get(id)?.data.width);
    expect(width(`USES:${jia}>${talent}`)).toBeGreaterThan(width(`USES:${yi}>${talent}`));
  });

  test('the innovation consortium stands in the middle, marked', () => {
    const featured = byId.get(consortium);
    expect(featured).toMatchObject({ position: { x: 0, y: 0 } });
    expect(featured?.classes).toContain('featured');
  });

  test('no two kinds look alike', () => {
    expect(new Set(kindNames.map((kind) => kindMarks[kind].shape)).size).toBe(kindNames.length);
  });
});

describe('walking by arrow keys', () => {
  const positions = new Map([
    [jia, { x: 0, y: 0 }],
    [yi, { x: 90, y: 0 }],
    [talent, { x: 400, y: 100 }],
    [consortium, { x: 0, y: -50 }],
  ]);
  const walk = (from: string, direction: Direction) => nextNode(graph, positions, { from, direction });

  test('leads along a link, and says which, before a much nearer node that is not joined', () => {
    expect(walk(jia, 'ArrowRight')).toEqual({ id: talent, linked: true, edge: graph.edges[0] });
  });

  test('a link is walked from either end', () => {
    expect(walk(talent, 'ArrowLeft')).toEqual({ id: yi, linked: true, edge: graph.edges[1] });
  });

  test('of several neighbours that way it takes the one that lies best', () => {
    const straight = node('instrument:straight', 'INSTRUMENT');
    const more = { nodes: [...graph.nodes, straight], edges: [...graph.edges, edge(jia, straight.id)] };
    const places = new Map([...positions, [straight.id, { x: 300, y: 0 }]] as const);
    expect(nextNode(more, places, { from: jia, direction: 'ArrowRight' })?.id).toBe(straight.id);
  });

  test('where no link leads that way it goes to the nearest node, and says so', () => {
    expect(walk(yi, 'ArrowLeft')).toEqual({ id: jia, linked: false, edge: null });
  });

  test('stays where nothing lies that way', () => {
    expect(walk(jia, 'ArrowLeft')).toBeNull();
  });

  test('a link to itself, and a node that is not placed, lead nowhere', () => {
    const loop = { nodes: graph.nodes, edges: [edge(jia, jia)] };
    expect(nextNode(loop, new Map([[jia, { x: 0, y: 0 }]]), { from: jia, direction: 'ArrowUp' })).toBeNull();
    expect(nextNode(graph, new Map(), { from: jia, direction: 'ArrowUp' })).toBeNull();
  });
});

describe('walking around a node by brackets', () => {
  const ring = ['a', 'b', 'c'].map((id) => node(id, 'MEASURE'));
  const star: Graph = { nodes: [node(jia, 'REGION'), ...ring], edges: ring.map(({ id }) => edge(id, jia)) };
  const positions = new Map([
    [jia, { x: 0, y: 0 }],
    ['a', { x: 0, y: -10 }],
    ['b', { x: 10, y: 10 }],
    ['c', { x: -10, y: 10 }],
  ]);
  const turn = (at: string | null, way: 1 | -1) =>
    nextAround(star, positions, { centre: jia, at, turn: way })?.id ?? null;

  test('visits every neighbour clockwise from the top, and back', () => {
    expect([turn(null, 1), turn('a', 1), turn('b', 1), turn('c', 1)]).toEqual(['a', 'b', 'c', 'a']);
    expect([turn(null, -1), turn('a', -1), turn('c', -1)]).toEqual(['c', 'c', 'b']);
  });

  test('leads nowhere from a node without neighbours', () => {
    expect(nextAround(graph, new Map(), { centre: 'x', at: null, turn: 1 })).toBeNull();
    expect(nextAround({ nodes: [], edges: [] }, positions, { centre: jia, at: null, turn: 1 })).toBeNull();
  });
});
