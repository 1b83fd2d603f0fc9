import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inside } from '../../client/network/polygon.ts';

test('a box holds what lies between its sides', () => {
  const coordinate = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const box = [
        { x: -20.5, y: -10.5 },
        { x: 30.5, y: -10.5 },
        { x: 30.5, y: 25.5 },
        { x: -20.5, y: 25.5 },
      ];
      expect(inside({ x, y }, box)).toBe(x > -20.5 && x < 30.5 && y > -10.5 && y < 25.5);
    }),
  );
});

test('a lasso leaves out what lies in its bay', () => {
  const lasso = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 2 },
    { x: 0, y: 10 },
  ];
  expect([inside({ x: 1, y: 5 }, lasso), inside({ x: 5, y: 5 }, lasso), inside({ x: 5, y: 1 }, lasso)]).toEqual([
    true,
    false,
    true,
  ]);
});
