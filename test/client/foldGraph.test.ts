import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Visible } from '../../client/state/filterGraph.ts';
import { type Folded, foldGraph } from '../../client/state/foldGraph.ts';
import type { DrawnEdge, DrawnNode } from '../../client/state/graph.ts';
import type { Kind } from '../../graph/model.ts';

const jia = { id: 'region:jia', name: 'Jia' };
const yi = { id: 'region:yi', name: 'Yi' };
const node = (id: string, kind: Kind, places: readonly (typeof jia)[] = []): DrawnNode => ({
  id,
  kind,
  label: id,
  degree: 1,
  neighbors: [],
  places,
  point: null,
  step: 0,
  around: null,
});
const edge = (source: string, target: string, weight: number | null = null): DrawnEdge => ({
  id: `USES:${source}>${target}`,
  source,
  target,
  relation: 'USES',
  label: 'uses',
  weight,
  step: 0,
});
const visible: Visible = {
  nodes: [
    node('m1', 'MEASURE', [jia]),
    node('m2', 'MEASURE', [jia]),
    node('m3', 'MEASURE', [yi]),
    node('talent', 'INSTRUMENT'),
  ],
  edges: [edge('m1', 'talent'), edge('m2', 'talent'), edge('m3', 'talent'), edge('m1', 'm2')],
  hiddenBy: {},
};
const by = (group: 'none' | 'place' | 'kind', open: readonly string[] = []) => ({
  group,
  open,
  language: 'en' as const,
});

/** The node that stands for `id` in what is drawn: itself, or the group that it is folded into; null where it is neither. */
function standIn({ nodes, folds }: Folded, id: string): string | null {
  if (nodes.some((one) => one.id === id)) return id;
  return [...folds.values()].find(({ members }) => members.includes(id))?.id ?? null;
}

describe('folding a graph', () => {
  test('without groups nothing is folded', () => {
    expect(foldGraph(visible, by('none'))).toEqual({ ...visible, folds: new Map(), forced: false });
  });

  test('by place: a group of two or more becomes one node, its links one link that counts them', () => {
    const folded = foldGraph(visible, by('place'));
    expect(folded.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['group:region:jia', 'Jia · 2'],
      ['m3', 'm3'],
      ['talent', 'talent'],
    ]);
    expect(folded.edges.map(({ id, weight }) => [id, weight])).toEqual([
      ['USES:group:region:jia>talent', 2],
      ['USES:m3>talent', null],
    ]);
    expect(folded.folds.get('group:region:jia')?.members).toEqual(['m1', 'm2']);
  });

  test('a group that is opened is drawn node by node', () => {
    expect(foldGraph(visible, by('place', ['group:region:jia'])).nodes).toHaveLength(4);
  });

  test('every node has a stand-in, in each grouping', () => {
    const folded = foldGraph(visible, by('kind'));
    expect(folded.nodes.map(({ id }) => id)).toEqual(['group:MEASURE', 'talent']);
    expect(['m1', 'm3', 'talent', 'nobody'].map((id) => standIn(folded, id))).toEqual([
      'group:MEASURE',
      'group:MEASURE',
      'talent',
      null,
    ]);
  });

  test('too much to draw folds the largest groups until it is not, and says so', () => {
    const folded = foldGraph(visible, by('none'), 6);
    expect(folded.nodes.map(({ label }) => label)).toEqual(['Jia · Measures · 2', 'm3', 'talent']);
    expect(folded.forced).toBe(true);
  });

  test('nothing is lost: members and nodes together are what was visible, weights are kept', () => {
    const some = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(9)), { maxLength: 80 }).map((links) => ({
      nodes: Array.from({ length: 31 }, (_, index) =>
        node(`n${index}`, index % 2 ? 'MEASURE' : 'TARGET', [index % 3 ? jia : yi]),
      ),
      edges: [
        ...new Map(links.map(([from, to, weight]) => [`${from}>${to}`, edge(`n${from}`, `n${to}`, weight)])).values(),
      ],
      hiddenBy: {},
    }));
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (given, most) => {
        const folded = foldGraph(given, by('none'), most);
        const members = [...folded.folds.values()].flatMap((fold) => fold.members);
        const plain = folded.nodes.filter(({ id }) => !folded.folds.has(id)).map(({ id }) => id);
        expect([...members, ...plain].sort()).toEqual(given.nodes.map(({ id }) => id).sort());
        const inside = (link: DrawnEdge) => standIn(folded, link.source) === standIn(folded, link.target);
        const outside = given.edges.filter((link) => folded.folds.size === 0 || !inside(link));
        const total = (links: readonly DrawnEdge[]) => links.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
        expect(total(folded.edges)).toBe(total(outside));
      }),
    );
  });
});
