import { expect, test } from 'vitest';
import { readClauses } from '../../graph/documents/clauses.ts';
import { readCutLines } from '../../graph/documents/cutLines.ts';

const text = '首页 [广告]\n一、目标[广告二]明确。\n[广告三\n续]\n完';
const cuts = [
  { from: '^', to: '[广告]' },
  { from: '[广告二', to: ']' },
  { from: '[广告三', to: ']' },
];

test('every line that is cut is told by its cut, and by the paragraph where it stands in the midst of one', () => {
  expect(readCutLines(text, { cuts }).map(({ ref, text }) => [ref, text])).toEqual([
    ['✂1¶1', '首页 [广告]'],
    ['一✂2', '[广告二]'],
    ['✂3¶1', '[广告三'],
    ['✂3¶2', '续]'],
  ]);
});

test('what is cut, what is read and white space are the whole text, each where it stands', () => {
  const pieces = [...readClauses(text, { cuts }), ...readCutLines(text, { cuts })];
  const rest = pieces.reduce((left, { start, end }) => left.fill(' ', start, end), [...text]);
  expect(rest.join('').trim()).toBe('');
  for (const { ref, start, end, text: own } of pieces) if (ref !== '一') expect(text.slice(start, end)).toBe(own);
});

test('without a cut that fits nothing is told', () => {
  expect(readCutLines('  一、目标\n \u200b\n', { cuts: [{ from: '没有', to: '$' }] })).toEqual([]);
});
