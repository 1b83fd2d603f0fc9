import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Branch, choiceOf, choose, covered } from '../../client/state/tree.ts';

const branch = (id: string, ...children: Branch[]): Branch => ({ id, name: id, count: 0, children });
const tree = [
  branch('jiangsu', branch('wuxi'), branch('suzhou', branch('kunshan'), branch('zone'))),
  branch('xuchang'),
];
const choices = (chosen: readonly string[] | null) =>
  [tree[0], tree[0]?.children[0], tree[0]?.children[1], tree[1]].map(
    (one) => one && choiceOf(one, covered(tree, chosen)),
  );

describe('choosing in a tree', () => {
  test('no choice is all', () => {
    expect(choices(null)).toEqual(['all', 'all', 'all', 'all']);
  });

  test('a chosen branch holds what is under it', () => {
    expect([...(covered(tree, ['suzhou']) ?? [])]).toEqual(['suzhou', 'kunshan', 'zone']);
    expect(choices(['suzhou'])).toEqual(['some', 'none', 'all', 'none']);
  });

  test('clearing one leaf of all names the largest branches that are left', () => {
    expect(choose(tree, null, 'kunshan', false)).toEqual(['wuxi', 'zone', 'xuchang']);
    expect(choose(tree, null, 'xuchang', false)).toEqual(['jiangsu']);
  });

  test('ticking the last one missing is all again', () => {
    expect(choose(tree, ['jiangsu'], 'xuchang', true)).toBeNull();
  });

  test('clearing everything chooses nothing, which is not all', () => {
    expect(choose(tree, choose(tree, null, 'jiangsu', false), 'xuchang', false)).toEqual([]);
  });

  test('ticking a branch and clearing it again changes only what is in it', () => {
    const names = ['jiangsu', 'wuxi', 'suzhou', 'kunshan', 'zone', 'xuchang'];
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...names), (chosen, id) => {
        const ticked = covered(tree, choose(tree, chosen, id, true));
        const cleared = covered(tree, choose(tree, choose(tree, chosen, id, true), id, false));
        const inside = covered(tree, [id]) ?? new Set();
        expect(ticked === null || [...inside].every((one) => ticked.has(one))).toBe(true);
        expect([...(cleared ?? [])].filter((one) => inside.has(one))).toEqual([]);
      }),
    );
  });
});
