import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speeches } from '../../client/i18n/useWords.ts';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import { drawnRelationNames, drawnRelations } from '../../client/state/drawnRelations.ts';
import { firstRecipe } from '../../client/state/recipe.ts';
import { drawNetwork, networkQuery } from '../../client/views/compare/collaboration/networkQuery.ts';
import { placeBodies, room } from '../../client/views/compare/collaboration/placeBodies.ts';
import { workLinks } from '../../client/views/compare/collaboration/workLinks.ts';
import type { WorkNetwork } from '../../client/views/compare/collaboration/workNetwork.ts';
import { freeSpot, linksOf, placesFor, workPicture } from '../../client/views/compare/collaboration/workPicture.ts';

const { zh } = speeches;
type Node = WorkNetwork['nodes'][number];

function body(id: string, measureCount: number, degree: number, led = 0): Node {
  const entity = { id, name: id.toUpperCase(), kind: 'FUNCTION' as const };
  const roles = led > 0 ? [{ role: 'LEAD' as const, measureCount: led, policyCount: 0 }] : [];
  return { entity, measureCount, degree, roles, firstListed: 0, weightedDegree: 0, betweenness: degree / 10 };
}

function tie(source: string, target: string, measureCount: number) {
  const [one, other] = [{ id: source }, { id: target }] as const;
  return { id: `ANSWERS_WITH:${source}>${target}`, source: one, target: other, measureCount };
}

function network(nodes: Node[], edges: ReturnType<typeof tie>[], region: WorkNetwork['region'] = null): WorkNetwork {
  const leftOut = { collectives: [], collectiveDuties: 0, functionless: [], functionlessDuties: 0 };
  const counts = {
    measureCount: 9,
    jointMeasures: 5,
    withoutLead: 1,
    nodeCount: nodes.length,
    edgeCount: edges.length,
  };
  return { region, ...counts, leftOut, nodes, edges } as unknown as WorkNetwork;
}

const whole = network(
  [body('a', 9, 2, 1), body('b', 4, 2), body('c', 1, 2)],
  [tie('a', 'b', 4), tie('a', 'c', 1), tie('b', 'c', 1)],
);

describe('where bodies stand', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 16 });
  const ties = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 30 })), { maxLength: 40 });
  const asked = fc.tuple(ids, ties).map(([numbers, pairs]) => {
    const names = numbers.map((number) => `function:${number}`);
    const at = (index: number) => names[index % names.length] ?? '';
    return { names, ties: pairs.map(([one, other, weight]) => ({ source: at(one), target: at(other), weight })) };
  });

  test('no two names lie on one another, whatever joins them', () => {
    fc.assert(
      fc.property(asked, ({ names, ties: pairs }) => {
        const points = [...placeBodies(names, pairs).values()];
        const clash = points.some((one, index) =>
          points
            .slice(index + 1)
            .some(({ x, y }) => Math.abs(one.x - x) < room.width - 1 && Math.abs(one.y - y) < room.height - 1),
        );
        expect([points.length, clash]).toEqual([names.length, false]);
      }),
      { numRuns: 40 },
    );
  });

  test('the order in which they come changes nothing', () => {
    fc.assert(
      fc.property(asked, ({ names, ties: pairs }) => {
        const sorted = (places: ReturnType<typeof placeBodies>) =>
          [...places].sort(([one], [other]) => (one < other ? -1 : 1));
        expect(sorted(placeBodies(names.toReversed(), pairs))).toEqual(sorted(placeBodies(names, pairs)));
      }),
      { numRuns: 20 },
    );
  });

  test('two that share much stand nearer than two that share little', () => {
    const rim = ['c', 'd', 'e', 'f'].map((target) => ({ source: 'a', target, weight: 1 }));
    const places = placeBodies(['a', 'b', 'c', 'd', 'e', 'f'], [{ source: 'a', target: 'b', weight: 30 }, ...rim]);
    const far = (one: string, other: string) => {
      const [from, to] = [places.get(one), places.get(other)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    expect(['c', 'd', 'e', 'f'].every((other) => far('a', 'b') < far('a', other))).toBe(true);
  });

  test('a body stands in one spot in the drawings of two places', () => {
    const other = network([body('a', 1, 1), body('d', 1, 1)], [tie('a', 'd', 1)]);
    const places = placesFor([whole, other]);
    expect([...places.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    const drawn = [whole, other].map((one) =>
      workPicture({ network: one, places, size: 'degree', least: 1 }, zh, (...ids) => ids.join()),
    );
    const [here, there] = drawn.map(({ bodies }) => bodies.find(({ href }) => href === 'a'));
    expect([here?.x, here?.y]).toEqual([there?.x, there?.y]);
    expect(drawn[0]?.frame).toEqual(drawn[1]?.frame);
  });
});

describe('the drawing of joint responsibility', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 200, y: 0 }],
    ['c', { x: 0, y: 100 }],
  ]);
  const picture = workPicture({ network: whole, places, size: 'measures', least: 1 }, zh, (...ids) => ids.join('~'));

  test('a body is as large as asked, filled where it leads, and says all that it knows', () => {
    expect(picture.bodies.map(({ r, leads, label, href }) => [r, leads, label, href])).toEqual([
      [17, true, 'A：9 项举措，协作部门 2 个，中介度 0.20', 'a'],
      [12.7, false, 'B：4 项举措，协作部门 2 个，中介度 0.20', 'b'],
      [8.3, false, 'C：1 项举措，协作部门 2 个，中介度 0.20', 'c'],
    ]);
  });

  test('a link is as strong as the measures behind it, which it names and leads to', () => {
    expect(picture.threads.map(({ strength, number, label, href }) => [strength, number, label, href])).toEqual([
      [1, { x: 100, y: 0, said: '4' }, 'A – B: 4 项举措', 'a~b'],
      [0.25, null, 'A – C: 1 项举措', 'a~c'],
      [0.25, null, 'B – C: 1 项举措', 'b~c'],
    ]);
  });

  test('a number stands where no name and no other number is in the way, else not at all', () => {
    const at = (x: number, y: number) => ({ x, y, r: 10, name: 'A' });
    const [from, to] = [at(0, 0), at(0, 200)];
    expect(freeSpot(from, to, [from, to], [])).toEqual({ x: 0, y: 100 });
    expect(freeSpot(from, to, [from, to, at(20, 90)], [])).toEqual({ x: 0, y: 60 });
    expect(freeSpot(from, to, [from, to], [{ x: 0, y: 110 }])).toEqual({ x: 0, y: 80 });
    expect(freeSpot(from, at(0, 40), [from, at(0, 40)], [])).toBeNull();
  });

  test('links of fewer measures than asked for are left out', () => {
    expect(linksOf({ network: whole, least: 2 }).map(({ id }) => id)).toEqual(['ANSWERS_WITH:a>b']);
  });

  test('links of two places stand side by side, none for what one of them has not', () => {
    const other = network([body('a', 1, 1), body('d', 1, 1)], [tie('a', 'd', 7)]);
    expect(workLinks([whole, other]).map(({ source, target, counts }) => [source.name, target.name, counts])).toEqual([
      ['A', 'D', [0, 7]],
      ['A', 'B', [4, 0]],
      ['A', 'C', [1, 0]],
      ['B', 'C', [1, 0]],
    ]);
  });
});

describe('the same network in the explorer', () => {
  const asked = { regions: ['region:320200'], over: 'FUNCTION', collectives: false, exact: true } as const;

  test('begins with the query for it, laid out by forces, its nodes as large as in the drawing', () => {
    const { start, layout, look } = drawNetwork(asked, 'betweenness')(firstRecipe);
    expect({ start, layout: layout.name, look }).toEqual({
      start: { of: 'query', ...networkQuery(asked) },
      layout: 'force',
      look: { size: 'betweenness', colour: 'kind' },
    });
    expect(JSON.parse(networkQuery(asked).variables)).toEqual(asked);
  });

  test('its relation has words of its own in both directions, and can be hidden by the address', () => {
    const together = { zh: '共同负责', en: 'answers together with' };
    expect(drawnRelations.ANSWERS_WITH).toEqual({ caption: together, reverse: together });
    expect(drawnRelationNames.at(-1)).toBe('ANSWERS_WITH');
    const recipe = { ...firstRecipe, hiddenRelations: ['ANSWERS_WITH' as const] };
    expect(readAddress(writeAddress(recipe), 'zh').hiddenRelations).toEqual(['ANSWERS_WITH']);
  });
});
