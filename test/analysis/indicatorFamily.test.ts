import { expect, test } from 'vitest';
import { indicatorFamily } from '../../graph/analysis/indicatorFamily.ts';

const broader = (part: string, whole: string) => ({ relation: 'BROADER', part, whole }) as const;
const component = (whole: string, part: string) => ({ relation: 'COMPONENT', part, whole }) as const;
const joins = [
  broader('indicator:provincial', 'indicator:laboratories'),
  broader('indicator:reorganised', 'indicator:provincial'),
  broader('indicator:municipal', 'indicator:laboratories'),
  component('indicator:platforms', 'indicator:laboratories'),
  component('indicator:platforms', 'indicator:centres'),
  component('indicator:provincial', 'indicator:joint'),
];

test('an indicator is compared with what is above and under it, not with what else is under these', () => {
  expect(indicatorFamily(joins, 'indicator:provincial')).toEqual([
    { indicator: 'indicator:provincial', join: 'SELF' },
    { indicator: 'indicator:joint', join: 'NARROWER' },
    { indicator: 'indicator:laboratories', join: 'BROADER' },
    { indicator: 'indicator:platforms', join: 'WHOLE' },
    { indicator: 'indicator:reorganised', join: 'NARROWER' },
  ]);
});

test('joins that go round in a circle come to an end', () => {
  const circle = [broader('indicator:a', 'indicator:b'), broader('indicator:b', 'indicator:a')];
  expect(indicatorFamily(circle, 'indicator:a').map(({ indicator }) => indicator)).toEqual([
    'indicator:a',
    'indicator:b',
  ]);
});
