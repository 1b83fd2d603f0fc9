import { expect, test } from 'vitest';
import { canonicalize } from '../../graph/documents/canonical.ts';
import { locateRepairs } from '../../graph/documents/locateRepairs.ts';

const told = (text: string, repairs: { printed: string; read: string }[]) =>
  locateRepairs(text, repairs).map(({ start, end, read, by }) => [text.slice(start, end), read, by]);

test('every place of a repair is found, across spaces and in either script', () => {
  expect(told('著力創新，著 力發展', [{ printed: '著力', read: '着力' }])).toEqual([
    ['著力', '着力', [0]],
    ['著 力', '着力', [0]],
  ]);
});

test('repairs that meet are one stretch, read as the text is read', () => {
  const repairs = [
    { printed: '甲乙', read: '丙丁' },
    { printed: '丁戊', read: '己' },
  ];
  expect(told('前甲乙戊后', repairs)).toEqual([['甲乙戊', '丙己', [0, 1]]]);
  expect(canonicalize('前甲乙戊后', repairs).text).toBe('前丙己后');
});

test('a repair that changes nothing, or is not there, is none', () => {
  expect(told('着力', [{ printed: '着力', read: '着 力' }])).toEqual([]);
  expect(told('着力', [{ printed: '没有', read: '有' }])).toEqual([]);
});
