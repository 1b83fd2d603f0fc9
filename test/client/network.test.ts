import { describe, expect, test } from 'vitest';
import { toElements } from '../../client/network/elements.ts';
import { kindMarks } from '../../client/network/kindMarks.ts';
import { nextNode } from '../../client/network/nextNode.ts';
import { makePicture } from '../../client/network/picture.ts';
import type { Graph } from '../../client/state/graph.ts';
import { type Kind, kindNames } from '../../graph/model.ts';

const node = (id: string, kind: Kind) => ({ id, kind, label: id, degree: 0, neighbors: [], step: 0, around: null });
const edge = (source: string, target: string, weight: number) => ({
  id: `${source}>${target}`,
  source,
  target,
  relation: 'USES',
  label: 'uses',
  weight,
  step: 0,
});
const graph: Graph = {
  nodes: [
    node('region:jia', 'REGION'),
    node('region:yi', 'REGION'),
    node('instrument:talent', 'INSTRUMENT'),
    node('instrument:innovation-consortium', 'INSTRUMENT'),
  ],
  edges: [
    edge('region:jia', 'instrument:talent', 9),
    edge('region:yi', 'instrument:talent', 1),
    edge('region:jia', 'instrument:innovation-consortium', 2),
  ],
};
const open = { minRegions: 1, hiddenKinds: [], hidden: [], places: null, instruments: null };

describe('the elements of a picture', () => {
  const elements = toElements(makePicture(graph, open, { name: 'orbits', seed: 1 }), ({ from, to }) => `${from}-${to}`);
  const byId = new Map(elements.map((element) => [element.data.id, element]));

  test('are the visible nodes and edges, and a guide that says what each ring stands for', () => {
    expect([...byId.keys()]).toEqual([
      elements[0]?.data.id,
      'region:jia>instrument:talent',
      'region:yi>instrument:talent',
      'region:jia>instrument:innovation-consortium',
      'region:jia',
      'region:yi',
      'instrument:talent',
      'instrument:innovation-consortium',
    ]);
    expect(elements[0]).toMatchObject({ classes: ['guide', 'ellipse'], data: { label: '2-2' } });
  });

  test('an edge is the wider the more measures stand behind it', () => {
    const width = (id: string) => Number(byId.get(id)?.data.width);
    expect(width('region:jia>instrument:talent')).toBeGreaterThan(width('region:yi>instrument:talent'));
  });

  test('the innovation consortium stands in the middle, marked', () => {
    const featured = byId.get('instrument:innovation-consortium');
    expect(featured).toMatchObject({ position: { x: 0, y: 0 }, classes: ['entity', 'INSTRUMENT', 'featured'] });
  });

  test('no two kinds look alike', () => {
    expect(new Set(kindNames.map((kind) => kindMarks[kind].shape)).size).toBe(kindNames.length);
  });
});

describe('walking by arrow keys', () => {
  const positions = new Map([
    ['region:jia', { x: 0, y: 0 }],
    ['region:yi', { x: 90, y: 0 }],
    ['instrument:talent', { x: 120, y: 10 }],
    ['instrument:innovation-consortium', { x: 0, y: -50 }],
  ]);
  const walk = (from: string, direction: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight') =>
    nextNode(graph, positions, { from, direction });

  test('leads along an edge before a nearer node that is not joined', () => {
    expect(walk('region:jia', 'ArrowRight')).toBe('instrument:talent');
  });

  test('leads to the nearest node where no edge leads', () => {
    expect(walk('instrument:innovation-consortium', 'ArrowDown')).toBe('region:jia');
  });

  test('stays where nothing lies that way', () => {
    expect(walk('region:jia', 'ArrowLeft')).toBeNull();
  });
});
