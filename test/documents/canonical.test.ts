import { expect, test } from 'vitest';
import { canonical, canonicalize } from '../../graph/documents/canonical.ts';
import { randomOf, randomPhrase, randomText } from './random.ts';

test('traditional, full-width and spaced text has the canonical form of the simplified one', () => {
  expect(canonical('創新 聯合體（１０　家），\n占　５０％')).toBe('创新联合体(10家),占50%');
});

test('signs that NFKC keeps stay: 。、“”〔〕《》—', () => {
  expect(canonical('“甲”、〔乙〕。《丙》—')).toBe('“甲”、〔乙〕。《丙》—');
});

test('what cannot be seen is left out', () => {
  expect(canonical('\ufeff创\u200b新\u00ad\u0000联\u3000合\t体')).toBe('创新联合体');
});

test('every character knows its place, also where one becomes several and several one', () => {
  const form = canonicalize('甲 ㈠e\u0301乙');
  expect(form).toEqual({ text: '甲(一)é乙', offsets: [0, 2, 2, 2, 3, 5], ends: [1, 3, 3, 3, 5, 6] });
});

test('repairs are applied in canonical form, and point to what they replace', () => {
  const form = canonicalize('沿 ??苿搸榻y領', [{ printed: '??苿搸榻y', read: '海科创带引' }]);
  expect(form.text).toBe('沿海科创带引领');
  expect(form.offsets.slice(1, 6)).toEqual([2, 2, 2, 2, 2]);
  expect(form.ends.slice(1, 6)).toEqual([8, 8, 8, 8, 8]);
});

test('a repair may take words out, and one that fits nowhere changes nothing', () => {
  const repairs = [
    { printed: '乱码', read: '' },
    { printed: '没有', read: '有' },
    { printed: ' ', read: '空' },
  ];
  expect(canonicalize('甲乱码乙乱码', repairs)).toEqual({ text: '甲乙', offsets: [0, 3], ends: [1, 4] });
});

test('a repair whose reading holds its own misprint ends', () => {
  expect(canonicalize('甲甲', [{ printed: '甲', read: '甲甲' }]).text).toBe('甲甲甲甲');
});

test('of any text every canonical character lies in order inside the original', () => {
  const random = randomOf(1);
  for (let run = 0; run < 2_000; run++) {
    const text = randomText(random, 60);
    const repairs = Array.from({ length: Math.floor(random() * 3) }, () => ({
      printed: randomPhrase(random, text),
      read: randomText(random, 4),
    }));
    const form = canonicalize(text, repairs);
    expect([form.offsets.length, form.ends.length]).toEqual([form.text.length, form.text.length]);
    const sound = form.offsets.every((start, i) => {
      const end = form.ends[i] ?? -1;
      return start >= (form.offsets[i - 1] ?? 0) && start < end && end <= text.length;
    });
    expect({ text, repairs, sound }).toEqual({ text, repairs, sound: true });
    expect(form.text).not.toMatch(/\s/);
  }
});

test('without repairs each character is the canonical form of the place that it points to', () => {
  const random = randomOf(2);
  for (let run = 0; run < 500; run++) {
    const text = randomText(random, 40).replaceAll('乾隆', '甲');
    const { text: form, offsets, ends } = canonicalize(text);
    const wrong = [...form.split('').keys()].filter(
      (i) => !canonical(text.slice(offsets[i], ends[i])).includes(form[i] ?? ''),
    );
    expect({ text, wrong }).toEqual({ text, wrong: [] });
  }
});

test('a text of a million characters takes seconds, not minutes', () => {
  const text = '創新聯合體（1）。\n'.repeat(100_000);
  expect(canonicalize(text).text.length).toBe(900_000);
});
