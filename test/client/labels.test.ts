import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../client/network/placeLabels.ts';
import { labelBox, labelSizes, type PlacedLabel, sizeAt, visibleLabels } from '../../client/network/visibleLabels.ts';

const at = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -2000, max: 2000 }) });
const placed: fc.Arbitrary<PlacedLabel[]> = fc
  .array(
    fc.record({
      at,
      inside: fc.boolean(),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.integer({ min: 14, max: 60 }),
      importance: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 500, size: 'max' },
  )
  .map((labels) => labels.map((label, index) => ({ ...label, id: `node:${index}` })));
const zoom = fc.double({ min: 0.12, max: 3, noNaN: true });

describe('the labels that are shown', () => {
  test('no label lies over another, at any zoom, for up to 500 nodes', () => {
    fc.assert(
      fc.property(placed, zoom, (labels, near) => {
        const shown = visibleLabels(labels, near);
        const boxes = labels.filter(({ id }) => shown.has(id)).map((label) => labelBox(label, near));
        expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the same labels are shown whatever order they come in', () => {
    fc.assert(
      fc.property(placed, zoom, (labels, near) => {
        const [there, back] = [visibleLabels(labels, near), visibleLabels(labels.toReversed(), near)];
        expect([...back].sort()).toEqual([...there].sort());
      }),
      { numRuns: 60 },
    );
  });

  test('every label that is left out would lie over one at least as important', () => {
    fc.assert(
      fc.property(placed, zoom, (labels, near) => {
        const shown = visibleLabels(labels, near);
        for (const label of labels.filter(({ id }) => !shown.has(id))) {
          const room = grown(labelBox(label, near), 2.01);
          const rivals = labels.filter(({ id, importance }) => shown.has(id) && importance >= label.importance);
          expect(rivals.some((rival) => overlap(room, labelBox(rival, near)))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('what must be shown is shown, also over others', () => {
    const one = { at: { x: 0, y: 0 }, inside: false, width: 50, height: 20 };
    const labels = [
      { ...one, id: 'chosen', importance: Number.POSITIVE_INFINITY },
      { ...one, id: 'cursor', importance: Number.POSITIVE_INFINITY },
      { ...one, id: 'place', importance: 7 },
    ];
    expect([...visibleLabels(labels, 1)]).toEqual(['chosen', 'cursor']);
  });

  test('from afar letters grow, so that they can be read, and fewer labels have room', () => {
    const labels = Array.from({ length: 20 }, (_, index) => ({
      id: `node:${index}`,
      at: { x: index * 60, y: 0 },
      inside: false,
      width: 50,
      height: 20,
      importance: index % 4,
    }));
    expect([3, 1, 0.5, 0.3, 0.12].map((near) => labelSizes[sizeAt(near)])).toEqual([1, 1, 1.5, 2, 6]);
    expect(visibleLabels(labels, 1).size).toBe(20);
    expect([...visibleLabels(labels, 0.4)]).toEqual([
      ...['node:11', 'node:15', 'node:19', 'node:3', 'node:7'],
      ...['node:1', 'node:13', 'node:17', 'node:5', 'node:9'],
    ]);
  });

  test('chosen nodes go before places, then the featured instrument, neighbours of what is chosen, and the best joined', () => {
    const node = (id: string, kind: string, ...classes: string[]) => ({
      group: 'nodes' as const,
      data: { id, kind, label: '两字', width: 20, height: 20 },
      position: { x: 10, y: 20 },
      classes: ['entity', kind, ...classes],
    });
    const edge = (source: string, target: string) => ({
      group: 'edges' as const,
      data: { source, target },
      classes: [],
    });
    const labels = placeLabels(
      [
        node('far', 'MEASURE'),
        node('near', 'MEASURE'),
        node('place', 'REGION'),
        node('first', 'INSTRUMENT', 'featured'),
        node('chosen', 'AGENCY'),
        { group: 'nodes', data: { id: 'ring', label: 'a ring' }, classes: ['guide'] },
        edge('chosen', 'near'),
        edge('far', 'place'),
      ],
      { selection: 'chosen', cursor: null, picked: [], path: [] },
    );
    const order = labels.toSorted((left, right) => right.importance - left.importance).map(({ id }) => id);
    expect(order).toEqual(['chosen', 'place', 'first', 'near', 'far']);
    expect(labels[0]).toEqual({
      id: 'far',
      at: { x: 10, y: 32.5 },
      inside: false,
      width: 31,
      height: 1.18 * 13 + 5,
      importance: 1,
    });
  });
});

type Box = ReturnType<typeof labelBox>;

function overlap(left: Box, right: Box): boolean {
  return left.x1 < right.x2 && right.x1 < left.x2 && left.y1 < right.y2 && right.y1 < left.y2;
}

function grown({ x1, y1, x2, y2 }: Box, by: number): Box {
  return { x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by };
}
