import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speeches } from '../../client/i18n/useWords.ts';
import { firstRecipe } from '../../client/state/recipe.ts';
import { choose, compare, select } from '../../client/state/transitions.ts';
import { lagText } from '../../client/views/compare/adoption/lagText.ts';
import { nearestBox } from '../../client/views/compare/chart/nearestBox.ts';
import { wrap } from '../../client/views/compare/chart/wrap.ts';
import { inOrder } from '../../client/views/compare/inOrder.ts';
import { cellsOf, cellText, cellWords, darkness } from '../../client/views/compare/matrix/matrixCells.ts';
import { movement, segmentsOf, wholesOf } from '../../client/views/compare/mix/mixBars.ts';
import { sumOf, yuanText } from '../../client/views/compare/money/moneyGroups.ts';
import { parseTable, readDivisor, writeDivisor } from '../../client/views/compare/targets/divisor.ts';
import { groupsOf, isDrawn, letterOf, reasonsBetween } from '../../client/views/compare/targets/targetGroups.ts';
import { spread } from '../../client/views/compare/targets/targetsChart.ts';
import { withNarrower } from '../../client/views/compare/useScope.ts';
import type { CompareMatrixQuery, CompareMixQuery, CompareTargetsQuery } from '../../generated/operations.ts';

const { zh, en } = speeches;

describe('the way to a comparison', () => {
  test('a comparison opens with what is chosen, and leaves the picture as it was', () => {
    const recipe = compare('targets', { indicator: 'indicator:a' })(select('region:a')(firstRecipe));
    expect(recipe).toEqual({
      ...firstRecipe,
      view: 'compare',
      analysis: { id: 'targets', options: { indicator: 'indicator:a' } },
    });
  });

  test('a choice is added to the others, and null takes one back', () => {
    const recipe = choose({ by: 'SIDE', facts: null })(compare('matrix', { places: 'a,b', facts: 'a~b' })(firstRecipe));
    expect(recipe.analysis.options).toEqual({ places: 'a,b', by: 'SIDE' });
  });

  test('an entity opens beside the comparison, and a choice closes it', () => {
    const opened = select('region:a')(compare('mix')(firstRecipe));
    expect([opened.view, opened.selection]).toEqual(['compare', 'region:a']);
    expect(choose({ of: 'documents' })(opened).selection).toBeNull();
  });
});

const named = (id: string) => ({ id, name: id, kind: 'REGION' as const });
const row = { region: named('a'), measureCount: 4, codedCount: 3, characters: 2000, firstYear: 2022 };
const column = { key: 'x', label: 'X', side: null, instruments: [{ id: 'x' }], measureCount: 2, regionCount: 1 };
const cell = {
  region: { id: 'a' },
  column: 'x',
  standing: 'USED' as const,
  measureCount: 2,
  share: 0.5,
  perThousandCharacters: 1,
  strength: 'PROVIDES' as const,
  firstYear: 2022,
};
const none = { measureCount: 0, share: 0, perThousandCharacters: 0, strength: null, firstYear: null };
const matrix: CompareMatrixQuery['instrumentMatrix'] = {
  measureCount: 4,
  truncated: false,
  totalRows: 3,
  rows: [row, { ...row, region: named('b') }, { ...row, region: named('c') }],
  columns: [column],
  cells: [
    cell,
    { ...cell, ...none, region: { id: 'b' }, standing: 'SILENT' },
    { ...cell, ...none, region: { id: 'c' }, standing: 'UNKNOWN' },
  ],
};

describe('the matrix', () => {
  const cells = cellsOf(matrix);

  test('used, silent and not known are told apart by what stands in the cell', () => {
    expect(cells.map((one) => cellText(one, 'count', zh))).toEqual(['2', '–', '?']);
    expect(cells.map((one) => cellText(one, 'share', zh))).toEqual(['50%', '–', '?']);
  });

  test('a cell says all that it knows in one sentence', () => {
    expect(cells.map((one) => cellWords(one, zh))).toEqual([
      'a · X: 2 项举措，占本地举措 50%，每千字 1.00，最强力度 提供，最早年份 2022',
      'b · X: 沉默',
      'c · X: 不详',
    ]);
  });

  test('the most is the darkest, and what is not used is not dark at all', () => {
    expect(cells.map((one) => darkness(one, cells, 'count'))).toEqual([1, 0, 0]);
  });
});

const side = (name: 'SUPPLY' | 'ENVIRONMENT' | 'DEMAND', count: number, share: number | null) => ({
  side: name,
  measureCount: count,
  share,
});
const mix: CompareMixQuery['policyMix'] = {
  schemes: ['one', 'two'],
  truncated: false,
  documents: [],
  places: [
    {
      region: named('a'),
      measureCount: 5,
      codedCount: 4,
      stip: [],
      stipFamilies: [],
      schemes: [
        {
          scheme: 'one',
          total: 4,
          unsidedCount: 0,
          sides: [side('SUPPLY', 2, 0.5), side('ENVIRONMENT', 1, 0.25), side('DEMAND', 1, 0.25)],
        },
        {
          scheme: 'two',
          total: 0,
          unsidedCount: 4,
          sides: [side('SUPPLY', 0, null), side('ENVIRONMENT', 0, null), side('DEMAND', 0, null)],
        },
      ],
      shifts: [
        { side: 'SUPPLY', least: 0.5, most: 0.75 },
        { side: 'ENVIRONMENT', least: null, most: null },
      ],
    },
  ],
};

describe('the policy mix', () => {
  const wholes = wholesOf(mix, 'places');

  test('the parts of a bar follow one another and fill it; a scheme without anything has no bar', () => {
    expect(segmentsOf(wholes, 'two').map(({ scheme, from, to }) => [scheme, from, to])).toEqual([
      ['one', 0, 0.5],
      ['one', 0.5, 0.75],
      ['one', 0.75, 1],
    ]);
  });

  test('how far a share moves is said in points; nothing where it cannot be told', () => {
    const [whole] = wholes;
    expect(whole && movement(whole, 'SUPPLY')).toEqual({ least: 0.5, most: 0.75, points: 25 });
    expect(whole && movement(whole, 'ENVIRONMENT')).toBeNull();
  });
});

const reasons = [{ code: 'LEVEL' as const, text: 'levels' }];
const group = { unit: '家', cautions: [], levels: [] };
const target = (number: number, value: number | null) => ({
  group: number,
  figure: value === null ? null : { value, max: null, unit: '家' },
  regions: [],
  restatements: [],
  divided: null,
});
const targets = {
  rows: [target(0, 5), target(1, 6), target(1, 7), target(2, null)],
  groups: [0, 1, 2].map((number) => ({ ...group, number })),
  barriers: [{ left: 0, right: 1, reasons }],
} as unknown as CompareTargetsQuery['targetComparison'];

describe('targets', () => {
  test('only figures that may be compared share an axis; the others stand apart', () => {
    const groups = groupsOf(targets);
    expect(groups.map(({ letter, number, rows }) => [letter, number, rows.length])).toEqual([
      ['A', 1, 2],
      ['B', 0, 1],
      ['C', 2, 1],
    ]);
    expect(groups.filter(isDrawn).map(({ letter }) => letter)).toEqual(['A']);
  });

  test('the reason between two groups is found from either side', () => {
    expect([reasonsBetween(targets, 0, 1), reasonsBetween(targets, 1, 0)]).toEqual([reasons, reasons]);
  });

  test('letters go on after Z', () => {
    expect([0, 25, 26, 27, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'AAA']);
  });

  test('no two names of one year lie on one another, whatever the figures', () => {
    const point = fc.record({ value: fc.integer({ min: 0, max: 100 }), year: fc.constantFrom('2024', '2025') });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const drawn = points.map((one) => ({ ...one, max: null, about: false, name: '', label: '', href: '' }));
        const placed = spread(drawn, (value) => 200 - value).map(({ year, value, dy }) => ({
          year,
          at: 200 - value + dy,
        }));
        for (const own of Map.groupBy(placed, ({ year }) => year).values()) {
          const heights = own.map(({ at }) => at).sort((left, right) => left - right);
          expect(heights.every((at, index) => index === 0 || at - (heights[index - 1] ?? 0) >= 14)).toBe(true);
        }
      }),
    );
  });
});

describe('a table to divide by', () => {
  const places = [
    { id: 'region:320200', name: '无锡市' },
    { id: 'region:320583', name: '昆山市' },
  ];

  test('is read by name, code or id, with a year or without, and a line of names is passed over', () => {
    expect(parseTable('地区,年份,万人\r\n无锡市,2023,749.5\n320583,,141\nregion:320583,142', places)).toEqual({
      rows: [
        { region: 'region:320200', year: 2023, value: 749.5 },
        { region: 'region:320583', value: 141 },
        { region: 'region:320583', value: 142 },
      ],
      wrong: [],
    });
  });

  test('what cannot be read is named by its line', () => {
    expect(parseTable('无锡市,2023,0\n苏州市,2023,5\n昆山市,2023,5', places).wrong).toEqual([1, 2]);
  });

  test('survives the address', () => {
    const line = fc.record(
      {
        region: fc.constantFrom('region:320200', 'region:320583'),
        value: fc.integer({ min: 1 }),
        year: fc.integer({ min: 1990, max: 2050 }),
      },
      { requiredKeys: ['region', 'value'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(line), (rows) => {
        expect(readDivisor(writeDivisor(rows))).toEqual(rows);
      }),
    );
  });
});

describe('money', () => {
  const offer = { cap: null, floor: null, amount: null } as Parameters<typeof sumOf>[0];

  test('a fixed sum goes before a maximum, and that before a minimum', () => {
    expect(sumOf({ ...offer, cap: 2, amount: 1, floor: 3 })).toEqual({ kind: 'amount', yuan: 1 });
    expect(sumOf({ ...offer, cap: 2, floor: 3 })).toEqual({ kind: 'cap', yuan: 2 });
    expect(sumOf({ ...offer, floor: 3 })).toEqual({ kind: 'floor', yuan: 3 });
    expect(sumOf(offer)).toBeNull();
  });

  test('is written in the way that the language counts', () => {
    expect([yuanText(2_000_000, zh), yuanText(2_000_000, en)]).toEqual(['200万元', 'CNY 2m']);
  });
});

test('a lag is a number of days, a range, or not to be told', () => {
  expect(
    [
      { lag: 0, leastLag: 0, mostLag: 0 },
      { lag: 12, leastLag: 12, mostLag: 12 },
      { lag: null, leastLag: 3, mostLag: 33 },
      { lag: null, leastLag: null, mostLag: null },
    ].map((lag) => lagText(lag, en)),
  ).toEqual(['earliest', '12 days later', 'between 3 and 33 days later', 'cannot be told']);
});

describe('the parts that all comparisons share', () => {
  const value = { id: 'n', title: 'n', value: (given: number | null) => given };

  test('a sorted column has what has no value last, either way; without one rows stay', () => {
    expect(inOrder([2, null, 10, 1], value, false, 'zh')).toEqual([1, 2, 10, null]);
    expect(inOrder([2, null, 10, 1], value, true, 'zh')).toEqual([10, 2, 1, null]);
    expect(inOrder([2, null, 10], null, true, 'zh')).toEqual([2, null, 10]);
  });

  test('an arrow leads to the nearest mark in its direction, and nowhere past the last', () => {
    const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 });
    const marks = [
      ['right', box(20, 0)],
      ['far', box(40, 0)],
      ['down', box(0, 20)],
    ] as const;
    const from = box(0, 0);
    expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'a'].map((key) => nearestBox(key, from, marks))).toEqual([
      'right',
      'down',
      null,
      null,
    ]);
  });

  test('what is chosen stands for what is under it, at every depth', () => {
    const under = (id: string, broader: string | null) => ({ id, broader: broader === null ? null : { id: broader } });
    const all = [under('c', 'b'), under('b', 'a'), under('a', null), under('d', null)];
    expect(withNarrower(all, ['a']).toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('notes in a picture are broken into lines without losing a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 60 }), (text, most) => {
        expect(wrap(text, most).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
