import { describe, expect, test } from 'vitest';
import { AskError } from '../../client/queries/ask.ts';
import { standingAfter } from '../../client/queries/askStanding.ts';
import { type Reason, reasons } from '../../client/state/filterGraph.ts';
import { lift, showAll } from '../../client/state/narrowing.ts';
import { firstRecipe, noFilter, type Recipe } from '../../client/state/recipe.ts';
import { sizeOf } from '../../client/state/tree.ts';
import { groupsOf } from '../../client/views/filters/groupsOf.ts';
import { type Entry, growTree, withChosen } from '../../client/views/filters/growTree.ts';
import { makeTrees, schemesIn, sidesIn } from '../../client/views/filters/makeTrees.ts';
import { everyYear, inOrder, moveThumbs, parseDate, spanOf, thumbsOf } from '../../client/views/filters/years.ts';
import type { CorpusQuery } from '../../generated/operations.ts';

const entry = (id: string, parent: string | null = null): Entry => ({ id, name: id.toUpperCase(), parent });
const places = [
  entry('china'),
  entry('jiangsu', 'china'),
  entry('wuxi', 'jiangsu'),
  entry('suzhou', 'jiangsu'),
  entry('kunshan', 'suzhou'),
  entry('henan', 'china'),
  entry('hainan', 'china'),
];
const all = new Map([
  ['china', 9],
  ['jiangsu', 6],
  ['wuxi', 2],
  ['suzhou', 4],
  ['kunshan', 4],
  ['henan', 3],
]);
const leaf = (id: string, count: number | null) => ({ id, name: id.toUpperCase(), count, children: [] });

describe('the tree of what can be chosen', () => {
  test('holds what any measure has, without what only leads to something else or to everything', () => {
    const now = new Map([['jiangsu', 2]]);
    expect(growTree(places, { all, now }, false)).toEqual([
      { ...leaf('jiangsu', 2), children: [leaf('wuxi', 0), leaf('kunshan', 0)] },
      leaf('henan', 0),
    ]);
  });

  test('stands in the order of the measures there are, which a filter does not change', () => {
    const now = new Map([['henan', 3]]);
    const names = growTree(places, { all, now }, true).flatMap(({ id, children }) => [
      id,
      ...children.map((one) => one.id),
    ]);
    expect(names).toEqual(['jiangsu', 'kunshan', 'wuxi', 'henan']);
  });

  test('keeps a single root that has measures of its own', () => {
    const national = new Map([...all, ['china', 11]]);
    expect(growTree(places, { all: national, now: national }, false).map(({ id }) => id)).toEqual(['china']);
  });

  test('holds everything, without counts, while nothing is counted', () => {
    const tree = growTree(places, { all: null, now: null }, true);
    expect(tree.map(({ id, count }) => [id, count])).toEqual([['china', null]]);
    expect(sizeOf(tree)).toBe(places.length);
  });

  test('holds what was chosen even if no measure has it, so that it can be cleared', () => {
    const tree = growTree(places, { all, now: all }, false);
    expect(withChosen(tree, ['kunshan', 'hainan'], (id) => id.toUpperCase()).at(-1)).toEqual(leaf('hainan', null));
    expect(withChosen(tree, null, (id) => id)).toEqual(tree);
  });
});

describe('what the corpus offers to choose from', () => {
  const corpus: CorpusQuery = {
    corpus: { version: '1', policies: 1, regions: 1, from: '2020', to: '2024' },
    regions: [{ id: 'region:1', name: 'Wuxi', level: 'CITY', parent: null }],
    instruments: [
      { id: 'i:grant', name: 'Grant', broader: null, sides: [{ scheme: 'b', side: 'SUPPLY' }] },
      { id: 'i:voucher', name: 'Voucher', broader: { id: 'i:grant' }, sides: [{ scheme: 'a', side: 'DEMAND' }] },
    ],
    groups: [],
    industries: [],
    policies: { totalCount: 1, nodes: [{ issued: null }] },
  };
  const uncounted = { all: null, now: null, failed: true };

  test('is there without counts when they fail', () => {
    const trees = makeTrees({ corpus, counting: uncounted }, { ...noFilter, programs: ['program:x'] });
    const voucher = { id: 'i:voucher', name: 'Voucher', count: null, children: [] };
    expect(trees.instruments).toEqual([{ id: 'i:grant', name: 'Grant', count: null, children: [voucher] }]);
    expect(trees.places).toEqual([{ id: 'region:1', name: 'Wuxi', count: null, children: [] }]);
    expect(trees.programs).toEqual([{ id: 'program:x', name: 'program:x', count: null, children: [] }]);
  });

  test('names the schemes that are used, and the one chosen', () => {
    expect(schemesIn(corpus, 'c')).toEqual(['a', 'b', 'c']);
    expect([...sidesIn(corpus, 'a')]).toEqual([['i:voucher', 'DEMAND']]);
  });
});

describe('the dates of issue', () => {
  test('are read to the year, the month or the day', () => {
    expect(['2024', ' 2024-05', '2024-02-29'].map(parseDate)).toEqual(['2024', '2024-05', '2024-02-29']);
    expect(['24', '2024-13', '2023-02-29', '2024/5', 'May', '0000', ''].map(parseDate)).toEqual(Array(7).fill(null));
  });

  test('mean the whole of their year or month when they are set in order', () => {
    expect(inOrder({ since: '2024-05', until: '2024' })).toBe(true);
    expect(inOrder({ since: '2024', until: '2024-05' })).toBe(true);
    expect(inOrder({ since: '2024-05-02', until: '2024-05-01' })).toBe(false);
    expect(inOrder({ since: '2025', until: '2024' })).toBe(false);
    expect(inOrder({ since: null, until: '2024' })).toBe(true);
  });

  test('span the years with measures and those of the corpus', () => {
    expect(spanOf([{ year: 2022, count: 1 }], ['2020-04', null])).toEqual({ first: 2020, last: 2022 });
    expect(spanOf([], [null, null])).toBeNull();
  });

  const span = { first: 2020, last: 2024 };
  test('place the thumbs at their years, or at the ends', () => {
    expect(thumbsOf({ since: null, until: null }, span)).toEqual([2020, 2024]);
    expect(thumbsOf({ since: '2022-03', until: '2030' }, span)).toEqual([2022, 2024]);
    expect(thumbsOf({ since: '2023', until: '2021' }, span)).toEqual([2023, 2023]);
  });

  test('a thumb that moves sets its year, the other keeps its date, and the end sets free', () => {
    const dates = { since: '2022-03', until: '2023-06' };
    expect(moveThumbs(dates, span, [2021, 2023])).toEqual({ since: '2021', until: '2023-06' });
    expect(moveThumbs(dates, span, [2022, 2024])).toEqual({ since: '2022-03', until: null });
    expect(moveThumbs(dates, span, [2020, 2023])).toEqual({ since: null, until: '2023-06' });
  });

  test('leave no gap in the histogram', () => {
    expect(everyYear([{ year: 2022, count: 3 }], { first: 2021, last: 2023 })).toEqual([
      { year: 2021, count: 0 },
      { year: 2022, count: 3 },
      { year: 2023, count: 0 },
    ]);
  });
});

describe('what stands under a filter', () => {
  const standing = { ids: new Set(['policy:1']), weights: new Map() };

  test('is that of the filter before while an answer waits, and of none where it failed', () => {
    const failed = { status: 'failed', error: new AskError('failed', 'HTTP 500'), retry: () => {} } as const;
    expect(standingAfter(undefined, { status: 'waiting' })).toBeUndefined();
    expect(standingAfter(undefined, { status: 'ready', data: standing })).toBe(standing);
    expect(standingAfter(standing, { status: 'waiting' })).toBe(standing);
    expect(standingAfter(standing, { status: 'ready', data: null })).toBeNull();
    expect(standingAfter(standing, failed)).toBeNull();
    expect(standingAfter(undefined, failed)).toBeNull();
  });
});

describe('what is hidden', () => {
  const narrowed: Recipe = {
    ...firstRecipe,
    filter: { ...noFilter, scheme: 'financial-strict', places: ['region:1'], since: '2024' },
    minRegions: 3,
    hiddenKinds: ['REGION'],
    hiddenRelations: ['USES'],
    minDegree: 2,
    hidden: ['region:1'],
    only: ['region:2'],
    hiddenClasses: ['side:DEMAND'],
  };
  const changed = (before: Recipe, after: Recipe) =>
    (Object.keys(before) as (keyof Recipe)[]).filter((key) => before[key] !== after[key]);

  test.each<[Reason, keyof Recipe]>([
    ['measures', 'filter'],
    ['shared', 'minRegions'],
    ['kinds', 'hiddenKinds'],
    ['classes', 'hiddenClasses'],
    ['degree', 'minDegree'],
    ['relations', 'hiddenRelations'],
    ['isolated', 'only'],
    ['hand', 'hidden'],
  ])('%s can be lifted alone', (reason, field) => {
    expect(changed(narrowed, lift(reason)(narrowed))).toEqual([field]);
  });

  test('lifting every reason shows all', () => {
    const lifted = reasons.reduce((recipe, reason) => lift(reason)(recipe), narrowed);
    expect(lifted).toEqual(showAll(narrowed));
  });
});

describe('groups', () => {
  const node = (id: string, place: string) => ({
    id,
    kind: 'MEASURE' as const,
    label: id,
    degree: 1,
    neighbors: [],
    places: [{ id: `region:${place}`, name: place }],
    point: null,
    step: 0,
    around: null,
  });
  const graph = { nodes: [node('a', 'Wuxi'), node('b', 'Qidong')], edges: [] };
  const fold = { id: 'group:region:Wuxi', kind: 'REGION' as const, label: 'Wuxi', members: ['a', 'c'] };
  const visible = { ...graph, hiddenBy: {}, folds: new Map([[fold.id, fold]]), forced: false };

  test('folded ones are counted, opened ones named; what is gone is left out', () => {
    const open = ['group:region:Qidong', 'group:MEASURE', 'group:MEASURE:region:Qidong', 'group:region:gone'];
    expect(groupsOf({ graph, visible }, open, 'en')).toEqual([
      { id: 'group:MEASURE', name: 'Measures', members: null },
      { id: 'group:region:Qidong', name: 'Qidong', members: null },
      { id: 'group:MEASURE:region:Qidong', name: 'Qidong · Measures', members: null },
      { id: 'group:region:Wuxi', name: 'Wuxi', members: 2 },
    ]);
  });
});
