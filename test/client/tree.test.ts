import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Branch, choiceOf, choose, covered, matching, sizeOf } from '../../client/state/tree.ts';

const branch = (id: string, ...children: Branch[]): Branch => ({ id, name: id, count: 0, children });
const wuxi = branch('wuxi');
const suzhou = branch('suzhou', branch('kunshan'), branch('zone'));
const jiangsu = branch('jiangsu', wuxi, suzhou);
const xuchang = branch('xuchang');
const tree = [jiangsu, xuchang];
const choices = (chosen: readonly string[] | null) =>
  [jiangsu, wuxi, suzhou, xuchang].map((one) => choiceOf(one, covered(tree, chosen)));

describe('choosing in a tree', () => {
  test('no choice ticks nothing', () => {
    expect(choices(null)).toEqual(['none', 'none', 'none', 'none']);
  });

  test('a chosen branch holds what is under it', () => {
    expect([...covered(tree, ['suzhou'])]).toEqual(['suzhou', 'kunshan', 'zone']);
    expect(choices(['suzhou'])).toEqual(['some', 'none', 'all', 'none']);
  });

  test('all parts are not the whole, which may hold something of its own', () => {
    expect(choices(['kunshan', 'zone'])).toEqual(['some', 'none', 'some', 'none']);
  });

  test('ticking a branch takes the place of its parts', () => {
    expect(choose(tree, ['kunshan', 'xuchang'], 'suzhou', true)).toEqual(['suzhou', 'xuchang']);
  });

  test('clearing a part leaves the other parts, in their largest branches', () => {
    expect(choose(tree, ['jiangsu', 'xuchang'], 'kunshan', false)).toEqual(['wuxi', 'zone', 'xuchang']);
  });

  test('clearing the last one narrows nothing any more', () => {
    expect(choose(tree, ['xuchang'], 'xuchang', false)).toBeNull();
  });

  test('ticking a branch and clearing it again changes only what is in it', () => {
    const names = ['jiangsu', 'wuxi', 'suzhou', 'kunshan', 'zone', 'xuchang'];
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...names), (chosen, id) => {
        const ticked = choose(tree, chosen, id, true);
        const cleared = covered(tree, choose(tree, ticked, id, false));
        const inside = covered(tree, [id]);
        const leaves = ['wuxi', 'kunshan', 'zone', 'xuchang'];
        const before = covered(tree, chosen);
        expect([...inside].every((one) => covered(tree, ticked).has(one))).toBe(true);
        expect([...cleared].filter((one) => inside.has(one))).toEqual([]);
        expect(leaves.filter((one) => cleared.has(one))).toEqual(
          leaves.filter((one) => before.has(one) && !inside.has(one)),
        );
      }),
    );
  });
});

describe('looking for a branch', () => {
  test('what matches stands with what leads to it and what is under it', () => {
    expect(matching(tree, ({ name }) => name === 'suzhou')).toEqual([{ ...jiangsu, children: [suzhou] }]);
    expect(matching(tree, ({ name }) => name === 'nowhere')).toEqual([]);
  });

  test('a tree is as large as all of its branches', () => {
    expect(sizeOf(tree)).toBe(6);
  });
});
