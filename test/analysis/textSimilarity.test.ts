import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramReader, reuseOf, similarityOf } from '../../graph/analysis/textSimilarity.ts';

function compare(one: string, other: string) {
  const read = gramReader();
  return similarityOf(read(one), read(other));
}

test('the share of strings of three that both texts have, and of those of the shorter one', () => {
  // 创新联 新联合 联合体, and 新联合 联合体 合体建 体建设: two shared of five, and of three.
  expect(compare('创新联合体', '新联合体建设')).toEqual({ similarity: 0.4, containment: 2 / 3 });
});

test('punctuation and what stands twice do not count', () => {
  expect(compare('创新，联合体。', '创新联合体')).toEqual({ similarity: 1, containment: 1 });
  expect(compare('创新创新创新', '创新创新')).toEqual({ similarity: 1, containment: 1 });
});

test('a clause with fewer than three letters cannot be compared', () => {
  expect(compare('创新', '创新联合体')).toBeNull();
  expect(compare('', '')).toBeNull();
});

test('copied from 0.8, adapted from 0.4, else words of its own', () => {
  expect([1, 0.8, 0.79, 0.4, 0.39, 0].map(reuseOf)).toEqual(['COPIED', 'COPIED', 'ADAPTED', 'ADAPTED', 'OWN', 'OWN']);
});

const clause =
  '支持龙头企业牵头组建创新联合体，对经认定的市级创新联合体，给予最高100万元奖励；对承担省级以上重大科技项目的，按实际到账经费的50%给予配套支持，最高不超过500万元。鼓励高校院所开放仪器设备。';

test.each([
  [
    'another place and another sum',
    (text: string) => text.replace('市级', '区级').replace('100万元', '50万元'),
    'COPIED',
  ],
  [
    'half of it kept, half of it new',
    (text: string) => `${text.slice(0, 60)}支持建设概念验证中心和中试基地，引进海外人才。`,
    'ADAPTED',
  ],
  [
    'one stock phrase kept',
    () => '实施人才强市战略，引进高层次人才，给予最高100万元奖励，优化住房保障和子女教育。',
    'OWN',
  ],
])('a clause with %s', (_, change, reuse) => {
  const found = compare(clause, change(clause));
  expect(reuseOf(found?.similarity ?? 0)).toBe(reuse);
});

const texts = fc.string({ unit: fc.constantFrom('创', '新', '联', '合', '体', '，'), maxLength: 30 });

test('nearness is the same both ways, 1 to itself, and never above containment', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const found = compare(one, other);
      expect(compare(other, one)).toEqual(found);
      if (found) expect(found.similarity).toBeLessThanOrEqual(found.containment);
      const itself = compare(one, one);
      expect(itself).toEqual(itself && { similarity: 1, containment: 1 });
    }),
  );
});
