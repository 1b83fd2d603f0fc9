import { describe, expect, test } from 'vitest';
import { speeches } from '../../client/i18n/useWords.ts';
import { networkOf, type Path, type PathNode } from '../../client/queries/askPaths.ts';
import { idsOn, nameOnWay, stepsOf } from '../../client/views/paths/pathSentences.ts';
import type { Kind, RelationName } from '../../graph/model.ts';

const wuxi = { id: 'region:320200', name: 'Wuxi' };
const node = (
  id: string,
  kind: Kind,
  label: string,
  place: typeof wuxi | null = wuxi,
  ref: string | null = null,
): PathNode => ({
  id,
  kind,
  label,
  degree: 1,
  neighbors: [],
  places: place ? [place] : [],
  point: null,
  ref,
});
const edge = (source: PathNode, target: PathNode, relation: RelationName, label: string) => ({
  id: `${relation}:${source.id}>${target.id}`,
  source: source.id,
  target: target.id,
  relation,
  label,
  weight: null,
});
const place = node('region:320200', 'REGION', 'Wuxi');
const policy = node('policy:wuxi', 'POLICY', 'Innovation opinions');
const measure = node('measure:wuxi:1', 'MEASURE', 'Set up consortia', wuxi, '三(一)2');
const instrument = node('instrument:innovation-consortium', 'INSTRUMENT', 'Innovation consortium', null);
const way: Path = {
  nodes: [instrument, measure, policy, place],
  edges: [
    edge(measure, instrument, 'USES', 'uses'),
    edge(measure, policy, 'PART_OF', 'is part of'),
    edge(policy, place, 'APPLIES_IN', 'applies in'),
  ],
};

describe('a path in words', () => {
  test('each step is a sentence in the direction of its relation, whichever way it is gone', () => {
    const { words } = speeches.en;
    const said = stepsOf(way).map(({ source, relation, target }) =>
      words.actions.path.sentence(nameOnWay(source, words), relation, nameOnWay(target, words)),
    );
    expect(said).toEqual([
      "Wuxi's measure 三(一)2 uses Innovation consortium",
      "Wuxi's measure 三(一)2 is part of Wuxi's Innovation opinions",
      "Wuxi's Innovation opinions applies in Wuxi",
    ]);
  });

  test('in Chinese, and without naming a place twice', () => {
    const { words } = speeches.zh;
    expect(nameOnWay({ ...measure, places: [{ id: 'region:320200', name: '无锡市' }] }, words)).toBe(
      '无锡市的举措 三(一)2',
    );
    expect(nameOnWay({ ...policy, label: 'Opinions of Wuxi' }, words)).toBe('Opinions of Wuxi');
  });

  test('a step leads to the next node of the way, and all of the way is marked', () => {
    expect(stepsOf(way).map(({ to }) => to)).toEqual([measure.id, policy.id, place.id]);
    expect(idsOn(way)).toEqual([...way.nodes, ...way.edges].map(({ id }) => id));
  });

  test('ways that share nodes make one network', () => {
    const { nodes, edges } = networkOf([way, way]);
    expect([nodes.length, edges.length]).toEqual([4, 3]);
  });
});
