import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barriersBetween, type Comparable, countPairs, groupComparable } from '../../graph/analysis/comparable.ts';
import type { Traits } from '../../graph/analysis/traits.ts';
import { enums } from '../../graph/model.ts';

const plain: Traits = {
  indicator: 'indicator:consortia',
  numerator: null,
  denominator: null,
  grade: null,
  levels: ['CITY'],
  measured: 'STOCK',
  cadence: 'BY',
  unit: '家',
  scope: null,
  approximate: false,
  dated: true,
  total: null,
};

function row(id: string, traits: Partial<Traits> = {}, others: Partial<Comparable> = {}): Comparable {
  const whole = { ...plain, ...traits };
  const year = whole.dated ? 2025 : null;
  return { id, traits: whole, year, partOf: null, restates: null, unsettled: false, ...others };
}

const reasons = (left: Comparable, right: Comparable) => {
  const groups = groupComparable([left, right]);
  return barriersBetween(groups, 10).flatMap(({ reasons }) => reasons.map(({ code }) => code));
};

test.each<[string, Partial<Traits>, readonly string[]]>([
  ['nothing differs', {}, []],
  ['two indicators', { indicator: 'indicator:mission-consortia' }, ['INDICATOR']],
  ['another numerator', { indicator: 'indicator:x', numerator: '高新技术企业' }, ['INDICATOR', 'DENOMINATOR']],
  ['another denominator', { indicator: 'indicator:x', denominator: '每万人' }, ['INDICATOR', 'DENOMINATOR']],
  ['another grade', { indicator: 'indicator:x', grade: 'PROVINCE' }, ['INDICATOR', 'GRADE']],
  ['another level of place', { levels: ['COUNTY'] }, ['LEVEL']],
  ['stock against flow', { measured: 'FLOW' }, ['MEASURED']],
  ['by a year against every year', { cadence: 'ANNUAL' }, ['CADENCE']],
  ['another unit', { unit: '个' }, ['UNIT']],
  ['a narrowing', { scope: 'policy:p 规上企业' }, ['SCOPE']],
  ['about as many', { approximate: true }, ['APPROXIMATE']],
  ['a part against a total', { total: 'target:a' }, ['PART_OF_SUM']],
  ['no figure, and so no unit to differ', { unit: null }, ['NO_FIGURE']],
  ['no year', { dated: false }, ['YEAR']],
])('%s', (_, traits, expected) => {
  expect(reasons(row('target:a'), row('target:b', traits))).toEqual(expected);
});

test('a part of another indicator and a restatement under another are told from their rows', () => {
  const narrower = { indicator: 'indicator:mission-consortia' };
  expect(reasons(row('target:a'), row('target:b', narrower, { partOf: 'target:a' }))).toEqual([
    'INDICATOR',
    'PART_OF_SUM',
  ]);
  expect(reasons(row('target:b', narrower, { restates: 'target:a' }), row('target:a'))).toEqual([
    'INDICATOR',
    'RESTATED',
  ]);
});

test('a group warns of years that differ and of figures printed differently again', () => {
  const cautions = (...rows: Comparable[]) =>
    groupComparable(rows).map((group) => group.cautions.map(({ code, en }) => `${code}: ${en}`));
  expect(cautions(row('target:a'), row('target:b'))).toEqual([[]]);
  expect(cautions(row('target:a'), row('target:b', {}, { year: 2027, unsettled: true }))).toEqual([
    [
      'RESTATED: Some are printed differently again in their document; the first printing counts.',
      'YEAR: The years differ: set them on an axis of years, not side by side.',
    ],
  ]);
});

test('a reason names both values in both languages', () => {
  const groups = groupComparable([row('target:a'), row('target:b', { levels: ['COUNTY', 'ZONE'], grade: 'CITY' })]);
  expect(barriersBetween(groups, 10)).toEqual([
    {
      left: 0,
      right: 1,
      reasons: [
        {
          code: 'GRADE',
          zh: '认定级别不同：未注明对地市级。',
          en: 'Recognised at different levels: not said against city.',
        },
        {
          code: 'LEVEL',
          zh: '地区的行政层级不同：地市级对县级、园区。',
          en: 'Places of different administrative levels: city against county, zone.',
        },
      ],
    },
  ]);
});

const traitsOf: fc.Arbitrary<Traits> = fc.record({
  indicator: fc.constantFrom('indicator:a', 'indicator:b'),
  numerator: fc.constantFrom(null, '企业'),
  denominator: fc.constantFrom(null, '每万人'),
  grade: fc.constantFrom(null, ...enums.RegionLevel),
  levels: fc.subarray(['CITY', 'COUNTY'], { minLength: 1 }),
  measured: fc.constantFrom(...enums.Measured),
  cadence: fc.constantFrom(...enums.Cadence),
  unit: fc.constantFrom(null, '家', '%', '元'),
  scope: fc.constantFrom(null, 'policy:p 规上企业'),
  approximate: fc.boolean(),
  dated: fc.boolean(),
  total: fc.constantFrom(null, 'target:0'),
});
const rowsOf = fc
  .array(fc.tuple(traitsOf, fc.boolean()), { maxLength: 30 })
  .map((all) => all.map(([traits, unsettled], i) => row(`target:${i}`, traits, { unsettled })));

test('whatever the rows: each is in one group, a group mixes nothing, and any two groups have a reason', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const groups = groupComparable(rows);
      expect(groups.map(({ number }) => number)).toEqual(groups.map((_, i) => i));
      expect(groups.flatMap((group) => group.rows.map(({ id }) => id)).toSorted()).toEqual(
        rows.map(({ id }) => id).toSorted(),
      );
      for (const group of groups) expect(new Set(group.rows.map(({ traits }) => JSON.stringify(traits))).size).toBe(1);
      const pairs = barriersBetween(groups, 1000);
      expect(pairs.length).toBe(countPairs(groups));
      for (const pair of pairs) expect([pair.left < pair.right, pair.reasons.length > 0]).toEqual([true, true]);
    }),
  );
});

test('no more pairs are answered than were asked for', () => {
  const groups = groupComparable(['家', '个', '%', '元'].map((unit, i) => row(`target:${i}`, { unit })));
  const pairs = (limit: number) => barriersBetween(groups, limit).map(({ left, right }) => [left, right]);
  expect([countPairs(groups), pairs(0), pairs(4)]).toEqual([
    6,
    [],
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
    ],
  ]);
});
