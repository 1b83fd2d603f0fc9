import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterDiff, type DiffPart } from '../../graph/analysis/characterDiff.ts';

/** `same[-removed-]{+added+}`. */
const shown = (parts: readonly DiffPart[] | null) =>
  parts?.map(({ kind, text }) => ({ SAME: text, REMOVED: `[-${text}-]`, ADDED: `{+${text}+}` })[kind]).join('');

test.each([
  ['给予最高50万元奖励', '给予最高100万元奖励', '给予最高[-50-]{+100+}万元奖励'],
  ['支持企业组建联合体', '支持龙头企业组建创新联合体', '支持{+龙头+}企业组建{+创新+}联合体'],
  ['甲市科技局牵头', '乙市科技局牵头', '[-甲-]{+乙+}市科技局牵头'],
  ['一模一样', '一模一样', '一模一样'],
  ['', '新增', '{+新增+}'],
  ['删去', '', '[-删去-]'],
  ['', '', ''],
  ['𠀀字', '𠀁字', '[-𠀀-]{+𠀁+}字'],
])('%s → %s', (before, after, expected) => {
  expect(shown(characterDiff(before, after))).toBe(expected);
});

test('one character that two changes share by chance is part of the change', () => {
  expect(shown(characterDiff('开始甲乙丙结束', '开始丁乙戊结束'))).toBe('开始[-甲乙丙-]{+丁乙戊+}结束');
});

test('texts that are longer than 4,000 characters together are not compared', () => {
  expect(shown(characterDiff('字'.repeat(2000), '字'.repeat(2000)))).toBe('字'.repeat(2000));
  expect(characterDiff('字'.repeat(2000), '字'.repeat(2001))).toBeNull();
});

const texts = fc.string({ unit: fc.constantFrom('创', '新', '联', '合', '体', '𠀀'), maxLength: 40 });

test('the parts make up both texts, no two of one kind stand side by side, and equal texts are the same', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const parts = characterDiff(before, after) ?? [];
      const without = (kind: DiffPart['kind']) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('ADDED'), without('REMOVED')]).toEqual([before, after]);
      expect(parts.some(({ kind, text }, i) => text === '' || kind === parts[i + 1]?.kind)).toBe(false);
      const itself = before === '' ? [] : [{ kind: 'SAME', text: before }];
      expect(characterDiff(before, before)).toEqual(itself);
    }),
  );
});
